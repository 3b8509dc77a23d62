import Documents
import Evidence
import Model
import Store

/// A register that was brought in: its rows, and those of the owner's units.
struct Register {
    let name: String
    let file: RegisterFile
    let units: [RegisteredUnit]

    init<Some: OpenedLevel>(_ name: String, for opened: Some, _ program: Program) throws {
        guard Some.Body.keptRegister != nil else { throw RegisterTrouble.onlyAbove }
        let owner = opened.body.profile
        self.name = name
        do {
            file = try RegisterFile(
                try Gate.bytes(of: program.path(name)), municipalities: try TemplateFiles.municipalities())
        } catch let fault as RegisterFile.Fault {
            throw RegisterTrouble.of(fault, file: name)
        }
        if Some.Body.schema == .region {
            units = try Self.units(of: file, inNetwork: owner, opened.desk, program)
            guard !units.isEmpty else { throw RegisterTrouble.nobody(name, owner, of: file.units.count) }
            return
        }
        units = file.units.filter { $0.isCollected(by: owner) }
        guard !units.isEmpty else { throw RegisterTrouble.nobody(name, owner, of: file.units.count) }
        let places = Set(units.compactMap(\.municipality?.number))
        if owner.municipality == nil, owner.ownership != .private, owner.ownership != .county, places.count > 1 {
            throw RegisterTrouble.severalMunicipalities(name, owner)
        }
    }

    /// The rows of a network's municipalities that the grant covers; all municipalities where the county's profile does
    /// not tell which are its own.
    private static func units(
        of file: RegisterFile, inNetwork network: Profile, _ desk: Desk, _ program: Program
    ) throws(Trouble) -> [RegisteredUnit] {
        let county = try program.county(of: network, desk).profile
        let own = county.network(named: network.name)?.municipalities
        return file.units.filter { unit in
            let isCovered = unit.kinds.isEmpty || unit.kinds.contains(where: \.isCovered)
            let isOwn = own.flatMap { own in unit.municipality.map { own.contains($0.number) } } ?? true
            return isCovered && isOwn
        }
    }

    /// How many of its rows are units the owner collects from.
    var counts: CollectOutcome.Register { .init(kept: units.count, rows: file.units.count + file.bad.count) }

    /// Says which rows could not be used.
    func complain(_ program: Program) {
        for row in file.bad { program.console.complain(RegisterWords.bad(row, name)) }
    }
}
