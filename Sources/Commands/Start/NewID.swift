import Model

extension Program {
    /// The id of a new workspace: one in which nobody can read an identity number, since every document shows it and
    /// nothing that looks like one may be handed over.
    var newID: String {
        var id = world.newID()
        // One in five thousand is such a one.
        for _ in 0..<16 where NationalIdentityNumber.isIn(id) { id = world.newID() }
        return id
    }
}
