import ArgumentParser
import Formats
import Model
import Pages
import Store

/// `schema`: the form of each kind of file, for those who write programs that read them.
struct SchemaCommand: BehovCommand {
    static let entry = CommandEntry(
        "schema", nil, .care,
        Text(
            nb: "vis formatet til en fil, som JSON Schema", nn: "vis formatet til ei fil, som JSON Schema",
            en: "show the format of a file, as JSON Schema"),
        standsInWorkspace: false, SchemaCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "typen fil, for eksempel unit; uten dette vises alle typene",
            "typen fil, til dømes unit; utan dette får de sjå alle typane",
            "the kind of file, for example unit; without it, all kinds are shown"))
    var kind: String?

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        guard let kind else {
            SchemaWords.list(program)
            return 0
        }
        let word = kind.lowercased()
        // The levels by their Norwegian names too.
        guard
            let schema = Schema.allCases.first(where: { $0.rawValue == word || $0.word == word })
                ?? LevelName(argument: kind)?.schema
        else {
            throw SchemaWords.unknown(kind)
        }
        let json = try FileSchema.json(of: schema, program.language)
        program.world.out(String(decoding: JSONWriter.bytes(json, leading: FileSchema.order), as: UTF8.self))
        return 0
    }
}

extension Schema {
    /// The kind without the programme's name.
    var word: String { String(rawValue.dropFirst("behov/".count)) }
}

/// What `schema` says.
enum SchemaWords {
    static func list(_ program: Program) {
        guard !program.options.json else {
            let all = JSON.array(Schema.allCases.map { .string($0.rawValue) })
            program.world.out(String(decoding: JSONWriter.bytes(all), as: UTF8.self))
            return
        }
        let width = (Schema.allCases.map(\.word.count).max() ?? 0) + 3
        program.console.lines(
            Schema.allCases.map { [.data("  " + $0.word.padded(to: width)), .text(meaning(of: $0))] })
        program.console.gap()
        program.console.say(
            Text(
                nb: "Se formatet til en fil, for eksempel slik:  behov schema unit",
                nn: "Sjå formatet til ei fil, til dømes slik:  behov schema unit",
                en: "See the format of a file with, for example:  behov schema unit"))
    }

    static func unknown(_ word: String) -> Trouble {
        let all = Schema.allCases.map(\.word)
        let perhaps = CommandTrouble.perhaps(Spelling.nearest(to: word, among: all))
        let known = all.joined(separator: ", ")
        return CommandTrouble.usage(
            Text(
                nb: "Det finnes ingen type fil som heter «\(word)».\(perhaps.nb) Velg en av: \(known).",
                nn: "Det finst ingen type fil som heiter «\(word)».\(perhaps.nn) Vel ein av: \(known).",
                en: "There is no kind of file called “\(word)”.\(perhaps.en) Choose one of: \(known)."))
    }

    static func meaning(of schema: Schema) -> Text {
        switch schema {
        case .unit:
            Text(
                nb: "analysen til en barnehage eller skole", nn: "analysen til ein barnehage eller skule",
                en: "the analysis of a kindergarten or school")
        case .owner:
            Text(nb: "oversikten til en eier", nn: "oversikta til ein eigar", en: "the overview of an owner")
        case .region: Text(nb: "planen til en region", nn: "planen til ein region", en: "the plan of a region")
        case .needsAssessment:
            Text(
                nb: "behovsvurdering, levert av en enhet", nn: "behovsvurdering, levert av ei eining",
                en: "needs assessment, handed over by a unit")
        case .ownerOverview:
            Text(
                nb: "samlet vurdering, levert av en eier", nn: "samla vurdering, levert av ein eigar",
                en: "overview, handed over by an owner")
        case .regionPlan:
            Text(
                nb: "behovsmelding og plan, levert av en region",
                nn: "behovsmelding og plan, levert av ein region",
                en: "needs report and plan, handed over by a region")
        case .reply:
            Text(
                nb: "svar til en enhet eller eier om hva som skjer med behovene",
                nn: "svar til ei eining eller ein eigar om kva som skjer med behova",
                en: "reply to a unit or owner about what happens to its needs")
        case .review:
            Text(
                nb: "tilbakemelding til en enhet fra en partner",
                nn: "tilbakemelding til ei eining frå ein partnar",
                en: "review of a unit's analysis, by a partner")
        case .reviewAnswers:
            Text(
                nb: "svar fra en enhet på en tilbakemelding", nn: "svar frå ei eining på ei tilbakemelding",
                en: "a unit's answers to a review")
        case .backup:
            Text(
                nb: "innholdslista i en sikkerhetskopi", nn: "innhaldslista i ein tryggingskopi",
                en: "the list of contents of a backup")
        case .revisions:
            Text(
                nb: "navn på utgaver, hvilke som er ryddet bort, og nøkler",
                nn: "namn på utgåver, kva utgåver som er rydda bort, og nøklar",
                en: "names of revisions, a list of those removed, and keys")
        case .redactions:
            Text(
                nb: "hva som er sladdet, uten teksten", nn: "kva som er sladda, utan teksten",
                en: "what was redacted, without the text")
        }
    }
}
