public import Model
public import Pages

/// The minutes of a meeting, on one page: who by role, what was decided and why, what comes next.
public enum MeetingMinutes {
    /// The page.
    ///
    /// - Parameters:
    ///   - meeting: The meeting, as it was held.
    ///   - opened: The workspace.
    ///   - provenance: What the page tells of where it comes from.
    /// - Returns: The page.
    public static func page(
        _ meeting: Meeting, _ opened: Opened<UnitAnalysis>, _ provenance: Provenance
    ) -> Page {
        let (analysis, language) = (opened.body.forOthers, opened.header.language)
        let kind = meeting.form?.label.capital ?? Text(nb: "Møte", nn: "Møte", en: "Meeting")
        let minutes = Text(nb: "Referat: ", nn: "Referat: ", en: "Minutes: ")
        let title: Line = [
            .text(minutes), .text(kind), .data(" "), .text(.list(meeting.days.map(\.words))),
            .data(", \(analysis.profile.name)"),
        ]
        let nothing = Text(nb: "Ingenting.", nn: "Ingenting.", en: "Nothing.")
        let aside: Line = meeting.putAside.map { [.answer($0, language)] } ?? [.text(nothing)]
        let decided = MinutesWords.decided(meeting, analysis, language).map { Block.Item($0) }
        var blocks: [Block] = [.facts(facts(meeting, analysis.profile.kinds, language))]
        blocks += [Block].chapter(
            Text(
                nb: "Dette ble bestemt, og hvorfor", nn: "Dette blei bestemt, og kvifor",
                en: "What was decided, and why"), .bullets(decided))
        let votes = MinutesWords.votes(meeting, opened.desk, language).map { Block.Item($0) }
        if !votes.isEmpty {
            blocks += [Block].chapter(Text(nb: "Avstemning", nn: "Røysting", en: "Vote"), .bullets(votes))
        }
        if let inputs = MinutesWords.inputs(meeting, opened.desk) {
            blocks += [Block].chapter(InputReport.chapter, [.paragraph(.text(inputs))])
        }
        blocks += [Block].chapter(Meeting.putAside.name, [.paragraph(aside)])
        blocks += [Block].chapter(
            Text(nb: "Neste gang", nn: "Neste gong", en: "Next time"),
            [.paragraph(MinutesWords.next(opened.desk))])
        blocks.append(.source(.text(whoSaidWhat)))
        return Page(
            title: title, blocks: blocks,
            origin: Origin(
                whose: analysis.profile.name, day: provenance.day, program: provenance.program,
                workspace: provenance.workspace, revision: provenance.revision))
    }

    private static let whoSaidWhat = Text(
        nb: "Referatet sier hva som ble bestemt, ikke hvem som sa hva.",
        nn: "Referatet seier kva som blei bestemt, ikkje kven som sa kva.",
        en: "The minutes say what was decided, not who said what.")

    private static func facts(_ meeting: Meeting, _ kinds: [UnitKind], _ language: Language) -> [Fact] {
        [
            Fact(
                Text(nb: "Handlet om", nn: "Handla om", en: "About"),
                .text(meeting.parts.together)),
            Fact(Meeting.groups.name, MinutesWords.who(meeting, at: kinds)),
        ]
            + (meeting.partnerPart.map { [Fact(Meeting.partnerPart.name, .answer($0, language))] } ?? [])
    }
}

extension Meeting {
    /// The parts of the unit's analysis it worked through, in order.
    public var parts: [MeetingPart] {
        let all = Set([chapter.flatMap(MeetingPart.init(rawValue:))].compactMap(\.self) + further)
        return MeetingPart.allCases.filter(all.contains)
    }
}
