import Checks
import Model
import Pages

/// What is said in a partner's overview of many units.
enum ReviewWords {
    static func count(_ units: [SeenUnit]) -> Text {
        let talks = units.count(where: \.needsTalk)
        let new = units.count { $0.news != nil }
        let read = units.count { !$0.handedBack.isEmpty }
        let all = Text.counted(units.count, .units)
        let drafts = units.count(where: \.document.draft)
        let told =
            drafts == 0
            ? Text(alike: "")
            : Text(nb: " Utkast: \(drafts).", nn: " Utkast: \(drafts).", en: " Drafts: \(drafts).")
        return Text(
            nb: "\(all.nb). Bør kontaktes: \(talks). Har fått tilbakemelding: \(read). Nytt siden da: \(new)."
                + told.nb,
            nn: "\(all.nn). Bør kontaktast: \(talks). Har fått tilbakemelding: \(read). Nytt sidan då: \(new)."
                + told.nn,
            en: "\(all.en). Should be contacted: \(talks). Reviewed: \(read). Changed since the review: \(new)."
                + told.en)
    }

    static let talkFirst = Text(
        nb: "Snakk med disse først", nn: "Snakk med desse først", en: "Talk to these first")
    /// What a column counts.
    static let columns = Text(
        nb: "Data: antall kilder om barna eller elevene + antall kilder om egen praksis.",
        nn: "Data: talet på kjelder om barna eller elevane + talet på kjelder om eigen praksis.",
        en: "Data: number of sources on the children or pupils + number of sources on the staff's own practice.")
    static let all = Text(nb: "Alle", nn: "Alle", en: "All")

    static func more(_ count: Int) -> Text {
        Text(
            nb: "Deretter \(count) til. De står øverst i lista under.",
            nn: "Deretter \(count) til. Dei står øvst i lista under.",
            en: "Then \(count) more, at the top of the list below.")
    }

    /// Whose review an example is.
    static let somePartner = "Universitetet i Innlandet"

    static let files = Text(nb: "Filene", nn: "Filene", en: "The files")
    static let draft = Text(nb: "utkast", nn: "utkast", en: "draft")

    /// The command that begins a review of a file; of one unit in it, or in a folder, where that is named.
    static func next(_ place: String, _ unit: String? = nil, by partner: String = somePartner) -> Text {
        let (place, partner) = (ShellWord.of(place), ShellWord.of(partner))
        let only = unit.map { unit in
            Text(nb: " --enhet ", nn: " --eining ", en: " --unit ").mapped { word, _ in word + ShellWord.of(unit) }
        }
        return Text(
            nb: "Start en tilbakemelding med:  behov tilbakemelding start "
                + "\(place)\(only?.nb ?? "") --hvem \(partner)",
            nn: "Start ei tilbakemelding med:  behov tilbakemelding start "
                + "\(place)\(only?.nn ?? "") --kven \(partner)",
            en: "Start a review with:  behov review start \(place)\(only?.en ?? "") --by \(partner)")
    }

    static let nothingChosen = Text(
        nb: "ikke valgt område", nn: "ikkje valt område", en: "no area chosen")

    /// «Ingen data om praksis · Funn uten forklaringer · og 2 til».
    static func doubts(_ remarks: [Remark], more: Int) -> Text {
        guard !remarks.isEmpty else {
            return Text(
                nb:
                    "Sjekken fant ingenting tvilsomt.",
                nn:
                    "Sjekken fann ingenting tvilsamt.", en: "The check has no remarks.")
        }
        return Text(alike: "").mapped { _, language in
            let rest = more > 0 ? [Text(nb: "\(more) til", nn: "\(more) til", en: "\(more) more")[language]] : []
            return (remarks.map { $0.rule.title[language] } + rest).joined(separator: " · ")
        }
    }

    /// «2 feil, 3 varsel»; a dash where there is nothing to doubt.
    static func doubted(_ unit: SeenUnit) -> Text {
        let parts = [Severity.error, .warning].compactMap { severity -> Text? in
            let count = unit.remarks.count { $0.rule.severity == severity }
            return count > 0 ? severity.label.mapped { word, _ in "\(count) \(word)" } : nil
        }
        return parts.isEmpty ? Text(alike: "–") : .list(parts, .comma)
    }

    /// What was said of it, in a few words: «klar», «påbegynt», «ny utgave».
    static func reviewed(_ unit: SeenUnit) -> Text {
        if let draft = unit.begun {
            let round = draft.body.round
            return round == 1
                ? Text(nb: "påbegynt", nn: "påbyrja", en: "started")
                : Text(
                    nb: "runde \(round) påbegynt", nn: "runde \(round) påbyrja", en: "round \(round) started")
        }
        if unit.news != nil { return Text(nb: "ny utgave", nn: "ny utgåve", en: "new revision") }
        return unit.current.first?.body.verdict?.short ?? Text(alike: "–")
    }

    /// What each partner said last, what was answered, and what is new; `nil` where nobody has said anything.
    static func said(_ unit: SeenUnit) -> Line? {
        let parts = unit.reviews.map { review -> Text in
            let (answered, all) = unit.answered(review)
            let verdict = review.draft ? nil : review.body.verdict
            let said = verdict?.label ?? Text(nb: "påbegynt", nn: "påbyrja", en: "started")
            return Text(
                nb: "\(review.name): \(said.nb) (svar på \(answered) av \(all))",
                nn: "\(review.name): \(said.nn) (svar på \(answered) av \(all))",
                en: "\(review.name): \(said.en) (\(answered) of \(all) answered)")
        }
        let all = parts + [unit.news.map(news)].compactMap(\.self)
        guard !all.isEmpty else { return nil }
        return .text(Text(alike: "").mapped { _, language in all.map { $0[language] }.joined(separator: " · ") })
    }

    static func news(_ news: SeenUnit.News) -> Text {
        guard let changes = news.changes else {
            return Text(
                nb: "ny utgave siden utgave \(news.since)", nn: "ny utgåve sidan utgåve \(news.since)",
                en: "new revision since revision \(news.since) was reviewed")
        }
        return Text(
            nb: "endringer siden utgave \(news.since): \(changes)",
            nn: "endringar sidan utgåve \(news.since): \(changes)",
            en: "changes since revision \(news.since): \(changes)")
    }
}

extension ReviewVerdict {
    /// What it is called in a table.
    var short: Text {
        switch self {
        case .ready: Text(nb: "klar", nn: "klar", en: "ready")
        case .discuss: Text(nb: "snakk med", nn: "snakk med", en: "to discuss")
        case .workMore: Text(nb: "mer arbeid", nn: "meir arbeid", en: "more work")
        }
    }
}
