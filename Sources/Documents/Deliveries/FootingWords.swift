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
                    "avgjort ut fra utgave \(old). Dere er på utgave \(newer), der det er endret. Det er ikke "
                    + "avgjort på nytt",
                nn:
                    "avgjort ut frå utgåve \(old). De er på utgåve \(newer), der det er endra. Det er ikkje "
                    + "avgjort på nytt",
                en:
                    "decided on the basis of revision \(old). You are on revision \(newer), where it has "
                    + "changed. No new decision has been made"
            )
        }
        guard let then = footing.said, then != said else { return nil }
        return Text(
            nb:
                "avgjort ut fra utgave \(old). Det dere har nå, sier noe annet. Lever på nytt hvis de skal se "
                + "det:   behov lever",
            nn:
                "avgjort ut frå utgåve \(old). Det de har no, seier noko anna. Lever på nytt om dei skal sjå "
                + "det:   behov lever",
            en:
                "decided on the basis of revision \(old). What you have now says something else. If they "
                + "should see it, hand over a new revision:   behov handover")
    }

    /// That a decision from above is about an older priority of the owner in between.
    private static func between(_ footing: Footing, _ newer: Int) -> Text {
        let (item, old) = (footing.item.words, footing.revision)
        return Text(
            nb:
                "avgjort ut fra \(item.nb) slik den var i utgave \(old). Eieren er på utgave \(newer), der den "
                + "er endret",
            nn:
                "avgjort ut frå \(item.nn) slik ho var i utgåve \(old). Eigaren er på utgåve \(newer), der ho "
                + "er endra",
            en:
                "decided on the basis of \(item.en) as it was in revision \(old). The owner is on revision "
                + "\(newer), where it has changed"
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
