import Model
import Pages

/// The chapters that both of a region's documents end with: what was not taken up, who took part, who approved.
struct RegionEnd {
    let plan: RegionPlan
    let language: Language

    var blocks: [Block] { declined + participation + approval }

    /// Also what nobody has decided on: silence is no answer.
    private var declined: [Block] {
        let rows = plan.bases.filter { plan.measures(on: $0.reference).isEmpty }.map { basis in
            (
                what: .answer(basis.title, basis.language)
                    + [.data(" (\(basis.owner), "), .text(basis.reference.item.words), .data(")")] as Line,
                reason: Line.given(plan.reason(against: basis.reference), language)
            )
        }
        let byOwners = ownersDeclined
        return .chapter(
            RegionEnd.declinedTitle,
            DocumentParts.declined(rows, whole: whole(isAll: byOwners.isEmpty)) + byOwners)
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
                    owner: owner.name, reason: outcome.reason, language: owner.language,
                    unit: names[unit.document],
                    need: need.reference.item)
            }
        }
        guard !all.isEmpty else { return [] }
        let rows = all.map(\.ground).once.map { ground -> [Line] in
            let needs = all.filter { $0.ground == ground }.map { one -> Line in
                .data("\(one.unit) ") + .text(one.need.words)
            }
            return [.data(ground.owner), .joined(needs), .given(ground.reason, ground.language)]
        }
        return .part(
            Text(
                nb: "Behov eierne ikke har tatt opp", nn: "Behov eigarane ikkje har teke opp",
                en: "Needs that the owners did not take up"),
            [
                .table(
                    Table(
                        header: [
                            .say(nb: "Eier", nn: "Eigar", en: "Owner"),
                            .say(nb: "Behov", nn: "Behov", en: "Needs"),
                            .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                        ], rows: rows))
            ])
    }

    /// A unit's need that its owner did not take up.
    private struct Declination {
        /// Who did not take it up, and why; what is alike stands together.
        struct Ground: Hashable {
            let owner: String
            let reason: String?
            let language: Language
        }

        let ground: Ground
        let unit: String
        let need: ItemID

        init(owner: String, reason: String?, language: Language, unit: String, need: ItemID) {
            ground = Ground(owner: owner, reason: reason, language: language)
            self.unit = unit
            self.need = need
        }
    }

    private func whole(isAll: Bool) -> Line {
        guard !plan.bases.isEmpty else {
            return .say(
                nb: "Nettverket har ikke mottatt noen prioriteringer eller behov.",
                nn: "Nettverket har ikkje motteke nokon prioriteringar eller behov.",
                en: "The network has received no priorities or needs.")
        }
        guard isAll else {
            return .say(
                nb: "Alle prioriteringene nettverket har mottatt, er tatt opp i et tiltak.",
                nn: "Alle prioriteringane nettverket har motteke, er tekne opp i eit tiltak.",
                en: "All the priorities the network has received were taken up in a measure.")
        }
        return .say(
            nb: "Alle prioriteringene og behovene nettverket har mottatt, er tatt opp i et tiltak.",
            nn: "Alle prioriteringane og behova nettverket har motteke, er tekne opp i eit tiltak.",
            en: "All the priorities and needs the network has received were taken up in a measure.")
    }

    private var participation: [Block] {
        .chapter(RegionEnd.participationTitle, DocumentParts.meetings(plan.meetings))
    }

    private var approval: [Block] {
        .chapter(
            RegionEnd.approvalTitle,
            .bullets([
                RegionPlan.approval.item(of: plan, language), RegionPlan.hostMunicipality.item(of: plan, language),
                RegionPlan.contact.item(of: plan, language),
            ]))
    }

    static let declinedTitle = RegionPlan.declined.name
    static let participationTitle = Text(
        nb: "Hvem som har vært med i nettverket", nn: "Kven som har vore med i nettverket",
        en: "Who took part in the network")
    static let approvalTitle = Text(
        nb: "Godkjenning og kontakt", nn: "Godkjenning og kontakt", en: "Approval and contact")
}

extension RegionPlan {
    /// «Fjellnettverket, på grunnlag av 2 eiere og 6 enheter»; drafts among them are counted.
    var inShort: Line {
        let drafts = received.newest().filter(\.draft).count + deliveringUnits.filter(\.document.draft).count
        let owners = Text.counted(received.newest().count, .owners)
        let units = Text.counted(deliveringUnits.count, .units)
        let based = Line.say(
            nb: ", på grunnlag av \(owners.nb) og \(units.nb)", nn: ", på grunnlag av \(owners.nn) og \(units.nn)",
            en: ", based on \(owners.en) and \(units.en)")
        let draft = Line.say(
            nb: " (\(drafts) av dokumentene er utkast)", nn: " (\(drafts) av dokumenta er utkast)",
            en: " (\(drafts) of the documents \(drafts == 1 ? "is a draft" : "are drafts"))")
        return DocumentParts.profile(profile) + based + (drafts == 0 ? [] : draft)
    }

    /// «tilskudd til 2 tiltak: 540 000 kr i 2027, 1 200 000 kr i årene 2027–2029».
    var asked: Line {
        guard !measures.isEmpty else { return DocumentParts.none }
        let count = Text.counted(measures.count, .measures)
        let grant = Line.say(
            nb: "tilskudd til \(count.nb)", nn: "tilskot til \(count.nn)", en: "a grant for \(count.en)")
        if hasBudget {
            let year = planYears.reported
            let inYear = Line.say(nb: " kroner i \(year)", nn: " kroner i \(year)", en: " kroner in \(year)")
            // What is over is not asked for again.
            let left = budget.filter { $0.year >= year }
            let last = max(year, left.map(\.year).max() ?? year)
            let thisYear = grant + .data(": ") + .text(Quantity(left.of(year).applied).words) + inYear
            guard last > year else { return thisYear }
            let inAll = Line.say(
                nb: " kroner i årene \(year)–\(last)", nn: " kroner i åra \(year)–\(last)",
                en: " kroner in the years \(year)–\(last)")
            return thisYear + .data(", ") + .text(Quantity(left.applied).words) + inAll
        }
        return .say(
            nb: "tilskudd til \(count.nb). Beløp er ikke oppgitt her.",
            nn: "tilskot til \(count.nn). Beløp er ikkje oppgitte her.",
            en: "a grant for \(count.en). No sums are given here.")
    }
}
