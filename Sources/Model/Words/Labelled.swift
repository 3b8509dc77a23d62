/// A closed set of words of the domain, each with its name in three languages.
public protocol Labelled: RawRepresentable<String>, CaseIterable, FieldValue {
    /// What people call it.
    var label: Text { get }
}
