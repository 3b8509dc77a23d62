import Guidance
import Model
import Pages

/// The plan for the work in the partnership: what each measure is, in a table and on a card (F § 11); point by point it
/// stands in an annex.
struct NeedsReportMeasures {
    let plan: RegionPlan
    let language: Language
    let counts: NeedCounts
    let county: CountyProfile
    private let participants: MeasureParticipants

    init(plan: RegionPlan, language: Language, counts: NeedCounts, county: CountyProfile) {
        (self.plan, self.language, self.counts, self.county) = (plan, language, counts, county)
        participants = MeasureParticipants(plan, language)
    }

    static let title = Text(
        nb: "Plan for arbeidet i partnerskapet", nn: "Plan for arbeidet i partnarskapet",
        en: "Plan for the work in the partnership")
    static let longTitle = Text(
        nb: "Tiltak som varer mer enn ett år", nn: "Tiltak som varer meir enn eitt år",
        en: "Measures lasting more than a year")

    /// The name that links to a measure's card use.
    static func place(_ measure: Measure) -> String { measure.id.item.code }

    var chapter: ReportChapter {
        ReportChapter(
            own: ReportPart(
                .partnership, Self.title,
                plan.measures.isEmpty ? [.paragraph(.text(.notAnswered))] : [table] + plan.measures.flatMap(card)),
            parts: [ReportPart(.longMeasures, Self.longTitle, long)])
    }

    private var table: Block {
        // Where one owner answers for all, it is said once.
        let named = plan.measures.map { plan.responsible(for: $0) }.once
        let one = named.count == 1 ? named.first ?? nil : nil
        let rows = plan.measures.map { measure -> [Line] in
            [
                Line.brief(measure.title, language, measure.id.item, room: 80).linked(to: Self.place(measure)),
                units(measure), .names(plan.owners(behind: measure), room: 3),
            ] + (one == nil ? [plan.responsibleLine(measure)] : []) + [
                measure.partners(county), measure.span,
                measure.budget == nil
                    ? .text(.notAnswered)
                    : .text(Quantity((measure.budget ?? []).of(plan.planYears.reported).applied).words),
            ]
        }
        let year = plan.planYears.reported
        let host = plan.hostMunicipality.map { host in
            Line.say(nb: "Vertskommune: ", nn: "Vertskommune: ", en: "Host municipality: ")
                + .answer(host, language)
        }
        let owner = one.map { Line.text(Measure.responsible.name) + .data(": \($0)") }
        let caption = [.say(nb: "Tiltakene", nn: "Tiltaka", en: "The measures"), host, owner].compactMap(\.self)
        return .table(
            Table(
                caption: .joined(caption, by: ". "),
                header: [
                    .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                    .say(
                        nb: "Enhetene med behovet", nn: "Einingane med behovet", en: "The units with the need"),
                    .say(nb: "Eiere", nn: "Eigarar", en: "Owners"),
                ] + (one == nil ? [.text(Measure.responsible.name)] : []) + [
                    .say(nb: "Fagmiljø", nn: "Fagmiljø", en: "Partner"), .say(nb: "År", nn: "År", en: "Years"),
                    .say(
                        nb: "Kroner i \(year)", nn: "Kroner i \(year)", en: "Kroner in \(year)"),
                ], rows: rows, numeric: [one == nil ? 6 : 5]))
    }

    /// «3 barnehager, 1 grunnskole»: the units whose needs a measure rests on, by kind.
    private func units(_ measure: Measure) -> Line {
        let behind = Set(plan.needs(behind: measure).map(\.reference.workspace))
        let units = counts.units.filter { behind.contains($0.delivering.document.id) }
        guard !units.isEmpty else { return .data("–") }
        return .joined(
            counts.kinds.compactMap { kinds in
                let count = units.count { $0.kinds == kinds }
                return count == 0 ? nil : .text(KindWords.counted(count, kinds))
            })
    }

    /// What is asked for and why, in short; the answer to each demand stands in the annex.
    private func card(_ measure: Measure) -> [Block] {
        let all = Line.say(
            nb: "Punkt for punkt, med paragrafene i forskriften",
            nn: "Punkt for punkt, med paragrafane i forskrifta",
            en: "Point by point, with the sections of the regulation")
        return [
            .target(Self.place(measure)), .heading(level: 3, .named(measure.title, language, measure.id.item)),
            .facts([
                Fact(.text(Measure.goal.name), .given(measure.goal, language)),
                Fact(
                    .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"), why(measure)),
                Fact(.text(MeasureThemes.title), MeasureThemes.line(measure, in: plan)),
                Fact(.text(Measure.participantGroups.name), participants.short(measure)),
                Fact(.text(Measure.methodKinds.name), methods(measure)),
                Fact(.text(Measure.partner.name), measure.partners(county) + dialogue(measure)),
                Fact(
                    .text(Measure.years.name),
                    measure.duration + .data(", ") + .text(plan.standing(of: measure).label)),
                Fact(.text(DocumentParts.asked), measure.sums),
                Fact(
                    .say(nb: "Mer", nn: "Meir", en: "More"),
                    all.linked(to: NeedsReportPoints.place(measure))),
            ]),
        ]
    }

    /// The owners' priorities it answers in their words, and how many needs and units stand behind.
    private func why(_ measure: Measure) -> Line {
        let needs = plan.needs(behind: measure)
        let count: Line = [
            .text(.counted(needs.count, .competenceNeeds)), .data(", "),
            .text(.counted(Set(needs.map(\.reference.workspace)).count, .units)),
        ]
        let bases = plan.bases.filter { basis in measure.basis.contains { $0.isSame(as: basis.reference) } }
        // What several owners call the same, in whatever language they write, is told once.
        let first = Dictionary(bases.map { ($0.title.folded, $0) }) { first, _ in first }
        let titles = bases.map(\.title.folded).once.compactMap { first[$0] }.map {
            Line.brief($0.title, $0.language, room: 160)
        }
        return titles.isEmpty ? count : .joined(titles, by: "; ") + .data(" (") + count + .data(")")
    }

    private func methods(_ measure: Measure) -> Line {
        guard let kinds = measure.methodKinds, !kinds.isEmpty else {
            return .brief(measure.workingMethods, language, room: 250)
        }
        return .text(.list(kinds.map(\.label)))
    }

    private func dialogue(_ measure: Measure) -> Line {
        guard let days = measure.dialogue, !days.isEmpty else { return [] }
        return .data("; ") + .text(Measure.dialogue.name) + .data(" ") + .text(.list(days.map(\.words)))
    }

    /// Described again each year, so that none goes on unseen.
    private var long: [Block] {
        let long = plan.measures.filter(\.isLong)
        guard !long.isEmpty else {
            return [
                .paragraph(
                    plan.measures.contains { $0.years.isEmpty }
                        ? .text(.notAnswered)
                        : .say(
                            nb: "Ingen tiltak varer mer enn ett år.", nn: "Ingen tiltak varer meir enn eitt år.",
                            en: "No measure lasts more than a year."))
            ]
        }
        let intro = Line.say(
            nb:
                "Disse tiltakene skal beskrives i behovsmeldingen hvert år så lenge de varer. Årets "
                + "beskrivelse står over.",
            nn:
                "Desse tiltaka skal beskrivast i behovsmeldinga kvart år så lenge dei varer. Beskrivinga for i "
                + "år står over.",
            en:
                "These measures must be described in the needs report every year they last. This year's "
                + "description is above."
        )
        return [.paragraph(intro)]
            + .bullets(
                long.map { Block.Item(.named($0.title, language, $0.id.item) + .data(": ") + $0.duration) })
    }
}
