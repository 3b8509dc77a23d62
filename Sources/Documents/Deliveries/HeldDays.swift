public import Model
public import Pages

extension OwnerOverview {
    /// The talks with partners.
    public var heldDays: [(what: Line, day: Day)] { dialogues.map { (.data($0.who), $0.day) } }
}

extension RegionPlan {
    /// The meetings where the choice was made, and the days each measure was planned on.
    public var heldDays: [(what: Line, day: Day)] {
        (prioritisationMeetings ?? []).map { (.data($0.who), $0.day) }
            + measures.flatMap { measure in
                (measure.dialogue ?? []).map { (.text(measure.id.item.words), $0) }
            }
    }
}

/// Talks and meetings whose day is still to come, in words.
public enum HeldDayWords {
    /// «Disse dagene er ikke kommet ennå: tiltak-1 09.12.2026 …»; `nil` where all have been.
    public static func toCome(_ days: [(what: Line, day: Day)], today: Day) -> Line? {
        let coming = days.filter { $0.day > today }
        guard !coming.isEmpty else { return nil }
        let told = coming.prefix(room).map { $0.what + .data(" ") + .text($0.day.words) }
        let more = coming.count - told.count
        let left: Line =
            more > 0 ? .say(nb: " og \(more) til", nn: " og \(more) til", en: " and \(more) more") : []
        return .say(
            nb: "Disse dagene har ikke vært ennå, men møtene står som holdt i det dere leverte: ",
            nn: "Desse dagane har ikkje vore enno, men møta står som haldne i det de leverte: ",
            en: "These days are still to come, but the meetings are recorded as held in what you handed over: ")
            + .joined(Array(told)) + left
            + .say(
                nb: ". Rett datoene, og lever på nytt.", nn: ". Rett datoane, og lever på nytt.",
                en: ". Correct the dates, and hand over a new revision.")
    }

    private static let room = 5
}
