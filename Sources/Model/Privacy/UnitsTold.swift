extension UnitComplement {
    /// Documents as they may be told side by side: as others may see each, and with so many figures withheld that none
    /// follows from several of them together.
    ///
    /// - Parameters:
    ///   - documents: The units' documents, older revisions among them.
    ///   - register: The units there are, where that is known.
    ///   - homes: Where the units lie that do not say it, as far as whoever tells of them knows.
    /// - Returns: The documents in their order, none of them as it was sealed.
    public static func told(
        _ documents: [Sealed<UnitAnalysis>], register: [RegisteredUnit] = [], homes: [String: String] = [:]
    ) -> [Sealed<UnitAnalysis>] {
        var documents = documents.map(\.forOthers)
        while true {
            let before = documents
            for telling in UnitComplement(documents, register: register, homes: homes).tellings {
                let at = telling.document
                if telling.isAlone {
                    documents[at].body.indicators.removeAll { $0.id == telling.indicator }
                } else if documents[at].body.withhold(telling.indicator, telling.period) {
                    documents[at] = documents[at].forOthers
                }
            }
            // Each turn withholds something more, so there is a last one.
            if documents == before { return documents }
        }
    }
}
