/// What may stand at a place in a file, as the type that reads it tells, for whoever wrote something else there.
public struct ShapePlace: Sendable {
    /// The keys that the object around the place may have; none where it may have any.
    public let keys: [String]
    /// The words that may stand there, where they are a closed set.
    public let words: [String]

    /// The place of a path such as `fields[0].demand`, in a file that is read as a type.
    public init<Value: Decodable>(_ path: String, in type: Value.Type) {
        var around: Shape?
        var here = try? ShapeRecorder.shape(of: type)
        for step in path.split(whereSeparator: { ".[".contains($0) }) {
            around = here
            here = here?.inside(String(step))
        }
        if case .object(let object)? = around { keys = object.members.map(\.key) } else { keys = [] }
        if case .choice(let all)? = here { words = all } else { words = [] }
    }
}

extension Shape {
    /// The shape one step further in: of a member, or of an element where the step is its place and a bracket.
    fileprivate func inside(_ step: String) -> Shape? {
        switch self {
        case .object(let object): object[step]
        case .list(let element): step.hasSuffix("]") ? element : nil
        case .dictionary(let value): value
        case .text, .choice, .spelled, .integer, .number, .truth, .fixed: nil
        }
    }
}
