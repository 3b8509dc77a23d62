/// The lists a group has said are complete, by the step that asked: an empty list may be complete, a long one not.
public struct CompleteLists: Sendable, Hashable {
    /// The ids of the steps.
    public private(set) var steps: Set<String> = []

    /// No list is complete yet.
    public init() {}

    /// Whether a list is complete.
    public subscript(step: String) -> Bool {
        get { steps.contains(step) }
        set {
            if newValue { steps.insert(step) } else { steps.remove(step) }
        }
    }
}

extension CompleteLists: Codable {
    /// Reads the steps.
    public init(from decoder: any Decoder) throws {
        steps = Set(try decoder.singleValueContainer().decode([String].self))
    }

    /// Writes the steps in order, so that the same value gives the same bytes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(steps.sorted())
    }
}
