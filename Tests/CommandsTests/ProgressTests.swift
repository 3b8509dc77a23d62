import Foundation
import Model
import Synchronization
import Testing

@testable import Commands

/// Whoever waits at a terminal sees how far it has come; nobody else is told anything.
@Suite struct ProgressTests {
    /// A terminal with a clock that somebody sets.
    private final class Terminal: Sendable {
        private let state: Mutex<(now: Int, said: String)> = Mutex((0, ""))
        /// How much later it is each time somebody looks.
        let step: Int

        init(step: Int = 0) { self.step = step }

        var said: String { state.withLock { $0.said } }

        func pass(_ milliseconds: Int) { state.withLock { $0.now += milliseconds } }

        func screen(columns: Int = 80) -> ProgressScreen {
            ProgressScreen(
                milliseconds: { [self] in
                    state.withLock { state in
                        defer { state.now += step }
                        return state.now
                    }
                }, write: { [self] words in state.withLock { $0.said += words } }, columns: columns)
        }
    }

    private let what = Text(nb: "Sjekker", nn: "Sjekkar", en: "Checking")

    @Test func nothingIsSaidInTheFirstSecondAndNoMoreThanFiveTimesASecond() {
        let terminal = Terminal()
        let line = ProgressLine(on: terminal.screen(), .nb)
        for done in 0..<100 {
            line.tell(what, done, of: 400)
            terminal.pass(10)
        }
        #expect(terminal.said.isEmpty)
        line.tell(what, 100, of: 400)
        #expect(terminal.said == "\r\u{1B}[KSjekker: 100 av 400, omtrent 3 s igjen")
        for done in 101..<200 {
            terminal.pass(10)
            line.tell(what, done, of: 400)
        }
        #expect(terminal.said.components(separatedBy: "Sjekker").count - 1 == 5)
        line.clear()
        #expect(terminal.said.hasSuffix("\r\u{1B}[K"))
        let before = terminal.said
        line.clear()
        #expect(terminal.said == before, "what is gone is not taken away again")
    }

    @Test func howLongYetIsToldInMinutesWhereItIsLongAndNotAtAllWhereItIsShort() {
        #expect(ProgressWords.line(what, 1, 1000, after: 1000)[.nb] == "Sjekker: 1 av 1000, omtrent 17 min igjen")
        #expect(ProgressWords.line(what, 999, 1000, after: 1000)[.nn] == "Sjekkar: 999 av 1000")
        #expect(ProgressWords.line(what, 0, 7, after: 5000)[.en] == "Checking: 0 of 7")
        #expect(ProgressWords.line(what, 7, 7, after: 5000)[.en] == "Checking: 7 of 7")
    }

    @Test func anotherThingIsTimedAnewAndTheLineIsNoLongerThanTheTerminal() {
        let terminal = Terminal()
        let line = ProgressLine(on: terminal.screen(columns: 12), .nb)
        line.tell(what, 0, of: 9)
        terminal.pass(2000)
        line.tell(Text(nb: "Lagrer", nn: "Lagrar", en: "Saving"), 0, of: 9)
        #expect(terminal.said.isEmpty)
        terminal.pass(1000)
        line.tell(Text(nb: "Lagrer", nn: "Lagrar", en: "Saving"), 3, of: 9)
        #expect(terminal.said.dropFirst(4).count <= 11 && terminal.said.contains("Lagrer"))
    }

    /// Collects what three units hand over, at a terminal where each look at the clock is half a second later.
    private func collected(_ options: String, terminal: Terminal?) throws -> Sandbox {
        let sandbox = try Sandbox()
        for name in ["solbakken", "granlia", "tussevik", "fjellvik"] {
            try RuleSample.copy(name, to: sandbox, at: name)
        }
        for name in ["solbakken", "granlia", "tussevik"] {
            #expect(sandbox.run("lever", in: name) == 0, "\(sandbox.complaints)")
            for (file, bytes) in try sandbox.everything(in: "\(name)/handover") {
                try sandbox.write(bytes, to: "inn/\(file)")
            }
        }
        sandbox.screen = terminal?.screen()
        sandbox.run("samle inn -w fjellvik" + options)
        return sandbox
    }

    @Test func theLineIsGoneBeforeAnythingElseIsSaid() throws {
        let terminal = Terminal(step: 600)
        let sandbox = try collected("", terminal: terminal)
        #expect(terminal.said.contains("Kontrollerer filene: 2 av 3"), "\(terminal.said)")
        #expect(terminal.said.hasSuffix("\r\u{1B}[K"), "\(terminal.said)")
        #expect(!sandbox.output.contains("\u{1B}") && !sandbox.complaints.contains("\u{1B}"))
    }

    @Test(arguments: [" -q", " --json"]) func whoAskedForQuietOrForJSONIsToldNothing(_ option: String) throws {
        let terminal = Terminal(step: 600)
        _ = try collected(option, terminal: terminal)
        #expect(terminal.said.isEmpty)
    }
}
