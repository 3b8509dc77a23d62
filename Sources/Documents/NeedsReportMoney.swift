import Model
import Pages

/// What the report says of the money and of the owners' own contribution (F § 9, § 11).
struct NeedsReportMoney {
    let plan: RegionPlan
    let language: Language
    let around: Surroundings

    static let title = Text(
        nb: "Egeninnsats og midler", nn: "Eigeninnsats og midlar", en: "Own contribution and money")
    static let ownTitle = Text(
        nb: "Eiernes egeninnsats", nn: "Eigeninnsatsen til eigarane", en: "The owners' own contribution")
    static let coordinatorTitle = Text(
        nb: "Begrenset del til koordinatorfunksjon", nn: "Avgrensa del til koordinatorfunksjon",
        en: "Limited part for a coordinator function")
    static let releaseTitle = Text(
        nb: "Begrenset del til frikjøp", nn: "Avgrensa del til frikjøp", en: "Limited part for release time")
    static let specialTitle = Text(
        nb: "Andel til spesialpedagogikk og inkluderende praksis (forskriften § 9)",
        nn: "Del til spesialpedagogikk og inkluderande praksis (forskrifta § 9)",
        en: "Share for special needs education and inclusive practice (the regulation, section 9)")

    var blocks: [Block] {
        .chapter(
            Self.title,
            own + .part(Self.coordinatorTitle, plan.coordinator, language)
                + .part(Self.releaseTitle, plan.releaseTime, language)
                + .part(Self.specialTitle, plan.specialNeedsShare, language)
                + .part(leftOver, plan.leftOver, language)
                + .part(DocumentParts.balanceTitle, DocumentParts.balance(plan, language, around))
                + .part(BudgetTables.title, BudgetTables(plan: plan, language: language, around: around).blocks))
    }

    /// A county may ask for it in its own plan; money left over is worth an answer everywhere.
    var leftOver: Text {
        let title = Text(
            nb: "Ubrukte midler fra tidligere år", nn: "Ubrukte midlar frå tidlegare år",
            en: "Money left over from earlier years")
        guard let county = around.law(.plan(.leftOver))?.name else { return title }
        return Text(
            nb: "\(title.nb) (\(county.nb))", nn: "\(title.nn) (\(county.nn))", en: "\(title.en) (\(county.en))")
    }

    private var own: [Block] {
        let owners = plan.received.newest().map { owner in
            [.data(owner.name), DocumentParts.contribution(owner.body, owner.language)] as [Line]
        }
        let measures = Line.say(
            nb: "Egeninnsatsen i hvert tiltak står i tabellene over. Dette legger eierne inn samlet:",
            nn: "Eigeninnsatsen i kvart tiltak står i tabellane over. Dette legg eigarane inn samla:",
            en:
                "The own contribution to each measure stands in the tables above. This is what the owners put in altogether:"
        )
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Eier", nn: "Eigar", en: "Owner"),
                    .say(nb: "Egeninnsats", nn: "Eigeninnsats", en: "Own contribution"),
                ], rows: owners))
        return .part(
            Self.ownTitle, owners.isEmpty ? [.paragraph(.text(.notAnswered))] : [.paragraph(measures), table])
    }
}
