public import Model
public import Pages

extension Interview.Question {
    /// The question as it is put before the group.
    public func blocks(_ wording: Wording, kinds: [UnitKind]) -> [Block] {
        var blocks: [Block] = [.paragraph(progress)]
        if let about = occasion.about { blocks.append(.paragraph(about)) }
        blocks += occasion.shown
        if let words = wording[step.id] {
            blocks.append(.paragraph([.text(asked(words)), .data("\n"), .text(words.why)]))
            if let example = words.example(for: kinds) {
                blocks.append(.source([.text(Sentences.example), .text(example)]))
            }
        }
        let hint = Line.text(Sentences.hint(occasion.expects))
        if let answer = occasion.answer { blocks.append(.source([.text(Sentences.storedAnswer)] + answer)) }
        switch occasion.expects {
        case .text, .entry: blocks.append(.paragraph([.text(Sentences.noNames), .data("\n")] + hint))
        case .one(let options), .several(let options, _):
            blocks += [.list(options.map { Block.Item($0) }, numbered: true), .paragraph(hint)]
        }
        return blocks
    }

    /// The question alone.
    public func asked(_ words: StepWording) -> Text {
        if case .entry(hasSome: true) = occasion.expects, let more = words.more { return more }
        return words.question
    }

    /// «Fase 2 av 5 · Datagrunnlag · 3 av 6».
    private var progress: Line {
        let title = chapter.title
        let counted = Text(nb: "\(place) av \(of)", nn: "\(place) av \(of)", en: "\(place) of \(of)")
        guard let phase = chapter.phase else { return [.text(title), .data(" · "), .text(counted)] }
        let number = Text(
            nb: "Fase \(phase.number) av 5", nn: "Fase \(phase.number) av 5", en: "Phase \(phase.number) of 5")
        return [.text(number), .data(" · "), .text(title), .data(" · "), .text(counted)]
    }
}
