import Chain
import Model
import Pages

/// What an owner has chosen, what it has not, and what it puts in of its own.
struct OwnerChoices {
    let overview: OwnerOverview
    let language: Language
    let around: Surroundings

    var blocks: [Block] {
        priorities + declined + OwnerContributionBlocks(overview: overview, language: language).blocks
            + OwnerEducation(overview: overview, language: language, around: around).blocks + participation
    }

    /// Each priority on a card: why, and the needs behind in their words; the way down to the data stands in an annex.
    var priorities: [Block] {
        let names = overview.unitNames
        let blocks = overview.priorities.flatMap { priority -> [Block] in
            let needs = overview.needs(behind: priority)
            let units = Set(needs.map(\.reference.workspace)).count
            let count: Line = [
                .text(.counted(needs.count, .competenceNeeds)), .data(", "), .text(.counted(units, .units)),
            ]
            let said = SaidOnce(
                all: needs.map { based in
                    let unit = overview.received.document(of: based.reference).map { names[$0] } ?? based.unit
                    return (.brief(based.need.ability, based.language, room: 200), .data(unit))
                }
            ).lines
            let shown = Array(said.prefix(Self.room))
            let left = said.count - shown.count
            let more: [Line] =
                left == 0
                ? [] : [.say(nb: "og \(left) til", nn: "og \(left) til", en: "and \(left) more")]
            let annex = Line.say(
                nb: "Se grunnlaget i vedlegget, helt ned til dataene",
                nn: "Sjå grunnlaget i vedlegget, heilt ned til dataa",
                en: "See what this is based on in the annex, right down to the data")
            return [
                .target(Self.place(priority)),
                .heading(level: 3, .named(priority.statement, language, priority.id.item)),
                .facts([
                    Fact(.text(Priority.reason.name), Priority.reason.line(of: priority, language)),
                    Fact(
                        .say(nb: "Behovene bak", nn: "Behova bak", en: "The needs behind it"),
                        .joined([count] + shown + more, by: "\n")),
                    Fact(.text(Self.basis), annex.linked(to: Self.ground(priority))),
                ]),
            ]
        }
        return .chapter(
            OwnerOverview.priorities.name, blocks.isEmpty ? [.paragraph(.text(.notAnswered))] : blocks)
    }

    /// How many needs a card has room for in their own words.
    private static let room = 4

    private static func place(_ priority: Priority) -> String { priority.id.item.code }
    private static func ground(_ priority: Priority) -> String { groundName + priority.id.item.code }
    private static let groundName = "grunn-"

    private static let basis = Text(
        nb: "Hva prioriteringen bygger på", nn: "Kva prioriteringa byggjer på", en: "What the priority is based on"
    )

    /// The way from each priority down to the data, for those who want to follow it.
    var annex: [Block] {
        guard !overview.priorities.isEmpty else { return [] }
        let trace = OwnerTrace(overview, language: language)
        var chain = ChainList(
            under: Self.groundName, needs: overview.priorities.map { overview.needs(behind: $0).count }.total)
        let reading = chain.reading
        let unfold = Line.say(
            nb: "Vis hva prioriteringen bygger på", nn: "Vis kva prioriteringa byggjer på",
            en: "Show what the priority is based on")
        let back = Line.say(
            nb: "Tilbake til prioriteringen", nn: "Tilbake til prioriteringa", en: "Back to the priority")
        let blocks = overview.priorities.flatMap { priority -> [Block] in
            let link = trace.link(priority.id.item)
            let below = link.map { $0.below.isEmpty ? nothingBelow : chain.block($0) }
            return [
                .target(Self.ground(priority)),
                .heading(level: 3, .named(priority.statement, language, priority.id.item)),
                .source(back.linked(to: Self.place(priority))),
            ] + (below.map { [.folded(unfold, [$0])] } ?? [])
        }
        return .chapter(
            Text(
                nb: "Vedlegg: hva prioriteringene bygger på", nn: "Vedlegg: kva prioriteringane byggjer på",
                en: "Annex: what the priorities are based on"), [reading] + blocks)
    }

    private var nothingBelow: Block {
        .paragraph(
            .say(
                nb: "Prioriteringen bygger ikke på noe behov som er mottatt.",
                nn: "Prioriteringa byggjer ikkje på noko behov som er motteke.",
                en: "The priority is not based on any need that has been received."))
    }

    /// Also those nobody has decided on: silence is no answer.
    var declined: [Block] {
        let ends = overview.ends
        let names = overview.unitNames
        let all = overview.received.needs.compactMap { need -> Declination? in
            let end = ends.end(of: need.reference)
            guard !end.decision.isTakenUp else { return nil }
            return Declination(
                by: overview.profile.name, reason: end.reason, language: language,
                words: .brief(need.need.ability, need.language),
                whose: [.data("\(overview.name(of: need, names)), "), .text(need.reference.item.words)])
        }
        return .chapter(
            OwnerOverview.declined.name,
            [all.isEmpty ? .paragraph(whole) : all.grouped.table(captioned: nil, byOwner: false)])
    }

    private var whole: Line {
        guard !overview.received.needs.isEmpty else {
            return .say(
                nb: "Eieren har ikke mottatt noen behov.", nn: "Eigaren har ikkje motteke nokon behov.",
                en: "No needs have been reported to the owner.")
        }
        let ends = overview.ends
        guard overview.received.needs.allSatisfy({ ends.end(of: $0.reference).decision == .prioritised })
        else {
            return .say(
                nb: "Alle behovene er tatt opp eller blir møtt på en annen måte.",
                nn: "Alle behova er tekne opp eller blir møtte på ein annan måte.",
                en: "All the needs are covered by a priority or met in another way.")
        }
        return .say(
            nb: "Alle behovene er tatt opp i en prioritering.", nn: "Alle behova er tekne opp i ei prioritering.",
            en: "All the needs are covered by a priority.")
    }

    var participation: [Block] {
        .chapter(DocumentParts.tookPart, DocumentParts.meetings(overview.meetings))
    }
}
