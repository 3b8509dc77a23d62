import Foundation
import MadeUpWorkbooks
import Testing

/// A cell of a workbook with several sheets, from the file to every command that tells where it stands.
@Suite struct WorkbookPlaceTests {
    private static let shares = """
        EnhetNivaa\tNasjonaltkode\tFylkekode\tKommunekode\tOrganisasjonsnummer\tEnhetNavn\t2024.Alle.Andel (andel)
        3\tI\t99\t9901\t9901\tGranli kommune\t70,9%
        4\tI\t99\t9901\t999000001\tLia barnehage\t55,5%
        """

    private func imported() throws -> Sandbox {
        let sandbox = try Sandbox()
        var book = WorkbookMaker()
        book.add("Om", [[.text("Tallene står på neste ark.")]])
        try book.add("Blad 7", opened: Self.shares, delimiter: "\t")
        try sandbox.write(book.bytes(), to: "andeler.xlsx")
        #expect(
            sandbox.run([
                "init", "lia", "--kind", "kindergarten", "--name", "Lia barnehage", "--ownership", "private",
            ])
                == 0, "\(sandbox.complaints)")
        #expect(
            sandbox.run("import ../andeler.xlsx --unit 999000001", in: "lia") == 0, "\(sandbox.complaints)")
        return sandbox
    }

    @Test(arguments: [
        "spor indikator-1", "vis indikator-1", "vis kilde-1", "spor indikator-1 --json", "vis --json",
    ])
    func aPlaceIsToldWithItsSheet(_ command: String) throws {
        let sandbox = try imported()
        #expect(sandbox.run(command, in: "lia") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Blad 7"), "\(sandbox.output)")
    }

    @Test func theWorkspaceKeepsTheSheetBesideTheCell() throws {
        let sandbox = try imported()
        let file = try sandbox.text("lia/workspace.json")
        #expect(file.contains("\"sheet\": \"Blad 7\"") && !file.contains("\"cell\""))
    }
}
