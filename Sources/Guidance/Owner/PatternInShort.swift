import Model
import Pages

/// Where the needs of many units point, within two screens: areas and counts, and the words that show the rest.
///
/// A group that reads three hundred lines before it is asked anything has forgotten the first when it answers.
enum PatternInShort {
    /// Most units that are told of by name above the question.
    private static let mostNamed = 8
    /// Most areas that are shown at once.
    private static let mostAreas = 14

    /// What stands above the question.
    static func blocks(_ overview: OwnerOverview) -> [Block] {
        let units = overview.received.newest()
        guard units.count > mostNamed else {
            return PatternBlocks.pattern(overview) + PatternBlocks.running(overview)
                + PatternBlocks.disagreement(overview)
        }
        let pattern = NeedPattern(overview)
        let told = outliers(pattern) + running(units) + disagreement(units)
        let cells = Array(pattern.cells.prefix(mostAreas))
        return (cells.isEmpty ? [] : [PatternBlocks.table(cells, naming: false)])
            + (told.isEmpty ? [] : [.list(told, numbered: false)])
            + [.source(.text(howTo(pattern.cells.count - cells.count)))]
    }

    /// What is shown to who asks for it; nothing where all stands above the question.
    static func details(_ overview: OwnerOverview) -> [Detail] {
        guard overview.received.newest().count > mostNamed else { return [] }
        return [
            Detail(word: areas) { PatternBlocks.pattern(overview) },
            Detail(word: differences) { PatternBlocks.outliers(overview) },
            Detail(word: runs) { PatternBlocks.running(overview) },
            Detail(word: disagree) { PatternBlocks.disagreement(overview) },
        ]
    }

    private static let areas = Text(nb: "områder", nn: "område", en: "areas")
    private static let differences = Text(nb: "forskjeller", nn: "skilnader", en: "differences")
    private static let runs = Text(nb: "i gang", nn: "i gang", en: "running")
    private static let disagree = Text(nb: "uenighet", nn: "usemje", en: "disagreement")

    /// «barnehage: 9 av 13 peker på ledelse, 4 gjør det ikke», a line for each kind of unit.
    private static func outliers(_ pattern: NeedPattern) -> [Block.Item] {
        let byKind = Dictionary(grouping: pattern.outliers, by: \.kinds)
        return pattern.outliers.map(\.kinds).once.compactMap { kinds in
            guard let others = byKind[kinds], let first = others.first else { return nil }
            let (count, all, left) = (first.count, first.ofKind, others.count)
            return Block.Item(
                PatternBlocks.kinds(kinds)
                    + .text(
                        Text(
                            nb: ": \(count) av \(all) peker på ", nn: ": \(count) av \(all) peikar på ",
                            en: ": \(count) of \(all) point to "))
                    + .area(first.others, first.language)
                    + .text(
                        Text(
                            nb: ", \(left) gjør det ikke (/vis forskjeller)",
                            nn: ", \(left) gjer det ikkje (/vis skilnader)",
                            en: ", \(left) \(left == 1 ? "does" : "do") not (“/show differences”)")))
        }
    }

    private static func running(_ units: [Sealed<UnitAnalysis>]) -> [Block.Item] {
        let said = units.filter { !($0.gist.running?.trimmed ?? "").isEmpty }
        guard !said.isEmpty else { return [] }
        let stops = said.count { $0.gist.couldStop != nil }
        let (count, all) = (said.count, units.count)
        return [
            Block.Item(
                .text(
                    Text(
                        nb:
                            "\(count) av \(all) enheter har noe i gang fra før, og \(stops) nevner noe som kan stoppe "
                            + "(/vis i gang)",
                        nn:
                            "\(count) av \(all) einingar har noko i gang frå før, og \(stops) nemner noko som kan stoppe "
                            + "(/vis i gang)",
                        en:
                            "\(count) of \(all) units already \(count == 1 ? "has" : "have") something under way, and \(stops) mention\(stops == 1 ? "s" : "") something that could stop "
                            + "(“/show running”)")))
        ]
    }

    private static func disagreement(_ units: [Sealed<UnitAnalysis>]) -> [Block.Item] {
        let count = units.count { $0.gist.disagreement.map { !$0.saysNoDisagreement } ?? false }
        guard count > 0 else { return [] }
        let all = units.count
        return [
            Block.Item(
                .text(
                    Text(
                        nb: "I \(count) av \(all) enheter ser gruppene ulikt på noe (/vis uenighet)",
                        nn: "I \(count) av \(all) einingar ser gruppene ulikt på noko (/vis usemje)",
                        en:
                            "In \(count) of \(all) units the groups see things differently "
                            + "(“/show disagreement”)")))
        ]
    }

    private static func howTo(_ left: Int) -> Text {
        let more =
            left == 0
            ? Text(alike: "")
            : Text(
                nb: "Tabellen har \(left) \(left == 1 ? "rad" : "rader") til. ",
                nn: "Tabellen har \(left) \(left == 1 ? "rad" : "rader") til. ",
                en: "The table has \(left) more \(left == 1 ? "row" : "rows"). ")
        let all = Text(
            nb: "Skriv /vis områder for å se enheter og tema i hver rad, eller /vis alt for å se alt på én gang.",
            nn:
                "Skriv /vis område for å sjå einingar og tema i kvar rad, eller /vis alt for å sjå alt på ein gong.",
            en: "Type “/show areas” to see the units and themes of each row, or “/show all” to see everything.")
        return more.mapped { words, language in words + all[language] }
    }
}
