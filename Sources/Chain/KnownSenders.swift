public import Model

/// Whom a workspace has something from, so that of many documents only those are held against all the others that have
/// something to be held against.
public struct KnownSenders: Sendable {
    private var workspaces: Set<String> = []
    private var numbers: Set<OrganisationNumber> = []

    /// Takes what has come so far.
    public init(_ documents: [Delivered]) {
        for document in documents { add(document) }
    }

    /// Remembers that a document has come, whether or not it was taken in.
    public mutating func add(_ document: Delivered) {
        workspaces.insert(document.id)
        if let number = document.organisationNumber { numbers.insert(number) }
    }

    /// Whether nothing has come from the same workspace or organisation number.
    public func isFirst(_ document: Delivered) -> Bool {
        !workspaces.contains(document.id) && document.organisationNumber.map(numbers.contains) != true
    }
}
