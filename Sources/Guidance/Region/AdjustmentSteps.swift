import Model
import Pages

/// What statsforvalter asked after the report came in: asked only of who goes there, since most reports stand as they are.
enum AdjustmentSteps {
    /// Statsforvalter's request: its day, and what is granted.
    static let request = Step<RegionPlan>.planned(
        "plan.request",
        answer: { plan, language in
            guard let adjustment = plan.adjustment else {
                return .text(Text(nb: "ingen", nn: "ingen", en: "none"))
            }
            let granted = adjustment.granted.map { "; \(Quantity($0).words[language])" } ?? ""
            return .answer(adjustment.requested.words[language] + granted, language)
        }
    ) { words, plan throws(Refusal) in
        if Rows.isNone(words) || ["no", "nei"].contains(words.folded) {
            plan.adjustment = nil
            return
        }
        let cells = Rows.cells(words)
        guard let day = Rows.day(cells[0]), cells.count <= 2 else { throw Refusal(wanted) }
        var granted: Int?
        if cells.count == 2, !cells[1].isEmpty {
            guard let kroner = Rows.sum(cells[1]) else { throw Refusal(wanted) }
            granted = kroner
        }
        var adjustment = plan.adjustment ?? Adjustment(requested: day)
        adjustment.requested = day
        adjustment.granted = granted
        plan.adjustment = adjustment
    }.inRows { _, _, _ in
        AnswerRows(
            fields: [.day, .sumOrNone], repeats: false,
            row: { $0.filter { !$0.isEmpty }.joined(separator: "; ") },
            isAll: { Rows.isNone($0) || ["no", "nei"].contains($0.folded) })
    }

    /// What was cut or moved.
    static let moved = Step<RegionPlan>.planned(
        "plan.moved", when: { $0.adjustment != nil },
        answer: { plan, language in plan.adjustment?.moved.map { .answer($0, language) } }
    ) { words, plan throws(Refusal) in
        guard words.contains(where: \.isLetter) else { throw Refusal(Sentences.wantsWords) }
        plan.adjustment?.moved = words
    }.inRows { _, _, language in
        .sentences([nil, Text(nb: "Begrunnelse", nn: "Grunngiving", en: "Reason")], language)
    }

    /// Who approved it as it is now, and when.
    static let approval = Step<RegionPlan>.planned(
        "plan.reapproval", when: { $0.adjustment != nil },
        answer: { plan, language in plan.adjustment?.approval.map { PartnerMeeting.line([$0], language) } }
    ) { words, plan throws(Refusal) in
        guard let approval = try PartnerMeeting.read(words).first else { throw Refusal(wanted) }
        guard let adjustment = plan.adjustment, approval.day >= adjustment.requested else {
            throw Refusal(tooEarly(plan.adjustment?.requested))
        }
        plan.adjustment?.approval = approval
    }.inRows { _, _, _ in PartnerMeeting.one }

    private static let wanted = Text(
        nb:
            "Skriv datoen på brevet fra statsforvalteren, et semikolon og summen som er innvilget, for eksempel "
            + "12.03.2027; 1 200 000. Er det ikke kommet noe svar, skriv 0.",
        nn:
            "Skriv datoen på brevet frå statsforvaltaren, eit semikolon og summen som er innvilga, til dømes "
            + "12.03.2027; 1 200 000. Er det ikkje kome noko svar, skriv 0.",
        en:
            "Write the date of the county governor's letter, a semicolon and the amount granted, for example "
            + "“12.03.2027; 1 200 000”. If the county governor has not answered, write 0.")

    private static func tooEarly(_ requested: Day?) -> Text {
        let day = requested?.words ?? Text(alike: "")
        return Text(
            nb:
                "Brevet fra statsforvalteren er datert \(day.nb). Den justerte meldingen må være godkjent den dagen eller senere.",
            nn:
                "Brevet frå statsforvaltaren er datert \(day.nn). Den justerte meldinga må vere godkjend den dagen eller seinare.",
            en:
                "The county governor's letter is dated \(day.en). The adjusted report must have been approved on that day "
                + "or later.")
    }
}
