public import Model

/// Whom a workspace has something from, so that of many documents only those are held against all the others that have
/// something to be held against.
public struct KnownSenders: Sendable {
    private var workspaces: Set<String> = []
    private var numbers: [OrganisationNumber: Set<String>] = [:]
    /// The seals of the documents that lie there, of workspaces from which there is no other and nothing else has come.
    private var only: [String: String] = [:]

    /// Takes what lies there.
    public init(_ documents: [Delivered]) {
        only = Dictionary(documents.map { ($0.id, $0.seal) }) { _, _ in "" }
        for document in documents { add(document) }
    }

    /// Remembers that a document has come, whether or not it was taken in.
    public mutating func add(_ document: Delivered) {
        workspaces.insert(document.id)
        if only[document.id] != document.seal { only[document.id] = nil }
        if let number = document.organisationNumber { numbers[number, default: []].insert(document.id) }
    }

    /// Whether nothing has come from the same workspace or organisation number.
    public func isFirst(_ document: Delivered) -> Bool {
        !workspaces.contains(document.id) && document.organisationNumber.flatMap { numbers[$0] } == nil
    }

    /// Whether this very document lies there, and nothing else has come from the same workspace or organisation number.
    public func isThere(_ document: Delivered) -> Bool {
        only[document.id] == document.seal && !document.seal.isEmpty
            && (document.organisationNumber.flatMap { numbers[$0] } ?? []).subtracting([document.id]).isEmpty
    }
}
