/// An explanation of a finding, as it was worded when somebody referred to it: other words, another explanation.
public struct FindingExplanation: Sendable, Hashable, Codable {
    /// The finding it explains.
    public var finding: ID<Finding>
    /// The explanation.
    public var words: String

    /// Makes a reference to an explanation.
    public init(finding: ID<Finding>, words: String) {
        self.finding = finding
        self.words = words
    }
}

extension UnitAnalysis {
    /// The explanations that a factor can test: those of the findings its area rests on. What already helps tests none.
    public func explanations(behind factor: Factor) -> [FindingExplanation] {
        guard factor.effect == .maintaining, let area = candidates[factor.candidate] else { return [] }
        return area.findings.compactMap { findings[$0] }.flatMap { finding in
            finding.explanations.map { FindingExplanation(finding: finding.id, words: $0) }
        }
    }

    /// The factors that test an explanation; `nil` where nobody has been asked which explanations a factor tests.
    public func factors(testing explanation: FindingExplanation) -> [Factor]? {
        guard factors.contains(where: { $0.explanations != nil }) else { return nil }
        return factors.filter { $0.explanations?.contains(explanation) ?? false }
    }
}
