public import Formats
public import Model
import Pages

/// How many of the sources behind some documents agree with their files, and who has looked.
public struct SourceCount: Sendable, Hashable {
    private var counts: [String: Int] = [:]

    /// Counts the sources that have a file.
    ///
    /// - Parameters:
    ///   - documents: The assessments they stand in.
    ///   - checks: What was found here, by the documents' seals.
    public init(_ documents: [Sealed<UnitAnalysis>], checks: [String: SourceCheck] = [:]) {
        for document in documents {
            for source in document.body.sources where source.file != nil {
                let standing =
                    checks[document.seal]?.standing(of: source.id)
                    ?? document.verification?.standing(of: source.id) ?? .untold
                counts[standing.code, default: 0] += 1
            }
        }
    }

    /// Whether some of the files were looked at here.
    var isVerifiedHere: Bool { count("verified", "changed", "gone", "otherCell") > 0 }

    private func count(_ codes: String...) -> Int { codes.reduce(0) { $0 + (counts[$1] ?? 0) } }

    /// «3 av 5 kontrollert av den som leverte, 2 er det bare kontrollsummen av»; `nil` where no source has a file.
    public var words: Text? {
        let all = counts.values.reduce(0, +)
        guard all > 0 else { return nil }
        func part(_ count: Int, _ words: Text) -> Text? {
            count == 0
                ? nil
                : words.mapped { words, language in
                    // In nynorsk the participle agrees: «40 kontrollerte».
                    let said =
                        language == .nn && count > 1
                        ? words.exchanging("kontrollert ", with: "kontrollerte ") : words
                    return
                        "\(count) \(language == .en && count == 1 ? said.exchanging("DO NOT", with: "DOES NOT") : said)"
                }
        }
        let parts = [
            part(
                count("verified"),
                Text(
                    nb: "kontrollert her mot fila", nn: "kontrollert her mot fila",
                    en: "verified here against the file")),
            part(
                count("changed", "gone", "otherCell"),
                Text(nb: "STEMMER IKKE med fila", nn: "STEMMER IKKJE med fila", en: "DO NOT MATCH the file")),
            part(
                count("toldVerified"),
                Text(
                    nb: "kontrollert av den som leverte", nn: "kontrollert av den som leverte",
                    en: "verified by the sender")),
            part(
                count("toldDiffering"),
                Text(
                    nb: "STEMTE IKKE hos den som leverte", nn: "STEMTE IKKJE hos den som leverte",
                    en: "DIFFERED when the sender checked")),
            part(
                count("notKept"),
                Text(
                    nb: "kan ikke kontrolleres (bare kontrollsummen finnes)",
                    nn: "kan ikkje kontrollerast (berre kontrollsummen finst)",
                    en: "cannot be verified (only the checksum exists)")),
            part(
                count("untold"),
                Text(
                    nb: "ikke kontrollert av noen", nn: "ikkje kontrollert av nokon",
                    en:
                        "not verified by anybody")),
        ].compactMap(\.self)
        let files = Text(
            nb: "\(all) \(all == 1 ? "kilde" : "kilder") med fil",
            nn: "\(all) \(all == 1 ? "kjelde" : "kjelder") med fil",
            en: "\(all) \(all == 1 ? "source" : "sources") with a file")
        return files.mapped { files, language in
            "\(files): " + parts.map { $0[language] }.joined(separator: ", ")
        }
    }

    /// The counts by how the sources stand.
    public var json: JSON {
        .object(
            JSONObject(counts.keys.sorted().map { .init($0, .number(String(counts[$0] ?? 0))) }))
    }

    /// A line for each of some documents; those of which the same is to be said are told together where they are many.
    static func lines(_ named: [(name: String, count: SourceCount)]) -> [Line] {
        let told = named.compactMap { name, count in count.words.map { (name: name, words: $0) } }
        let alike = Dictionary(grouping: told, by: \.words).mapValues(\.count).filter { $1 > 3 }
        var said: Set<Text> = []
        return told.compactMap { name, words -> Line? in
            guard let count = alike[words] else { return [.data("\(name): "), .text(words)] }
            guard said.insert(words).inserted else { return nil }
            return .text(together(count)) + .text(words)
        }
    }

    private static func together(_ count: Int) -> Text {
        Text(
            nb: "\(count) leveringer har hver ", nn: "\(count) leveringar har kvar ",
            en: "\(count) submissions each have ")
    }
}
