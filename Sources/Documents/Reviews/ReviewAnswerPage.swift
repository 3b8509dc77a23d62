public import Model
public import Pages

/// A partner's comment as it is put before the unit: whose it is, what it is about then and now, and what was answered.
public struct ReviewAnswerPage: Sendable {
    private let taken: TakenReview
    private let comment: ReviewComment
    private let now: String?
    private let language: Language

    /// Takes a comment; `nil` where the review has none of that id.
    public init?(
        _ taken: TakenReview, _ comment: ID<ReviewComment>, in analysis: UnitAnalysis, _ language: Language
    ) {
        guard let found = taken.document.body.comments[comment] else { return nil }
        self.taken = taken
        self.comment = found
        self.language = language
        now = found.item.flatMap { item in analysis.items.first { $0.itemID == item }?.title }
    }

    /// The item the comment is about; `nil` where it is about the whole of a phase.
    public var item: ItemID? { comment.item }

    /// What is shown above the choice.
    public func blocks(_ place: Int, of count: Int) -> [Block] {
        let head = Text(
            nb: "\(taken.document.name) · kommentar \(place) av \(count)",
            nn: "\(taken.document.name) · kommentar \(place) av \(count)",
            en: "\(taken.document.name) · comment \(place) of \(count)")
        var body = taken.document.body
        body.answers = taken.answers
        let comments = ReviewComments(body, taken.document.language)
        var blocks: [Block] = [.paragraph(.text(head)), .list([comments.item(comment)], numbered: false)]
        if let item = comment.item {
            let line: Line = now.map { .answer($0, language) } ?? .text(ReviewAnswerWords.gone)
            if now != comment.said {
                blocks.append(.paragraph(.text(item.words) + .text(ReviewAnswerWords.now) + line))
            }
            if now != nil { blocks.append(.paragraph(.text(ReviewAnswerWords.change(item)))) }
        }
        return blocks + [.paragraph(.text(ReviewAnswerWords.what))]
    }
}

extension ReviewAnswerKind {
    /// How it is offered.
    public var offer: Text {
        switch self {
        case .answered: Text(nb: "vi svarer", nn: "vi svarer", en: "we answer")
        case .changed:
            Text(nb: "vi har endret analysen", nn: "vi har endra analysen", en: "we have changed the analysis")
        case .declined:
            Text(
                nb: "vi endrer det ikke, og sier hvorfor", nn: "vi endrar det ikkje, og seier kvifor",
                en: "we are not changing it, and we explain why")
        }
    }
}

/// What is said while a unit answers a partner.
public enum ReviewAnswerWords {
    /// What is asked.
    public static let what = Text(
        nb: "Hva vil dere gjøre med dette?", nn: "Kva vil de gjere med dette?", en: "What will you do about this?")
    /// What is said to `?`.
    public static let help = Text(
        nb:
            "Partneren bestemmer ikke over dere: Dere kan svare, endre eller la være. Svarene går bare til "
            + "partneren, ikke til eieren. La linja stå tom hvis dere vil vente.",
        nn:
            "Partnaren bestemmer ikkje over dykk: De kan svare, endre eller la vere. Svara går berre til "
            + "partnaren, ikkje til eigaren. La linja stå tom om de vil vente.",
        en:
            "The partner does not decide for you: you can reply to the comments, make changes or leave things as "
            + "they are. Your answers go only to the partner, not to the owner. Leave the line empty to wait.")
    /// The words of an answer.
    public static let words = Text(
        nb:
            "Hva svarer dere? La linja stå tom hvis dere ikke vil skrive noe.",
        nn:
            "Kva svarer de? La linja stå tom om de ikkje vil skrive noko.",
        en: "What is your answer? Leave the line empty if you do not want to write anything.")
    /// The reason of a decline.
    public static let why = Text(nb: "Hvorfor ikke?", nn: "Kvifor ikkje?", en: "Why not?")
    static let now = Text(nb: " sier nå: ", nn: " seier no: ", en: " now reads: ")
    static let gone = Text(nb: "er fjernet", nn: "er fjerna", en: "was removed")
    /// What saying something back is for.
    public static let backHelp = Text(
        nb: "For eksempel hva som var nyttig, og hva partneren bør gjøre annerledes neste gang.",
        nn: "Til dømes kva som var nyttig, og kva partnaren bør gjere annleis neste gong.",
        en: "For example what was useful, and what the partner should do differently next time.")

