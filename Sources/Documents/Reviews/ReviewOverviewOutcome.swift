public import Formats
import Model
public import Pages

/// What `review overview` tells of a folder: the units that need a talk first and why, then all of them.
public struct ReviewOverviewOutcome: Outcome {
    private let units: [SeenUnit]
    private let folder: String

    /// Takes the units, in any order, and the folder they lie in, as it was typed.
    public init(_ units: [SeenUnit], in folder: String) {
        self.units = units.sorted(by: SeenUnit.comesBefore)
        self.folder = folder
    }

    /// How many units there are.
    public var title: Line { .text(Text.counted(units.count, .units)) }

    /// Those to talk with first, as many as a screen holds; then every unit on a line.
    public var blocks: [Block] {
        let talks = units.filter(\.needsTalk)
        let first = talks.prefix(Self.most)
        var blocks: [Block] = [.paragraph(.text(ReviewWords.count(units)))]
        if !first.isEmpty {
            blocks.append(.heading(level: 2, .text(ReviewWords.talkFirst)))
            blocks.append(.list(first.map(item), numbered: true))
        }
        if talks.count > first.count {
            blocks.append(.paragraph(.text(ReviewWords.more(talks.count - first.count))))
        }
        blocks.append(.heading(level: 2, .text(ReviewWords.all)))
        blocks.append(.table(table))
        blocks.append(.source(.text(ReviewWords.columns)))
        blocks.append(.heading(level: 2, .text(ReviewWords.files)))
        blocks.append(files)
        if let next { blocks.append(.paragraph(.text(next))) }
        return blocks
    }

    /// More than these is no list to begin with.
    private static let most = 5

    private func item(_ unit: SeenUnit) -> Block.Item {
        let (shown, rest) = (unit.doubts.prefix(3), unit.doubts.dropFirst(3))
        let lines: [Line] = [
            .data(unit.document.called)
                + (unit.document.draft ? .data(" (") + .text(ReviewWords.draft) + .data(")") : []) + .data(": ")
                + chosen(unit, room: 60),
            .text(ReviewWords.doubts(shown.compactMap(\.remarks.first), more: rest.count)),
        ]
        return Block.Item((lines + [ReviewWords.said(unit)].compactMap(\.self)).stacked)
    }

    private func chosen(_ unit: SeenUnit, room: Int) -> Line {
        guard let area = unit.document.body.chosenCandidate else { return .text(ReviewWords.nothingChosen) }
        return .answer(area.title.cut(to: room), unit.document.language)
    }

    private var table: Table {
        Table(
            header: [
                .text(Text(nb: "Enhet", nn: "Eining", en: "Unit")),
                .text(Text(nb: "Valgt område", nn: "Valt område", en: "Chosen area")),
                .text(Text(nb: "Data", nn: "Data", en: "Data")),
                .text(Text(nb: "Merknader", nn: "Merknader", en: "Remarks")),
                .text(Text(nb: "Tilbakemelding", nn: "Tilbakemelding", en: "Review")),
            ],
            rows: units.map { unit in
                [
                    .data(unit.document.called.cut(to: 22)), chosen(unit, room: 20),
                    .data("\(unit.sources.children) + \(unit.sources.practice)"),
                    .text(ReviewWords.doubted(unit)),
                    .text(ReviewWords.reviewed(unit)),
                ]
            })
    }

    /// Where each unit's document lies and when it was handed over, drafts marked: what one types to read it. A file's
    /// name is never broken, as it would be in a table.
    private var files: Block {
        .list(
            units.map { unit in
                let document = unit.document
                return Block.Item(
                    .data(document.called + ", ") + .text(document.handedOver.words)
                        + (document.draft ? .data(", ") + .text(ReviewWords.draft) : []) + .data(": ")
                        + .data(unit.file))
            }, numbered: false)
    }

    /// What to type next: a review that was begun, or one of the first unit that nobody has reviewed as it is now.
    private var next: Text? {
        if let (unit, draft) = units.lazy.compactMap({ unit in unit.begun.map { (unit, $0) } }).first,
            let file = unit.reviewFiles[draft.seal]
        {
            return ReviewStartWords.next(folder == "." ? file : "\(folder)/\(file)")
        }
        guard let unit = units.first(where: { $0.current.isEmpty }) else { return nil }
        let known = units.lazy.flatMap(\.reviews).first?.name
        return ReviewWords.next(folder, unit.document.called, by: known ?? ReviewWords.somePartner)
    }

    /// The units in order, each with all that is known of it.
    public func json(for reader: Reader) -> JSON {
        .object(JSONObject([.init("units", .array(units.map { json($0, reader) }))]))
    }

    private func json(_ unit: SeenUnit, _ reader: Reader) -> JSON {
        let (document, sources) = (unit.document, unit.sources)
        return .object(
            JSONObject([
                .init("name", .string(document.called)), .init("id", .string(document.id)),
                .init("revision", .number(String(document.revision))),
                .init("handedOver", .string(document.handedOver.iso)), .init("draft", .bool(document.draft)),
                .init("seal", .string(document.seal)), .init("file", .string(unit.file)),
                .init("chosen", document.body.chosenCandidate.map { .string($0.title) } ?? .null),
                .init(
                    "sources",
                    .object(
                        JSONObject([
                            .init("children", .number(String(sources.children))),
                            .init("practice", .number(String(sources.practice))),
                        ]))),
                .init("talk", .bool(unit.needsTalk)), .init("weight", .number(String(unit.weight))),
                .init(
                    "doubts",
                    .array(
                        unit.doubts.map { doubt in
                            .object(
                                JSONObject([
                                    .init("criterion", doubt.criterion.map { .string($0.rawValue) } ?? .null),
                                    .init("severity", .string(doubt.severity.rawValue)),
                                    .init("rules", .array(doubt.remarks.map(\.rule.code).once.map(JSON.string))),
                                ]))
                        })),
                .init("reviews", .array(unit.reviews.map { json($0, of: unit) })),
                .init(
                    "news",
                    unit.news.map { news in
                        .object(
                            JSONObject([
                                .init("since", .number(String(news.since))),
                                .init("changes", news.changes.map { .number(String($0)) } ?? .null),
                            ]))
                    } ?? .null),
            ]))
    }

    private func json(_ review: Sealed<Review>, of unit: SeenUnit) -> JSON {
        let counted = unit.answered(review)
        return .object(
            JSONObject([
                .init("reviewer", .string(review.name)), .init("id", .string(review.id)),
                .init("round", .number(String(review.body.round))), .init("draft", .bool(review.draft)),
                .init("revision", .number(String(review.body.about.revision))),
                .init("verdict", review.body.verdict.map { .string($0.rawValue) } ?? .null),
                .init("open", .number(String(counted.of))), .init("answered", .number(String(counted.answered))),
            ]))
    }
}
