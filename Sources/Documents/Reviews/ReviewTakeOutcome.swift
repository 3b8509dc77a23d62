public import Formats
public import Model
public import Pages

/// What `review take` took in: what the partner says on the whole, and the comments to answer.
public struct ReviewTakeOutcome: Outcome {
    /// A review that was brought in.
    public struct Taken: Sendable {
        let review: Sealed<Review>
        let taking: [TakenReview].Taking
        let sender: SenderTold?
        let delivered: ReviewedDocument?

        /// Makes it; `delivered` is what the unit handed over last.
        public init(
            _ review: Sealed<Review>, _ taking: [TakenReview].Taking, _ sender: SenderTold?,
            delivered: ReviewedDocument?
        ) {
            self.review = review
            self.taking = taking
            self.sender = sender
            self.delivered = delivered
        }
    }

    private let taken: [Taken]
    private let saving: Bool

    /// Takes what was taken in; without `saving`, what would be.
    public init(_ taken: [Taken], saving: Bool) {
        self.taken = taken
        self.saving = saving
    }

    /// That reviews were taken in.
    public var title: Line { .text(Text(nb: "Tilbakemelding", nn: "Tilbakemelding", en: "Review")) }

    /// What each says on the whole, its comments, and the next step.
    public var blocks: [Block] {
        let told = taken.flatMap(blocks)
        let isToAnswer = taken.contains { $0.isTaken && !$0.review.body.open.isEmpty }
        return told + (saving && isToAnswer ? [.paragraph(.text(ReviewTakeWords.next))] : [])
    }

    private func blocks(_ one: Taken) -> [Block] {
        let (name, body) = (one.review.name, one.review.body)
        guard one.isTaken else { return [.paragraph(.text(ReviewTakeWords.not(one.taking, name)))] }
        let comments = ReviewComments(body, one.review.language)
        var blocks: [Block] = [.paragraph(.text(ReviewTakeWords.taken(name, body)))]
        if let delivered = one.delivered, delivered.seal != body.about.seal {
            blocks.append(.note(.text(ReviewTakeWords.otherRevision(body.about.revision, delivered.revision))))
        }
        if let words = body.words { blocks.append(.paragraph(.answer(words, one.review.language))) }
        blocks += comments.heard(from: one.review.name)
        if !body.open.isEmpty {
            blocks.append(.list(body.open.map { Block.Item(comments.line($0)) }, numbered: false))
        }
        if let words = one.sender?.words { blocks.append(.paragraph(words)) }
        return blocks
    }

    /// The reviews, each with what became of it.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init(
                    "reviews",
                    .array(
                        taken.map { one in
                            let body = one.review.body
                            return .object(
                                JSONObject([
                                    .init("reviewer", .string(one.review.name)),
                                    .init("id", .string(one.review.id)),
                                    .init("round", .number(String(body.round))),
                                    .init("taken", .string(one.taking.rawValue)),
                                    .init("revision", .number(String(body.about.revision))),
                                    .init("verdict", body.verdict.map { .string($0.rawValue) } ?? .null),
                                    .init("open", .array(body.open.map { .string($0.id.item.code) })),
                                ]))
                        }))
            ]))
    }
}

extension ReviewTakeOutcome.Taken {
    fileprivate var isTaken: Bool { taking == .new || taking == .newer }
}

/// What `review take` says.
enum ReviewTakeWords {
    static let next = Text(
        nb: "Svar på kommentarene med:  behov tilbakemelding svar",
        nn: "Svar på kommentarane med:  behov tilbakemelding svar",
        en: "Answer the comments with:  behov review answer")

    static func taken(_ name: String, _ review: Review) -> Text {
        let (open, round) = (review.open.count, review.round)
        let verdict = review.verdict?.label ?? Text(alike: "–")
        return Text(
            nb:
                "Hentet inn: tilbakemelding fra \(name), runde \(round). Samlet vurdering: \(verdict.nb). Åpne "
                + "kommentarer: \(open).",
            nn:
                "Henta inn: tilbakemelding frå \(name), runde \(round). Samla vurdering: \(verdict.nn). Opne "
                + "kommentarar: \(open).",
            en:
                "Collected: the review from \(name), round \(round). Overall: \(verdict.en). Open comments: "
                + "\(open)."
        )
    }

    static func otherRevision(_ about: Int, _ delivered: Int) -> Text {
        Text(
            nb: "Tilbakemeldingen gjelder utgave \(about). Det dere leverte sist, er utgave \(delivered).",
            nn: "Tilbakemeldinga gjeld utgåve \(about). Det de leverte sist, er utgåve \(delivered).",
            en: "The review is about revision \(about). The last revision you handed over is \(delivered).")
    }

    static func not(_ taking: [TakenReview].Taking, _ name: String) -> Text {
        switch taking {
        case .new, .newer, .known:
            Text(
                nb: "Tilbakemeldingen fra \(name) er allerede hentet inn. Ingenting er endret.",
                nn: "Tilbakemeldinga frå \(name) er allereie henta inn. Ingenting er endra.",
                en: "The review from \(name) has already been collected. Nothing was changed.")
        case .older:
            Text(
                nb: "Dere har en nyere tilbakemelding fra \(name). Ingenting er endret.",
                nn: "De har ei nyare tilbakemelding frå \(name). Ingenting er endra.",
                en: "You have a newer review from \(name). Nothing was changed.")
        case .differs:
            Text(
                nb:
                    "Dere har en tilbakemelding fra \(name) med samme nummer, men innholdet er ikke det samme. "
                    + "Spør \(name) hvilken som gjelder. Ingenting er endret.",
                nn:
                    "De har ei tilbakemelding frå \(name) med same nummer, men innhaldet er ikkje det same. "
                    + "Spør \(name) kva for ei som gjeld. Ingenting er endra.",
                en:
                    "You have a review from \(name) with the same number, but its contents are different. Ask "
                    + "\(name) which one applies. Nothing was changed.")
        }
    }
}
