import Formats
import Testing

@Suite struct TableExportTests {
    private func books(_ language: String) throws -> [String: [String: [[String]]]] {
        let sandbox = try Sandbox()
        #expect(sandbox.run("demo --output d") == 0, "\(sandbox.complaints)")
        var books: [String: [String: [[String]]]] = [:]
        for folder in ["solbakken", "fjellvik", "fjellnettverket"] {
            let code = sandbox.run("eksporter tabeller -w d/\(folder) --til ut --language \(language)")
            #expect(code == 0, "\(sandbox.complaints)")
        }
        for (name, bytes) in try sandbox.everything(in: "ut") {
            let book = try XLSXWorkbook(bytes)
            var sheets: [String: [[String]]] = [:]
            for sheet in book.sheets { sheets[sheet.name] = try book.table(sheet).rows }
            books[name] = sheets
        }
        return books
    }

    @Test func everyLevelHandsOutItsTablesAsAWorkbook() throws {
        let books = try books("nb")
        #expect(books.count == 3)
        let owner = try #require(books.first { $0.key.hasPrefix("fjellvik-kommune-tabeller-") }).value
        #expect(Set(owner.keys) == ["behov", "tema", "enheter", "prioriteringer", "penger"])
        #expect(owner.values.allSatisfy { $0.count > 1 })
        let needs = try #require(owner["behov"])
        #expect(needs[0].first == "Enhet" && needs.dropFirst().contains { $0.first == "Solbakken barnehage" })
        let region = try #require(books.first { $0.key.hasPrefix("fjellnettverket-tabeller-") }).value
        #expect(Set(region.keys) == ["behov", "tiltak", "penger", "deltakere"])
        #expect(region.values.allSatisfy { $0.count > 1 })
    }

    @Test func theMoneyOfAPlanAddsUpToWhatIsAskedFor() throws {
        let region = try #require(try books("en").first { $0.key.hasPrefix("fjellnettverket-tables-") }).value
        let money = try #require(region["money"]).dropFirst().compactMap { $0.last.flatMap(Int.init) }.reduce(0, +)
        #expect(money == 1_908_000)
    }

    @Test func csvIsAFileForEachTable() throws {
        let sandbox = try Sandbox()
        sandbox.run("demo --output d")
        #expect(sandbox.run("export tables --format csv -w d/fjellvik --til ut --language nn") == 0)
        let names = try sandbox.everything(in: "ut").keys.sorted()
        #expect(names.count == 5 && names.allSatisfy { $0.contains("-tabellar-") && $0.hasSuffix(".csv") })
    }

    @Test func aFormatOfTheOtherKindIsRefusedWithWhatToType() throws {
        let sandbox = try Sandbox()
        sandbox.run("demo --output d")
        #expect(sandbox.run("eksporter --format xlsx", in: "d/fjellvik") == 64)
        #expect(sandbox.complaints.contains("eksporter tabeller --format"))
        #expect(sandbox.run("eksporter tabeller --format docx", in: "d/fjellvik") == 64)
        #expect(sandbox.complaints.contains("tabeller --format"))
    }
}
