import Model

// What the two rules on data say alike.

extension UnitAnalysis {
    /// There is no data at all.
    static let noSources = Text(
        nb: "Ingen kilder er lagt inn.",
        nn: "Ingen kjelder er lagde inn.",
        en: "No sources have been entered.")

    /// The question that has to be answered first where it is not said what a source is about; `nil` where all are said.
    var placeOfUnsortedData: Place? {
        let unsorted = sources.filter { $0.focus == nil }
        guard !unsorted.isEmpty else { return nil }
        let names = Text.list(unsorted.map(\.id.item.words))
        return .asked(
            for: Source.focus,
            message: Text(
                nb:
                    "Det står ikke om dette handler om barna eller elevene, eller om egen praksis: \(names.nb).",
                nn:
                    "Det står ikkje om dette handlar om barna eller elevane, eller om eigen praksis: "
                    + "\(names.nn).",
                en:
                    "You have not said whether this is about the children or pupils, or about your own "
                    + "practice: \(names.en)."))
    }
}
