import Chain
import Model
import Pages

extension RegionPlan {
    /// What became of a unit's need, as it is told back to the unit: the measures it led to, that it was declined on the
    /// way, or nothing yet.
    func told(_ need: Reference, in unit: DeliveringUnit) -> Line {
        let outcome = outcome(of: need, in: unit)
        switch outcome.decision {
        case .measure: return .ids(outcome.into.map(\.item).filter { $0.kind == .measure }.once)
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
        case .prioritised, .undecided: return .text(.notAnswered)
        }
    }
}

extension DeliveringUnit {
    /// The owner; a private unit's municipality collects from it without owning it.
    fileprivate var ownerWords: Line {
        let isPrivate = document.gist.profile.ownership == .private
        guard let owner else { return isPrivate ? .text(Ownership.private.label) : .data("–") }
        guard isPrivate, owner.body.profile.ownership != .private else { return .data(owner.name) }
        return .say(
            nb: "privat, levert gjennom \(owner.name)", nn: "privat, levert gjennom \(owner.name)",
            en: "private, handed over through \(owner.name)")
    }
}

/// The region's own needs assessment inside the report (samlet behovsvurdering, F § 11).
struct NeedsReportNeeds {
    let plan: RegionPlan
    let language: Language
    private let names: UnitNames

    init(plan: RegionPlan, language: Language) {
        self.plan = plan
        self.language = language
        names = plan.unitNames
    }

    static let title = Text(nb: "Samlet behovsvurdering", nn: "Samla behovsvurdering", en: "Needs assessment")
    static let staffTitle = Text(
        nb: "Vurdert sammen med de ansatte", nn: "Vurdert saman med dei tilsette",
        en: "Assessed together with the staff")
    static let samiTitle = Text(
        nb: "Samiske perspektiver i vurderingen (forskriften § 4)",
        nn: "Samiske perspektiv i vurderinga (forskrifta § 4)",
        en: "Sami perspectives in the assessment (the regulation, section 4)")
    static let choiceTitle = RegionPlan.prioritisation.name

    var blocks: [Block] {
        .chapter(
            Self.title,
            found + needs + priorities + sami + staff + choice)
    }

    /// What each unit found and chose; the way down to the figures stands in the plan.
    private var found: [Block] {
        let rows = plan.deliveringUnits.map { unit -> [Line] in
            let analysis = unit.document.body
            let language = unit.document.language
            let findings = (analysis.chosenCandidate?.findings ?? []).compactMap { analysis.findings[$0] }
            let name: Line = .data(names[unit.document])
            return [
                name + (unit.document.draft ? .say(nb: " (utkast)", nn: " (utkast)", en: " (draft)") : []),
                unit.ownerWords, .given(analysis.chosenCandidate?.area, language),
                findings.isEmpty
                    ? .text(.notAnswered) : .joined(findings.map { .brief($0.statement, language) }, by: "\n"),
            ]
        }
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Enhet", nn: "Eining", en: "Unit"), .say(nb: "Eier", nn: "Eigar", en: "Owner"),
                    .say(nb: "Valgt område", nn: "Valt område", en: "Chosen area"),
                    .say(nb: "Funnene bak", nn: "Funna bak", en: "The findings behind"),
                ], rows: rows))
        let plan = Line.say(
            nb: "Grunnen til hvert tiltak, helt ned til tallene i enhetene, står i den lokale kompetanseplanen.",
            nn: "Grunnen til kvart tiltak, heilt ned til tala i einingane, står i den lokale kompetanseplanen.",
            en: "The reasons for each measure, down to the units' figures, are in the local competence plan.")
        return [.paragraph(plan)] + NetworkWords.uncounted(self.plan).map { .note($0) }
            + .part(
                Text(
                    nb: "Hva enhetene fant og valgte", nn: "Kva einingane fann og valde",
                    en: "What the units found and chose"),
                rows.isEmpty ? [.paragraph(.text(.notAnswered))] : [table])
    }

    /// Sami perspectives belong to the local assessment of needs (F § 4).
    private var sami: [Block] {
        let units = plan.deliveringUnits
        let answered = units.filter { !$0.document.gist.samiPerspective.isMissing }
        let all = Text.counted(units.count, .units)
        let count = Line.say(
            nb: "\(answered.count) av \(all.nb) har vurdert samiske perspektiver i rammeplan eller læreplan.",
            nn: "\(answered.count) av \(all.nn) har vurdert samiske perspektiv i rammeplan eller læreplan.",
            en: "\(answered.count) of \(all.en) considered Sami perspectives in the framework plan or curriculum.")
        return .part(Self.samiTitle, [.paragraph(count)])
    }

    private var needs: [Block] {
        let ends = plan.deliveringUnits.flatMap { unit in
            [unit.document].needs.map {
                (decision: plan.outcome(of: $0.reference, in: unit).decision, unit: unit.document.id)
            }
        }
        let listed = plan.deliveringUnits.flatMap { unit in
            [unit.document].needs.map { received in
                ListedNeed(
                    need: received.need, unit: names[unit.document], language: received.language,
                    outcome: plan.told(received.reference, in: unit))
            }
        }
        return .part(
            Text(
                nb: "Enhetenes kompetansebehov", nn: "Kompetansebehova til einingane",
                en: "The units' competence needs"),
            EndWords.tally(ends) + DocumentParts.needs(listed))
    }

    private var priorities: [Block] {
        let rows = plan.received.newest().flatMap { owner in
            owner.body.priorities.map { priority -> [Line] in
                let reference = owner.reference(to: priority.id.item)
                let measures = plan.measures(on: reference)
                let outcome: Line =
                    !measures.isEmpty
                    ? .ids(measures.map(\.id.item))
                    : plan.reason(against: reference) == nil
                        ? .text(.notAnswered) : .text(NeedOutcome.Decision.declined.label)
                return [
                    .data(owner.name),
                    .named(priority.statement, owner.language, priority.id.item),
                    .given(priority.reason, owner.language), outcome,
                ]
            }
        }
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Eier", nn: "Eigar", en: "Owner"),
                    .say(nb: "Prioritering", nn: "Prioritering", en: "Priority"),
                    .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                    .say(nb: "Hva den ble til", nn: "Kva ho blei til", en: "What became of it"),
                ], rows: rows))
        return .part(
            Text(nb: "Eiernes prioriteringer", nn: "Prioriteringane til eigarane", en: "The owners' priorities"),
            rows.isEmpty ? [.paragraph(.text(.notAnswered))] : [table])
    }

    /// When the choice was made, with whom, and what weighed.
    private var choice: [Block] {
        let meetings = (plan.prioritisationMeetings ?? []).map { meeting in
            Block.Item(.text(meeting.day.words) + .data(": ") + .answer(meeting.who, language))
        }
        return .part(Self.choiceTitle, .bullets(meetings) + [.paragraph(.given(plan.prioritisation, language))])
    }

    private var staff: [Block] {
        let rows = plan.deliveringUnits.map { unit -> [Line] in
            [.data(names[unit.document]), unit.ownerWords, unit.document.body.meetings.inShort]
        }
        let table = Block.table(
            Table(
                header: [
                    .say(nb: "Enhet", nn: "Eining", en: "Unit"),
                    .say(nb: "Eier", nn: "Eigar", en: "Owner"), .text(DocumentParts.tookPart),
                ], rows: rows))
        return .part(Self.staffTitle, rows.isEmpty ? [.paragraph(.text(.notAnswered))] : [table])
    }
}
