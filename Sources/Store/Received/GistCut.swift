import Formats
import Model

extension Level {
    /// What the index holds of a document: its head, and of what it says the gist.
    static var cut: JSONCut {
        Self.self == UnitAnalysis.self
            ? .unit : JSONCut("body", as: "gist", kept: nil, nested: ReceivedFiles.keys, below: .unit)
    }
}

extension JSONCut {
    /// A unit's assessment; a test holds the keys against the model.
    fileprivate static let unit = JSONCut(
        "body", as: "gist",
        kept: [
            "profile", "samiPerspective", "disagreement", "running", "couldStop", "presentCompetence", "needs",
        ])
}
