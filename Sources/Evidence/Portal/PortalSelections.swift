/// The selections that a table of the portal lists above its answers.
struct PortalSelections {
    /// The columns of the list.
    struct Columns {
        /// The column of names.
        let name: Int
        /// The column of periods.
        let period: Int?

        /// Reads the list's headings; `nil` if none says where the names are.
        init?(_ headings: [String]) {
            let words = headings.map { $0.lowercased() }
            guard let name = words.firstIndex(where: { ["utvalg", "utval"].contains($0) }) else { return nil }
            self.name = name
            period = words.firstIndex { ["år", "periode", "tidspunkt"].contains($0) }
        }
    }

    private var listed: [String: PortalSelection] = [:]
    private var order: [String] = []

    /// The only selection of the list; `nil` where it has several.
    var only: PortalSelection? { order.count == 1 ? order.first.flatMap { listed[$0] } : nil }

    /// Takes a row of the list; `false` for a row that is none of it.
    mutating func take(_ texts: [String], _ columns: Columns) -> Bool {
        guard columns.name < texts.count, !texts[columns.name].isEmpty else { return false }
        let name = texts[columns.name]
        let year = columns.period.flatMap { $0 < texts.count ? texts[$0] : nil } ?? ""
        guard PortalSelection.isOne(name) || !year.isEmpty else { return false }
        listed[name] = PortalSelection(name, year: year)
        order.append(name)
        return true
    }

    /// The selection of a name: one of the list, or one that tells by its own period that it is one.
    subscript(name: String) -> PortalSelection? {
        listed[name] ?? (PortalSelection.isOne(name) ? PortalSelection(name) : nil)
    }

    /// The selection of a name in a column of selections: without a list any name but that of a sum.
    func chosen(_ name: String) -> PortalSelection? {
        self[name] ?? (order.isEmpty && !OwnSums.isOne(name) ? PortalSelection(name) : nil)
    }
}
