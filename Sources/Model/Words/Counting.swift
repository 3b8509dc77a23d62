/// A word for things that are counted, in the singular and the plural.
public struct Noun: Sendable, Hashable {
    /// What one is called.
    public let one: Text
    /// What several are called.
    public let several: Text

    /// Makes a noun.
    public init(_ one: Text, _ several: Text) {
        self.one = one
        self.several = several
    }
}

extension Text {
    /// How many there are, in words: «1 kilde», «3 kilder».
    public static func counted(_ number: Int, _ noun: Noun) -> Text {
        (number == 1 ? noun.one : noun.several).mapped { word, _ in "\(number) \(word)" }
    }
}

extension Noun {
    /// Goals.
    public static let goals = Noun(Text(nb: "mål", nn: "mål", en: "goal"), Text(nb: "mål", nn: "mål", en: "goals"))
    /// Sources.
    public static let sources = Noun(
        Text(nb: "kilde", nn: "kjelde", en: "source"), Text(nb: "kilder", nn: "kjelder", en: "sources"))
    /// Findings.
    public static let findings = Noun(
        Text(nb: "funn", nn: "funn", en: "finding"), Text(nb: "funn", nn: "funn", en: "findings"))
    /// Candidates.
    public static let candidates = Noun(
        Text(nb: "område", nn: "område", en: "area"),
        Text(nb: "områder", nn: "område", en: "areas"))
    /// Factors.
    public static let factors = Noun(
        Text(nb: "faktor", nn: "faktor", en: "factor"), Text(nb: "faktorer", nn: "faktorar", en: "factors"))
    /// Needs, where it is plain that they are of competence.
    public static let needs = Noun(
        Text(nb: "behov", nn: "behov", en: "need"), Text(nb: "behov", nn: "behov", en: "needs"))
    /// Competence needs, in full.
    public static let competenceNeeds = Noun(
        Text(nb: "kompetansebehov", nn: "kompetansebehov", en: "competence need"),
        Text(nb: "kompetansebehov", nn: "kompetansebehov", en: "competence needs"))
    /// Priorities.
    public static let priorities = Noun(
        Text(nb: "prioritering", nn: "prioritering", en: "priority"),
        Text(nb: "prioriteringer", nn: "prioriteringar", en: "priorities"))
    /// Measures.
    public static let measures = Noun(
        Text(nb: "tiltak", nn: "tiltak", en: "measure"), Text(nb: "tiltak", nn: "tiltak", en: "measures"))
    /// Places of further education.
    public static let studyPlaces = Noun(
        Text(nb: "studieplass", nn: "studieplass", en: "further-education place"),
        Text(nb: "studieplasser", nn: "studieplassar", en: "further-education places"))
    /// Units.
    public static let units = Noun(
        Text(nb: "enhet", nn: "eining", en: "unit"), Text(nb: "enheter", nn: "einingar", en: "units"))
    /// Owners.
    public static let owners = Noun(
        Text(nb: "eier", nn: "eigar", en: "owner"), Text(nb: "eiere", nn: "eigarar", en: "owners"))
    /// Meetings.
    public static let meetings = Noun(
        Text(nb: "møte", nn: "møte", en: "meeting"), Text(nb: "møter", nn: "møte", en: "meetings"))
    /// Years.
    public static let years = Noun(Text(nb: "år", nn: "år", en: "year"), Text(nb: "år", nn: "år", en: "years"))
    /// Earlier states of a workspace.
    public static let revisions = Noun(
        Text(nb: "utgave", nn: "utgåve", en: "revision"), Text(nb: "utgaver", nn: "utgåver", en: "revisions"))
}
