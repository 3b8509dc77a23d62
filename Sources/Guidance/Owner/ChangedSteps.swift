import Model
import Pages

extension Step where Subject: Deciding {
    /// A decision whose ground has changed below: what it said and what it says now, and what becomes of the decision.
    ///
    /// What is settled arises no more.
    static func changed(_ id: String) -> Step {
        Step(id) { subject, _ in
            subject.changedGrounds.map { ground in
                var occasion = Occasion(
                    item: ground.decision, reference: ground.reference, about: .ground(ground),
                    shown: Block.ground(ground), expects: .one(.labels(ground.settlements)))
                occasion.premise = ground.after.map { Line.said($0, ground.language) }
                return occasion
            }
        } take: { reply, occasion, subject, _ throws(Refusal) in
            let settlement = try reply.label(Settlement.self)
            let ground = subject.changedGrounds.first {
                $0.reference == occasion.reference && $0.decision == occasion.item
            }
            guard let ground, ground.settlements.contains(settlement) else {
                throw Refusal(Sentences.notThatReply)
            }
            subject.settle(ground, settlement)
            return .answer
        }
    }
}

extension Line {
    /// What was decided on, whose it is, and what rests on it.
    fileprivate static func ground(_ ground: ChangedGround) -> Line {
        let item: Line = .data("\(ground.holder), ") + .text(ground.reference.item.words)
        guard let decision = ground.decision else {
            if let way = ground.way { return item + .data(" (") + .text(way.label) + .data(")") }
            return item + .text(Text(nb: " (ikke valgt)", nn: " (ikkje valt)", en: " (not taken up)"))
        }
        return item + .data(" → ") + .text(decision.words)
    }

    /// One line of what an item says; words that are the same in all languages are somebody's own.
    fileprivate static func said(_ line: Text, _ language: Language) -> Line {
        line.nb == line.en ? .answer(line.nb, language) : .text(line)
    }
}

extension Block {
    /// What was decided on as it was and as it is.
    fileprivate static func ground(_ ground: ChangedGround) -> [Block] {
        let (old, new) = (ground.reference.revision, ground.newest)
        let lost = Text(
            nb: "Teksten i denne utgaven er ikke i mappa lenger.",
            nn: "Teksten i denne utgåva er ikkje i mappa lenger.",
            en: "The text of this revision is no longer in the folder.")
        let gone = Text(
            nb: "Dette står ikke i dokumentet lenger.", nn: "Dette står ikkje i dokumentet lenger.",
            en: "This is no longer in the document.")
        let kept = Text(
            nb: "Et tiltak trenger ikke lenger å svare på dette.",
            nn: "Eit tiltak treng ikkje lenger svare på dette.",
            en: "A measure no longer needs to respond to this.")
        // What stands in both is no change; where all of it differs, or one of them is not at hand, all is told.
        let (before, after) = (
            ground.before.filter { !ground.after.contains($0) },
            ground.after.filter { !ground.before.contains($0) }
        )
        let isSome = !before.isEmpty && !after.isEmpty
        let same = ground.before.count - before.count
        return [
            .paragraph(
                .text(
                    Text(
                        nb: "Utgave \(old), som dere bestemte dere ut fra:",
                        nn: "Utgåve \(old), som de bestemte dykk ut frå:",
                        en: "Revision \(old), which you based your decision on:"
                    ))),
            lines(isSome ? before : ground.before, ground.language, orElse: lost),
            .paragraph(
                .text(
                    Text(
                        nb: "Utgave \(new), som er den nyeste:", nn: "Utgåve \(new), som er den nyaste:",
                        en: "Revision \(new), the newest:"))),
            lines(isSome ? after : ground.after, ground.language, orElse: gone),
        ] + (isSome && same > 0 ? [.paragraph(.text(unchanged))] : [])
            + (ground.now == nil && !ground.after.isEmpty ? [.paragraph(.text(kept))] : [])
    }

    private static let unchanged = Text(
        nb: "Resten av behovet er uendret.", nn: "Resten av behovet er uendra.",
        en: "The rest of the need is unchanged.")

    private static func lines(_ said: [Text], _ language: Language, orElse nothing: Text) -> Block {
        let lines = said.isEmpty ? [Line.text(nothing)] : said.map { Line.said($0, language) }
        return .list(lines.map { Block.Item($0) }, numbered: false)
    }
}
