import Evidence
import Model
import Pages

/// Which sheets of a workbook were read.
enum SheetWords {
    /// Names every sheet, where there are several or one that was not read; nothing of other files.
    static func lines(_ sheets: [ExportSheet]) -> [Line] {
        guard sheets.count > 1 || sheets.contains(where: { !$0.isRead }) else { return [] }
        return sheets.enumerated().map { place, sheet in
            let heading = place > 0 ? Text(alike: "") : Text(nb: "ark", nn: "ark", en: "sheets")
            return [
                .text(heading.mapped { words, _ in "  " + words.padded(to: 16) }), .data(sheet.name),
                .text(what(sheet).mapped { words, _ in " (\(words))" }),
            ]
        }
    }

    private static func what(_ sheet: ExportSheet) -> Text {
        switch (sheet.isRead, sheet.isHidden) {
        case (true, false): Text(nb: "lest", nn: "lese", en: "read")
        case (true, true): Text(nb: "skjult, lest", nn: "gøymt, lese", en: "hidden, read")
        case (false, false): Text(nb: "ikke lest", nn: "ikkje lese", en: "not read")
        case (false, true): Text(nb: "skjult, ikke lest", nn: "gøymt, ikkje lese", en: "hidden, not read")
        }
    }
}
