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

    private var priorities: [Block] {
        let trace = OwnerTrace(overview, language: language)
        var chain = ChainList()
        let blocks = overview.priorities.flatMap { priority -> [Block] in
            let chain = trace.link(priority.id.item).map { $0.below.isEmpty ? [nothingBelow] : [chain.block($0)] }
            return [.heading(level: 3, .named(priority.statement, language, priority.id.item))]
                + .bullets([Priority.reason.item(of: priority, language)])
                + [
                    .heading(
                        level: 4,
                        .text(
                            Text(
                                nb: "Hva prioriteringen bygger på", nn: "Kva prioriteringa byggjer på",
                                en: "What the priority is based on")))
                ]
                + (chain ?? [])
        }
        return .chapter(
            OwnerOverview.priorities.name,
            blocks.isEmpty ? [.paragraph(.text(.notAnswered))] : [ChainList.reading] + blocks)
    }

    private var nothingBelow: Block {
        .paragraph(
            .say(
                nb: "Prioriteringen bygger ikke på noe behov som er mottatt.",
                nn: "Prioriteringa byggjer ikkje på noko behov som er motteke.",
                en: "The priority is not based on any need that has been received."))
    }

    /// Also those nobody has decided on: silence is no answer.
    private var declined: [Block] {
        let ends = overview.ends
        let rows = overview.received.needs.compactMap { need -> (what: Line, reason: Line)? in
            let end = ends.end(of: need.reference)
            guard !end.decision.isTakenUp else { return nil }
            return (
                what: .answer(need.need.ability, need.language)
                    + [.data(" (\(need.unit.name), "), .text(need.reference.item.words), .data(")")] as Line,
                reason: Line.given(end.reason, language)
            )
        }
        return .chapter(
            OwnerOverview.declined.name,
            DocumentParts.declined(rows, whole: whole))
    }

    private var whole: Line {
        guard !overview.received.needs.isEmpty else {
            return .say(
                nb: "Eieren har ikke mottatt noen behov.", nn: "Eigaren har ikkje motteke nokon behov.",
                en: "The owner has received no needs.")
        }
        let ends = overview.ends
        guard overview.received.needs.allSatisfy({ ends.end(of: $0.reference).decision == .prioritised })
        else {
            return .say(
                nb: "Alle behovene er tatt opp eller blir møtt på en annen måte.",
                nn: "Alle behova er tekne opp eller blir møtte på ein annan måte.",
                en: "All the needs were taken up or are met in another way.")
        }
        return .say(
            nb: "Alle behovene er tatt opp i en prioritering.", nn: "Alle behova er tekne opp i ei prioritering.",
            en: "All the needs were taken up in a priority.")
    }

    private var participation: [Block] {
        .chapter(DocumentParts.tookPart, DocumentParts.meetings(overview.meetings))
    }
}
