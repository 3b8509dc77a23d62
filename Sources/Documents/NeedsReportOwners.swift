import Chain
import Guidance
import Model
import Pages

/// The annex of a needs report with each owner: its own contribution, its priorities, its units and their needs, and what
/// became of each.
struct NeedsReportOwners {
    let plan: RegionPlan
    let language: Language
    let counts: NeedCounts
    private let names: UnitNames

    init(plan: RegionPlan, language: Language, counts: NeedCounts) {
        (self.plan, self.language, self.counts) = (plan, language, counts)
        names = plan.unitNames
    }

    static let title = Text(
        nb: "Vedlegg: eierne, enhetene og behovene", nn: "Vedlegg: eigarane, einingane og behova",
        en: "Annex: the owners, the units and the needs")

    private static let chapter = "vedlegg-eiere"

    /// The name that links to an owner use.
    static func place(_ owner: Int) -> String { "eier-\(owner + 1)" }

    /// «Enhetene og behovene, eier for eier, står i vedlegget», as a link.
    static let see: Line =
        DocumentParts.allNeedsAre
        + Line.say(
            nb: "i vedlegget om eierne", nn: "i vedlegget om eigarane", en: "in the annex on the owners"
        ).linked(to: chapter)

    var blocks: [Block] {
        let owners = plan.received.newest()
        let straight = counts.units.filter { $0.delivering.owner == nil }
        guard !owners.isEmpty || !straight.isEmpty else { return [] }
        let back = Line.say(
            nb: "Tilbake til den samlede behovsvurderingen", nn: "Tilbake til den samla behovsvurderinga",
            en: "Back to the needs assessment")
        let parts = owners.enumerated().flatMap { place, owner -> [Block] in
            let units = counts.units.filter { $0.delivering.owner?.id == owner.id }
            return [
                .target(Self.place(place)), .heading(level: 3, .data(owner.name)),
                .source(back.linked(to: ReportPart.place(.needs))),
            ]
                + .bullets([
                    Block.Item(
                        .text(NeedsReportMoney.ownTitle) + .data(": ")
                            + DocumentParts.contribution(owner.body, owner.language))
                ]) + priorities(owner) + self.units(units, NeedNumbers(owner.body))
        }
        return [.target(Self.chapter)]
            + .chapter(
                Self.title,
                parts
                    + (straight.isEmpty
                        ? []
                        : .part(
                            Text(
                                nb: "Private enheter som leverte direkte til nettverket",
                                nn: "Private einingar som leverte direkte til nettverket",
                                en: "Private units that handed over an assessment directly to the network"),
                            [.source(back.linked(to: ReportPart.place(.needs)))] + units(straight, nil)
                        )))
    }

