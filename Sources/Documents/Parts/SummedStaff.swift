import Guidance
import Model
import Pages

/// How staff, their representatives and others took part in the units, summed up (F § 11, SKK 1.3).
struct SummedStaff {
    let counts: NeedCounts
    let names: UnitNames
    /// Where all of it stands.
    let see: Line

    var blocks: [Block] {
        guard !counts.units.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        let taking = counts.units.map(\.delivering.document.brief.participation)
        let staff = taking.count(where: \.haveStaff)
        let (all, held) = (
            Text.counted(counts.units.count, .units), Text.counted(taking.map(\.meetings).total, .meetings)
        )
        let intro = Line.say(
            nb:
                "Ansatte eller tillitsvalgte var med i \(staff) av \(all.nb). "
                + "Enhetene hadde til sammen \(held.nb). ",
            nn:
                "Tilsette eller tillitsvalde var med i \(staff) av \(all.nn). "
                + "Einingane hadde til saman \(held.nn). ",
            en:
                "Staff or their representatives took part in the analysis in \(staff) of \(all.en), in \(held.en) "
                + "altogether. ")
        return [.paragraph(intro + see + .data("."))] + groups + without
    }

    private var groups: [Block] {
        let rows = Group.allCases.compactMap { group -> [Line]? in
            let here = counts.units.filter { $0.delivering.document.brief.participation.groups.contains(group) }
            guard !here.isEmpty else { return nil }
            return [.capital(.text(group.label))]
                + counts.kinds.map { kinds in .data(String(here.count { $0.kinds == kinds })) }
        }
        guard !rows.isEmpty else { return [] }
        let header =
            [Line.say(nb: "Hvem", nn: "Kven", en: "Who")]
            + counts.kinds.map { .capital(PatternBlocks.kinds($0)) + .data(" (\(counts.count($0)))") }
        return [
            .table(
                Table(
                    caption: .say(
                        nb: "Hvor mange enheter hver gruppe har vært med i",
                        nn: "Kor mange einingar kvar gruppe har vore med i",
                        en: "Number of units in which each group took part"), header: header, rows: rows,
                    numeric: Set(1..<header.count)))
        ]
    }

    /// Where nobody but leaders took part: some by name, and how many more.
    private var without: [Block] {
        let silent = counts.units.map(\.delivering.document).filter { !$0.brief.participation.haveStaff }
        guard !silent.isEmpty else { return [] }
        return [
            .paragraph(
                .say(
                    nb: "Ansatte eller tillitsvalgte var ikke med i: ",
                    nn: "Tilsette eller tillitsvalde var ikkje med i: ",
                    en: "Units where neither staff nor their representatives took part: ")
                    + .names(silent.map { names[$0] }, room: Self.room) + .data("."))
        ]
    }

    /// So many are named; all of them stand in the annex, each with who took part.
    private static let room = 12
}
