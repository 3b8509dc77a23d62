import Model
import Pages

/// The chapters that both of a region's documents end with: what was not taken up, who took part, who approved.
struct RegionEnd {
    let plan: RegionPlan
    let language: Language

    var blocks: [Block] { chapters.flatMap(\.blocks) }

    var chapters: [ReportChapter] {
        [
            ReportChapter(own: ReportPart(.declined, RegionEnd.declinedTitle, declined)),
            ReportChapter(
                own: ReportPart(
                    .participation, RegionEnd.participationTitle,
                    DocumentParts.meetings(plan.meetings)
                        + DocumentParts.discussion(
                            plan.discussion, named: RegionPlan.discussion.name, language))),
            ReportChapter(own: ReportPart(.approval, RegionEnd.approvalTitle, approval)),
        ]
    }

    /// Also what nobody has decided on: silence is no answer.
    private var declined: [Block] {
        let own = ownDeclined
        let owners = ownersDeclined
        guard !own.isEmpty || !owners.isEmpty else { return [.paragraph(whole(isAll: true))] }
        return own.isEmpty
            ? [.paragraph(whole(isAll: false))] + owners : [own.table(captioned: Self.ofNetwork)] + owners
    }

    private static let ofNetwork = Line.say(
        nb: "Prioriteringer og behov som ikke ble til tiltak i nettverket",
        nn: "Prioriteringar og behov som ikkje blei til tiltak i nettverket",
        en: "Priorities and needs that did not lead to a measure in the network")
    private static let ofOwners = Line.say(
        nb: "Behov eierne ikke har tatt opp", nn: "Behov eigarane ikkje har teke opp",
        en: "Needs that the owners have not taken up")

    /// What the network did not take up, those with one reason together.
    private var ownDeclined: [SharedReason] {
        plan.bases.filter { plan.measures(on: $0.reference).isEmpty }.map { basis in
            Declination(
                by: basis.owner, reason: plan.reason(against: basis.reference), language: language,
                words: .brief(basis.title, basis.language),
                whose: [.data("\(basis.owner), "), .text(basis.reference.item.words)])
        }.grouped
    }

    /// The needs that owners did not take up, those with one reason together.
    private var ownersDeclined: [Block] {
        let names = plan.unitNames
        let all = plan.deliveringUnits.flatMap { unit -> [Declination] in
            guard let owner = unit.owner else { return [] }
            return [unit.document].needs.compactMap { need in
                let outcome = plan.outcome(of: need.reference, in: unit)
                guard !outcome.decision.isTakenUp, outcome.decidedBy != plan.profile.name || outcome.reason == nil
                else { return nil }
                return Declination(
                    by: owner.name, reason: outcome.reason, language: owner.language,
                    words: .brief(need.need.ability, need.language),
                    whose: [.data("\(names[unit.document]), "), .text(need.reference.item.words)])
            }
        }
        return all.isEmpty ? [] : [all.grouped.table(captioned: Self.ofOwners)]
    }

    private func whole(isAll: Bool) -> Line {
        guard !plan.bases.isEmpty else {
            return .say(
                nb: "Nettverket har ikke mottatt noen prioriteringer eller behov.",
                nn: "Nettverket har ikkje motteke nokon prioriteringar eller behov.",
                en: "The network has not received any priorities or needs.")
        }
        guard isAll else {
            return .say(
                nb: "Alle prioriteringene som nettverket har mottatt, er tatt opp i et tiltak.",
                nn: "Alle prioriteringane som nettverket har motteke, er tekne opp i eit tiltak.",
                en: "All the priorities the network has received are covered by a measure.")
        }
        return .say(
            nb: "Alle prioriteringene og behovene som nettverket har mottatt, er tatt opp i et tiltak.",
            nn: "Alle prioriteringane og behova som nettverket har motteke, er tekne opp i eit tiltak.",
            en: "All the priorities and needs the network has received are covered by a measure.")
    }

    private var approval: [Block] {
        .bullets([
            RegionPlan.approval.item(of: plan, language), RegionPlan.hostMunicipality.item(of: plan, language),
            RegionPlan.contact.item(of: plan, language),
        ])
    }

    static let declinedTitle = RegionPlan.declined.name
    static let participationTitle = Text(
        nb: "Hvem som har vært med i nettverket", nn: "Kven som har vore med i nettverket",
        en: "Who took part in the network")
    static let approvalTitle = Text(
        nb: "Godkjenning og kontakt", nn: "Godkjenning og kontakt", en: "Approval and contact")
}
