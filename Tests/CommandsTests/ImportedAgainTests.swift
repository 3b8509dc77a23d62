import Foundation
import Testing

/// A file that comes again, also where somebody was killed while it came in the first time.
@Suite struct ImportedAgainTests {
    @Test func whatAKilledImportLeftIsClearedAwayWhenTheFileComesAgain() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "sample", "--kind", "kindergarten", "--name", "Sample"]) == 0)
        let head = "EnhetNivaa\tNasjonaltkode\tKommunekode\tOrganisasjonsnummer\tKommune\tEnhetNavn\t2024-25.Andel"
        try sandbox.write("\(head)\n4\tI\t3403\t999000002\tHamar\tSample\t14\n", to: "ren.csv")
        #expect(sandbox.run("import ../ren.csv --unit 999000002", in: "sample") == 0, "\(sandbox.complaints)")
        let left = "sample/revisions/.000002-0123456789ab.json.saving"
        try sandbox.write("{", to: left)
        #expect(sandbox.run("import ../ren.csv --unit 999000002", in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.holds("er hentet inn før"), "\(sandbox.output)")
        #expect(!FileManager.default.fileExists(atPath: sandbox.path(left)))
    }
}
