import Chain
public import Model
public import Pages

/// Lokal kompetanseplan: the region's measures over four years, each with its nine items and all it rests on.
public enum CompetencePlan {
    /// The document, whose body aims for ten pages with three measures, besides the annex; `language` is the language of the region's answers.
    public static func page(
        _ plan: RegionPlan, language: Language, _ around: Surroundings, _ provenance: Provenance
    ) -> Page {
        Page(
            title: .say(nb: "Lokal kompetanseplan", nn: "Lokal kompetanseplan", en: "Local competence plan")
                + .say(nb: " for ", nn: " for ", en: " for ") + .data(plan.profile.name + " ")
                + .data("\(plan.planYears.first)–\(plan.planYears.last)"),
            blocks: DocumentParts.draftNote(provenance) + body(plan, language: language, around)
                + grounds(plan, language) + DocumentParts.provenance(provenance, plan.documents))
    }

    /// What stands before the annex: at most fifteen pages, however many units and measures there are.
    static func body(_ plan: RegionPlan, language: Language, _ around: Surroundings) -> [Block] {
        summary(plan, language) + [.pageBreak, .contents]
            + chosen(plan, language, around) + DocumentParts.previous(plan, language)
            + measures(plan, language, around)
            + .chapter(DocumentParts.calendarTitle, DocumentParts.calendar(plan, language))
            + .chapter(DocumentParts.balanceTitle, DocumentParts.balance(plan, language, around))
            + .chapter(BudgetTables.title, BudgetTables(plan: plan, language: language, around: around).blocks)
            + RegionEnd(plan: plan, language: language).blocks
    }

    private static func summary(_ plan: RegionPlan, _ language: Language) -> [Block] {
        let goals = plan.measures.prefix(4).map { measure in
            Block.Item(
                .brief(measure.goal, language, measure.id.item, room: 130))
        }
        return .chapter(
            DocumentParts.summaryTitle,
            .bullets(
                [
                    Block.Item(DocumentParts.who, plan.inShort), plan.shown(room: 2),
                    Block.Item(
                        Text(nb: "Prioriterte mål", nn: "Prioriterte mål", en: "Prioritised goals"),
                        goals.isEmpty ? .text(.notAnswered) : [],
                        below: goals + DocumentParts.more(plan.measures.count - 4)),
                    DocumentParts.mainNeeds(plan.mainNeeds),
                    Block.Item(
                        DocumentParts.asked,
                        plan.asked),
                ])
                + years(plan, language))
    }

    private static let room = 6
    /// How many measures the calendar on page one has room for.
    private static let yearsRoom = 5
    /// Most measures whose cards say everything; of more they say the first sentences, and the annex says the rest.
    private static let mostWhole = 8
    /// The letters of an answer on the card of one of many measures.
    private static let brief = 150

    private static func years(_ plan: RegionPlan, _ language: Language) -> [Block] {
        guard !plan.measures.isEmpty else { return [] }
        return [DocumentParts.years(plan, language, room: yearsRoom)]
            + .bullets(DocumentParts.more(plan.measures.count - yearsRoom))
    }

