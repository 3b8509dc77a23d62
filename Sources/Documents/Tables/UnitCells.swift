import Formats
import Model

/// Whose a row is: the columns that needs, findings and figures begin with, by which they are joined.
struct UnitCells {
    /// The owner it came through, where there are several.
    var owner: String?
    /// What the unit is called among the others.
    let name: String
    let profile: Profile

    /// Their heads; the owner's only where there are several owners' units.
    static func columns(_ make: TableMaker, withOwners: Bool) -> [DataTable.Column] {
        (withOwners ? [make.column("owner", TableWords.owner)] : []) + [
            make.column("unit", TableWords.unit), make.column("organisationNumber", TableWords.organisationNumber),
            make.column("municipality", TableWords.municipality), make.column("kind", TableWords.kind),
        ]
    }

    func cells(_ make: TableMaker, withOwners: Bool) -> [DataTable.Cell] {
        (withOwners ? [make.text(owner)] : []) + [
            make.text(name), make.text(profile.organisationNumber?.digits),
            make.text(profile.municipality?.number), make.words(profile.kinds),
        ]
    }
}
