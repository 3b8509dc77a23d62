import Formats
import Model

extension Level {
    /// What the index is to know of a document: its head, and of what it says the gist. A unit's lies by itself, as there
    /// may be thousands and few are asked for.
    static func entry(of text: JSONText, _ stamp: FileStamp, seal: String) -> ReceivedIndex.Entry {
        guard Self.self == UnitAnalysis.self else {
            let line = text.line(JSONCut("body", as: "gist", kept: nil, nested: ReceivedFiles.keys, below: .unit))
            return .init(stamp: stamp, seal: seal, bytes: line, head: line.indices, gist: nil)
        }
        let (head, gist) = text.lines(.unit)
        return .init(
            stamp: stamp, seal: seal, bytes: head, head: head.indices,
            gist: gist.isEmpty ? nil : IndexedGist(gist))
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
