import Model
import Pages

/// What became of the needs, asked when half a year has passed since those above answered.
enum FollowUpSteps {
    /// Whether what the unit does itself was done.
    static let done = Step<UnitAnalysis>("needs.done") { analysis, around in
        analysis.needs.filter { need in
            need.ownAction.map { $0.done != nil || around.isFollowUp } ?? false
        }.map { need in
            Occasion(
                item: need.id.item,
                about: [.text(need.id.item.words), .data("  ")]
                    + (need.ownAction.map { OwnActionReply.line($0, around.language) } ?? []),
                expects: .one(.labels(OwnActionDone.allCases)),
                answer: need.ownAction?.done.map { .text($0.label) })
        }
    } take: { reply, occasion, analysis, _ throws(Refusal) in
        let done = try reply.label(OwnActionDone.self)
        try analysis.needs.edit(try occasion.id()) { $0.ownAction?.done = done }
        return .answer
    }

    /// What the unit has seen since («dette så vi»).
    static let seen = Step<UnitAnalysis>("needs.seen") { analysis, around in
        analysis.needs.filter { $0.seen != nil || around.isFollowUp }.map { need in
            var occasion = Occasion(
                item: need.id.item, about: around.about(need), expects: .text,
                answer: need.seen.map { .answer($0, around.language) })
            occasion.wantsWords = true
            return occasion
        }
    } take: { reply, occasion, analysis, _ throws(Refusal) in
        let words = try reply.words()
        try analysis.needs.edit(try occasion.id()) { $0.seen = words }
        return .answer
    }
}

/// What a unit does itself, as it is typed: what; who; when. Whoever tells it in sentences tells it all at once.
enum OwnActionReply {
    static func read(_ words: String, done: OwnActionDone?) -> OwnAction {
        let cells = Rows.cells(words)
        guard (2...3).contains(cells.count), let what = cells.first, !what.isEmpty else {
            var action = OwnAction(words: words)
            action.done = done
            return action
        }
        func cell(_ place: Int) -> String? { cells.count > place && !cells[place].isEmpty ? cells[place] : nil }
        var action = OwnAction(words: what, who: cell(1), when: cell(2))
        action.done = done
        return action
    }

    /// «Vi flytter ryddingen, de pedagogiske lederne, fra uke 45».
    static func line(_ action: OwnAction, _ language: Language) -> Line {
        .answer(action.sentence, language)
    }
}
