import Model
import Pages

/// Where a figure stands in its file, in words.
enum CellWords {
    /// «ark «1.2», »; nothing where the file has no sheets.
    static func sheet(of figure: Figure) -> Line {
        figure.sheet.map { name in
            .text(Text(nb: "ark «\(name)», ", nn: "ark «\(name)», ", en: "sheet “\(name)”, "))
        } ?? []
    }

    /// «ark «1.2», rad 14, kolonne 3, «4,1» (2025-26)»; the sheet only where the file has sheets.
    static func place(of figure: Figure) -> Line {
        let cell = Text(
            nb: "rad \(figure.row), kolonne \(figure.column), «\(figure.raw)»",
            nn: "rad \(figure.row), kolonne \(figure.column), «\(figure.raw)»",
            en: "row \(figure.row), column \(figure.column), “\(figure.raw)”")
        return sheet(of: figure) + .text(cell)
            + (figure.period.isEmpty ? [] : .data(" (\(figure.period))"))
    }
}
