public import Model
public import Pages

/// Where the units' needs point, as it is put before a group and into the owner's document.
public enum PatternBlocks {
    /// The practice areas by kind of unit with their themes, and who points another way.
    public static func pattern(_ overview: OwnerOverview) -> [Block] {
        let pattern = NeedPattern(overview)
        guard !pattern.cells.isEmpty else { return [] }
        return [table(pattern.cells, naming: true)] + outliers(pattern.outliers)
    }

    /// Who points another way than most units of its kind; nothing where nobody does.
    public static func outliers(_ overview: OwnerOverview) -> [Block] { outliers(NeedPattern(overview).outliers) }

    /// The area of a cell, or that none was given.
    public static func area(_ cell: NeedPattern.Cell) -> Line {
        cell.area.map { .area($0, cell.language) }
            ?? .text(Text(nb: "uten praksisområde", nn: "utan praksisområde", en: "no practice area"))
    }

    /// The areas, a row for each; with `naming` the themes and the units too.
    static func table(_ cells: [NeedPattern.Cell], naming: Bool) -> Block {
        let rows = cells.map { cell -> [Line] in
            let themes: Line = cell.themes.isEmpty || !naming ? [] : .data("\n") + .labels(cell.themes)
            return [
                area(cell) + themes, kinds(cell.kinds), same(cell), children(cell.behind), fte(cell.behind),
            ] + (naming ? [.data(cell.units.joined(separator: "\n"))] : [])
        }
        let areas =
            naming
            ? Text(nb: "Praksisområde og tema", nn: "Praksisområde og tema", en: "Practice area and theme")
            : Text(nb: "Praksisområde", nn: "Praksisområde", en: "Practice area")
        let caption =
            naming
            ? Text(
                nb: "Praksisområde og tema, og hvor mange enheter av samme type som peker på området",
                nn: "Praksisområde og tema, og kor mange einingar av same type som peikar på området",
                en: "Practice areas and themes, and how many units of the same kind point in the same direction")
            : Text(
                nb: "Praksisområder, og hvor mange enheter av samme type som peker på dem",
                nn: "Praksisområde, og kor mange einingar av same type som peikar på dei",
                en: "Practice areas, and how many units of the same kind point in the same direction")
        let units = naming ? [Line.text(Text(nb: "Enheter", nn: "Einingar", en: "Units"))] : []
        return .table(
            Table(
                caption: .text(caption),
                header: [
                    .text(areas), .text(Text(nb: "Type", nn: "Type", en: "Kind")),
                    .text(Text(nb: "Peker hit", nn: "Peikar hit", en: "Same direction")),
                    .text(Text(nb: "Barn", nn: "Barn", en: "Children")),
                    .text(Text(nb: "Årsverk", nn: "Årsverk", en: "FTE")),
                ] + units, rows: rows, numeric: [2, 3, 4]))
    }

    /// «2 av 3»; a percentage of fewer than five units would say more than it knows.
    private static func same(_ cell: NeedPattern.Cell) -> Line {
        let (count, all) = (cell.units.count, cell.ofKind)
        let line = Line.text(
            Text(nb: "\(count) av \(all)", nn: "\(count) av \(all)", en: "\(count) of \(all)"))
        guard all >= 5 else { return line }
        return line + [.data(" ("), .text(Quantity(count.percent(of: all)).words), .data(" %)")]
    }

    /// The names of the kinds of a unit.
    public static func kinds(_ kinds: [UnitKind]) -> Line {
        guard !kinds.isEmpty else {
            return .text(Text(nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated"))
        }
        return .labels(kinds)
    }

    /// The number of children behind something: withheld, known, or known of some.
    public static func children(_ behind: Headcount) -> Line {
        guard let sum = behind.children else {
            return .text(Text(nb: "skjermet", nn: "skjerma", en: "withheld"))
        }
        return written(sum, of: behind.units)
    }

    /// The staff FTE behind something.
    public static func fte(_ behind: Headcount) -> Line { written(behind.fte, of: behind.units) }

    private static func written(_ sum: Headcount.Sum, of units: Int) -> Line {
        guard sum.unknown < units else { return .data("–") }
        guard sum.unknown > 0 else { return .text(sum.known.words) }
        let known = sum.known.words
        return .text(
            Text(
                nb: "minst \(known.nb)", nn: "minst \(known.nn)", en: "at least \(known.en)"))
    }

    private static func outliers(_ outliers: [NeedPattern.Outlier]) -> [Block] {
        guard !outliers.isEmpty else { return [] }
        let items = outliers.map { outlier -> Block.Item in
            let count = "\(outlier.count)"
            let nothing = Line.text(
                Text(nb: "har ingen behov", nn: "har ingen behov", en: "has no needs"))
            return Block.Item(
                [
                    .data("\(outlier.unit): "),
                    .text(
                        Text(
                            nb: "\(count) av \(outlier.ofKind) peker på ",
                            nn: "\(count) av \(outlier.ofKind) peikar på ",
                            en: "\(count) of \(outlier.ofKind) point to ")),
                ] + .area(outlier.others, outlier.language)
                    + .text(Text(nb: "; denne enheten: ", nn: "; denne eininga: ", en: "; this unit: "))
                    + (outlier.own.isEmpty
                        ? nothing
                        : outlier.own.dropFirst().reduce(.answer(outlier.own[0], outlier.language)) {
                            $0 + .data("; ") + .answer($1, outlier.language)
                        }))
        }
        return [
            .paragraph(
                .text(Text(nb: "Disse skiller seg ut:", nn: "Desse skil seg ut:", en: "These stand out:"))),
            .list(items, numbered: false),
        ]
    }

    /// What each unit already runs, and what of it could stop.
    public static func running(_ overview: OwnerOverview) -> [Block] {
        let items = overview.received.newest().compactMap { document -> Block.Item? in
            guard let running = document.gist.running, !running.trimmed.isEmpty else { return nil }
            let stop = document.gist.couldStop.map { words -> Block.Item in
                Block.Item(
                    .text(Text(nb: "Kan stoppe: ", nn: "Kan stoppe: ", en: "Could stop: "))
                        + .answer(words, document.language))
            }
            return Block.Item(
                .data("\(document.called): ") + .answer(running, document.language), below: stop.map { [$0] } ?? []
            )
        }
        guard !items.isEmpty else { return [] }
        return [
            .paragraph(
                .text(
                    Text(
                        nb: "Enhetene er allerede i gang med dette:",
                        nn: "Einingane er allereie i gang med dette:",
                        en: "What the units are already working on:"))),
            .list(items, numbered: false),
        ]
    }

    /// What staff groups see differently, unit by unit, as it was said.
    public static func disagreement(_ overview: OwnerOverview) -> [Block] {
        let items = overview.received.newest().compactMap { document -> Block.Item? in
            guard let words = document.gist.disagreement, !words.saysNoDisagreement else { return nil }
            return Block.Item(.data("\(document.called): ") + .answer(words, document.language))
        }
        guard !items.isEmpty else { return [] }
        return [
            .paragraph(
                .text(
                    Text(
                        nb: "Gruppene i enhetene ser ulikt på dette:",
                        nn: "Gruppene i einingane ser ulikt på dette:",
                        en: "Where groups in the units see things differently:"))),
            .list(items, numbered: false),
        ]
    }
}
