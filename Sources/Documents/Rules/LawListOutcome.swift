import Checks
public import Formats
public import Model
public import Pages

/// What `explain --sources` tells: each source with its paraphrase, its days, the rules that lean on it, and the rates
/// and limits that stand in it.
public struct LawListOutcome: Outcome {
    let laws: LawBook
    private let values: [StandingValue]

    /// Makes an outcome of the sources that hold where the reader stands.
    public init(_ laws: LawBook, _ parameters: [Parameter: ParameterHistory]) {
        self.laws = laws
        values = Parameter.allCases.flatMap { parameter in
            parameters[parameter].map { history in history.values.map { StandingValue(parameter, history, $0) } }
                ?? []
        }
    }

    /// That these are the sources.
    public var title: Line { .text(Text(nb: "Kildene", nn: "Kjeldene", en: "The sources")) }

    /// One list.
    public var blocks: [Block] {
        [
            .source(.text(Self.paraphrased)),
            .list(
                laws.all.map { law in
                    let rules = leaning(on: law).map(\.code).joined(separator: ", ")
                    var below = [Block.Item(.text(law.paraphrase)), Block.Item(.text(Self.days(law)))]
                    if let link = law.link { below.append(Block.Item(.data(link))) }
                    below.append(
                        Block.Item(rules.isEmpty ? .text(Self.noRule) : [.text(Self.leans), .data(rules)]))
                    below += values(in: law).map { Block.Item(.text($0.words)) }
                    return Block.Item(.text(law.name), below: below)
                }, numbered: false),
        ]
    }

    /// The sources in the order of the list.
    public func json(for reader: Reader) -> JSON {
        let language = reader.language
        return .array(
            laws.all.map { law in
                .object(
                    JSONObject([
                        .init("source", .string(law.name[language])),
                        .init("paraphrase", .string(law.paraphrase[language])),
                        .init("from", law.from.map { .string($0.iso) } ?? .null),
                        .init("to", law.to.map { .string($0.iso) } ?? .null),
                        .init("link", law.link.map(JSON.string) ?? .null),
                        .init("lastLooked", .string(law.lastLooked.iso)), .init("seen", .bool(law.seen)),
                        .init("rules", .array(leaning(on: law).map { .string($0.code) })),
                        .init("values", .array(values(in: law).map { $0.json(language) })),
                    ]))
            })
    }

    private func leaning(on law: Law) -> [RuleOutline] {
        Rules.outlines.filter { laws.leads(from: $0.sources, to: law) }
    }

    private func values(in law: Law) -> [StandingValue] { values.filter { $0.value.source == law.mark } }

    /// When it holds, when somebody last looked, and whether its own words have been seen.
    private static func days(_ law: Law) -> Text {
        let (from, to, looked) = (law.from?.words, law.to?.words, law.lastLooked.words)
        func words(_ language: Language, _ told: (from: String, to: String, looked: String, unseen: String))
            -> String
        {
            (from.map { told.from + $0[language] + ". " } ?? "") + (to.map { told.to + $0[language] + ". " } ?? "")
                + told.looked + looked[language] + "." + (law.seen ? "" : " " + told.unseen)
        }
        return Text(
            nb: words(
                .nb,
                (
                    "Gjelder fra ", "Gjaldt til ", "Sist sett på ",
                    "Vi har ikke sett ordlyden, bare gjengivelser av den."
                )),
            nn: words(
                .nn, ("Gjeld frå ", "Gjaldt til ", "Sist sett på ", "Ordlyden er ikkje sett, berre attgivingar.")),
            en: words(
                .en,
                ("In force from ", "In force until ", "Last looked at ", "Its own wording has not been seen.")))
    }

    static let paraphrased = Text(
        nb: "Kildene er gjengitt med våre egne ord.", nn: "Kjeldene er gjengitte med våre eigne ord.",
        en: "The sources are summarised in our own words.")
    private static let leans = Text(nb: "Merknader: ", nn: "Merknader: ", en: "Remarks: ")
    private static let noRule = Text(
        nb: "Ingen merknad bygger på denne kilden ennå.", nn: "Ingen merknad byggjer på denne kjelda enno.",
        en: "No remark is based on this source yet.")
}
