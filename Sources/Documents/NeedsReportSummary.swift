import Guidance
import Model
import Pages

/// Page one of a needs report, for those who decide: what the data show, what was chosen and why, what it costs.
struct NeedsReportSummary {
    let plan: RegionPlan
    let language: Language
    let counts: NeedCounts
    let county: CountyProfile

    private static let room = 4

    var blocks: [Block] {
        .chapter(
            DocumentParts.summaryTitle,
            [.paragraph(plan.inShort + .data("."))]
                + .bullets([
                    shown,
                    Block.Item(
                        Text(
                            nb: "Hvorfor nettverket har valgt dette", nn: "Kvifor nettverket har valt dette",
                            en: "Why the network has chosen this"),
                        .brief(plan.prioritisation, language, room: 280)),
                    Block.Item(DocumentParts.asked, plan.asked),
                    Block.Item(
                        Text(
                            nb: "Dette bidrar eierne selv med", nn: "Dette bidreg eigarane sjølve med",
                            en: "What the owners contribute themselves"), plan.ownSum),
                    Block.Item(
                        Text(nb: "Vertskommune", nn: "Vertskommune", en: "Host municipality"),
                        .brief(plan.hostMunicipality, language, room: 80)),
                    Block.Item(
                        Text(
                            nb: "Godkjent av hvem, og når", nn: "Godkjend av kven, og når",
                            en: "Approved by whom, and when"),
                        .brief(plan.approval, language, room: 130)),
                ]) + NeedTables(counts: counts).short + measures)
    }

    /// The areas most units point to, with what one of them found.
    private var shown: Block.Item {
        let areas = counts.rows { $0.practiceArea.map(PracticeArea.key) }.filter { $0.key != nil }
        let items = areas.prefix(3).map { row -> Block.Item in
            let found = row.units.lazy.compactMap(finding).first
            return Block.Item(
                .capital(NeedTables.area(row)) + .data(": ") + NeedTables.share(row, counts)
                    + (found.map { .data(". ") + $0 } ?? []))
        }
        return Block.Item(
            DocumentParts.shownTitle, items.isEmpty ? .text(.notAnswered) : [],
            below: Array(items) + DocumentParts.more(areas.count - 3))
    }

    /// «For eksempel Solbakken barnehage: Foreldrene vurderer trivselen lavere enn i kommunen».
    private func finding(_ unit: NeedCounts.Unit) -> Line? {
        let document = unit.delivering.document
        let analysis = document.body
        return (analysis.chosenCandidate?.findings ?? []).lazy.compactMap { analysis.findings[$0] }.first.map {
            .say(nb: "For eksempel ", nn: "Til dømes ", en: "For example ") + .data("\(document.name): ")
                + .brief($0.statement, document.language, room: 130)
        }
    }

    private var measures: [Block] {
        let rows = plan.measures.prefix(Self.room).map { measure -> [Line] in
            [
                .brief(measure.title, language, measure.id.item, room: 80),
                .names(plan.owners(behind: measure), room: 2), measure.partners(county), measure.span,
            ]
        }
        guard !rows.isEmpty else { return [] }
        let table = Block.table(
            Table(
                caption: .say(
                    nb: "Tiltakene nettverket melder inn", nn: "Tiltaka nettverket melder inn",
                    en: "The measures the network is reporting"),
                header: [
                    .say(nb: "Tiltak", nn: "Tiltak", en: "Measure"),
                    .say(nb: "Eiere", nn: "Eigarar", en: "Owners"),
                    .say(nb: "Fagmiljø", nn: "Fagmiljø", en: "Partner"), .say(nb: "År", nn: "År", en: "Years"),
                ], rows: rows))
        return [table] + .bullets(DocumentParts.more(plan.measures.count - Self.room))
    }
}

extension RegionPlan {
    /// What all owners put in together in a year, in hours and kroner, and how many told no numbers.
    var ownSum: Line {
        let owners = received.newest()
        guard !owners.isEmpty else { return .text(.notAnswered) }
        let (hours, kroner) = (
            owners.compactMap(\.body.contributedHours), owners.compactMap(\.body.contributedKroner)
        )
        let sums = [
            hours.isEmpty ? nil : RowNumbers.hours(hours.total),
            kroner.isEmpty ? nil : RowNumbers.kroner(kroner.total),
        ].compactMap { $0.map { Line.text($0) } }
        let told = owners.count { $0.body.contributedHours != nil || $0.body.contributedKroner != nil }
        guard !sums.isEmpty else {
            return .say(
                nb: "Ingen av eierne har oppgitt timer eller kroner.",
                nn: "Ingen av eigarane har oppgitt timar eller kroner.",
                en: "No owner has stated any hours or kroner.")
        }
        let all = Text.counted(owners.count, .owners)
        return .joined(sums)
            + .say(
                nb: " i året fra \(told) av \(all.nb)", nn: " i året frå \(told) av \(all.nn)",
                en: " a year from \(told) of \(all.en)")
    }
}

extension Line {
    /// The line with its first letter as a capital.
    static func capital(_ line: Line) -> Line {
        func raised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
        guard let first = line.words.first else { return line }
        let start: Words =
            switch first {
            case .text(let text): .text(text.mapped { word, _ in raised(word) })
            case .answer(let answer, let language): .answer(raised(answer), language)
            case .data, .item, .link: first
            }
        return Line([start] + line.words.dropFirst())
    }
}
