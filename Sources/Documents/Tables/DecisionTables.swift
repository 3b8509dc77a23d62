public import Formats
import Guidance
public import Model
import Pages

/// The needs of an owner as a sheet to decide in, a row for each, and the priorities beside: `export decisions`.
public struct DecisionTables {
    /// The one word that names them on a command line.
    public static let word = Text(nb: "avgjørelser", nn: "avgjerder", en: "decisions")

    /// Whether a word names them, in any language and in capitals or not.
    public static func names(_ written: String) -> Bool {
        let written = written.lowercased()
        return Language.allCases.contains { word[$0] == written }
    }

    /// How many empty rows there are for new priorities.
    private static let emptyPriorities = 8

    private let overview: OwnerOverview
    private let header: Header
    private let make: TableMaker
    private let digest: (String) -> String

    /// What the tables are made of; `digest` is kept in the column that people leave alone.
    public init(
        _ overview: OwnerOverview, _ header: Header, in language: Language, digest: @escaping (String) -> String
    ) {
        self.overview = overview
        self.header = header
        make = TableMaker(language: language)
        self.digest = digest
    }

    /// The needs, then the priorities.
    public var all: [DataTable] { [needs, priorities] }

    private var needs: DataTable {
        let desk = DecisionDesk(overview)
        let rows = desk.rows.map { row -> [DataTable.Cell] in
            let need = row.need.need
            return [
                make.number(row.number), make.text(row.area), make.text(need.theme?.told), make.text(row.unit),
                make.children(row.children), make.text(need.ability), make.text(need.who),
                make.text(row.joined.map(String.init).joined(separator: " ")),
                make.text(row.decision.kind?.label), make.text(desk.into(row, make.language)),
                make.text(row.decision.reason), make.text(row.mark(digest)),
            ]
        }
        let columns = DecisionColumn.allCases.map { column in
            let name = make.column(column.rawValue, column.name).name
            return DataTable.Column(
                column.rawValue, column == .mark ? mark(.decisions) : name, isFilledIn: column.isFilledIn,
                choices: column == .decision ? NeedDecision.Kind.allCases.map { $0.label[make.language] } : [])
        }
        return make.table("decisions", Self.word, columns, rows)
    }

    private var priorities: DataTable {
        let short = { (row: PriorityRow) in String(digest(row.code).prefix(12)) }
        let known = overview.priorities.map { priority -> [DataTable.Cell] in
            let row = PriorityRow(statement: priority.statement, reason: priority.reason ?? "")
            return [
                make.text(priority.id.item.words), make.text(priority.statement), make.text(priority.reason),
                make.text(short(row)),
            ]
        }
        var numbering = overview.numbering
        let new = (0..<Self.emptyPriorities).map { _ -> [DataTable.Cell] in
            let id: ID<Priority> = numbering.next()
            return [make.text(id.item.words), .nothing, .nothing, .nothing]
        }
        let columns = PriorityColumn.allCases.map { column in
            let name = make.column(column.rawValue, column.name).name
            return DataTable.Column(
                column.rawValue, column == .mark ? mark(.priorities) : name,
                isFilledIn: column == .statement || column == .reason)
        }
        let name = Text(nb: "prioriteringer", nn: "prioriteringar", en: "priorities")
        return make.table("priorities", name, columns, known + new)
    }

    private func mark(_ kind: SheetMark.Kind) -> String {
        SheetMark(kind, workspace: header.id, revision: header.revision).words(make.language)
    }
}
