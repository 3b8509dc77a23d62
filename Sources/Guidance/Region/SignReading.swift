import Model
import Pages

/// A sign as it is typed: what is measured, where things stand, where they should be, when one looks.
enum SignReading {
    /// Reads `hva; nå; mål; når`; a number in the place of the first takes the data of that number, and its newest
    /// value where nothing is written in the second.
    ///
    /// - Throws: A refusal that says what would be accepted.
    static func read(_ words: String, among evidence: [ReceivedEvidence]) throws(Refusal) -> EvaluationSign {
        let parts = words.split(omittingEmptySubsequences: false) { $0 == ";" || $0.isNewline }
            .map { String($0).trimmed }
        guard parts.count == 4 else { throw Refusal(RegionRefusals.sign) }
        var what = parts[0]
        var tied: ReceivedEvidence?
        if let number = Int(what) {
            guard evidence.indices.contains(number - 1) else {
                throw Refusal(RegionRefusals.signNumber(evidence.count))
            }
            let chosen = evidence[number - 1]
            tied = chosen
            what = "\(chosen.title) (\(chosen.unit))"
        }
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
    static func shown(_ evidence: [ReceivedEvidence]) -> [Block] {
        guard !evidence.isEmpty else { return [] }
        return [
            .list(
                evidence.map { one in
                    let newest: Line = one.newest.map { [.data("  \($0.raw) (\($0.period))")] } ?? []
                    return Block.Item([.data("\(one.unit): "), .answer(one.title, one.language)] + newest)
                }, numbered: true)
        ]
    }
}
