public import Formats
public import Model

/// The tables of a workspace as data, for spreadsheets and other programs: `export tables`.
public enum DataTables {
    /// The one word that names them on a command line.
    public static let word = Text(nb: "tabeller", nn: "tabellar", en: "tables")

    /// Whether a word names them, in any language and in capitals or not.
    public static func names(_ written: String) -> Bool {
        let written = written.lowercased()
        return Language.allCases.contains { word[$0] == written }
    }
}

extension UnitAnalysis {
    /// Needs, findings, figures and meetings.
    public func tables(in language: Language) -> [DataTable] {
        UnitTables.all(self, TableMaker(language: language))
    }
}

extension OwnerOverview {
    /// Needs, themes, units, priorities, money, findings and figures.
    public func tables(in language: Language) -> [DataTable] {
        OwnerTables(overview: self, make: TableMaker(language: language)).all
    }
}

extension RegionPlan {
    /// Needs, measures, money, participants, units, findings and figures.
    public func tables(in language: Language) -> [DataTable] {
        RegionTables(plan: self, make: TableMaker(language: language)).all
    }
}
