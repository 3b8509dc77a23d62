import Evidence
import Formats

/// What `import --inspect --json` says of a file.
enum InspectionJSON {
    /// How many names, places and examples are listed at most, so that no file floods the screen.
    private static let most = 500

    static func of(_ export: Export, _ inspection: Inspection) -> JSON {
        var members: [JSONObject.Member] = [
            .init("format", .string(inspection.format.rawValue)),
            .init("encoding", inspection.encoding.map { .string(InspectionWords.name($0)) } ?? .null),
            .init("delimiter", inspection.delimiter.map { .string(String($0)) } ?? .null),
            .init("units", number(inspection.units)), .init("indicators", number(inspection.indicators)),
            .init("periods", .array(inspection.periods.map { .string($0) })),
            .init("values", number(inspection.values)), .init("suppressed", number(inspection.suppressed)),
            .init("missing", number(inspection.missing)),
            .init("belowMinimumGroup", number(inspection.belowMinimumGroup)),
            .init("names", .array(export.names.prefix(most).map { .string($0) })),
            .init("columns", .array(export.layout.prefix(most).map(column))),
            .init("notUnderstood", notUnderstood(export)), .init("prose", prose(export.prose)),
            .init("notes", .array(export.notes.map(note))),
        ]
        if !export.sheets.isEmpty { members.append(.init("sheets", .array(export.sheets.map(sheet)))) }
        if let proposal = export.proposal {
            members.append(.init("map", proposal.map?.json ?? .null))
            members.append(.init("mapLacks", proposal.lack.map { .string($0.rawValue) } ?? .null))
        }
        return object(members)
    }

    private static func object(_ members: [JSONObject.Member]) -> JSON { .object(JSONObject(members)) }

    private static func number(_ count: Int?) -> JSON { count.map { .number(String($0)) } ?? .null }

    private static func column(_ column: ExportColumn) -> JSON {
        object(
            [
                .init("column", number(column.column)), .init("heading", .string(column.heading)),
                .init("role", .string(column.role.rawValue)),
            ] + (column.sheet.map { [.init("sheet", .string($0))] } ?? []))
    }

    private static func notUnderstood(_ export: Export) -> JSON {
        let columns = export.unreadColumns.filter { $0.role == .notUnderstood }
        return object([
            .init("columns", number(columns.count)), .init("rows", number(export.unreadRows.count)),
            .init("numbers", number(export.unreadRows.reduce(0) { $0 + $1.numbers })),
        ])
    }

    private static func prose(_ cells: [ExportCell]) -> JSON {
        object([
            .init("cells", number(cells.count)),
            .init(
                "examples",
                .array(
                    cells.prefix(20).map { cell in
                        object([
                            .init("raw", .string(cell.raw)), .init("row", number(cell.row)),
                            .init("column", number(cell.column)),
                        ])
                    })),
        ])
    }

    private static func note(_ note: ExportNote) -> JSON {
        switch note {
        case .letters(let letters):
            object([.init("kind", .string("letters")), .init("letters", .string(letters.rawValue))])
        case .lostLetters: object([.init("kind", .string("lost-letters"))])
        case .hidden(let sheet, let rows, let columns):
            object([
                .init("kind", .string("hidden")), .init("sheet", .string(sheet)), .init("rows", number(rows)),
                .init("columns", number(columns)),
            ])
        case .sameAnswers(let sheet, let other):
            object([
                .init("kind", .string("same-answers")), .init("sheet", .string(sheet)),
                .init("as", .string(other)),
            ])
        case .thousands(let sign, let example):
            object([
                .init("kind", .string("thousands")), .init("sign", .string(String(sign))),
                .init("example", .string(example)),
            ])
        case .unsureThousands(let example):
            object([.init("kind", .string("unsure-thousands")), .init("example", .string(example))])
        }
    }

    private static func sheet(_ sheet: ExportSheet) -> JSON {
        object([
            .init("name", .string(sheet.name)), .init("hidden", .bool(sheet.isHidden)),
            .init("read", .bool(sheet.isRead)),
        ])
    }
}
