import ArgumentParser

/// What an option is called: for the parser, and for who looks at a line before the parser does.
struct OptionName {
    /// The letter after one hyphen; `nil` where it has none.
    let short: Character?
    /// The words after two: English, bokmål, nynorsk, each once.
    let long: [String]

    init(_ short: Character? = nil, _ long: String...) {
        (self.short, self.long) = (short, long)
    }

    /// The name by which what was typed is kept.
    var key: String { long.first ?? "" }

    /// The names as they are typed.
    var words: [String] { (short.map { ["-\($0)"] } ?? []) + long.map { "--" + $0 } }

    /// The names as the parser takes them.
    var specification: NameSpecification {
        NameSpecification((short.map { [.customShort($0)] } ?? []) + long.map { .customLong($0) })
    }
}

/// The names of the options that every command takes.
extension OptionName {
    static let workspace = OptionName("w", "workspace", "mappe")
    static let language = OptionName(nil, "language", "språk")
    static let json = OptionName(nil, "json")
    static let dryRun = OptionName("n", "dry-run", "prøv")
    static let quiet = OptionName("q", "quiet", "stille")
    static let noColor = OptionName(nil, "no-color", "uten-farger", "utan-fargar")
    static let by = OptionName(nil, "by", "hvem", "kven")
    static let profile = OptionName(nil, "profile", "profil")
    static let date = OptionName(nil, "date", "dato")

    /// Those of them that take the next word with them.
    static let withValue = [workspace, language, by, profile, date]
    /// Those that stand alone.
    static let alone = [json, dryRun, quiet, noColor]
}

/// The names of options that are read without the parser too.
extension OptionName {
    static let asForm = OptionName(nil, "as-form", "som-skjema")
    static let below = OptionName(nil, "below", "under")
    static let draft = OptionName(nil, "draft", "utkast")
    static let explain = OptionName(nil, "explain", "forklar")
    static let force = OptionName(nil, "force", "tving")
    static let format = OptionName(nil, "format")
    static let frame = OptionName(nil, "frame", "ramme")
    static let fte = OptionName(nil, "fte", "årsverk")
    static let list = OptionName(nil, "list", "liste")
    static let needs = OptionName(nil, "needs", "behov")
    static let notTakenUp = OptionName(nil, "not-taken-up", "ikke-tatt-opp", "ikkje-teke-opp")
    static let output = OptionName("o", "output", "til")
    static let pdfMaker = OptionName(nil, "pdf-with", "pdf-med")
    static let phase = OptionName(nil, "phase", "fase")
    static let plain = OptionName(nil, "plain", "enkel")
    static let register = OptionName(nil, "register")
    static let renamed = OptionName(nil, "renamed", "nytt-navn", "nytt-namn")
    static let style = OptionName(nil, "style", "stil")
    static let up = OptionName(nil, "up", "opp")
    static let withSources = OptionName(nil, "with-sources", "med-kilder", "med-kjelder")
}
