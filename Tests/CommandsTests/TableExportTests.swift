import Formats
import Testing

@Suite struct TableExportTests {
    /// The Demo's unit, owner and region.
    private func region() throws -> Sandbox {
        let sandbox = try Sandbox()
        for name in ["solbakken", "fjellvik", "fjellnettverket"] {
            try RuleSample.copy(name, to: sandbox, at: "d/\(name)")
        }
        return sandbox
    }

    /// What lies in a folder for others; not the digests that the program keeps of what it made.
    private func handedOut(_ folder: String, _ sandbox: Sandbox) throws -> [String: [UInt8]] {
        try sandbox.everything(in: folder).filter { !$0.key.hasPrefix(".") }
    }

    private func books(_ language: String) throws -> [String: [String: [[String]]]] {
        let sandbox = try region()
        var books: [String: [String: [[String]]]] = [:]
        for folder in ["solbakken", "fjellvik", "fjellnettverket"] {
            let code = sandbox.run("eksporter tabeller -w d/\(folder) --til ut --language \(language)")
            #expect(code == 0, "\(sandbox.complaints)")
        }
        for (name, bytes) in try handedOut("ut", sandbox) {
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
        let owner = try #require(books.first { $0.key.hasPrefix("fjellvik-kommune-319106006-tabeller-") }).value
        #expect(Set(owner.keys) == ["behov", "tema", "enheter", "prioriteringer", "penger", "funn", "tall"])
        #expect(owner.values.allSatisfy { $0.count > 1 })
        let needs = try #require(owner["behov"])
        let unit = try #require(needs[0].firstIndex(of: "Enhet"))
        #expect(unit == 1, "the number that lasts stands first")
        #expect(needs.dropFirst().contains { $0[unit] == "Solbakken barnehage" })
        let region = try #require(books.first { $0.key.hasPrefix("fjellnettverket-319108009-tabeller-") }).value
        #expect(Set(region.keys) == ["behov", "tiltak", "penger", "deltakere", "enheter", "funn", "tall"])
        #expect(region.values.allSatisfy { $0.count > 1 })
    }

    @Test func theMoneyOfAPlanAddsUpToWhatIsAskedFor() throws {
        let region = try #require(try books("en").first { $0.key.hasPrefix("fjellnettverket-319108009-tables-") })
            .value
        let money = try #require(region["money"]).dropFirst().compactMap { $0.last.flatMap(Int.init) }.reduce(0, +)
        #expect(money == 1_908_000)
    }

    @Test func csvIsAFileForEachTableAndADescriptionOfThemAll() throws {
        let sandbox = try region()
        #expect(sandbox.run("export tables --format csv -w d/fjellvik --til ut --language nn") == 0)
        let names = try handedOut("ut", sandbox).keys.sorted()
        #expect(names.count == 8 && names.filter { $0.contains("-tabellar-") && $0.hasSuffix(".csv") }.count == 7)
        #expect(names.contains("datapackage.json"))
    }

    /// The lines of every table of the Demo's owner or region, by its key.
    private func lines(
        _ folder: String, _ language: String, _ sandbox: Sandbox
    ) throws -> [String: [JSONObject]] {
        #expect(
            sandbox.run("export tables --format ndjson -w d/\(folder) --til ut-\(language) --language \(language)")
                == 0
        )
        var tables: [String: [JSONObject]] = [:]
        for (name, bytes) in try sandbox.everything(in: "ut-\(language)") where name.hasSuffix(".ndjson") {
            let key = name.split(separator: "-").dropLast().last.map(String.init) ?? ""
            #expect(name.contains("-tables-\(key)-"))
            tables[key] = try bytes.split(separator: 0x0A).map { line in
                guard case .object(let row) = try JSONReader.read(Array(line)) else { return JSONObject() }
                return row
            }
        }
        return tables
    }

    @Test func linesHaveTheSameKeysAndCodesInEveryLanguage() throws {
        let sandbox = try region()
        let (norwegian, english) = (
            try lines("fjellnettverket", "nb", sandbox), try lines("fjellnettverket", "en", sandbox)
        )
        #expect(
            Set(norwegian.keys) == ["needs", "measures", "money", "participants", "units", "findings", "figures"])
        for (key, rows) in norwegian {
            #expect(rows.map { $0.members.map(\.key) } == english[key]?.map { $0.members.map(\.key) })
        }
        for key in ["number", "form", "theme", "kind", "organisationNumber"] {
            #expect(norwegian["needs"]?.map { $0[key] } == english["needs"]?.map { $0[key] })
        }
        #expect(norwegian["needs"]?.first?["number"] == .string("need-1"))
        let kroner = norwegian["money"]?.compactMap { row -> Int? in
            guard case .number(let digits)? = row["kroner"] else { return nil }
            return Int(digits)
        }
        #expect(kroner?.reduce(0, +) == 1_908_000)
    }

    @Test func everyColumnOfEveryFileIsDescribed() throws {
        for format in ["ndjson", "csv"] {
            let sandbox = try region()
            #expect(sandbox.run("export tables --format \(format) -w d/solbakken --til ut --language nb") == 0)
            let files = try handedOut("ut", sandbox)
            let package = try JSONReader.read(try #require(files["datapackage.json"]))
            guard case .object(let whole) = package, case .array(let resources)? = whole["resources"] else {
                Issue.record("no resources")
                return
            }
            #expect(resources.count == files.count - 1)
            for case .object(let resource) in resources {
                guard case .string(let path)? = resource["path"], case .object(let schema)? = resource["schema"],
                    case .array(let fields)? = schema["fields"]
                else {
                    Issue.record("\(resource)")
                    continue
                }
                let names = fields.compactMap { field -> String? in
                    guard case .object(let field) = field, case .string(let name)? = field["name"] else {
                        return nil
                    }
                    return name
                }
                let text = String(decoding: try #require(files[path]), as: UTF8.self)
                if format == "csv" {
                    #expect(try CSVReader.read(text.replacing("\u{FEFF}", with: "")).rows.first == names)
                } else if let line = text.split(separator: "\n").first,
                    case .object(let row) = try JSONReader.read(Array(line.utf8))
                {
                    #expect(row.members.map(\.key) == names)
                }
            }
        }
    }

    @Test func aFormatOfTheOtherKindIsRefusedWithWhatToType() throws {
        let sandbox = try region()
        #expect(sandbox.run("eksporter --format xlsx", in: "d/fjellvik") == 64)
        #expect(sandbox.complaints.contains("eksporter tabeller --format"))
        #expect(sandbox.run("eksporter tabeller --format docx", in: "d/fjellvik") == 64)
        #expect(sandbox.complaints.contains("tabeller --format"))
    }
}
