/// What keeps a Word document from lending its styles.
public enum WordDesignFault: Error, Sendable, Hashable {
    /// The file is no archive, or a damaged one: no `.docx`.
    case noDocument
    /// It unpacks to more than any style sheet has a use for.
    case tooLarge
    /// A part is missing or is not the XML it should be; the part's name.
    case badPart(String)
    /// It has no styles to lend.
    case noStyles
}
