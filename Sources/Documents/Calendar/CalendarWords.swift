import Model
import Pages

/// How the year's wheel is told.
enum CalendarWords {
    /// A day of the county's wheel as a calendar has it.
    static func entry(_ day: WheelDay, _ county: CountyProfile) -> CalendarEntry {
        CalendarEntry(
            uid: "\(county.name)-\(day.key)@behov", first: day.first, last: day.last,
            what: .text(day.what.capital),
            whose: day.step.map { whose($0.level) } ?? county.county, isDeadline: day.step != nil || day.isDeadline
        )
    }

    private static func whose(_ level: Schema) -> Text {
        switch level {
        case .unit: Text(nb: "enhetene", nn: "einingane", en: "the units")
        case .owner: Text(nb: "eierne", nn: "eigarane", en: "the owners")
        default: Text(nb: "nettverket", nn: "nettverket", en: "the network")
        }
    }

    /// «02.11.2026», «01.–30.11.2026».
    static func days(_ first: Day, _ last: Day) -> Text {
        guard first != last else { return first.words }
        let isOneMonth = (first.year, first.month) == (last.year, last.month)
        return first.words.mapped { words, language in
            let end = last.words[language]
            guard isOneMonth else { return "\(words)–\(end)" }
            return language == .en ? "\(first.day)–\(end)" : "\(words.prefix(2)).–\(end)"
        }
    }

    static func from(_ period: ClosedRange<Day>) -> Text {
        let (first, last) = (period.lowerBound.words, period.upperBound.words)
        return Text(
            nb: "Fra \(first.nb) til \(last.nb).", nn: "Frå \(first.nn) til \(last.nn).",
            en: "From \(first.en) to \(last.en).")
    }

    static let nothing = Text(
        nb: "Ingen datoer er satt i dette tidsrommet.", nn: "Det er ingen datoar i dette tidsrommet.",
        en: "No dates have been set in this period.")
    static let ownWithoutDay = Text(
        nb:
            "Dette vil dere gjøre selv, men svaret nevner ingen dag, uke eller måned. Skriv når det skal "
            + "skje:   behov analyse --fra gjør-selv",
        nn:
            "Dette vil de gjere sjølve, men svaret nemner ingen dag, veke eller månad. Skriv når det skal "
            + "skje:   behov analyse --frå gjer-sjølve",
        en:
            "You will do this yourselves, but the answer does not mention a day, week or month. Say when:   "
            + "behov guide --from needs.own")
    static let announced = Text(
        nb: "Datoen er ikke kunngjort ennå for:", nn: "Datoen er ikkje kunngjord enno for:",
        en: "The date has not been announced yet for:")

    /// Where the days come from.
    static func basis(_ around: Surroundings, hasSteps: Bool) -> [Line] {
        let county = [.plan(.calendar), .plan(.needsReport)].compactMap(around.law).once.map { law -> Line in
            .text(law.name)
        }
        guard around.county.deadline != nil else { return county + [.text(noDeadline)] }
        return county + (hasSteps ? [.text(around.county.steps == nil ? usual : byCounty)] : [])
    }

    private static let noDeadline = Text(
        nb: "Fylket har ikke satt noen frist for behovsmeldingen, så det er ingenting å regne tilbake fra.",
        nn: "Fylket har ikkje bestemt nokon frist for behovsmeldinga, så det er ingenting å rekne tilbake frå.",
        en: "The county has not set a deadline for the needs report, so there is nothing to count back from.")
    private static let usual = Text(
        nb:
            "Datoene før fristen er et forslag, regnet i uker tilbake fra fristen. Ingen kilde sier hvor mange "
            + "uker det bør være. Bestem det selv, for eksempel 12 uker:   behov oppsett frist enhetene 12",
        nn:
            "Datoane før fristen er forslag, rekna i veker tilbake frå fristen. Inga kjelde seier kor mange "
            + "veker det bør vere. Bestem det sjølve, til dømes 12 veker:   behov oppsett frist einingane 12",
        en:
            "The dates before the deadline are a suggestion, counted back from it in weeks. No source says how "
            + "long before the deadline they should be. Set your own:   behov config deadline units 12")
    private static let byCounty = Text(
        nb:
            "Datoene er regnet i uker tilbake fra fristen, slik fylket har bestemt. Bestem selv, for eksempel 12 uker:  "
            + " behov oppsett frist enhetene 12",
        nn:
            "Datoane før fristen er rekna i veker tilbake frå fristen, slik fylket har bestemt. De kan bestemme det "
            + "sjølve, til dømes 12 veker:   behov oppsett frist einingane 12",
        en:
            "The dates before the deadline are counted back from it in weeks, as the county has decided. Set "
            + "your own:   behov config deadline units 12")
}
