import Model
import Pages

/// Where a figure stands in its file, in words.
enum CellWords {
    /// «ark «1.2», rad 14, kolonne 3, «4,1» (2025-26)»; the sheet only where the file has sheets.
    static func place(of figure: Figure) -> Line {
        let sheet = figure.sheet.map { name in
            Text(nb: "ark «\(name)», ", nn: "ark «\(name)», ", en: "sheet “\(name)”, ")
        }
        let cell = Text(
            nb: "rad \(figure.row), kolonne \(figure.column), «\(figure.raw)»",
            nn: "rad \(figure.row), kolonne \(figure.column), «\(figure.raw)»",
            en: "row \(figure.row), column \(figure.column), “\(figure.raw)”")
        return (sheet.map { .text($0) } ?? []) + .text(cell)
            + (figure.period.isEmpty ? [] : .data(" (\(figure.period))"))
    }
}
