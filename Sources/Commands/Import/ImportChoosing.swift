import Evidence
import Guidance
import Model
import Pages

/// Which of the indicators of a file are taken: all, those that stand out, or some by their numbers. The rest stay in
/// the file, and can be had by bringing it in once more.
struct ImportChoosing {
    /// What the file has for the unit; the numbers are its places, from 1.
    let drafts: [IndicatorDraft]
    /// The places of those that are not there already.
    let new: [Int]
    /// The last figure of each of those as it may be held, in their order; none where nobody is asked to choose.
    let latest: [Figure?]
    /// What `--only` says.
    let asked: String?
    /// The name of the file.
    let file: String
    /// What the figures are brought into.
    let analysis: UnitAnalysis
    let program: Program

    /// How many are taken without a question.
    static let few = 8

    /// What the file has, without what nobody wants; what is there already is always followed.
    ///
    /// - Returns: `nil` where whoever was asked left it.
    /// - Throws: `Trouble` of kind `usage` where `--only` names none of them.
    func wanted() throws(Trouble) -> [IndicatorDraft]? {
        let chosen: Set<Int>
        if let asked {
            guard let places = places(asked) else { throw ImportChoosingWords.notThat(asked, drafts.count) }
            chosen = places
        } else if !isMany {
            return drafts
        } else if program.world.someoneAnswers, !program.options.dryRun {
            guard let places = ask() else { return nil }
            chosen = places
        } else {
            program.console.say(ImportChoosingWords.all(new.count, file))
            return drafts
        }
        let known = Set(drafts.indices).subtracting(new)
        let left = new.count { !chosen.contains($0) }
        if left > 0 { program.console.say(ImportChoosingWords.left(left)) }
        return drafts.indices.filter { chosen.contains($0) || known.contains($0) }.map { drafts[$0] }
    }

    /// Whether there are more than are taken without a question.
    var isMany: Bool { new.count > Self.few }

    /// The indicators that are not there already, with their numbers.
    var lines: [Line] {
        zip(new, latest).map { place, figure -> Line in
            var line: Line = [.data("  \(place + 1)  \(drafts[place].name)  ")]
            if let figure { line = line + FigureWords.line(figure) }
            guard let other = beside(place, figure) else { return line }
            return line + .text(ImportChoosingWords.municipality) + FigureWords.line(other) + .data(")")
        }
    }

    /// The municipality's value of the same period as the unit's, where one may be held against the other.
    private func beside(_ place: Int, _ figure: Figure?) -> Figure? {
        guard let figure, SmallGroup.mayShow(figure) else { return nil }
        let indicator = drafts[place].indicator(id: ID(1), source: ID(1))
        return indicator.value(beside: figure, of: indicator.municipality)
    }

    /// The same as a table, for a screen that has few lines.
    private var table: Block {
        let rows = zip(new, latest).map { place, figure -> [Line] in
            [
                .data("\(place + 1)"), .data(drafts[place].name), FigureWords.line(figure),
                FigureWords.line(beside(place, figure)),
            ]
        }
        return .table(Table(header: ImportChoosingWords.header, rows: rows, numeric: [0]))
    }

    private func ask() -> Set<Int>? {
        var chosen: Set<Int>?
        let question = PlainQuestion(
            [.paragraph(.text(ImportChoosingWords.many(new.count, file)))] + [table]
                + [.paragraph(.text(ImportChoosingWords.rule)), .paragraph(.text(ImportChoosingWords.question))],
            help: ImportChoosingWords.help, canWait: true
        ) { reply throws(Refusal) in
            let words = try reply.words()
            guard let places = places(words) else {
                throw Refusal(ImportChoosingWords.refused(words, drafts.count))
            }
            chosen = places
        }
        guard program.prompter.ask(question) == .answered else { return nil }
        return chosen
    }

    /// The places that somebody's words name; `nil` where they name none, or one that is not there.
    func places(_ words: String) -> Set<Int>? {
        let said = words.lowercased().trimmed
        if ["alle", "all", "alt"].contains(said) { return Set(drafts.indices) }
        if ["skiller seg ut", "skil seg ut", "skiller-seg-ut", "skil-seg-ut", "stands out", "standing-out", "ut"]
            .contains(said)
        {
            return standingOut()
        }
        return ReplyReader.places(said, among: drafts.count)
    }

