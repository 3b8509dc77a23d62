import Model
import Pages

/// What the report says of the money and of the owners' own contribution (F § 9, § 11).
struct NeedsReportMoney {
    let plan: RegionPlan
    let language: Language
    let around: Surroundings

    static let title = Text(
        nb: "Egeninnsats og midler", nn: "Eigeninnsats og midlar", en: "Own contribution and money")
    static let ownTitle = Measure.ownContribution.name
    static let coordinatorTitle = RegionPlan.coordinator.name
    static let releaseTitle = RegionPlan.releaseTime.name
    static let specialTitle = RegionPlan.specialNeedsShare.name.mapped { name, language in
        language == .en
            ? "\(name) (the regulation, section 9)"
            : language == .nn ? "\(name) (forskrifta § 9)" : "\(name) (forskriften § 9)"
    }

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
        let title = RegionPlan.leftOver.name
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
                "The owners' own contribution to each measure is in the tables above. This is what the owners put in altogether:"
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
