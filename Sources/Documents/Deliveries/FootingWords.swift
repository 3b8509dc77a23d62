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
                    "besluttet på utgave \(old); dere er på \(newer), og der er det endret. Det er ikke avgjort på nytt",
                nn:
                    "avgjort på utgåve \(old); de er på \(newer), og der er det endra. Det er ikkje avgjort på nytt",
                en:
                    "decided on revision \(old); you are on \(newer), where it has changed. Nobody has decided "
                    + "again"
            )
        }
        guard let then = footing.said, then != said else { return nil }
        return Text(
            nb: "besluttet på utgave \(old). Det dere har nå, sier noe annet. Skal de se det, lever på nytt:  "
                + "behov lever",
            nn: "avgjort på utgåve \(old). Det de har no, seier noko anna. Skal dei sjå det, lever på nytt:  "
                + "behov lever",
            en: "decided on revision \(old). What you have now says something else. For them to see it, hand over "
                + "again:  behov handover")
    }

    /// That a decision from above is about an older priority of the owner in between.
    private static func between(_ footing: Footing, _ newer: Int) -> Text {
        let (item, old) = (footing.item.words, footing.revision)
        return Text(
            nb:
                "besluttet på \(item.nb) slik den var i utgave \(old); eieren er på \(newer), og der er den endret",
            nn: "avgjort på \(item.nn) slik ho var i utgåve \(old); eigaren er på \(newer), og der er ho endra",
            en:
                "decided on \(item.en) as it was in revision \(old); the owner is on \(newer), where it has changed"
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
