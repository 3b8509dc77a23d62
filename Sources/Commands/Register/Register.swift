import Evidence
import Model
import Store

/// A register that was brought in: its rows, and those of the owner's units.
struct Register {
    let name: String
    let file: RegisterFile
    let units: [RegisteredUnit]

    init(_ name: String, for workspace: Workspace, _ program: Program) throws {
        guard case .owner(let opened) = workspace else { throw RegisterTrouble.onlyOwners }
        let owner = opened.body.profile
        self.name = name
        do {
            file = try RegisterFile(
                try Disk.read(program.path(name)), municipalities: try TemplateFiles.municipalities())
        } catch let fault as RegisterFile.Fault {
            throw RegisterTrouble.of(fault, file: name)
        }
        units = file.units.filter { $0.isCollected(by: owner) }
        guard !units.isEmpty else { throw RegisterTrouble.nobody(name, owner, of: file.units.count) }
        let places = Set(units.compactMap(\.municipality?.number))
        if owner.municipality == nil, owner.ownership != .private, owner.ownership != .county, places.count > 1 {
            throw RegisterTrouble.severalMunicipalities(name, owner)
        }
    }

    func say(_ program: Program) {
        for row in file.bad { program.console.complain(DeliveryWords.bad(row, name)) }
        program.console.say(DeliveryWords.register(file, kept: units.count))
    }
}
