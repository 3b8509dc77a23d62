import Testing

@testable import Commands

/// With `--quiet` what changes or makes something says nothing when all is well; what shows something still shows it.
@Suite struct QuietTests {
    @Test func whatIsDoneIsNotToldAndWhatIsAskedForIs() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("init sample --kind kindergarten --name Sample -q") == 0 && sandbox.output.isEmpty)
        for silent in [
            "kopi ../sample.zip -q", "historikk --navn start -q", "eksporter behovsvurdering --format markdown -q",
        ] {
            #expect(sandbox.run(silent, in: "sample") == 0, "\(silent) \(sandbox.complaints)")
            #expect(sandbox.output.isEmpty, "\(silent) \(sandbox.output)")
        }
        for told in ["status -q", "historikk -q", "eksporter --liste -q"] {
            #expect(sandbox.run(told, in: "sample") == 0, "\(told) \(sandbox.complaints)")
            #expect(!sandbox.output.isEmpty, "\(told)")
        }
        // What is to be read by a program is never left out, and what went wrong is always said.
        #expect(sandbox.run("kopi ../second.zip -q --json", in: "sample") == 0 && !sandbox.output.isEmpty)
        #expect(sandbox.run("kopi ../sample.zip -q", in: "sample") != 0 && !sandbox.complaints.isEmpty)
    }
}