    private static func chosen(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> [Block] {
        .chapter(
            Text(
                nb: "Slik ble tiltakene valgt", nn: "Slik blei tiltaka valde", en: "How the measures were chosen"),
            .bullets(
                (plan.prioritisationMeetings ?? []).map {
                    Block.Item(.text($0.day.words) + .data(": ") + .answer($0.who, language))
                }) + [.paragraph(.given(plan.prioritisation, language))]
                + NeedTables(counts: NeedCounts(plan)).picture
                + (plan.measures.count > yearsRoom ? [DocumentParts.years(plan, language)] : []))
    }

    private static func measures(_ plan: RegionPlan, _ language: Language, _ around: Surroundings) -> [Block] {
        let nineItems = NineItems(plan, language)
        let participants = MeasureParticipants(plan, language)
        let isMany = isMany(plan)
        let blocks = plan.measures.flatMap { measure -> [Block] in
            let whole = nine(measure, nineItems).enumerated().map { place, fact in
                let isLong = place == 2 && (isMany || hasMany(measure))
                return isLong ? Fact(fact.name, participants.short(measure)) : fact
            }
            let facts = isMany ? whole.map { Fact($0.name, $0.line.inShort(to: brief)) } : whole
            let annex =
                isMany
                ? Line.say(
                    nb: "Alt om tiltaket, helt ned til dataene, står i vedlegget",
                    nn: "Alt om tiltaket, heilt ned til dataa, står i vedlegget",
                    en: "The whole measure, right down to the data, is in the annex")
                : Line.say(
                    nb: "Se grunnlaget i vedlegget, helt ned til dataene",
                    nn: "Sjå grunnlaget i vedlegget, heilt ned til dataa",
                    en: "See what this is based on in the annex, right down to the data")
            return [
                .target(place(measure)), .heading(level: 3, .named(measure.title, language, measure.id.item)),
                .facts(
                    facts + (isMany ? sums(measure, plan) : more(measure, plan, language)) + [
                        Fact(.text(DocumentParts.whatItRestsOn), annex.linked(to: ground(measure)))
                    ]),
            ]
        }
        return .chapter(
            Text(nb: "Tiltakene", nn: "Tiltaka", en: "The measures"),
            blocks.isEmpty
                ? [.paragraph(.text(.notAnswered))] : [.paragraph(nine(around) + (isMany ? inShort : []))] + blocks
        )
    }

    /// The nine points of a measure in full, each with its number.
    private static func nine(_ measure: Measure, _ items: NineItems) -> [Fact] {
        items.rows(of: measure).enumerated().map { place, item in
            Fact([.data("\(place + 1). "), .text(item.name)], item.answer)
        }
    }

    private static func isMany(_ plan: RegionPlan) -> Bool { plan.measures.count > mostWhole }

    /// Whether so many groups take part that the card counts them, and the annex names each.
    private static func hasMany(_ measure: Measure) -> Bool { (measure.participantGroups ?? []).count > room }

    private static func place(_ measure: Measure) -> String { measure.id.item.code }
    private static func ground(_ measure: Measure) -> String { groundName + measure.id.item.code }
    private static let groundName = "grunn-"

    /// The way from each measure down to the data, for those who want to follow it.
    private static func grounds(_ plan: RegionPlan, _ language: Language) -> [Block] {
        guard !plan.measures.isEmpty else { return [] }
        let trace = RegionTrace(plan, language: language)
        var chain = ChainList(
            under: groundName, needs: plan.measures.map { plan.needs(behind: $0).count }.total)
        let reading = chain.reading
        let participants = MeasureParticipants(plan, language)
        let (nineItems, isMany) = (NineItems(plan, language), isMany(plan))
        let unfold = Line.say(
            nb: "Vis hva tiltaket bygger på", nn: "Vis kva tiltaket byggjer på",
            en: "Show what the measure is based on")
        let back = Line.say(nb: "Tilbake til tiltaket", nn: "Tilbake til tiltaket", en: "Back to the measure")
        let blocks = plan.measures.flatMap { measure -> [Block] in
            let link = trace.link(measure.id.item)
            let below = link.map { $0.below.isEmpty ? nothingBelow : chain.block($0) }
            let way: [Block] = below.map { [.folded(unfold, [$0])] } ?? []
            let groups: [Block] =
                isMany
                ? [.facts(nine(measure, nineItems) + more(measure, plan, language))]
                : hasMany(measure)
                    ? [.facts([Fact(.text(Measure.participantGroups.name), participants.line(measure))])] : []
            let head: [Block] = [
                .target(ground(measure)), .heading(level: 3, .named(measure.title, language, measure.id.item)),
                .source(back.linked(to: place(measure))),
            ]
            return head + groups + way
        }
        return .chapter(
            Text(
                nb: "Vedlegg: hva tiltakene bygger på", nn: "Vedlegg: kva tiltaka byggjer på",
                en: "Annex: what the measures are based on"), [reading] + blocks)
    }

    /// What a plan says of a measure besides the nine: how it is kept up, and what it costs.
    private static func more(_ measure: Measure, _ plan: RegionPlan, _ language: Language) -> [Fact] {
        var facts = sums(measure, plan)
        facts.insert(
            Fact(.text(Measure.maintenance.name), Measure.maintenance.line(of: measure, language)), at: 2)
        return facts
    }

    private static func sums(_ measure: Measure, _ plan: RegionPlan) -> [Fact] {
        [
            Fact(.text(Measure.responsible.name), plan.responsibleLine(measure)),
            Fact(.text(MeasureThemes.title), MeasureThemes.line(measure, in: plan)),
            Fact(.text(DocumentParts.asked), measure.sums),
        ]
    }

    private static let inShort: Line = .say(
        nb: " Her står bare de første setningene i hvert punkt. Hele teksten står i vedlegget.",
        nn: " Her står berre dei første setningane i kvart punkt. Heile teksten står i vedlegget.",
        en: " Only the first sentences of each point are shown here. The annex has the full text.")

    private static func nine(_ around: Surroundings) -> Line {
        let sentence = Line.say(
            nb: "Hvert tiltak er beskrevet i ni punkter", nn: "Kvart tiltak er beskrive i ni punkt",
            en: "Each measure is described in nine points")
        guard let county = around.law(.plan(.competencePlan))?.name else { return sentence + .data(".") }
        return sentence + .say(nb: ", de samme som i ", nn: ", dei same som i ", en: ", the same as in ")
            + .text(county) + .data(".")
    }

    private static var nothingBelow: Block {
        .paragraph(
            .say(
                nb: "Tiltaket bygger ikke på noen prioritering eller noe behov som er mottatt.",
                nn: "Tiltaket byggjer ikkje på noka prioritering eller noko behov som er motteke.",
                en: "The measure is not based on any priority or need that has been received."))
    }
}
