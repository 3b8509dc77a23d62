/// Finds keys among members: by looking at each in small objects, by a table in big ones.
///
/// The members given may only have grown, at their end, since the last question.
struct KeyIndex {
    private static let few = 16
    private var places: [String: Int] = [:]

    /// The place of the member with this key.
    mutating func place(of key: String, in members: [JSONObject.Member]) -> Int? {
        if members.count <= Self.few {
            for place in members.indices where members[place].key == key { return place }
            return nil
        }
        if places.isEmpty { places.reserveCapacity(2 * members.count) }
        while places.count < members.count {
            places[members[places.count].key] = places.count
        }
        return places[key]
    }
}
