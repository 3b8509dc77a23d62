import Guidance
import Model

/// What a member of a workspace's file is called in front of people: the question that asks for it, or a few words.
struct FieldName: Sendable {
    /// Where the name comes from.
    enum Origin: Sendable, Hashable {
        /// The question of a step.
        case question(String)
        /// Words of our own, where no question asks for it.
        case words(Text)
    }

    let origin: Origin
    /// The words of a closed set's values.
    let labels: [String: Text]

    private init(_ origin: Origin, _ labels: [String: Text] = [:]) {
        self.origin = origin
        self.labels = labels
    }

    static func asked(_ step: String) -> FieldName { FieldName(.question(step)) }

    static func asked<Label: Labelled>(_ step: String, _ label: Label.Type) -> FieldName {
        FieldName(.question(step), words(of: label))
    }

    static func called(_ nb: String, _ nn: String, _ en: String) -> FieldName {
        FieldName(.words(Text(nb: nb, nn: nn, en: en)))
    }

    static func called<Label: Labelled>(_ nb: String, _ nn: String, _ en: String, _ label: Label.Type) -> FieldName
    {
        FieldName(.words(Text(nb: nb, nn: nn, en: en)), words(of: label))
    }

    private static func words<Label: Labelled>(of label: Label.Type) -> [String: Text] {
        Dictionary(Label.allCases.map { ($0.rawValue, $0.label) }) { first, _ in first }
    }

    /// The name in front of people; its own key where there is none.
    static func text(_ path: String, of kind: ItemKind?, _ wording: Wording) -> Text {
        switch named(path, of: kind)?.origin {
        case .question(let step): wording[step]?.question ?? Text(alike: path)
        case .words(let words): words
        case nil: Text(alike: path)
        }
    }

    /// The name of a member of an item, or of the body where there is no item.
    static func named(_ path: String, of kind: ItemKind?) -> FieldName? {
        all[kind.map { "\($0.rawValue).\(path)" } ?? path]
    }
}
