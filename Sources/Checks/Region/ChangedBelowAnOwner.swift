import Model

extension Rule where Subject == RegionPlan {
    /// A need changed below an owner that has not said whether its priority holds; only the owner can, and the priority
    /// itself says what it said.
    static let changedBelowAnOwner = Rule(
        "SEA-012", .warning, sources: ["O"],
        title: Text(
            nb: "Et behov er endret, og eieren har ikke tatt stilling til det",
            nn: "Eigaren har ikkje teke stilling til at eit behov er endra",
            en: "A need has changed, and the owner has not responded"),
        why: Text(
            nb:
                "Prioriteringen sier det samme som før, men bygger på en tekst som enheten har endret. Eieren kan "
                + "si om valget fortsatt gjelder. Hvis det ikke er tid til det, kan dere godta merknaden og skrive "
                + "hvorfor.",
            nn:
                "Prioriteringa seier det same som før, men byggjer på ein tekst som eininga har endra. Eigaren kan "
                + "seie om valet framleis gjeld. Om det ikkje er tid til det, kan de godta merknaden og skrive "
                + "kvifor.",
            en:
                "The priority is worded as before, but is based on text the unit has changed. The owner can "
                + "say whether the decision still applies. If there is no time for that, you can accept the "
                + "remark and give a reason.")
    ) { plan, _ in
        let all = plan.measures.flatMap { measure in
            plan.unsettled(behind: measure).map { (measure: measure.id.item, owner: $0.owner, ground: $0.ground) }
        }
        return all.map(\.ground).once.compactMap { ground in
            let here = all.filter { $0.ground == ground }
            guard let first = here.first else { return nil }
            let place = Place.collected(message: message(ground, first.owner, here.map(\.measure).once))
            return Place(first.measure, message: place.message, command: place.command)
        }
    }

    private static func message(_ ground: ChangedGround, _ owner: String, _ measures: [ItemID]) -> Text {
        let (item, old, new) = (ground.reference.item.words, ground.reference.revision, ground.newest)
        let (difference, list) = (ground.difference, Text.list(measures.map(\.words)))
        return Text(
            nb:
                "\(ground.holder) har endret \(item.nb) fra utgave \(old) til \(new).\(difference.nb) \(owner) "
                + "har ikke sagt om valget fortsatt gjelder. Det gjelder \(list.nb). Be eieren ta stilling til "
                + "endringen og levere på nytt.",
            nn:
                "\(ground.holder) har endra \(item.nn) frå utgåve \(old) til \(new).\(difference.nn) \(owner) "
                + "har ikkje sagt om valet framleis gjeld. Det gjeld \(list.nn). Be eigaren ta stilling til "
                + "endringa og levere på nytt.",
            en:
                "\(ground.holder) changed \(item.en) from revision \(old) to \(new).\(difference.en) \(owner) "
                + "has not said whether the decision still applies. This concerns \(list.en). Ask the owner to "
                + "respond to the change and hand over a new revision.")
    }
}
