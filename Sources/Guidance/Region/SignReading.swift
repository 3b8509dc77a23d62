import Model
import Pages

/// A sign as it is typed: what is measured, where things stand, where they should be, when one looks.
enum SignReading {
    /// Reads `hva; nå; mål; når`; numbers in the place of the first take the data of those numbers, and their newest
    /// values where nothing is written in the second.
    ///
    /// - Throws: A refusal that says what would be accepted.
    static func read(_ reply: Reply, among evidence: [ReceivedEvidence]) throws(Refusal) -> EvaluationSign {
        guard let row = try reply.rows(whole: true).first else { throw Refusal(RegionRefusals.sign) }
        let tied = row.named.compactMap { named in evidence.first { option($0).choice == named.choice } }
        let parts = row.words.split(omittingEmptySubsequences: false) { $0 == ";" || $0.isNewline }
            .map { String($0).trimmed }
        guard parts.count == 4 else { throw Refusal(RegionRefusals.sign) }
        guard !tied.isEmpty || parts[0].isEmpty || parts[0].contains(where: \.isLetter) else {
            throw Refusal(RegionRefusals.signNumber(evidence.count))
        }
        let what = tied.isEmpty ? parts[0] : tied.what
        let baseline = parts[1].isEmpty ? tied.newest : parts[1]
        guard [what, baseline, parts[2], parts[3]].allSatisfy({ !$0.isEmpty }) else {
            throw Refusal(RegionRefusals.sign)
        }
        return EvaluationSign(
            what: what, indicator: tied.first?.reference, others: tied.dropFirst().map(\.reference),
            baseline: baseline, target: parts[2], measured: parts[3])
    }

    /// The sign as it is read back.
    static func line(_ sign: EvaluationSign, _ language: Language) -> Line {
        .answer([sign.what, sign.baseline, sign.target, sign.measured].joined(separator: "; "), language)
    }

    /// The data that can be measured again, numbered as a reply names it.
    static func naming(_ evidence: [ReceivedEvidence]) -> Naming { Naming(evidence.map(option), someInCell: 0) }

    /// Which numbers follow the same pupils from one grade to the next, as far as the files have them.
    static func samePupils(_ plan: RegionPlan, _ evidence: [ReceivedEvidence]) -> [Block] {
        plan.samePupils(evidence).map { lower, upper in
            let numbers = "\(lower + 1) \(upper + 1)"
            return .source(
                .text(
                    Text(
                        nb: "Skriv \(numbers) for å følge de samme elevene fra ett trinn til det neste.",
                        nn: "Skriv \(numbers) for å følgje dei same elevane frå eitt trinn til det neste.",
                        en: "Write \(numbers) to follow the same pupils from one year group to the next.")))
        }
    }

    private static func option(_ evidence: ReceivedEvidence) -> Choice.Option {
        let newest: Line = evidence.newest.map { [.data("  \($0.raw) (\($0.period))")] } ?? []
        return Choice.Option(
            .foreign([ForeignItem(evidence.reference)]),
            [.data("\(evidence.unit): "), .answer(evidence.title, evidence.language)] + newest)
    }
}

extension [ReceivedEvidence] {
    /// «Lesing, 5. årstrinn (Granlia skole, Vik skule)»: each title once, with the units it is measured in.
    fileprivate var what: String {
        map(\.title).once.map { title in
            "\(title) (\(filter { $0.title == title }.map(\.unit).once.joined(separator: ", ")))"
        }.joined(separator: ", ")
    }

    /// «45 (2025-26)»; of several, each with what tells it from the others.
    fileprivate var newest: String {
        let isOneUnit = Set(map(\.unit)).count == 1
        return compactMap { one -> String? in
            guard let newest = one.newest else { return nil }
            let value = "\(newest.raw) (\(newest.period))"
            return count == 1 ? value : "\(isOneUnit ? one.title : one.unit) \(value)"
        }.joined(separator: ", ")
    }
}