    private func priorities(_ owner: Sealed<OwnerOverview>) -> [Block] {
        let numbers = BasisNumbers(plan)
        let rows = owner.body.priorities.map { priority -> Fact in
            let reference = owner.reference(to: priority.id.item)
            let measures = plan.measures(on: reference)
            let outcome: Line =
                !measures.isEmpty
                ? links(measures.map(\.id.item))
                : plan.reason(against: reference).map { reason -> Line in
                    .text(NeedOutcome.Decision.declined.label) + .data(": ") + .answer(reason, language)
                } ?? .text(.notAnswered)
            let needs = owner.body.needs(behind: priority).count
            let number: Line =
                numbers[reference].map { number -> Line in
                    .say(nb: "Nr. \(number): ", nn: "Nr. \(number): ", en: "No. \(number): ")
                } ?? Line([])
            return Fact(
                number + .named(priority.statement, owner.language, priority.id.item),
                DocumentParts.labelled([
                    (Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"), .given(priority.reason, owner.language)),
                    (Text(nb: "Behov bak", nn: "Behov bak", en: "Needs behind it"), .data(String(needs))),
                    (Text(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of it"), outcome),
                ]))
        }
        return [
            .heading(
                level: 4,
                .say(
                    nb: "Eierens prioriteringer", nn: "Prioriteringane til eigaren", en: "The owner's priorities")),
            rows.isEmpty ? .paragraph(.text(.notAnswered)) : .facts(rows),
        ]
    }

    /// Measures as links to their cards.
    private func links(_ items: [ItemID]) -> Line {
        .joined(items.map { Line.text($0.words).linked(to: $0.code) })
    }

    /// Most units that are told of in full; of more the first finding is told, and the others are counted.
    private static let mostWhole = 12

    private var isMany: Bool { counts.units.count > Self.mostWhole }

    private func findings(_ findings: [Finding], _ language: Language) -> Line {
        guard let first = findings.first else { return .text(.notAnswered) }
        let left = findings.count - 1
        guard isMany, left > 0 else {
            return .joined(findings.map { .brief($0.statement, language) }, by: "; ")
        }
        return .brief(first.statement, language)
            + .say(nb: " (og \(left) til)", nn: " (og \(left) til)", en: " (and \(left) more)")
    }

    private func units(_ units: [NeedCounts.Unit], _ numbers: NeedNumbers?) -> [Block] {
        guard !units.isEmpty else { return [] }
        let found = units.map { unit -> Fact in
            let document = unit.delivering.document
            let (analysis, language) = (document.body, document.language)
            let findings = (analysis.chosenCandidate?.findings ?? []).compactMap { analysis.findings[$0] }
            let name: Line =
                .data(names[document])
                + (document.draft ? .say(nb: " (utkast)", nn: " (utkast)", en: " (draft)") : [])
                + unit.delivering.ownership
            return Fact(
                name,
                DocumentParts.labelled([
                    (DocumentParts.chosenArea, .given(analysis.chosenCandidate?.area, language)),
                    (
                        Text(nb: "Funnene bak", nn: "Funna bak", en: "The findings behind it"),
                        self.findings(findings, language)
                    ),
                    (
                        DocumentParts.tookPart,
                        isMany
                            ? document.brief.participation.inShortest(at: analysis.profile.kinds)
                            : document.brief.participation.inShort(at: analysis.profile.kinds)
                    ),
                    (
                        DocumentParts.samiFound,
                        .brief(document.gist.samiPerspective, language, room: isMany ? 120 : .max)
                    ),
                ]))
        }
        let needs = units.flatMap { unit in
            unit.needs.map { received in
                ListedNeed(
                    number: numbers?[received.reference], need: received.need,
                    unit: names[unit.delivering.document], language: received.language,
                    outcome: plan.told(received.reference, in: unit.delivering, linked: true))
            }
        }
        return [
            .heading(
                level: 4,
                .say(
                    nb: "Hva enhetene fant og valgte", nn: "Kva einingane fann og valde",
                    en: "What the units found and chose")), .facts(found),
            .heading(
                level: 4,
                .say(
                    nb: "Enhetenes kompetansebehov", nn: "Kompetansebehova til einingane",
                    en: "The units' competence needs")),
        ] + DocumentParts.needs(needs)
    }
}

extension DeliveringUnit {
    /// That it is private, though a municipality collects from it without owning it.
    fileprivate var ownership: Line {
        let isOwn = owner.map { $0.body.profile.ownership == .private } ?? false
        guard document.gist.profile.ownership == .private, !isOwn else { return [] }
        return .data(", ") + .text(Ownership.private.label)
    }
}

extension RegionPlan {
    /// What became of a unit's need, as it is told back to the unit: the measures it led to, that it was declined on the
    /// way, or nothing yet.
    func told(_ need: Reference, in unit: DeliveringUnit, linked: Bool = false) -> Line {
        let outcome = outcome(of: need, in: unit)
        switch outcome.decision {
        case .measure:
            let measures = outcome.into.map(\.item).filter { $0.kind == .measure }.once
            return linked
                ? .joined(measures.map { Line.text($0.words).linked(to: $0.code) }) : .ids(measures)
        case .declined where outcome.decidedBy == profile.name:
            return .text(NeedOutcome.Decision.declined.label)
        case .declined:
            let (by, language) = (outcome.decidedBy, unit.owner?.language ?? unit.document.language)
            return .say(
                nb: "ikke prioritert av \(by): ", nn: "ikkje prioritert av \(by): ",
                en: "not prioritised by \(by): ")
                + .answer(outcome.reason ?? "", language)
        case .study, .leadership, .mentoring, .followUpScheme, .ownWork:
            return EndWords.told(outcome.decision, by: outcome.decidedBy)
                + EndWords.why(outcome.reason, unit.owner?.language ?? unit.document.language)
        case .prioritised, .undecided: return .text(.notAnswered)
        }
    }
}
