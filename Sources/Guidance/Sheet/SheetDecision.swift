import Model

/// What is decided of a need or a priority, as a group writes it in a sheet.
protocol SheetDecision {
    /// The ways it can end.
    associatedtype Kind: Labelled

    /// How it ends; `nil` while nobody has decided.
    var kind: Kind? { get }
    /// What it is taken up in.
    var into: [ItemID] { get }
    /// Why it is not taken up, or is met so.
    var reason: String? { get }
}

extension SheetDecision {
    /// What tells it from every other decision.
    var code: String {
        ([kind?.rawValue ?? ""] + into.map(\.code) + [reason?.onOneLine ?? ""]).joined(separator: "|")
    }

    /// The decision in words: «prioritering-1», «ikke tatt opp: vi har ikke folk til det».
    var words: Text {
        guard let kind else { return Text(nb: "ikke avgjort", nn: "ikkje avgjort", en: "not decided") }
        if !into.isEmpty { return .list(into.map(\.words)) }
        return kind.label.mapped { label, _ in reason.map { "\(label): \($0)" } ?? label }
    }
}
