import Model

extension String {
    /// A digest as people are shown it: its first twelve signs, or ten where twelve would read as an identity number,
    /// since nothing that looks like one may be handed over.
    var shownDigest: String {
        let twelve = String(prefix(12))
        return NationalIdentityNumber.isIn(twelve) ? String(prefix(10)) : twelve
    }
}
