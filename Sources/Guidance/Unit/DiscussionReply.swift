import Model
import Pages

/// Reads the discussion with the employee representatives as one line: day; organisations; outcome; disagreement.
enum DiscussionReply {
    static func read(_ words: String, today: Day) throws(Refusal) -> Discussion {
        guard !isNotYet(words) else { return .notYet }
        let parts = words.split(omittingEmptySubsequences: false) { $0 == ";" || $0.isNewline }.map {
            String($0).trimmed
        }
        func part(_ place: Int) -> String? {
            parts.indices.contains(place) && !parts[place].isEmpty ? parts[place] : nil
        }
        let day = part(0).flatMap { DiscussionReply.day($0, today: today) }
        guard day.map({ $0 <= today }) ?? true else { throw Refusal(isToCome) }
        let organisations = (part(1) ?? "").split(separator: ",").flatMap { organisation in
            organisation.split(separator: " ").split { $0 == "og" || $0 == "and" }.map {
                $0.joined(separator: " ")
            }
        }.filter { !$0.isEmpty }
        guard let day, !organisations.isEmpty, let outcome = part(2), let other = part(3) else {
            throw Refusal(lacking(day: day == nil, organisations.isEmpty, part(2) == nil, part(3) == nil))
        }
        let rest = ([other] + parts.dropFirst(4)).joined(separator: "; ")
        return Discussion(
            day: day, organisations: organisations, outcome: outcome,
            disagreement: rest.saysNoDisagreement ? nil : rest)
    }

    /// Whether a line says that it has not been held.
    static func isNotYet(_ words: String) -> Bool {
        let said = words.lowercased()
        return notYet.contains(where: said.hasPrefix)
    }

    /// The discussion as it is read back.
    static func line(_ discussion: Discussion, _ language: Language) -> Line {
        guard let day = discussion.day else {
            return .text(Text(nb: "ikke ennå", nn: "ikkje enno", en: "not yet"))
        }
        let disagreement: Line =
            discussion.disagreement.map { .answer($0, language) }
            ?? .text(Text(nb: "ingen uenighet", nn: "inga usemje", en: "no disagreement"))
        return [
            .text(day.words), .data("; \(discussion.organisations.joined(separator: ", ")); "),
            .answer(discussion.outcome ?? "", language), .data("; "),
        ] + disagreement
    }

    private static let notYet = ["ikke", "ikkje", "not", "nei", "no ", "ikkje enno"]

    /// Reads `14.10.2026`, `14.10.`, `2026-10-14` and «i dag».
    static func day(_ words: String, today: Day) -> Day? {
        if ["i dag", "today"].contains(words.lowercased()) { return today }
        if let day = Rows.day(words) { return day }
        let parts = words.split { $0 == "." || $0 == "/" || $0 == " " }.map { Int($0) }
        guard parts.count == 2, let date = parts[0], let month = parts[1] else { return nil }
        // Without its year, the last such day.
        return [today.year, today.year - 1].compactMap { Day(year: $0, month: month, day: date) }.first {
            $0 <= today
        }
    }

    private static let isToCome = Text(
        nb: "Datoen er fram i tid. Skriv «ikke ennå», og svar på nytt når drøftingen er holdt.",
        nn: "Datoen er fram i tid. Skriv «ikkje enno», og svar på nytt når de har hatt drøftinga.",
        en: "That date is in the future. Write “not yet”, and answer again when the discussion has been held.")

    private static func lacking(day: Bool, _ organisations: Bool, _ outcome: Bool, _ disagreement: Bool) -> Text {
        let list = Text.list(
            [
                (day, Text(nb: "datoen", nn: "datoen", en: "the date")),
                (organisations, Text(nb: "organisasjonene", nn: "organisasjonane", en: "the organisations")),
                (outcome, Text(nb: "hva dere kom fram til", nn: "kva de kom fram til", en: "the outcome")),
                (
                    disagreement,
                    Text(
                        nb: "hva dere var uenige om (skriv «ingen» hvis dere var enige)",
                        nn: "kva de var ueinige om (skriv «inga» om de var einige)",
                        en: "what you disagreed on (write “none” if you agreed)")
                ),
            ].filter(\.0).map(\.1))
        return Text(
            nb:
                "Det mangler: \(list.nb). Skriv alt på én linje med semikolon mellom delene, for eksempel: 14.10.2026; "
                + "Utdanningsforbundet og Fagforbundet; enige om området og tiltakene; ingen. Har dere ikke hatt drøftingen, "
                + "skriv «ikke ennå».",
            nn:
                "Det manglar: \(list.nn). Skriv alt på éi linje med semikolon mellom delane, til dømes: 14.10.2026; "
                + "Utdanningsforbundet og Fagforbundet; einige om området og tiltaka; inga. Har de ikkje hatt drøftinga, "
                + "skriv «ikkje enno».",
            en:
                "Missing: \(list.en). Write everything on one line with semicolons between the parts, for example: 14.10.2026; "
                + "Utdanningsforbundet and Fagforbundet; agreed on the area and the measures; none. If the discussion has not been "
                + "held, write “not yet”.")
    }
}
