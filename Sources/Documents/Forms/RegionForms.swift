import Model
import Pages

/// The forms of a needs report: one for the whole, and one for each measure where the county wants that.
enum RegionForms {
    static func all(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> [FormSheet] {
        let county = around.county
        let measures = county.measureFields ?? []
        // A county that only wants forms of the measures gets no other.
        let isOnlyMeasures = !measures.isEmpty && (county.fields ?? []).isEmpty
        return (isOnlyMeasures ? [] : [whole(plan, language, around)])
            + (measures.isEmpty
                ? [] : plan.measures.map { form(of: $0, plan, language, around, measures) })
    }

    private static func title(_ plan: RegionPlan) -> Line {
        .say(
            nb: "Skjema for behovsmeldingen fra ", nn: "Skjema for behovsmeldinga frå ",
            en: "Form for the needs report from ") + .data(plan.profile.name)
    }

    private static func whole(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> FormSheet {
        let parts = NeedsReport.chapters(plan, language, around).flatMap(\.all)
        let county = around.county
        let fields = county.fields ?? []
        let name = { (field: FormField) in
            Line.text(field.name(network: plan.profile.name, year: plan.planYears.reported))
        }
        let answer = { (demand: ReportDemand) -> [Block] in
            switch demand {
            case .partnership: plan.measures.flatMap { Self.described($0, plan, language) }
            default: parts.first { $0.demand == demand }?.blocks ?? [.paragraph(.text(.notAnswered))]
            }
        }
        let answers =
            fields.isEmpty
            ? parts.filter { $0.demand != nil }.enumerated().map { place, part in
                FormSheet.Answer(
                    String(place + 1), .text(part.title), limit: nil, part.demand.map(answer) ?? part.blocks)
            }
            : fields.map { FormSheet.Answer($0.number, name($0), limit: $0.limit, answer($0.demand)) }
        return FormSheet(
            item: nil, title: title(plan), notes: FormNotes.all(county, sentBy: .region, hasForm: !fields.isEmpty),
            answers: answers)
    }

    /// The nine things of a measure, as running text under its title.
    private static func described(_ measure: Measure, _ plan: RegionPlan, _ language: Language) -> [Block] {
        [
            .paragraph(.named(measure.title, language, measure.id.item)),
            .facts(NineItems(plan, language).rows(of: measure).map { Fact(.text($0.name), $0.answer) }),
        ]
    }

    private static func form(
        of measure: Measure, _ plan: RegionPlan, _ language: Language, _ around: Surroundings,
        _ fields: [MeasureField]
    ) -> FormSheet {
        let county = around.county
        let years = measure.years.once.count
        let tooLong: [Line] = (county.mostYears.map { years > $0 } ?? false) ? [FormNotes.years(county)] : []
        return FormSheet(
            item: measure.id.item,
            title: title(plan) + .data(": ") + .named(measure.title, language, measure.id.item),
            notes: FormNotes.all(county, sentBy: .region, hasForm: true) + tooLong,
            answers: fields.map { field in
                FormSheet.Answer(
                    field.number,
                    .text(field.name(network: plan.profile.name, year: plan.planYears.reported)),
                    limit: field.limit,
                    [.paragraph(answer(field.demand, measure, plan, language, county))])
            })
    }

    private static func answer(
        _ demand: MeasureDemand, _ measure: Measure, _ plan: RegionPlan, _ language: Language,
        _ county: CountyProfile
    ) -> Line {
        let points = NeedsReportPoints(plan: plan, language: language)
        switch demand {
        case .title: return .answer(measure.title, language)
        case .goal: return Measure.goal.line(of: measure, language)
        case .basis: return points.needs(measure)
        case .processes: return points.processes(measure)
        case .themes: return MeasureThemes.line(measure, in: plan)
        case .participants: return MeasureParticipants(plan, language).line(measure)
        case .methods: return measure.methods(language)
        case .owners: return .names(plan.owners(behind: measure))
        case .partner: return measure.environment + .data("\n") + measure.dialogued(language)
        case .learningCommunity: return Measure.learningCommunity.line(of: measure, language)
        case .teacherEducation: return Measure.teacherEducation.line(of: measure, language)
        case .samiPerspective: return Measure.samiPerspective.line(of: measure, language)
        case .ownContribution: return Measure.ownContribution.line(of: measure, language)
        case .ownShare: return OwnShare.line(measure, plan, county)
        case .evaluation: return MeasureSigns(plan, language).line(measure)
        case .goalAttainment: return Measure.goalAttainment.line(of: measure, language)
        case .shares: return measure.divided
        case .years: return measure.duration
        case .applied: return measure.sums
        }
    }
}

/// What is to be known before a form is sent.
enum FormNotes {
    static func all(_ county: CountyProfile, sentBy sender: FormSender, hasForm: Bool) -> [Line] {
        let edition: Line = county.form.map { .data(", ") + .text($0) } ?? []
        let source: Line =
            hasForm
            ? .say(
                nb: "Feltene er hentet fra skjemaet i ", nn: "Felta er dei same som i skjemaet frå ",
                en: "The fields are from the form used by ")
                + .text(county.county) + edition + .data(".")
            : .say(
                nb: "Fylkesprofilen har ikke noe skjema, så feltene følger dokumentet og er nummerert fra 1.",
                nn: "Fylkesprofilen har ikkje noko skjema, så felta følgjer dokumentet og er nummererte frå 1.",
                en: "The county profile has no form, so the fields follow the document and are numbered from 1.")
        let paste = Line.say(
            nb: " Teksten under hvert felt kan limes inn som den er. Linjeskift er talt med.",
            nn: " Teksten under kvart felt kan limast inn som han er. Linjeskift er talde med.",
            en: " The text under each field can be pasted as it is. Line breaks are counted.")
        guard let right = county.sender, right != sender else { return [source + paste] }
        let who: Line =
            right == .owner
            ? .say(
                nb: "Her er det hver eier som sender skjemaet, ikke nettverket.",
                nn: "Her er det kvar eigar som sender skjemaet, ikkje nettverket.",
                en: "Here each owner sends the form, not the network.")
            : .say(
                nb: "Her er det nettverket som sender skjemaet, ikke eieren.",
                nn: "Her er det nettverket som sender skjemaet, ikkje eigaren.",
                en: "Here the network sends the form, not the owner.")
        return [source + paste, who]
    }

    static func years(_ county: CountyProfile) -> Line {
        let most = Text.counted(county.mostYears ?? 1, .years)
        return .say(
            nb: "Tiltaket varer lenger enn dere kan søke for om gangen: \(most.nb).",
            nn: "Tiltaket varer lenger enn de kan søkje for om gongen: \(most.nn).",
            en: "The measure lasts longer than the period you can apply for at a time: \(most.en).")
    }
}
