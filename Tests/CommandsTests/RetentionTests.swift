import Foundation
import Model
import Testing

/// How long a folder is kept, and the page for the data protection officer.
@Suite struct RetentionTests {
    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "sample", "--kind", "kindergarten", "--name", "Sample"]) == 0)
        return sandbox
    }

    @Test(arguments: ["2026-06-30", "30.06.2026", "30.6.2026"])
    func aDayIsSetShownAndRemindedOf(_ day: String) throws {
        let sandbox = try sandbox()
        #expect(sandbox.run(["oppsett", "oppbevaring", day], in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("config --json", in: "sample") == 0)
        #expect(sandbox.output.contains(#""retention": "2026-06-30""#))
        sandbox.run("check --json", in: "sample")
        #expect(sandbox.output.contains("PER-011"))
        #expect(sandbox.run("config retention none", in: "sample") == 0)
        sandbox.run("check --json", in: "sample")
        #expect(!sandbox.output.contains("PER-011"))
        #expect(sandbox.run("oppsett", in: "sample") == 0)
        #expect(sandbox.output.contains("ingen dato er satt"))
    }

    @Test func whatIsNoDayOrNoKeyIsRefusedAndNothingIsChanged() throws {
        let sandbox = try sandbox()
        let before = try sandbox.everything()
        for words in ["oppsett oppbevaring snart", "oppsett farge blå", "oppsett oppbevaring 2026-02-30"] {
            #expect(sandbox.run(words, in: "sample") == 64, "\(words)")
        }
        #expect(sandbox.run("oppsett oppbevaring 2030-01-01 -n", in: "sample") == 0)
        #expect(try sandbox.everything() == before)
    }

    @Test(arguments: Language.allCases) func thePageForTheOfficerIsMadeInEveryLanguage(_ language: Language) throws
    {
        let sandbox = try sandbox()
        sandbox.run("oppsett oppbevaring 2031-12-31", in: "sample")
        let arguments = ["export", "privacy", "--format", "markdown", "--language", language.rawValue]
        #expect(sandbox.run(arguments, in: "sample") == 0, "\(sandbox.complaints)")
        let files = try sandbox.everything(in: "sample/documents")
        let text = String(decoding: try #require(files.first { $0.key.hasSuffix(".md") }?.value), as: UTF8.self)
        let wanted = Text(
            nb: "behandlingsansvarlig|offentleglova|innsyn|DPIA|31.12.2031",
            nn: "behandlingsansvarleg|offentleglova|innsyn|DPIA|31.12.2031",
            en: "controller|Freedom of Information|public register|DPIA|31 December 2031")
        for word in wanted[language].split(separator: "|") { #expect(text.contains(word), "\(word): \(text)") }
    }
}