    /// Whether the unit says something to the partner.
    public static func back(to partner: String) -> Text {
        Text(
            nb: "Er det noe dere vil si til \(partner) om samarbeidet? La linja stå tom hvis det ikke er noe.",
            nn: "Er det noko de vil seie til \(partner) om samarbeidet? La linja stå tom om det ikkje er noko.",
            en:
                "Is there anything you want to tell \(partner) about the cooperation? Leave the line empty if "
                + "not.")
    }

    static func change(_ item: ItemID) -> Text {
        let words = item.words
        return Text(
            nb: "Dere kan endre teksten først med:   behov endre \(words.nb)",
            nn: "De kan endre teksten først med:   behov endre \(words.nn)",
            en: "You can change the text first with:   behov edit \(words.en)")
    }

    /// Asked where nothing differs from what the partner read.
    public static func unchanged(_ item: ItemID?, since revision: Int) -> Text {
        guard let item else {
            return Text(
                nb: "Analysen er den samme som partneren leste (utgave \(revision)). Har dere endret noe likevel? "
                    + "(ja/nei)",
                nn:
                    "Analysen er den same som partnaren las (utgåve \(revision)). Har de endra noko likevel? (ja/nei)",
                en:
                    "The analysis is the same as the one the partner read (revision \(revision)). Have you changed "
                    + "anything all the same? (yes/no)")
        }
        let words = item.words
        return Text(
            nb:
                "Teksten i \(words.nb) er den samme som da partneren leste den (utgave \(revision)). Har dere endret noe annet som "
                + "svarer på kommentaren? (ja/nei)",
            nn:
                "Teksten i \(words.nn) er den same som då partnaren las han (utgåve \(revision)). Har de endra noko anna som svarer "
                + "på kommentaren? (ja/nei)",
            en:
                "The text of \(words.en) is the same as when the partner read it (revision \(revision)). Have you "
                + "changed something else that answers the comment? (yes/no)")
    }

    /// What is left, and what to type next.
    public static func end(open: Int) -> Text {
        open == 0
            ? Text(
                nb: "Alle kommentarene er besvart. Svarene følger med neste gang dere leverer:  behov lever",
                nn: "Alle kommentarane er svara på. Svara følgjer med neste gong de leverer:  behov lever",
                en:
                    "All comments have been answered. The answers will be included the next time you hand "
                    + "over:   behov handover")
            : Text(
                nb: "Alt er lagret. Åpne kommentarer: \(open). Gå videre med:  behov tilbakemelding svar",
                nn: "Alt er lagra. Opne kommentarar: \(open). Gå vidare med:  behov tilbakemelding svar",
                en: "Everything is saved. Open comments: \(open). Continue with:   behov review answer")
    }

    /// The comments that are open, for `status` and before a hand-over; `nil` where there are none.
    public static func open(_ comments: [OpenComment]) -> Text? {
        guard !comments.isEmpty else { return nil }
        let names = Text.list(comments.map(\.reviewer).once, .and)
        let items = Text.list(comments.map { ($0.comment.item ?? $0.comment.id.item).words }, first: 4)
        return Text(
            nb:
                "Ubesvarte kommentarer fra \(names.nb): \(comments.count) (\(items.nb)). Svar med:  behov tilbakemelding "
                + "svar",
            nn:
                "Kommentarar frå \(names.nn) utan svar: \(comments.count) (\(items.nn)). Svar med:  behov tilbakemelding "
                + "svar",
            en:
                "Unanswered comments from \(names.en): \(comments.count) (\(items.en)). Answer with:  behov "
                + "review answer"
        )
    }

    /// What is sent to the partner beside the hand-over.
    public static func send(_ path: String, to partner: String) -> Text {
        Text(
            nb: "Send også svarene til \(partner): \(path)", nn: "Send også svara til \(partner): \(path)",
            en: "Also send the answers to \(partner): \(path)")
    }
}
