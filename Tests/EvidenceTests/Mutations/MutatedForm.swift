import Evidence
import MadeUpWorkbooks
import SeededNumbers

/// Answers to a form, made up and then changed as people change them, with how many gave each answer.
struct MutatedForm {
    enum Change: String, CaseIterable {
        case asExported, sumsBelow, columnBeside, blankRows, titleAbove, otherOrder, notesOnASheet, withoutTimes
    }

    let bytes: [UInt8]
    let change: Change
    /// How many gave each answer, by the question.
    let counts: [String: [String: Int]]

    private static let scales = [
        ("Jeg trives på jobb", ["Helt uenig", "Uenig", "Enig", "Helt enig"]),
        ("Leker dere ute?", ["Aldri", "Av og til", "Ofte"]),
        ("Får du hjelp når du trenger det?", ["Ja", "Nei", "Vet ikke"]),
        ("Hvor fornøyd er du?", ["1", "2", "3", "4", "5"]),
    ]
    private static let boxes = ("Hva bør vi arbeide med?", ["Lek", "Måltid", "Utetid", "Språk"])

    init(seed: UInt64) throws {
        var numbers = Seeded(state: seed)
        let change = Change.allCases[Int(seed % UInt64(Change.allCases.count))]
        let isGoogle = Bool.random(using: &numbers)
        let people = Int.random(in: 6...40, using: &numbers)
        let asked = Self.scales.shuffled(using: &numbers).prefix(.random(in: 1...3, using: &numbers))
        let hasBoxes = Bool.random(using: &numbers)
        var counts: [String: [String: Int]] = [:]
        func count(_ question: String, _ answer: String) {
            counts[question, default: [:]][answer, default: 0] += 1
        }
        let about =
            isGoogle ? ["Tidsmerke"] : ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"]
        var rows = [about + asked.map(\.0) + (hasBoxes ? [Self.boxes.0] : [])]
        for person in 1...people {
            let minute = 10 + person
            var row =
                isGoogle
                ? ["2026/01/12 8:\(minute):02 AM GMT+1"]
                : ["\(person)", "1/12/26 8:\(minute):02", "1/12/26 9:\(minute):07", "anonymous", ""]
            for (question, scale) in asked {
                // Each answer comes at least once, so that a column is never one and the same.
                let answer = person <= scale.count ? scale[person - 1] : scale.randomElement(using: &numbers) ?? ""
                row.append(answer)
                count(question, answer)
            }
            if hasBoxes {
                let ticks = Self.boxes.1.filter { _ in Bool.random(using: &numbers) }
                for tick in ticks { count(Self.boxes.0, tick) }
                row.append(ticks.joined(separator: isGoogle ? ", " : ";") + (isGoogle || ticks.isEmpty ? "" : ";"))
            }
            rows.append(row)
        }
        self.change = change
        self.counts = counts
        Self.apply(change, to: &rows, &numbers)
        if change == .notesOnASheet || Bool.random(using: &numbers) {
            var book = WorkbookMaker()
            if change == .notesOnASheet {
                book.add(
                    "Notater",
                    [["Møte", "Antall"], ["Team 5", "14"], ["Team 6", "9"]].map { $0.map { Written(opened: $0) } })
            }
            book.add("Svar", rows.map { $0.map { Written(opened: $0) } })
            bytes = try book.bytes()
        } else {
            bytes = Array(VariantTests.text(rows, ",", always: Bool.random(using: &numbers)).utf8)
        }
    }

    private static func apply(_ change: Change, to rows: inout [[String]], _ numbers: inout Seeded) {
        let width = rows[0].count
        let blank = Array(repeating: "", count: width)
        switch change {
        case .sumsBelow:
            var sum = blank
            (sum[0], sum[width - 1]) = ("Antall svar", "\(rows.count - 1)")
            rows += [blank, sum]
        case .columnBeside:
            rows = rows.enumerated().map { $1 + ["", $0 == 0 ? "Min merknad" : $0 == 2 ? "sjekk denne" : ""] }
        case .blankRows: rows.insert(blank, at: Int.random(in: 2..<rows.count, using: &numbers))
        case .titleAbove: rows.insert(contentsOf: [["Svar fra foreldrene"], [""]], at: 0)
        case .otherOrder: rows = [rows[0]] + rows.dropFirst().shuffled(using: &numbers)
        case .withoutTimes:
            let kept = rows[0].indices.filter { !["E-postadresse", "Navn"].contains(rows[0][$0]) }
            rows = rows.map { row in kept.map { row[$0] } }
        case .asExported, .notesOnASheet: break
        }
    }

    /// How a reader does with it.
    var verdict: MutationVerdict {
        let export: Export
        do {
            export = try ExportReader.read(bytes)
        } catch {
            return .refused("\(change) \(error)".prefix(120).description)
        }
        if export.form == .unknown { return .asked("\(change)") }
        if export.units != nil { return .wrong("\(change): read as a table") }
        var seen: [String: [String: Int]] = [:]
        for question in export.distributions {
            for option in question.options where option.count > 0 {
                seen[question.question, default: [:]][option.answer] = option.count
            }
        }
        if seen == counts { return .right }
        return .wrong("\(change): \(seen), is \(counts)")
    }
}
