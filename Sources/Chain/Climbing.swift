public import Model

extension Chained {
    /// The items that those above decide on and that rest on an item, the item itself where it is one of them.
    ///
    /// - Parameters:
    ///   - id: The item the way up begins at.
    ///   - language: The language the workspace is written in.
    /// - Returns: The first link of each; none where nothing that was handed over rests on it.
    public func lifted(from id: ItemID, language: Language) -> [Link] {
        meanings.compactMap { link($0.item, language: language) }
            .filter { way in way.all.contains { $0.item == id } }
    }
}
