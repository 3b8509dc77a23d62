/// What a rule or a document leans on: a place in a source that holds everywhere, or what the county's own plan says
/// of something.
public enum Citation: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A place in the law book by its mark, such as `F § 11`.
    case law(String)
    /// The county's plan; nothing where the county has none, or it does not speak of this.
    case plan(PlanPoint)

    /// A place by its mark.
    public init(stringLiteral mark: String) { self = .law(mark) }
}
