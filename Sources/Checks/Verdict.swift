public import Model

/// A remark that may stand, and the acceptance that lets it.
public struct AcceptedRemark: Sendable, Hashable {
    /// The remark.
    public let remark: Remark
    /// The acceptance.
    public let acceptance: Acceptance
}

/// All that the rules say of a workspace, once what was accepted is taken out.
public struct Verdict: Sendable, Hashable {
    /// What still stands, the gravest first.
    public let open: [Remark]
    /// What was accepted, in the same order.
    public let accepted: [AcceptedRemark]

    /// Makes a verdict.
    public init(open: [Remark], accepted: [AcceptedRemark]) {
        self.open = open
        self.accepted = accepted
    }

    /// Whether something stands that nothing can be handed over with.
    public var hasErrors: Bool { open.contains { $0.rule.severity == .error } }
}

extension RuleBook {
    /// Everything that is wrong, parted into what stands and what was accepted.
    ///
    /// An acceptance that excepts nothing is a remark of its own; one of a rule that cannot be accepted is such.
    public func verdict(
        on subject: Subject, _ around: Surroundings, accepting acceptances: [Acceptance] = []
    ) -> Verdict {
        let found = remarks(on: subject, around)
        var around = around
        around.idle = acceptances.filter { acceptance in !found.contains { $0.isExcepted(by: acceptance) } }
        // The rule on acceptances is asked last: only now is it known which of them except something.
        let all = around.idle.isEmpty ? found : remarks(on: subject, around)
        var open: [Remark] = []
        var accepted: [AcceptedRemark] = []
        for remark in all {
            if let acceptance = acceptances.first(where: { remark.isExcepted(by: $0) }) {
                accepted.append(AcceptedRemark(remark: remark, acceptance: acceptance))
            } else {
                open.append(remark)
            }
        }
        return Verdict(open: open, accepted: accepted)
    }
}

extension Remark {
    /// Whether an acceptance lets it stand.
    public func isExcepted(by acceptance: Acceptance) -> Bool {
        rule.canBeAccepted && rule.code == acceptance.code && place.item == acceptance.item
            && place.since.map { acceptance.day >= $0 } ?? true
    }
}
