import Evidence
import Foundation
import SeededNumbers
import Testing

/// Files of every maker as people get and change them: none may give a figure that is not so.
///
/// `BEHOV_MUTATIONS=500` tries so many, as `BEHOV_LONG` does; `BEHOV_MUTATIONS_REPORT=PATH` writes the shares to
/// `PATH.makers`.
@Suite struct MakerTests {
    @Test func noFileOfAnyMakerGivesAFigureThatIsNotSo() throws {
        let environment = ProcessInfo.processInfo.environment
        let asked =
            environment["BEHOV_MUTATIONS"].flatMap(Int.init) ?? (environment["BEHOV_LONG"] == nil ? 66 : 500)
        var shares: [Maker: MutationTests.Shares] = [:]
        for number in 0..<asked {
            let maker = Maker.allCases[number % Maker.allCases.count]
            let seed = UInt64(20_261_126 + number)
            var numbers = Seeded(state: seed)
            shares[maker, default: .init()].add(try maker.file(&numbers).verdict, seed: seed)
        }
        let report = Maker.allCases.flatMap { maker in
            (shares[maker].map { [$0.line(maker.rawValue)] + $0.said }) ?? []
        }.joined(separator: "\n")
        if let path = environment["BEHOV_MUTATIONS_REPORT"] {
            try (report + "\n").write(toFile: path + ".makers", atomically: true, encoding: .utf8)
        }
        for (maker, share) in shares {
            #expect(share.counts["wrong"] ?? 0 == 0, "\(report)")
            #expect(10 * (share.counts["right"] ?? 0) >= 9 * share.all, "\(maker)\n\(report)")
        }
    }

    @Test(arguments: Maker.allCases) func aFigureThatIsNotSoIsSeen(maker: Maker) throws {
        var numbers = Seeded(state: 7)
        var file = try maker.file(&numbers)
        #expect(file.verdict == .right, "\(file.verdict)")
        if let place = file.facts.firstIndex(where: { if case .number = $0.said { true } else { false } }) {
            let fact = file.facts[place]
            file.facts[place] = Fact(unit: fact.unit, words: fact.words, period: fact.period, said: .number(0.123))
        } else {
            for question in file.counts.keys { file.counts[question]?["Lek"] = 99 }
        }
        #expect(file.verdict.word == "wrong", "\(file.verdict)")
    }
}
