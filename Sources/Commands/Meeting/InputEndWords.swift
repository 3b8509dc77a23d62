import Model
import Pages

/// What is said of what became of clusters.
extension InputWords {
    static let isFirstCluster = Text(
        nb: "Dette er den første bunken.", nn: "Dette er den første bunken.", en: "This is the first cluster.")

    static func renamed(_ number: Int, _ before: String, _ name: String, saves: Bool) -> Text {
        saves
            ? Text(
                nb: "Bunke \(number) het «\(before)», og heter nå «\(name)».",
                nn: "Bunke \(number) heitte «\(before)», og heiter no «\(name)».",
                en: "Cluster \(number) was called “\(before)”, and is now called “\(name)”.")
            : Text(
                nb: "Bunke \(number) heter «\(before)», og ville ha fått navnet «\(name)».",
                nn: "Bunke \(number) heiter «\(before)», og ville ha fått namnet «\(name)».",
                en: "Cluster \(number) is called “\(before)”, and would be called “\(name)”.")
    }

    static func rewrite(_ input: StaffInput) -> Text {
        let words = input.id.item.words
        return Text(
            nb: "\(words.nb) lyder: «\(input.words)». Skriv innspillet på nytt. Skriv - for å la det stå.",
            nn: "\(words.nn) lyder: «\(input.words)». Skriv innspelet på nytt. Skriv - for å la det stå.",
            en: "\(words.en) is worded: “\(input.words)”. Rewrite the suggestion. Type “-” to keep it as it is.")
    }

    static func rewrittenMeanwhile(_ item: ItemID, _ now: String, typed: String) -> Text {
        let (words, now, typed) = (item.words, VisibleText.of(now), VisibleText.of(typed))
        return Text(
            nb: "Noen andre har skrevet \(words.nb) på nytt imens. Nå står det «\(now)». Det dere skrev, er ikke "
                + "lagret: «\(typed)»",
            nn: "Nokon andre har skrive \(words.nn) på nytt imens. No står det «\(now)». Det de skreiv, er ikkje "
                + "lagra: «\(typed)»",
            en:
                "Somebody else has rewritten \(words.en) in the meantime. It now says “\(now)”. What you wrote is not "
                + "saved: “\(typed)”")
    }

    static let saidBefore = Text(
        nb: "Dette har gruppa sagt før, så det er ikke lagt til på nytt.",
        nn: "Dette har gruppa sagt før, så det er ikkje lagt til på nytt.",
        en: "The group has said this before, so the suggestion was not added again.")

    static let whichGroup = Text(
        nb: "Hva heter gruppa som sier dette? Skriv - hvis det ikke er en gruppe.",
        nn: "Kva heiter gruppa som seier dette? Skriv - om det ikkje er ei gruppe.",
        en: "What is the name of the group that said this? Type “-” if it was not a group.")

    static func whichGroup(of file: String) -> Text {
        Text(
            nb: "Hva heter gruppa som har skrevet \(file)? Skriv - hvis det ikke er en gruppe.",
            nn: "Kva heiter gruppa som har skrive \(file)? Skriv - om det ikkje er ei gruppe.",
            en: "What is the name of the group that wrote \(file)? Type “-” if it was not a group.")
    }

    /// «Tolkning · 17 innspill venter».
    static func left(_ count: Int, of part: MeetingPart) -> Text {
        let label = part.label
        return Text(
            nb: "\(label.nb) · \(count) innspill venter", nn: "\(label.nn) · \(count) innspel ventar",
            en: "\(label.en) · \(count) \(count == 1 ? "suggestion" : "suggestions") waiting")
    }

    static func andMore(_ count: Int) -> Text {
        Text(
            nb: "… og \(count) til. Se alle:  behov innspill", nn: "… og \(count) til. Sjå alle:  behov innspel",
            en: "… and \(count) more. See all:  behov input")
    }

    static func endsAsNew(_ kind: ItemKind?) -> Text {
        let word = kind?.word ?? Text(alike: "")
        return Text(
            nb: "noe nytt: skriv det inn i analysen nå, som et \(word.nb)",
            nn: "noko nytt: skriv det inn i analysen no, som eit \(word.nn)",
            en: "something new: add it to the analysis now (\(word.en))")
    }

    static func whatCalled(_ name: String) -> Text {
        Text(
            nb: "Hva skal stå i analysen? En tom linje betyr «\(name)».",
            nn: "Kva skal stå i analysen? Ei tom linje betyr «\(name)».",
            en: "What should the analysis say? An empty line means “\(name)”.")
    }

    static func begun(_ item: ItemID) -> Text {
        let words = item.words
        return Text(
            nb: "\(words.nb) er skrevet inn. Svar på de andre spørsmålene om det:  behov endre \(words.nb)",
            nn: "\(words.nn) er skrive inn. Svar på dei andre spørsmåla om det:  behov endre \(words.nn)",
            en: "\(words.en) has been added. Answer the other questions about it:  behov edit \(words.en)")
    }

    /// «Bunke 8: slått sammen med 9, uteområdet».
    static func settled(_ place: Text, _ end: InputEnd, in desk: Desk) -> Text {
        let what = end.item.map(\.words) ?? end.reason.map { Text(alike: $0) }
        let cluster = end.cluster.map { number in
            Text(alike: "\(number)" + (desk.cluster(number).map { ", \($0.name)" } ?? ""))
        }
        let kind = end.kind.label
        guard let cluster else {
            let told = what ?? Text(alike: "")
            return Text(
                nb: "\(place.nb.beginning): \(kind.nb), \(told.nb)",
                nn: "\(place.nn.beginning): \(kind.nn), \(told.nn)",
                en: "\(place.en.beginning): \(kind.en), \(told.en)")
        }
        return Text(
            nb: "\(place.nb.beginning): \(kind.nb) med \(cluster.nb)",
            nn: "\(place.nn.beginning): \(kind.nn) med \(cluster.nn)",
            en: "\(place.en.beginning): \(kind.en) with \(cluster.en)")
    }
}

extension String {
    fileprivate var beginning: String { (first?.uppercased() ?? "") + dropFirst() }
}

/// What somebody else did with inputs while somebody was asked about them.
extension InputTrouble {
    static func decidedMeanwhile(_ place: InputPlace, _ now: InputEnd, _ desk: Desk) -> Trouble {
        let settled = InputWords.settled(place.words, now, in: desk)
        return Trouble(
            .busy,
            Text(
                nb: "Noen andre har svart imens. \(settled.nb). Det dere svarte nå, er ikke lagret.",
                nn: "Nokon andre har svara imens. \(settled.nn). Det de svara no, er ikkje lagra.",
                en:
                    "Somebody else has answered in the meantime. \(settled.en). Your answer was not saved."
            ))
    }

    static func sortedMeanwhile(_ input: ID<StaffInput>, _ desk: Desk) -> Trouble {
        let words = input.item.words
        let name = desk.inputs[input]?.cluster.flatMap(desk.cluster)?.name ?? "–"
        return Trouble(
            .busy,
            Text(
                nb: "Noen andre har sortert imens: \(words.nb) ligger nå i «\(name)». Ingenting er flyttet.",
                nn: "Nokon andre har sortert imens: \(words.nn) ligg no i «\(name)». Ingenting er flytta.",
                en:
                    "Somebody else has been sorting in the meantime: \(words.en) is now in “\(name)”. Nothing was moved."
            ))
    }
}
