import Model

/// Understands a row of a register.
struct RegisterRow {
    typealias Fault = RegisterFile.RowFault

    private let byNumber: [String: Municipality]
    private let byName: [String: Municipality]

    init(_ municipalities: [Municipality]) {
        byNumber = Dictionary(municipalities.map { ($0.number, $0) }) { first, _ in first }
        byName = Dictionary(municipalities.map { ($0.name.folded, $0) }) { first, _ in first }
    }

    /// The unit of a row; cells that may be empty are municipality, ownership, children and FTE.
    func read(_ cell: (RegisterFile.Column) -> String) throws(Fault) -> RegisteredUnit {
        let written = cell(.organisationNumber)
        guard let organisationNumber = OrganisationNumber(written) else {
            throw .organisationNumber(written)
        }
        let name = cell(.name)
        guard name.contains(where: \.isLetter), !NationalIdentityNumber.isIn(name) else {
            throw .name
        }
        let kinds = try kinds(cell(.kind), from: Int(cell(.from)), to: Int(cell(.to)))
        return RegisteredUnit(
            organisationNumber: organisationNumber, name: name, kinds: kinds,
            ownership: try ownership(cell(.ownership), kinds), municipality: try municipality(cell(.municipality)),
            children: try number(cell(.children), decimals: false)?.digits,
            fte: try number(cell(.fte), decimals: true))
    }

    /// One kind or several: `barnehage`, `skole, sfo`. A school's grades tell whether it is upper secondary.
    private func kinds(_ written: String, from: Int?, to: Int?) throws(Fault) -> [UnitKind] {
        var found: Set<UnitKind> = []
        for part in written.split(whereSeparator: { $0 == "," || $0 == "+" || $0 == "/" || $0 == ";" }) {
            guard let kind = RegisterRow.kinds[part.folded] else {
                throw .kind(String(part))
            }
            found.insert(kind)
        }
        guard !found.isEmpty else { throw .kind(written) }
        // Grades 1–10 are primary and lower secondary school, 11–13 upper secondary.
        if found.contains(.school), let last = to, last > 10 {
            found.insert(.upperSecondary)
            if let first = from, first > 10 { found.remove(.school) }
        }
        return UnitKind.allCases.filter(found.contains)
    }

    /// «Offentlig» is the municipality's, but for a unit that is only an upper secondary school the county's.
    private func ownership(_ written: String, _ kinds: [UnitKind]) throws(Fault) -> Ownership? {
        let word = written.folded
        if word.isEmpty { return nil }
        if ["offentlig", "offentleg", "public"].contains(word) {
            return kinds == [.upperSecondary] ? .county : .municipal
        }
        let known = Ownership.allCases.first { ownership in
            ownership.rawValue == word || Language.allCases.contains { ownership.label[$0] == word }
        }
        guard let known else { throw .ownership(written) }
        return known
    }

    private func municipality(_ written: String) throws(Fault) -> Municipality? {
        let word = written.folded
        if word.isEmpty { return nil }
        // A spreadsheet drops the first zero of a number.
        let number = word.count == 3 ? "0" + word : word
        guard let known = byNumber[number] ?? byName[word] else {
            throw .municipality(written)
        }
        return known
    }

    private func number(_ written: String, decimals: Bool) throws(Fault) -> Quantity? {
        if written.isEmpty || written == "-" || written == "–" { return nil }
        guard let number = try? WrittenNumber(written), let quantity = try? number.quantity.get(),
            quantity.decimals == 0 || decimals, quantity.digits < 10_000_000
        else { throw decimals ? .fte(written) : .children(written) }
        return quantity
    }

    /// The words of the kinds, as names are compared.
    static let kinds: [String: UnitKind] = {
        var kinds: [String: UnitKind] = [
            "skole": .school, "skule": .school, "school": .school, "grunnskole": .school, "grunnskule": .school,
            "vgs": .upperSecondary, "videregående": .upperSecondary, "vidaregåande": .upperSecondary,
            "sfo": .sfo, "voksenopplæring": .adultEducation, "vaksenopplæring": .adultEducation, "ppt": .ppt,
            "pp-tjeneste": .ppt, "pp-teneste": .ppt,
        ]
        for kind in UnitKind.allCases {
            kinds[kind.rawValue] = kind
            for language in Language.allCases { kinds[kind.label[language].folded] = kind }
        }
        return kinds
    }()
}
