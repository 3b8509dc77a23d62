import Foundation
import Testing

/// What is no statistic is never kept as it came, whichever way it was brought in.
@Suite struct StaffExportTests {
    private static let privacy = URL(fileURLWithPath: Repository.data).deletingLastPathComponent()
        .appending(path: "cases/privacy").path
    static let hasCases = FileManager.default.fileExists(atPath: privacy)
    static let whySkipped: Comment = "the made files lie in ../shared/cases/privacy"

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "sample", "--kind", "kindergarten", "--name", "Sample"]) == 0)
        return sandbox
    }

    /// Whether any file of the folder or its backup, packed or unpacked, holds one of some words.
    private func holds(_ words: [String], _ sandbox: Sandbox) throws -> Bool {
        #expect(sandbox.run("backup ../kopi.zip", in: "sample") == 0, "\(sandbox.complaints)")
        var all = try sandbox.everything(in: "sample")
        all["kopi.zip"] = try sandbox.bytes("kopi.zip")
        try FileManager.default.removeItem(atPath: sandbox.path("kopi.zip"))
        return all.contains { _, bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            return words.contains { text.contains($0) }
        }
    }

    @Test(
        .enabled(if: hasCases, whySkipped),
        arguments: ["", "Fullføringstidspunkt", "E-postadresse", "Navn", "Kommentar"])
    func noNameAddressOrCommentOfAFormIsKept(without gone: String) throws {
        let text = try String(contentsOfFile: Self.privacy + "/forms-names-kept.csv", encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).map { $0.components(separatedBy: ",") }
        let place = rows[0].firstIndex(of: gone)
        let table = rows.map { row in
            row.indices.filter { $0 != place }.map { row[$0] }.joined(separator: ",")
        }
        let map = try Data(contentsOf: URL(fileURLWithPath: Self.privacy + "/forms-map.json"))
        for arguments in [[], ["--map", "../kart.json"], ["--map", "../kart.json", "--unit", "Bien", "--yes"]] {
            let sandbox = try sandbox()
            try sandbox.write(table.joined(separator: "\n") + "\n", to: "svar.csv")
            try sandbox.write(Array(map), to: "kart.json")
            sandbox.run(["import", "../svar.csv"] + arguments, in: "sample")
            #expect(try !holds(["forelder1", "Forelder Nr", "har det vondt"], sandbox), "\(gone) \(arguments)")
        }
    }

    @Test func aTableWithColumnsOfWhomToReachIsNotKeptAndTheyAreNamed() throws {
        let sandbox = try sandbox()
        let head = "EnhetNivaa\tNasjonaltkode\tKommunekode\tOrganisasjonsnummer\tKommune\tEnhetNavn\t2024-25.Andel"
        let row = "4\tI\t3403\t999000002\tHamar\tSample\t14"
        try sandbox.write("\(head)\n\(row)\n", to: "ren.csv")
        try sandbox.write("\(head)\tRektors e-post\n\(row)\tsiri@skole.example\n", to: "reach.csv")
        #expect(sandbox.run("import ../reach.csv --unit 999000002", in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("Rektors e-post"), "\(sandbox.output)")
        #expect(sandbox.output.contains("Bare tallene er lagret"))
        #expect(try !holds(["siri@skole"], sandbox))
        let other = try self.sandbox()
        #expect(other.run("import ../ren.csv --unit 999000002", in: "sample") == 66)
        try other.write("\(head)\n\(row)\n", to: "ren.csv")
        #expect(other.run("import ../ren.csv --unit 999000002", in: "sample") == 0, "\(other.complaints)")
        #expect(try other.everything(in: "sample").contains { $0.key.hasPrefix("sources/") })
    }

    @Test(arguments: [["Kari", "Per", "Vet ikke"], ["Dahl, Åse", "Moen, Knut"], ["Kari H.", "Per Lie"]])
    func aColumnOfFewNamesBecomesNoIndicatorAndIsNamed(_ names: [String]) throws {
        let sandbox = try sandbox()
        let rows = (0..<24).map { place in
            "03.11.2025 10:0\(place % 10);\(place < 12 ? "Enig" : "Uenig");\(names[place % names.count])"
        }
        try sandbox.write(
            "Tidsmerke;Jeg trives;Min voksne\n" + rows.joined(separator: "\n") + "\n", to: "svar.csv")
        #expect(sandbox.run("import ../svar.csv", in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Min voksne"), "\(sandbox.output)")
        #expect(try !holds(["Kari", "Åse", "Per Lie"], sandbox))
    }
}
