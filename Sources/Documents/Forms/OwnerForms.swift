import Model
import Pages

/// The forms of an owner's overview: one for the whole, and one for each priority where the county has owners send a form
/// for each measure.
enum OwnerForms {
    static func all(_ overview: OwnerOverview, _ language: Language, _ around: Surroundings) -> [FormSheet] {
        let county = around.county
        let measures = county.sender == .owner ? county.measureFields ?? [] : []
        let isOnlyMeasures = !measures.isEmpty && (county.ownerFields ?? []).isEmpty
        return (isOnlyMeasures ? [] : [whole(overview, language, around)])
            + (measures.isEmpty
                ? [] : overview.priorities.map { form(of: $0, overview, language, around, measures) })
    }

    private static func title(_ overview: OwnerOverview) -> Line {
        .say(
            nb: "Skjema for kompetansebehov fra ", nn: "Skjema for kompetansebehov frå ",
            en: "Form for competence needs from ") + .data(overview.profile.name)
    }

    private static func whole(_ overview: OwnerOverview, _ language: Language, _ around: Surroundings) -> FormSheet
    {
        let county = around.county
        let fields = county.ownerFields ?? []
        let answers =
            fields.isEmpty
            ? OwnerDemand.allCases.enumerated().map { place, demand in
                FormSheet.Answer(
                    String(place + 1), .text(name(demand)), limit: nil,
                    answer(demand, overview, language, around))
            }
            : fields.map { field in
                FormSheet.Answer(
                    field.number,
                    .text(
                        field.name(
                            network: overview.profile.name,
                            year: around.county.planYears(on: around.today).reported)),
                    limit: field.limit, answer(field.demand, overview, language, around))
            }
        return FormSheet(
            item: nil, title: title(overview),
            notes: FormNotes.all(county, sentBy: .owner, hasForm: !fields.isEmpty), answers: answers)
    }

    private static func name(_ demand: OwnerDemand) -> Text {
        switch demand {
        case .pattern:
            Text(
                nb: "Hva behovene peker mot", nn: "Kva behova peikar mot",
                en:
                    "What the needs point to")
        case .needs: Text(nb: "Kompetansebehovene", nn: "Kompetansebehova", en: "The competence needs")
        case .priorities: OwnerOverview.priorities.name
        case .declined: OwnerOverview.declined.name
        case .ownContribution: OwnerOverview.ownContribution.name
        case .ownShare:
            Text(nb: "Egeninnsats i prosent", nn: "Eigeninnsats i prosent", en: "Own contribution in per cent")
        case .education:
            Text(
                nb: "Videreutdanning, veiledning og ledelse", nn: "Vidareutdanning, rettleiing og leiing",
                en: "Further education, mentoring and leadership")
        case .participation: DocumentParts.tookPart
        }
    }

    private static func answer(
        _ demand: OwnerDemand, _ overview: OwnerOverview, _ language: Language, _ around: Surroundings
    ) -> [Block] {
        let counts = NeedCounts(overview)
        let choices = OwnerChoices(overview: overview, language: language, around: around)
        let blocks: [Block] =
            switch demand {
            case .pattern: NeedTables(counts: counts).byTheme + NeedTables(counts: counts).byArea
            case .needs: OwnerBelow(overview: overview, language: language, counts: counts).blocks
            case .priorities: choices.priorities
            case .declined: choices.declined
            case .ownContribution: OwnerContributionBlocks(overview: overview, language: language).blocks
            case .ownShare: [.paragraph(OwnShare.line(overview, around.county))]
            case .education: OwnerEducation(overview: overview, language: language, around: around).blocks
            case .participation: choices.participation
            }
        // The field's own name says what the chapter's heading would.
        guard case .heading(level: 2, _)? = blocks.first else { return blocks }
        return Array(blocks.dropFirst())
    }

    private static func form(
        of priority: Priority, _ overview: OwnerOverview, _ language: Language, _ around: Surroundings,
        _ fields: [MeasureField]
    ) -> FormSheet {
        let county = around.county
        return FormSheet(
            item: priority.id.item,
            title: title(overview) + .data(": ") + .named(priority.statement, language, priority.id.item),
            notes: FormNotes.all(county, sentBy: .owner, hasForm: true),
            answers: fields.map { field in
                FormSheet.Answer(
                    field.number,
                    .text(
                        field.name(
                            network: overview.profile.name, year: county.planYears(on: around.today).reported)),
                    limit: field.limit, [.paragraph(answer(field.demand, priority, overview, language, county))])
            })
    }

    /// What an owner can say of a priority; the rest belongs to a measure, which is planned with the partner.
    private static func answer(
        _ demand: MeasureDemand, _ priority: Priority, _ overview: OwnerOverview, _ language: Language,
        _ county: CountyProfile
    ) -> Line {
        let needs = overview.needs(behind: priority)
        switch demand {
        case .title: return .answer(priority.statement, language)
        case .goal:
            let signs = needs.compactMap { based in based.need.sign.map { Line.answer($0, based.language) } }.once
            return signs.isEmpty ? .text(.notAnswered) : .joined(signs, by: "\n")
        case .basis:
            let behind = needs.map { Line.answer($0.need.ability, $0.language) + .data(" (\($0.unit))") }
            return .joined([Priority.reason.line(of: priority, language)] + behind, by: "\n")
        case .themes:
            let themes = needs.compactMap(\.need.theme).once.map { Line.text($0.told) }
            return themes.isEmpty ? .text(.notAnswered) : .joined(themes)
        case .participants:
            let who = needs.map { .data("\($0.unit): ") + Line.given($0.need.who, $0.language) }.once
            return who.isEmpty ? .text(.notAnswered) : .joined(who, by: "\n")
        case .owners: return .data(overview.profile.name)
        case .ownContribution: return DocumentParts.contribution(overview, language)
        case .ownShare: return OwnShare.line(overview, county)
        case .processes, .methods, .partner, .learningCommunity, .teacherEducation, .samiPerspective, .evaluation,
            .goalAttainment, .shares, .years, .applied:
            return .say(
                nb: "Dere svarer på dette når tiltaket er planlagt sammen med fagmiljøet.",
                nn: "De svarer på dette når tiltaket er planlagt saman med fagmiljøet.",
                en: "You answer this when the measure has been planned with the partner.")
        }
    }
}
