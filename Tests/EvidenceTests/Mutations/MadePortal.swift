import Foundation
import MadeUpWorkbooks
import SeededNumbers

/// Workbooks of the portal for surveys: selections, and blocks of answers below them.
enum MadePortal {
    private enum Change: String, CaseIterable {
        case asExported, sumsBeside, sumsBelow, notesOnASheet, titleBeside, partsOfOne, yearFirst
    }

    private struct Selection {
        let unit: String
        let period: String
        var name: String { "\(unit) (\(period))" }
    }

    private static func selections(_ numbers: inout Seeded) -> [Selection] {
        let units = [
            "Solbakken skole", "Vik skole", "Lia kommune", "Sørfjell fylke", "Nasjonalt",
        ].shuffled(using: &numbers).prefix(.random(in: 1...4, using: &numbers))
        let periods = ["Høst 2023", "Høst 2024"].suffix(.random(in: 1...2, using: &numbers))
        return units.flatMap { unit in periods.map { Selection(unit: unit, period: $0) } }
    }

    private static func top(_ selections: [Selection]) -> [[String]] {
        [[""], ["Utvalg", "År", "Prikket", "Sist oppdatert"]]
            + selections.map { [$0.name, $0.period, "", "03.06.2025"] } + [[""]]
    }

    static func answers(_ numbers: inout Seeded) throws -> MadeFile {
        let change =
            [Change.asExported, .sumsBeside, .sumsBelow, .notesOnASheet, .titleBeside].randomElement(
                using: &numbers) ?? .asExported
        let chosen = selections(&numbers)
        var rows = top(chosen) + [["Elevundersøkelsen"], ["Symbolet (-) betyr at resultatet er skjult."]]
        var facts: [Fact] = []
        let sections = [
            (
                "Trivsel", ["Trives du på skolen?", "Trives du i friminuttene?"],
                ["Svært godt", "Godt", "Ikke godt"]
            ),
            ("Mobbing", ["Er du blitt mobbet?"], ["Aldri", "Av og til", "Ofte", "Hver uke"]),
        ]
        let isPair = Bool.random(using: &numbers)
        for (section, questions, options) in sections.shuffled(using: &numbers) {
            rows.append([section])
            rows.append([""] + options.flatMap { isPair ? [$0, ""] : [$0] })
            for question in questions {
                if chosen.count > 1 { rows.append([question]) }
                for selection in chosen {
                    let isHidden = Int.random(in: 0..<8, using: &numbers) == 0
                    var counts = options.map { _ in Int.random(in: 1...60, using: &numbers) }
                    let all = counts.reduce(0, +)
                    if isHidden { counts = counts.map { _ in 0 } }
                    var row = [chosen.count > 1 ? selection.name : question]
                    for (option, count) in zip(options, counts) {
                        let share = Int((Double(count) * 1000 / Double(all)).rounded())
                        let text = isHidden ? "-" : "\(share / 10),\(share % 10)%"
                        row += isPair ? [isHidden ? "-" : "\(count)", text] : [isHidden ? "-" : "\(count)"]
                        let said: Said =
                            isHidden ? .withheld : .number(isPair ? Double(share) / 10 : Double(count))
                        facts.append(
                            Fact(
                                unit: selection.unit, words: [question, ": \(option)"], period: selection.period,
                                said: said))
                    }
                    if change == .sumsBeside { row += ["", "\(Int.random(in: 1...99, using: &numbers))"] }
                    rows.append(row)
                }
            }
            if change == .sumsBelow { rows.append(["Egen sum", "\(Int.random(in: 100...999, using: &numbers))"]) }
            rows.append([""])
        }
        if change == .titleBeside { rows[0] = ["", "", "", "", "", "", "", "", "", "", "Til møtet 3. juni"] }
        return try file(change, rows, facts, &numbers)
    }

    static func rates(_ numbers: inout Seeded) throws -> MadeFile {
        let change =
            [Change.asExported, .sumsBelow, .notesOnASheet, .partsOfOne, .yearFirst].randomElement(
                using: &numbers) ?? .asExported
        let chosen = selections(&numbers)
        var rows = top(chosen) + [["Inviterte - Besvarte - Svarprosent"]]
        let isFirst = change == .yearFirst
        rows.append(
            (isFirst ? ["År", "Utvalg"] : ["Utvalg", "Undersøkelse"]) + ["Inviterte", "Besvarte", "Svarprosent"])
        rows.append([""])
        var facts: [Fact] = []
        for selection in chosen {
            let invited = Int.random(in: 20...900, using: &numbers)
            let came = Int.random(in: 10...invited, using: &numbers)
            let share = Int((Double(came) * 1000 / Double(invited)).rounded())
            let text = change == .partsOfOne ? String(Double(share) / 1000) : "\(share / 10),\(share % 10)%"
            rows.append(
                (isFirst ? [selection.period, selection.name] : [selection.name, "Elevundersøkelsen"]) + [
                    "\(invited)", "\(came)", text,
                ])
            facts += [("Besvarte", Double(came)), ("Svarprosent", Double(share) / 10)].map { word, value in
                Fact(unit: selection.unit, words: [word], period: selection.period, said: .number(value))
            }
        }
        // The heading of the block has the words of all three: an indicator's own is behind the last colon.
        let own = facts.map {
            Fact(unit: $0.unit, words: $0.words.map { ": \($0)" }, period: $0.period, said: $0.said)
        }
        if change == .sumsBelow { rows += [[""], ["Sum", "", "900", "800", "89%"]] }
        return try file(change, rows, own, &numbers)
    }

    private static func file(
        _ change: Change, _ rows: [[String]], _ facts: [Fact], _ numbers: inout Seeded
    ) throws -> MadeFile {
        var book = WorkbookMaker()
        if change == .notesOnASheet {
            book.add(
                "Egne notater",
                [["Skole", "Klasser", "Elever"], ["Solbakken skole", "14", "300"], ["Vik skole", "9", "180"]].map {
                    $0.map { Written(opened: $0) }
                })
        }
        book.add("Ark1", rows.map { $0.map { $0.isEmpty ? .nothing : Written(opened: $0) } })
        return MadeFile(change: change.rawValue, bytes: try book.bytes(), facts: facts)
    }
}
