import Formats
import Model

/// What is said of the words a decision stands on.
enum FootingWords {
    /// That a decision is about older words than those of now; `nil` where it is about these.
    ///
    /// - Parameters:
    ///   - footing: What it stands on.
    ///   - said: The digest of what the receiver's own item says now.
    ///   - item: The receiver's own item.
    /// - Returns: The line.
    static func line(_ footing: Footing, _ said: String?, of item: ItemID) -> Text? {
        let old = footing.revision
        guard footing.item == item else { return footing.changedIn.map { between(footing, $0) } }
        if let newer = footing.changedIn {
            return Text(
                nb:
                    "avgjort ut fra utgave \(old). Teksten er en annen i utgave \(newer), og det er ikke "
                    + "tatt noen ny avgjørelse",
                nn:
                    "avgjort ut frå utgåve \(old). Teksten er ein annan i utgåve \(newer), og det er ikkje "
                    + "teke noka ny avgjerd",
                en:
                    "decided on the basis of revision \(old). The text is different in revision \(newer), and no "
                    + "new decision has been made"
            )
        }
        guard let then = footing.said, then != said else { return nil }
        return Text(
            nb:
                "avgjort ut fra utgave \(old). Teksten er en annen nå. Lever på nytt hvis mottakeren skal se "
                + "den:   behov lever",
            nn:
                "avgjort ut frå utgåve \(old). Teksten er ein annan no. Lever på nytt om mottakaren skal sjå "
                + "den nye teksten:   behov lever",
            en:
                "decided on the basis of revision \(old). The text is different now. If the recipient "
                + "should see it, hand over a new revision:   behov handover")
    }

    /// That a decision from above is about an older priority of the owner in between.
    private static func between(_ footing: Footing, _ newer: Int) -> Text {
        let (item, old) = (footing.item.words, footing.revision)
        return Text(
            nb:
                "avgjort ut fra \(item.nb) slik den var i utgave \(old). I eierens utgave \(newer) "
                + "er den endret",
            nn:
                "avgjort ut frå \(item.nn) slik ho var i utgåve \(old). I utgåve \(newer) frå eigaren "
                + "er ho endra",
            en:
                "decided on the basis of \(item.en) as it was in revision \(old). It has changed in "
                + "the owner's revision \(newer)"
        )
    }

    /// The item, the revision that was decided on, and the newer one where it says something else.
    static func json(_ footing: Footing) -> JSON {
        var object = JSONObject([
            .init("item", .string(footing.item.code)), .init("revision", .number(String(footing.revision))),
        ])
        if let newer = footing.changedIn { object["changedIn"] = .number(String(newer)) }
        return .object(object)
    }
}
