import Chain
import Guidance
import Model
import Pages

/// Page one of an owner's overview, for those who decide: what the units' data show, what the owner puts first and why,
/// what it asks for, what that costs, and one picture.
struct OwnerSummary {
    let overview: OwnerOverview
    let language: Language
    let budget: StudyBudget
    let counts: NeedCounts

    init(_ overview: OwnerOverview, _ language: Language, _ around: Surroundings, _ counts: NeedCounts) {
        self.overview = overview
        self.language = language
        budget = StudyBudget(overview, around.limits.study)
        self.counts = counts
    }

    /// How many units and priorities page one has room for; those that follow are counted.
    private static let room = 5

    var blocks: [Block] {
        .chapter(
            DocumentParts.summaryTitle,
            [.source(DocumentParts.profile(overview.profile) + .data(". ") + delivered + .data("."))]
                + .part(DocumentParts.shownTitle, shown)
                + .part(
                    Text(
                        nb: "Det eieren prioriterer, og hvorfor", nn: "Det eigaren prioriterer, og kvifor",
                        en: "What the owner puts first, and why"), priorities)
                + .part(
                    Text(
                        nb: "Hva det koster, og hva eieren ber om", nn: "Kva det kostar, og kva eigaren ber om",
                        en: "What it costs, and what the owner asks for"), costs)
                + NeedTables(counts: counts).short)
    }

    /// «Har levert: 2 av 3 enheter i registeret, 5 kompetansebehov».
    private var delivered: Line {
        let needs = Line.data(", ") + .text(.counted(overview.received.needs.count, .competenceNeeds))
        let all = overview.deliveries
        let start = Line.say(nb: "Har levert: ", nn: "Har levert: ", en: "Handed over: ")
        guard !all.isEmpty else {
            return start + .text(.counted(overview.received.newest().count, .units)) + needs
        }
        let count = all.filter { $0.state == .delivered }.count
        return start
            + .say(
                nb: "\(count) av \(all.count) i registeret", nn: "\(count) av \(all.count) i registeret",
                en: "\(count) of \(all.count) in the register") + needs
    }

    /// What each unit's chosen area rests on first, in the unit's words.
    private var shown: [Block] {
        let names = overview.unitNames
        let found = overview.received.newest().compactMap { document -> Block.Item? in
            document.brief.ground.map {
                Block.Item(.data("\(names[document]): ") + .brief($0, document.language, room: 170))
            }
        }
        guard !found.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        return .bullets(found.prefix(Self.room) + DocumentParts.more(found.count - Self.room))
    }

    private var priorities: [Block] {
        guard !overview.priorities.isEmpty else { return [.paragraph(DocumentParts.none)] }
        let shown = overview.priorities.prefix(Self.room).map { priority in
            Block.Item(
                .brief(priority.statement, language, priority.id.item, room: 170),
                below: priority.reason.map { [Block.Item(.brief($0, language, room: 130))] } ?? [])
        }
        return .bullets(shown + DocumentParts.more(overview.priorities.count - Self.room))
    }

    private var costs: [Block] {
        .bullets(
            [
                Block.Item(
                    Text(
                        nb: "Det eieren ber nettverket om", nn: "Det eigaren ber nettverket om",
                        en: "What the owner asks of the network"), asked),
                Block.Item(Text(nb: "Egeninnsats", nn: "Eigeninnsats", en: "Own contribution"), contribution),
                Block.Item(Text(nb: "Videreutdanning", nn: "Vidareutdanning", en: "Further education"), education),
            ] + committed)
    }

    /// The sums where there are any, and the first words.
    private var contribution: Line {
        let sums = [
            overview.contributedHours.map(RowNumbers.hours), overview.contributedKroner.map(RowNumbers.kroner),
        ].compactMap { $0.map { Line.text($0) } }
        let words = Line.brief(overview.ownContribution?.words, language, room: 200)
        return sums.isEmpty
            ? words : .joined(sums) + .say(nb: " i året. ", nn: " i året. ", en: " a year. ") + words
    }

    /// All kroner the owner commits itself to in a year; nothing where nobody has told any.
    private var committed: [Block.Item] {
        // A municipality pays for private kindergartens too; a private owner does not.
        let studies = budget.own + (overview.profile.ownership == .private ? 0 : budget.municipality)
        guard let own = overview.contributedKroner, studies > 0 else { return [] }
        let all = RowNumbers.kroner(own + studies)
        let (part, rest) = (RowNumbers.kroner(own), RowNumbers.kroner(studies))
        return [
            Block.Item(
                Text(
                    nb: "Kroner eieren binder seg til", nn: "Beløpet eigaren bind seg til",
                    en: "Money the owner commits itself to"),
                .say(
                    nb: "\(all.nb): \(part.nb) i egeninnsats og \(rest.nb) i egenandel for videreutdanning",
                    nn: "\(all.nn): \(part.nn) i eigeninnsats og \(rest.nn) i eigendel for vidareutdanning",
                    en:
                        "\(all.en): \(part.en) as own contribution and \(rest.en) as the owner's share of "
                        + "further education"))
        ]
    }

    private var education: Line {
        guard !overview.studyPlaces.isEmpty else {
            return overview.complete["education.further"] ? DocumentParts.none : .text(.notAnswered)
        }
        let people = Line.text(
            .counted(budget.people, .studyPlaces))
        guard !budget.costs.isEmpty else { return people }
        let (state, own) = (RowNumbers.kroner(budget.state), RowNumbers.kroner(budget.own + budget.municipality))
        return people
            + .say(
                nb: "; staten betaler \(state.nb), og egenandelen er \(own.nb)",
                nn: "; staten betaler \(state.nn), og eigendelen er \(own.nn)",
                en: "; the state pays \(state.en), and the owner's share is \(own.en)")
    }

    private var asked: Line {
        guard !overview.priorities.isEmpty else { return DocumentParts.none }
        let count = Text.counted(overview.priorities.count, .priorities)
        return .say(
            nb: "å ta opp \(count.nb) i behovsmeldingen", nn: "å ta opp \(count.nn) i behovsmeldinga",
            en: "to include \(count.en) in the needs report")
    }
}
