public import Model
public import Pages

extension Interview.Question {
    /// The question as it is put before the group.
    ///
    /// - Parameters:
    ///   - wording: How it is asked.
    ///   - kinds: Whom the example is for.
    ///   - explained: Whether why it is asked and what it shows was told before in this session: `?` tells it again.
    /// - Returns: What is shown, in order.
    public func blocks(_ wording: Wording, kinds: [UnitKind], explained: Bool = false) -> [Block] {
        let part = part(after: [], wording)
        var blocks: [Block] = [.paragraph(progress)]
        if let about = occasion.about { blocks.append(.paragraph(about)) }
        if let ground = occasion.ground { blocks.append(.paragraph(ground.line)) }
        blocks += occasion.facts(again: explained)
        if let about = part?.about { blocks.append(.paragraph(about)) }
        if occasion.isStatement {
            blocks.append(.paragraph(.text(Sentences.ownWords(of: occasion.item))))
        } else if let words = wording[step.id] {
            // A list says that it goes on or ends, besides the first field of its next row.
            let isList = occasion.expects.isList
            let asked: Line =
                isList
                ? Line.text(self.asked(words)) + (part.map { [.data("\n"), .text($0.question)] } ?? [])
                : Line.text(part?.question ?? self.asked(words))
            blocks.append(.paragraph(explained ? asked : asked + [.data("\n"), .text(words.why)]))
            if !explained, let example = words.example(for: kinds) {
                let start = part == nil ? Sentences.example : Sentences.wholeExample
                blocks.append(.source([.text(start), .text(example)]))
            }
        }
        if let outdated = occasion.outdated { blocks.append(.source([.text(Sentences.outdated)] + outdated)) }
        if let answer = occasion.answer ?? occasion.soFar {
            blocks.append(.source([.text(Sentences.storedAnswer)] + answer))
        }
        let first = occasion.expects.isList ? nil : part
        return blocks + (first?.expects ?? occasion.expects).blocks(isAgain: !isOpen)
    }

    /// The question alone.
    public func asked(_ words: StepWording) -> Text {
        if occasion.isStatement { return Sentences.ownWords(of: occasion.item) }
        switch occasion.expects {
        case .entry(hasSome: true, _), .texts(wanted: 1): return words.more ?? words.question
        default: return words.question
        }
    }

    /// «Fase 2 av 5 · Datagrunnlag · 3 kilder»: what there is so far, and how far it is once no answer can bring more.
    private var progress: Line {
        var parts: [Text] = [chapter.title]
        if let phase = chapter.phase {
            parts.insert(
                Text(
                    nb: "Fase \(phase.number) av 5", nn: "Fase \(phase.number) av 5",
                    en: "Phase \(phase.number) of 5"), at: 0)
        }
        if let of {
            parts.append(
                Text(
                    nb: "spørsmål \(place) av \(of)", nn: "spørsmål \(place) av \(of)",
                    en: "question \(place) of \(of)"))
        } else if !soFar.nb.isEmpty {
            parts.append(soFar)
        }
        return Line(Array(parts.map { [Words.text($0)] }.joined(separator: [.data(" · ")])))
    }
}

extension Occasion {
    /// What is put before the group: the list whose numbers can be written, and the other facts.
    var facts: [Block] {
        (naming?.options.blocks ?? []) + shown()
    }

    /// The same, without the tables that were shown before.
    func facts(again: Bool) -> [Block] {
        guard again else { return facts }
        return facts.filter { if case .table = $0 { false } else { true } }
    }
}

extension Sentences {
    /// «Hva skal stå som mål-1?»
    static func ownWords(of item: ItemID?) -> Text {
        let id = item?.words ?? Text(alike: "")
        return Text(
            nb: "Hva skal det stå i \(id.nb)?", nn: "Kva skal det stå i \(id.nn)?", en: "What should \(id.en) say?"
        )
    }
}
