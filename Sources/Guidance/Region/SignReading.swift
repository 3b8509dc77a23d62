import Model
import Pages

/// A sign as it is typed: what is measured, where things stand, where they should be, when one looks.
enum SignReading {
    /// Reads `hva; nå; mål; når`; a number in the place of the first takes the data of that number, and its newest
    /// value where nothing is written in the second.
    ///
    /// - Throws: A refusal that says what would be accepted.
    static func read(_ reply: Reply, among evidence: [ReceivedEvidence]) throws(Refusal) -> EvaluationSign {
        let words: String
        var tied: ReceivedEvidence?
        switch reply {
        case .text(let written): words = written
        case .row(let written, let named):
            words = written
            tied = evidence.first { SignReading.option($0) == named }
        case .rows, .texts, .chosen, .chosenAdding, .complete: throw Refusal(Sentences.notThatReply)
        }
        let parts = words.split(omittingEmptySubsequences: false) { $0 == ";" || $0.isNewline }
            .map { String($0).trimmed }
        guard parts.count == 4 else { throw Refusal(RegionRefusals.sign) }
        guard tied != nil || Int(parts[0]) == nil else { throw Refusal(RegionRefusals.signNumber(evidence.count)) }
        let what = tied.map { "\($0.title) (\($0.unit))" } ?? parts[0]
        var baseline = parts[1]
        if baseline.isEmpty, let newest = tied?.newest { baseline = "\(newest.raw) (\(newest.period))" }
        guard [what, baseline, parts[2], parts[3]].allSatisfy({ !$0.isEmpty }) else {
            throw Refusal(RegionRefusals.sign)
        }
        return EvaluationSign(
            what: what, indicator: tied?.reference, baseline: baseline, target: parts[2], measured: parts[3])
    }

    /// The sign as it is read back.
    static func line(_ sign: EvaluationSign, _ language: Language) -> Line {
        .answer([sign.what, sign.baseline, sign.target, sign.measured].joined(separator: "; "), language)
    }

    /// The data that can be measured again, numbered as a reply names it.
    static func naming(_ evidence: [ReceivedEvidence]) -> Naming { Naming(evidence.map(option), inCell: 0) }

    private static func option(_ evidence: ReceivedEvidence) -> Choice.Option {
        let newest: Line = evidence.newest.map { [.data("  \($0.raw) (\($0.period))")] } ?? []
        return Choice.Option(
            .foreign([ForeignItem(evidence.reference)]),
            [.data("\(evidence.unit): "), .answer(evidence.title, evidence.language)] + newest)
    }
}