    /// Those that the interpretation would put before a group; all where none stands out.
    private func standingOut() -> Set<Int>? {
        guard let limits = try? TemplateFiles.limits(on: program.today).standingOut else { return nil }
        let standing = drafts.indices.filter { place in
            var alone = analysis
            alone.indicators = [drafts[place].indicator(id: ID(1), source: ID(1))]
            return !alone.standingOut(limits).isEmpty
        }
        return Set(standing.isEmpty ? Array(drafts.indices) : standing)
    }
}

/// What is said where a file has many indicators.
enum ImportChoosingWords {
    static func many(_ count: Int, _ file: String) -> Text {
        Text(
            nb: "\(file) har \(count) indikatorer for dere:", nn: "\(file) har \(count) indikatorar for dykk:",
            en: "\(file) has \(count) indicators for you:")
    }

    static let header: [Line] = [
        .data("#"), .text(Text(nb: "Tall", nn: "Tal", en: "Figure")),
        .text(Text(nb: "Dere", nn: "Hos dykk", en: "You")),
        .text(Text(nb: "Kommunen", nn: "Kommunen", en: "Municipality")),
    ]

    static let municipality = Text(nb: "  (kommunen ", nn: "  (kommunen ", en: "  (municipality ")

    static let rule = Text(
        nb:
            "«Skiller seg ut» er tall som ligger et stykke fra landsgjennomsnittet, eller fra tallet for "
            + "kommunen når landet mangler. Antall og svarprosent regnes ikke med.",
        nn:
            "«Skil seg ut» er tal som ligg eit stykke frå landsgjennomsnittet, eller frå talet for kommunen når landet "
            + "manglar. Tal på personar og svarprosent blir ikkje rekna med.",
        en:
            "“Stands out” means figures that are some way from the national average, or from the municipality's figure "
            + "where the national one is missing. Counts and response rates are not included.")

    static let question = Text(
        nb: "Hvilke vil dere ha med? Skriv «alle», «skiller seg ut», eller numre som 1,3-5.",
        nn: "Kva for nokre vil de ha med? Skriv «alle», «skil seg ut», eller nummer som 1,3-5.",
        en: "Which indicators do you want? Write “all”, “stands out”, or numbers such as 1,3-5.")

    static let help = Text(
        nb: "De andre blir værende i fila. Hent inn fila en gang til når dere trenger dem.",
        nn: "Dei andre blir verande i fila. Hent inn fila ein gong til når de treng dei.",
        en: "The others stay in the file. Import the file again when you need them.")

    static func refused(_ words: String, _ count: Int) -> Text {
        Text(
            nb:
                "«\(words)» er ikke en liste med numre fra 1 til \(count). Skriv «alle», «skiller seg ut», eller numre som 1,3-5.",
            nn:
                "«\(words)» er ikkje ei liste med nummer frå 1 til \(count). Skriv «alle», «skil seg ut», eller nummer som 1,3-5.",
            en:
                "“\(words)” is not a list of numbers from 1 to \(count). Write “all”, “stands out”, or numbers such "
                + "as 1,3-5."
        )
    }

    static func notThat(_ words: String, _ count: Int) -> Trouble {
        let refused = refused(words, count)
        return Trouble(
            .usage,
            Text(
                nb: "\(refused.nb) Ingenting er hentet inn.", nn: "\(refused.nn) Ingenting er henta inn.",
                en: "\(refused.en) Nothing was imported."))
    }

    static func all(_ count: Int, _ file: String) -> Text {
        Text(
            nb:
                "\(file) har \(count) indikatorer, og alle blir hentet inn. Legg til --bare 1,3-5 for å hente bare noen av dem.",
            nn:
                "\(file) har \(count) indikatorar, og alle blir henta inn. Legg til --bare 1,3-5 for å hente berre nokre av dei.",
            en:
                "\(file) has \(count) indicators, and all of them are imported. Add --only 1,3-5 to import only some of them."
        )
    }

    static func left(_ count: Int) -> Text {
        Text(
            nb: count == 1
                ? "Én indikator blir værende i fila. Hent inn fila igjen når dere trenger den."
                : "\(count) indikatorer blir værende i fila. Hent inn fila igjen når dere trenger dem.",
            nn: count == 1
                ? "Éin indikator blir verande i fila. Hent inn fila igjen når de treng han."
                : "\(count) indikatorar blir verande i fila. Hent inn fila igjen når de treng dei.",
            en: "Indicators left in the file: \(count). Import the file again when you need them.")
    }
}
