import Model

/// Data that most units of a kind have or can gather: chosen as it stands, or a reminder of what to write.
struct ReadySource: Sendable {
    /// What it is.
    let words: Text
    /// What it lights up.
    let focus: Focus
    /// The kinds of unit it is for.
    let kinds: Set<UnitKind>

    /// The sources that fit a unit, on its practice or on the children.
    static func fitting(_ kinds: [UnitKind], onPractice: Bool) -> [ReadySource] {
        all.filter { source in
            (source.focus == .practice) == onPractice && kinds.contains(where: source.kinds.contains)
        }
    }

    /// Ready to be taken into the list.
    var offer: Offer<Source> {
        Offer(words: words) { id, words, around in Source(id: id, title: words, focus: focus, day: around.today) }
    }

    private static let pupils: Set<UnitKind> = [.school, .upperSecondary]
    private static let every = Set(UnitKind.allCases)

    private static let all = [
        ReadySource(
            words: Text(
                nb: "Foreldreundersøkelsen", nn: "Foreldreundersøkinga",
                en: "The parent survey (Foreldreundersøkelsen)"),
            focus: .environment, kinds: [.kindergarten]),
        ReadySource(
            words: Text(
                nb: "Samtaler med barna om hverdagen", nn: "Samtalar med barna om kvardagen",
                en: "Conversations with the children about their day"),
            focus: .environment, kinds: [.kindergarten, .sfo]),
        ReadySource(
            words: Text(
                nb: "Observasjon av leken, ute og inne", nn: "Observasjon av leiken, ute og inne",
                en: "Observation of play, outdoors and indoors"),
            focus: .environment, kinds: [.kindergarten, .sfo]),
        ReadySource(
            words: Text(
                nb: "Elevundersøkelsen", nn: "Elevundersøkinga", en: "The pupil survey (Elevundersøkelsen)"),
            focus: .environment, kinds: pupils),
        ReadySource(
            words: Text(nb: "Nasjonale prøver", nn: "Nasjonale prøver", en: "National tests"), focus: .learning,
            kinds: [.school]),
        ReadySource(
            words: Text(
                nb: "Karakterer og fravær, samlet for trinnet", nn: "Karakterar og fråvær, samla for trinnet",
                en: "Grades and absence, for the whole year group"),
            focus: .learning, kinds: [.upperSecondary]),
        ReadySource(
            words: Text(
                nb: "Samtaler med elevgrupper", nn: "Samtalar med elevgrupper",
                en: "Conversations with groups of pupils"),
            focus: .environment, kinds: [.school, .upperSecondary, .cultureSchool]),
        ReadySource(
            words: Text(
                nb: "Samtaler med deltakere om hva de får bruk for",
                nn: "Samtalar med deltakarar om kva dei får bruk for",
                en: "Conversations with participants about what they find useful"),
            focus: .learning, kinds: [.adultEducation]),
        ReadySource(
            words: Text(
                nb: "Oversikt over det barnehager og skoler ber om hjelp til",
                nn: "Oversikt over det barnehagar og skular ber om hjelp til",
                en: "A list of what kindergartens and schools ask for help with"),
            focus: .learning, kinds: [.ppt]),
        ReadySource(
            words: Text(
                nb: "Kolleger observerer hverandre", nn: "Kollegar observerer kvarandre",
                en: "Colleagues observe each other"),
            focus: .practice, kinds: every),
        ReadySource(
            words: Text(
                nb: "Logg der de ansatte skriver hva de gjør", nn: "Logg der dei tilsette skriv kva dei gjer",
                en: "A log where staff write what they do"),
            focus: .practice, kinds: every),
        ReadySource(
            words: Text(
                nb: "Spørsmål til alle ansatte, uten navn", nn: "Spørsmål til alle tilsette, utan namn",
                en: "Anonymous questions to all staff"),
            focus: .practice, kinds: every),
    ]
}
