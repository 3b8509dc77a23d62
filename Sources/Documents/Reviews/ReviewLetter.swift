public import Model
public import Pages

/// A partner's review as a letter to the unit, in the unit's language.
public enum ReviewLetter {
    /// The word that names it on a command line, in each language.
    public static let word = Text(nb: "tilbakemelding", nn: "tilbakemelding", en: "review")

    /// Whether a word names it, in any of the three languages.
    public static func names(_ written: String) -> Bool {
        let written = written.lowercased()
        return Language.allCases.contains { word[$0] == written }
    }

    /// The letter.
    ///
    /// - Parameters:
    ///   - review: The review, as it is sealed.
    ///   - answers: What the unit has answered, where it is the unit that asks; otherwise what the review has heard.
    /// - Returns: The page.
    public static func page(_ review: Sealed<Review>, answers: [ReviewAnswer]? = nil) -> Page {
        var body = review.body
        if let answers { body.answers = answers }
        let comments = ReviewComments(body, review.language)
        var blocks: [Block] = [.paragraph(.text(about(body.about)))]
        if review.draft { blocks.append(.note(.text(draft))) }
        if let words = body.words { blocks.append(.paragraph(.answer(words, review.language))) }
        blocks += comments.heard(from: review.name)
        if let verdict = body.verdict {
            blocks.append(.paragraph(.text(onTheWhole) + .data(": ") + .text(verdict.label) + .data(".")))
        }
        for criterion in ReviewCriterion.allCases {
            let said = body.comments.filter { $0.criterion == criterion && $0.settledIn == nil }
            let judgement = body.usesScale == true ? body[criterion] : nil
            guard !said.isEmpty || judgement != nil else { continue }
            blocks.append(.heading(level: 2, .text(criterion.label.capital)))
            if let judgement { blocks.append(.paragraph(.text(judged) + .data(": ") + .text(judgement.label))) }
            if !said.isEmpty { blocks.append(.list(said.map(comments.item), numbered: false)) }
        }
        let settled = body.comments.filter { $0.settledIn != nil }
        if !settled.isEmpty {
            blocks.append(.heading(level: 2, .text(settledWords)))
            blocks.append(.list(settled.map(comments.item), numbered: false))
        }
        blocks.append(.paragraph(.text(equals)))
        blocks.append(
            .source(
                .text(from) + .data(review.name) + .data(", ") + .text(review.handedOver.words) + .data(". ")
                    + .text(round(body.round)) + .data(" \(review.program). ") + .data(review.seal.shownDigest)))
        return Page(
            title: .text(title) + .data(body.about.name), blocks: blocks,
            origin: Origin(
                whose: review.name, day: review.handedOver, program: review.program, workspace: review.id,
                revision: review.revision))
    }

    private static let title = Text(nb: "Tilbakemelding til ", nn: "Tilbakemelding til ", en: "Review for ")
    private static let onTheWhole = Text(nb: "Samlet", nn: "Samla", en: "Overall")
    private static let judged = Text(nb: "Vurdering", nn: "Vurdering", en: "Assessment")
    private static let settledWords = Text(
        nb: "Avklart siden sist", nn: "Avklart sidan sist", en: "Settled since last time")
    private static let from = Text(nb: "Fra ", nn: "Frå ", en: "From ")
    private static let draft = Text(
        nb: "Tilbakemeldingen er ikke ferdig ennå.", nn: "Tilbakemeldinga er ikkje ferdig enno.",
        en: "The review is not finished yet.")
    private static let equals = Text(
        nb:
            "Dette er ment som et innspill fra en partner, ikke som en kontroll. Dere kan svare, endre eller la være, og "
            + "dere kan si fra hvis det er noe vi bør gjøre annerledes.",
        nn:
            "Dette er meint som eit innspel frå ein partnar, ikkje som ein kontroll. De kan svare, endre eller la vere, og "
            + "de kan seie frå om det er noko vi bør gjere annleis.",
        en:
            "This is meant as a contribution from a partner, not as an inspection. You can reply to our "
            + "comments, make changes or leave things as they are, and you can tell us if there is anything we "
            + "should do differently.")

    private static func about(_ about: ReviewedDocument) -> Text {
        let day = about.handedOver.words
        return Text(
            nb: "Vi har lest behovsvurderingen deres, utgave \(about.revision), levert \(day.nb).",
            nn: "Vi har lese behovsvurderinga dykkar, utgåve \(about.revision), levert \(day.nn).",
            en: "We have read your needs assessment, revision \(about.revision), handed over on \(day.en).")
    }

    private static func round(_ number: Int) -> Text {
        Text(nb: "Runde \(number).", nn: "Runde \(number).", en: "Round \(number).")
    }
}
