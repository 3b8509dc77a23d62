import Foundation
import Testing

/// What the program wrote may be written over; what somebody has edited is left alone.
@Suite struct EditedFileTests {
    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try RuleSample.copy("granlia", to: sandbox, at: "granlia")
        return sandbox
    }

    private func document(_ sandbox: Sandbox, _ command: String) throws -> String {
        #expect(sandbox.run(command) == 0, "\(sandbox.complaints)")
        let name = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("ut"))
            .first { !$0.hasPrefix(".") }
        return "ut/\(try #require(name))"
    }

    @Test func aDocumentSomebodyEditedIsLeftUntilForced() throws {
        let sandbox = try sandbox()
        let command = "eksporter -w granlia -o ut --date 2026-11-20"
        let path = try document(sandbox, command)
        let made = try sandbox.bytes(path)
        #expect(sandbox.run("eksporter -w granlia -o ut --date 2026-11-21") == 0, "it wrote that itself")
        #expect(try sandbox.bytes(path) != made)
        try sandbox.write("Rettet av rektor", to: path)
        #expect(sandbox.run(command) == 73)
        #expect(sandbox.complaints.contains("--tving"))
        #expect(try sandbox.bytes(path) == Array("Rettet av rektor".utf8))
        #expect(sandbox.run(command + " --tving") == 0)
        #expect(try sandbox.bytes(path) == made)
    }

    @Test func aFileOfSomebodyElseIsLeftAlone() throws {
        let sandbox = try sandbox()
        let path = try document(sandbox, "eksporter -w granlia -o ut --date 2026-11-20")
        try FileManager.default.removeItem(atPath: sandbox.path("ut/.behov-sha256"))
        #expect(sandbox.run("eksporter -w granlia -o ut --date 2026-11-20") == 0, "the same bytes are no harm")
        try FileManager.default.removeItem(atPath: sandbox.path("ut/.behov-sha256"))
        let made = try sandbox.bytes(path)
        #expect(sandbox.run("eksporter -w granlia -o ut --date 2026-11-21") == 73)
        #expect(try sandbox.bytes(path) == made)
    }

    @Test func whatCanBeMadeIsListed() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("eksporter --liste -w granlia") == 0)
        for word in ["behovsvurdering", "lysark", "drøfting", "svarark", "tabeller"] {
            #expect(sandbox.output.contains(word))
        }
        #expect(!sandbox.output.contains("saksframlegg"))
        #expect(sandbox.run("eksporter saksframlegg -w granlia") == 64)
        #expect(sandbox.complaints.contains("lysark"))
        #expect(sandbox.run("eksporter lysark -w granlia --fase 3") == 0, "\(sandbox.complaints)")
    }

    @Test func withoutAProgramForPDFOneIsNamed() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("eksporter --format pdf -w granlia") == 66)
        #expect(sandbox.complaints.contains("LibreOffice"))
        #expect(sandbox.run("eksporter --format pdf --pdf-with word -w granlia") == 64)
        #expect(sandbox.complaints.contains("weasyprint"))
    }

    @Test func theNewestDocumentIsFoundByItsKind() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("åpne drøfting -w granlia") == 66)
        #expect(sandbox.complaints.contains("eksporter") && sandbox.complaints.contains("drøfting"))
        #expect(sandbox.run("eksporter -w granlia --format md") == 0)
        #expect(sandbox.run("eksporter -w granlia") == 0)
        #expect(sandbox.run("åpne behovsvurdering -w granlia") == 0)
        #expect(sandbox.output.contains("documents/granlia-skole-319102000-behovsvurdering-"))
        #expect(sandbox.output.contains(".html"))
        #expect(sandbox.run("åpne kompetanseplan -w granlia") == 64)
        #expect(sandbox.complaints.contains("lysark"))
    }
}
