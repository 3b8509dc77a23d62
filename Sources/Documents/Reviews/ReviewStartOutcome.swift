public import Formats
public import Model
public import Pages

/// What `review start` made: a file for each unit, and of a next round what changed and what was answered.
public struct ReviewStartOutcome: Outcome {
    /// A review that was begun.
    public struct Made: Sendable {
        /// What became of it.
        public enum Way: Sendable {
            /// It is the partner's first of that unit.
            case new
            /// It goes on from the partner's last one; with what changed, where the last document is there.
            case nextRound(ReadOutcome.Changes?)
            /// It was there already.
            case there
        }

        let file: String
        let review: Sealed<Review>
        let way: Way

        /// Makes it.
        public init(_ file: String, of review: Sealed<Review>, _ way: Way) {
            self.file = file
            self.review = review
            self.way = way
        }
    }

    private let made: [Made]
    private let saving: Bool

    /// Takes what was made; without `saving`, what would be.
    public init(_ made: [Made], saving: Bool) {
        self.made = made
        self.saving = saving
    }

    /// That reviews were begun.
    public var title: Line { .text(Text(nb: "Tilbakemelding", nn: "Tilbakemelding", en: "Review")) }

    /// A line for each file, what is new in a next round, and the next step.
    public var blocks: [Block] {
        var blocks: [Block] = [.list(made.map { Block.Item(line($0)) }, numbered: false)]
        for one in made {
            guard case .nextRound(let changes) = one.way else { continue }
            blocks += news(one.review, changes)
        }
        guard saving, let first = made.first else { return blocks }
        return blocks + [.paragraph(.text(ReviewStartWords.next(first.file)))]
    }

    private func line(_ one: Made) -> Line {
        let about = one.review.body.about
        let state =
            switch one.way {
            case .new: ReviewStartWords.new
            case .nextRound: ReviewStartWords.round(one.review.body.round)
            case .there: ReviewStartWords.there
            }
        return .data(about.name + ", ") + .text(ReviewStartWords.revision(about)) + .data(": ") + .text(state)
            + .data(" " + one.file)
    }

    private func news(_ review: Sealed<Review>, _ changes: ReadOutcome.Changes?) -> [Block] {
        let answers = ReviewComments(review.body, review.language).answered
        var blocks: [Block] = [.heading(level: 2, .data(review.body.about.name))]
        if let changes {
            blocks += [.paragraph(.text(changes.title))] + changes.blocks
        } else {
            blocks.append(.paragraph(.text(ReviewStartWords.notThere)))
        }
        blocks.append(.paragraph(.text(ReviewStartWords.answers)))
        blocks.append(
            answers.isEmpty ? .paragraph(.text(ReviewStartWords.noAnswers)) : .list(answers, numbered: false))
        if let words = review.body.unitWords, review.body.unitWordsSeenIn == nil {
            blocks.append(
                .paragraph(.text(ReviewInterviewWords.unitSays) + .answer(words, review.language)))
        }
        return blocks
    }

    /// The reviews, each with its file and how it was begun.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init(
                    "reviews",
                    .array(
                        made.map { one in
                            let about = one.review.body.about
                            var object = JSONObject([
                                .init("file", .string(one.file)), .init("unit", .string(about.name)),
                                .init("workspace", .string(about.workspace)),
                                .init("revision", .number(String(about.revision))),
                                .init("round", .number(String(one.review.body.round))),
                                .init("reviewer", .string(one.review.name)),
                            ])
                            switch one.way {
                            case .new: object["begun"] = .string("new")
                            case .there: object["begun"] = .string("there")
                            case .nextRound(let changes):
                                object["begun"] = .string("next-round")
                                object["changes"] = changes?.json ?? .null
                            }
                            return .object(object)
                        }))
            ]))
    }
}

/// What `review start` says.
enum ReviewStartWords {
    static let new = Text(nb: "ny,", nn: "ny,", en: "new,")
    static let there = Text(nb: "finnes allerede,", nn: "finst allereie,", en: "already there,")

    static func round(_ number: Int) -> Text {
        Text(nb: "runde \(number),", nn: "runde \(number),", en: "round \(number),")
    }

    static func revision(_ about: ReviewedDocument) -> Text {
        let draft =
            about.draft ? Text(nb: " (utkast)", nn: " (utkast)", en: " (draft)") : Text(alike: "")
        return Text(
            nb: "utgave \(about.revision)\(draft.nb)", nn: "utgåve \(about.revision)\(draft.nn)",
            en: "revision \(about.revision)\(draft.en)")
    }

    static let notThere = Text(
        nb: "Utgaven som ble lest sist, ligger ikke i mappa. Derfor kan ikke endringene vises.",
        nn: "Utgåva som blei lesen sist, ligg ikkje i mappa. Derfor kan ikkje endringane visast.",
        en: "The revision that was last read is not in the folder, so the changes cannot be shown.")
    static let answers = Text(
        nb: "Enhetens svar på kommentarene:", nn: "Svara frå eininga på kommentarane:",
        en: "The unit's answers to the comments:")
    static let noAnswers = Text(
        nb: "Ingen svar ennå. Svarene kommer i en egen fil fra enheten. Legg den i samme mappe.",
        nn: "Ingen svar enno. Svara kjem i ei eiga fil frå eininga. Legg ho i same mappe.",
        en:
            "No answers yet. They come in a separate file from the unit. Put it in the same folder.")

    static func next(_ file: String) -> Text {
        let file = ShellWord.of(file)
        return Text(
            nb: "Neste:  behov tilbakemelding gjennomgå \(file)",
            nn: "Neste:  behov tilbakemelding gjennomgå \(file)",
            en: "Next:  behov review guide \(file)")
    }
}
