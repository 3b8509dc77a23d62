/// The order the members of a sealed document have at the top of its file.
public enum SealedOrder {
    /// The keys in order.
    public static let keys = [
        "schema", "version", "id", "revision", "language", "name", "organisationNumber", "handedOver", "draft",
        "program", "seal", "signature",
    ]
}

extension CodingUserInfoKey {
    /// Asks an encoder to write documents within a workspace or document as no more than what they are known by:
    /// workspace, name, revision and seal.
    public static let onlyKnownBy = CodingUserInfoKey(rawValue: "behov.onlyKnownBy")
    /// Asks an encoder to write of each document its head and its gist, and gives a decoder the ``LyingDocuments`` that
    /// open what was written so.
    public static let gist = CodingUserInfoKey(rawValue: "behov.gist")
}
