import Model
import Pages

/// The annex of a needs report with every unit of the registers that has handed over nothing, owner by owner; nothing
/// where the report's own table has named them all.
enum NeedsReportMissing {
    private static let place = "vedlegg-mangler"

    /// «i vedlegget», as a link.
    static let see = Line.say(nb: "i vedlegget", nn: "i vedlegget", en: "in the annex").linked(to: place)

    static func blocks(_ plan: RegionPlan) -> [Block] {
        let owners = plan.deliveriesOfOwners
        let missing = owners.filter { !$0.missing.isEmpty }
        let isTold =
            owners.count <= NeedsReportNeeds.mostOwners
            && missing.allSatisfy { $0.missing.count <= NeedsReportNeeds.room }
        guard !isTold else { return [] }
        let back = Line.say(
            nb: "Tilbake til den samlede behovsvurderingen", nn: "Tilbake til den samla behovsvurderinga",
            en: "Back to the needs assessment")
        let facts = missing.map { own in
            Fact(.text(own.owner.words) + .data(" (\(own.missing.count))"), .names(own.missing))
        }
        return [.target(place)]
            + .chapter(
                Text(
                    nb: "Vedlegg: enheter som ikke har levert", nn: "Vedlegg: einingar som ikkje har levert",
                    en: "Annex: units that have not handed over an assessment"),
                [.source(back.linked(to: ReportPart.place(.needs))), .facts(facts)])
    }
}
