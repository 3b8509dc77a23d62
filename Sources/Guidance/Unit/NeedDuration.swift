import Model
import Pages

/// For how long a need is worked on: «2 år», or a reason where it is shorter than one.
struct NeedDuration: Equatable {
    /// Whole years; 0 where it is shorter than one.
    let years: Int
    /// Why it is shorter than a year.
    let reason: String?

    /// How it is added to the choice of form.
    static let addition = Addition(
        hint: Text(
            nb: "gjerne med hvor lenge: 1; 2 år", nn: "gjerne med kor lenge: 1; 2 år",
            en: "and how long if you know: 1; 2 years"))

    /// Reads «2 år», «to år», or «10 uker, fordi …».
    init(_ words: String) throws(Refusal) {
        let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let place = parts.firstIndex { ["år", "year", "years", "skoleår", "skuleår", "barnehageår"].contains($0) }
        if let place, place > 0, let years = NeedDuration.number(parts[place - 1]) {
            guard years > 0, Bounds.Duration.range.contains(years) else { throw Refusal(NeedDuration.howToWrite) }
            self.years = years
            reason = nil
            return
        }
        let shorter = [
            "uke", "veke", "week", "måned", "månad", "month", "dag", "day", "halvt", "half", "semester", "halvår",
            "under", "kort", "short", "termin",
        ]
        let isShorter = parts.contains { part in shorter.contains { part.hasPrefix($0) } }
        // A length alone is no reason.
        guard isShorter, parts.count > 3 else { throw Refusal(NeedDuration.howToWrite) }
        years = 0
        reason = words
    }

    private static func number(_ word: String) -> Int? {
        if let number = Int(word) { return number }
        let words = [
            ["ett", "eitt", "et", "eit", "one", "a"], ["to", "two"], ["tre", "three"], ["fire", "four"],
            ["fem", "five"],
        ]
        return words.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }

    /// What is read back after the form.
    static func line(_ need: Need, _ language: Language) -> Line {
        guard let years = need.years else { return [] }
        if let reason = need.shorterBecause { return [.data("; "), .answer(reason, language)] }
        return [.data("; "), .text(words(years))]
    }

    /// «2 år».
    static func words(_ years: Int) -> Text { .counted(years, .years) }

    /// The number of what is no competence need.
    static let noneFor = NeedForm.allCases.firstIndex(of: .notCompetence).map { String($0 + 1) } ?? ""

    /// What has no competence to build is not worked on for years, but the words are not lost without a word.
    static let noneHere: Text = {
        let place = noneFor
        return Text(
            nb:
                "Nummer \(place) er ikke et kompetansebehov, og da skal dere ikke skrive hvor lenge. Svar bare \(place). "
                + "Dere blir spurt etterpå om hva dere gjør selv, og hvor lenge.",
            nn:
                "Nummer \(place) er ikkje eit kompetansebehov, og då skal de ikkje skrive kor lenge. Svar berre \(place). "
                + "De blir spurde etterpå om kva de gjer sjølve, og kor lenge.",
            en:
                "Choice \(place) is not a competence need, so leave out the number of years. Answer just \(place). You "
                + "will be asked afterwards what you will do yourselves, and for how long.")
    }()

    static let howToWrite = Text(
        nb:
            "Skriv tallet, et semikolon og hvor mange år, for eksempel 1; 2 år. Er det kortere enn ett år, skriv hvor "
            + "lenge og hvorfor: 1; ett halvår, fordi vi bygger videre på noe vi kan. Dere kan også skrive bare tallet.",
        nn: "Skriv talet, eit semikolon og kor mange år, til dømes 1; 2 år. Er det kortare enn eitt år, skriv kor "
            + "lenge og kvifor: 1; eitt halvår, fordi vi byggjer vidare på noko vi kan. De kan også skrive berre talet.",
        en:
            "After the number, write how many years it will take, for example “1; 2 years”. If it will take less than "
            + "a year, write how long and why: 1; half a year, because we build on something we already know. You may "
            + "also write only the number."
    )
}
