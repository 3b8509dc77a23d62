import SeededNumbers

/// Answers to a form as each maker exports them by default: about the answer, closed questions, boxes, free text.
enum MadeForms {
    private struct Layout {
        var about: [(heading: String, answer: (Int) -> String)]
        var single: (Int) -> String
        /// The heading of a box, and what it holds when it is ticked and when it is not.
        var box: (_ option: String, _ place: Int) -> String
        var ticked: (String) -> String
        var unticked: String
        /// What the question of the boxes is called once they are joined, and an option of it.
        var joined: String
        var option: (_ option: String, _ place: Int) -> String
        var codes = false
        var delimiter = ","
        var isQuoted = true
    }

    private static let scale = ["Helt uenig", "Uenig", "Enig", "Helt enig"]
    private static let options = ["Lek", "Måltid", "Utetid"]

    private static func layout(_ maker: Maker) -> Layout {
        switch maker {
        case .nettskjema:
            Layout(
                about: [("$submission_id", { "10\($0)" }), ("$created", { "2025-11-01T10:\(10 + $0):00" })],
                single: { "sporsmal\($0)" }, box: { option, _ in "arena.\(option.lowercased())" },
                ticked: { _ in "1" },
                unticked: "0", joined: "arena", option: { option, _ in option.lowercased() }, codes: true,
                delimiter: ";")
        case .olderNettskjema:
            Layout(
                about: [
                    ("NR", { "17\($0)" }), ("Opprettet", { "01.11.2025 08:\(10 + $0)" }),
                    ("Endret", { "01.11.2025 08:\(10 + $0)" }),
                ], single: { "Påstand \($0)" }, box: { _, place in "Arena_\(place + 1)" }, ticked: { _ in "Ja" },
                unticked: "", joined: "Arena", option: { _, place in "\(place + 1)" }, delimiter: "\t",
                isQuoted: false)
        case .limeSurvey:
            Layout(
                about: [
                    ("id", { "\($0)" }), ("submitdate", { "2025-11-03 10:\(10 + $0):00" }),
                    ("lastpage", { _ in "3" }),
                    ("startlanguage", { _ in "nb" }), ("seed", { "99\($0)" }),
                ], single: { "G01Q0\($0). Påstand \($0)" },
                box: { option, place in "G02Q01[SQ00\(place + 1)]. Hva øver dere på? [\(option)]" },
                ticked: { _ in "Ja" }, unticked: "Nei", joined: "G02Q01. Hva øver dere på?",
                option: { option, _ in option })
        case .surveyXact:
            Layout(
                about: [
                    ("respondent", { "\($0)" }), ("created", { _ in "03-11-2025" }),
                    ("closetime", { _ in "03-11-2025" }),
                    ("difftime", { "\(60 + $0)" }), ("statoverall_4", { _ in "1" }),
                ], single: { "s_\($0)" }, box: { option, _ in "Hva øver dere på? - \(option)" },
                ticked: { _ in "Valgt" }, unticked: "Ikke valgt", joined: "Hva øver dere på?",
                option: { option, _ in option }, delimiter: ";")
        default:
            Layout(
                about: [
                    ("Respondent ID", { "8\($0)" }), ("Besvart", { "03.11.2025 10:\(10 + $0)" }),
                    ("Språk", { _ in "Norsk" }),
                ], single: { "\($0). Påstand" }, box: { option, _ in "9. Hva øver dere på? - \(option)" },
                ticked: { $0 }, unticked: "", joined: "9. Hva øver dere på?", option: { option, _ in option },
                delimiter: ";")
        }
    }

    static func file(_ maker: Maker, _ numbers: inout Seeded) -> MadeFile {
        let layout = layout(maker)
        let change =
            ["asExported", "otherOrder", "blankRows", "sumsBelow", "noteBeside", "freeText"].randomElement(
                using: &numbers) ?? ""
        let people = Int.random(in: 8...40, using: &numbers)
        let questions = Int.random(in: 1...3, using: &numbers)
        var headings = layout.about.map(\.heading) + (1...questions).map(layout.single)
        headings += options.enumerated().map { layout.box($1, $0) } + ["Kommentar"]
        var rows: [[String]] = []
        var counts: [String: [String: Int]] = [:]
        var answered: [String: Int] = [:]
        for person in 1...people {
            var row = layout.about.map { $0.answer(person) }
            for question in 1...questions {
                // Each answer comes at least once, and some are left open.
                let isOpen = person > 4 && Int.random(in: 0..<8, using: &numbers) == 0
                let place = person <= 4 ? person - 1 : Int.random(in: 0..<4, using: &numbers)
                let answer = layout.codes ? "\(place + 1)" : scale[place]
                row.append(isOpen ? layout.codes ? "-1" : "" : answer)
                guard !isOpen else { continue }
                counts[layout.single(question), default: [:]][answer, default: 0] += 1
                answered[layout.single(question), default: 0] += 1
            }
            var ticks = options.map { _ in Bool.random(using: &numbers) }
            if person <= 2 { ticks = [person == 1, person == 2, person == 1] }
            for (place, isTicked) in ticks.enumerated() {
                row.append(isTicked ? layout.ticked(options[place]) : layout.unticked)
                if isTicked {
                    counts[layout.joined, default: [:]][layout.option(options[place], place), default: 0] += 1
                }
            }
            if !layout.unticked.isEmpty || ticks.contains(true) { answered[layout.joined, default: 0] += 1 }
            row.append(change == "freeText" && person % 3 == 0 ? "Vi vil ha mer tid, og ro \(person)" : "")
            rows.append(row)
        }
        let blank = Array(repeating: "", count: headings.count)
        switch change {
        case "otherOrder": rows.shuffle(using: &numbers)
        case "blankRows": rows.insert(blank, at: Int.random(in: 1..<rows.count, using: &numbers))
        case "sumsBelow":
            var sum = blank
            (sum[0], sum[layout.about.count]) = ("Antall svar", "\(people)")
            rows += [blank, sum]
        case "noteBeside":
            headings += ["", "Min merknad"]
            rows = rows.enumerated().map { $1 + ["", $0 == 1 ? "se på denne" : ""] }
        default: break
        }
        let text = VariantTests.text([headings] + rows, layout.delimiter, always: layout.isQuoted)
        return MadeFile(change: change, bytes: Array(text.utf8), counts: counts, answered: answered)
    }
}
