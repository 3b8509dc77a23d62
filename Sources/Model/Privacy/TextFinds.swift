/// What was found in the texts of a document.
public struct TextFinds: Sendable, Hashable {
    /// What leads to a person, each place once.
    public let faults: [PrivacyFault]
    /// The sentences that look as if they told of one child, each once.
    public let doubts: [ChildDoubt]

    /// Takes what was found.
    public init(faults: [PrivacyFault], doubts: [ChildDoubt]) {
        self.faults = faults
        self.doubts = doubts
    }
}
