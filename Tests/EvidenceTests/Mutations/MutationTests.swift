import Evidence
import Foundation
import Testing

/// Files as people have changed them: none may give a figure that is not so.
///
/// `BEHOV_MUTATIONS=500` tries so many, `BEHOV_LONG` 540; `BEHOV_MUTATIONS_REPORT=PATH` writes the shares of each kind.
@Suite struct MutationTests {
    /// How many files of a kind were read right, refused, asked about or read wrong.
    struct Shares {
        var counts: [String: Int] = [:]
        var said: [String] = []

        var all: Int { counts.values.reduce(0, +) }

        mutating func add(_ verdict: MutationVerdict, seed: UInt64) {
            counts[verdict.word, default: 0] += 1
            if verdict != .right { said.append("  \(seed): \(verdict)") }
        }

        func line(_ name: String) -> String {
            let words = ["right", "refused", "asked", "wrong"].map { "\(counts[$0] ?? 0) \($0)" }
            return "\(name): \(words.joined(separator: ", ")) of \(all)"
        }
    }

    @Test func noChangedFileGivesAFigureThatIsNotSo() throws {
        let environment = ProcessInfo.processInfo.environment
        let count =
            environment["BEHOV_MUTATIONS"].flatMap(Int.init) ?? (environment["BEHOV_LONG"] == nil ? 54 : 540)
        var shares: [MutationKind: Shares] = [:]
        for number in 0..<count {
            let kind = MutationKind.allCases[number % MutationKind.allCases.count]
            let seed = UInt64(20_261_125 + number)
            shares[kind, default: Shares()].add(MutationVerdict(try MutatedFile(kind, seed: seed)), seed: seed)
        }
        let report = MutationKind.allCases.flatMap { kind in
            (shares[kind].map { [$0.line(kind.rawValue)] + $0.said }) ?? []
        }.joined(separator: "\n")
        if let path = environment["BEHOV_MUTATIONS_REPORT"] {
            try (report + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        let wrong = shares.values.reduce(0) { $0 + ($1.counts["wrong"] ?? 0) }
        #expect(wrong == 0, "\(report)")
        let readable = shares.filter { $0.key.isReadable }.values
        let right = readable.reduce(0) { $0 + ($1.counts["right"] ?? 0) }
        let all = readable.reduce(0) { $0 + $1.all }
        #expect(10 * right >= 9 * all, "\(report)")
    }

    @Test func noChangedFormGivesACountThatIsNotSo() throws {
        let environment = ProcessInfo.processInfo.environment
        let count =
            (environment["BEHOV_MUTATIONS"].flatMap(Int.init) ?? (environment["BEHOV_LONG"] == nil ? 64 : 540)) / 2
        var shares: [MutatedForm.Change: Shares] = [:]
        for number in 0..<count {
            let seed = UInt64(31_000 + number)
            let form = try MutatedForm(seed: seed)
            shares[form.change, default: Shares()].add(form.verdict, seed: seed)
        }
        let report = MutatedForm.Change.allCases.flatMap { change in
            (shares[change].map { [$0.line(change.rawValue)] + $0.said }) ?? []
        }.joined(separator: "\n")
        if let path = environment["BEHOV_MUTATIONS_REPORT"] {
            try (report + "\n").write(toFile: path + ".forms", atomically: true, encoding: .utf8)
        }
        let words = shares.values.reduce(into: [String: Int]()) { $0.merge($1.counts) { $0 + $1 } }
        #expect(words["wrong"] ?? 0 == 0, "\(report)")
        #expect(10 * (words["right"] ?? 0) >= 9 * count, "\(report)")
    }
}
