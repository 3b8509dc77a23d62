/// The share that words tell, in per cent: «Om lag en tredjedel», «25 prosent», «halvparten».
public enum SaidShare {
    /// Parts that have a name, each with what several of them are; the longer names first.
    private static let parts: [(names: [String], part: Int)] = [
        (["tredjedel", "tredel", "third"], 3),
        (["fjerdedel", "firedel", "quarter"], 4),
        (["femtedel", "femdel", "fifth"], 5),
        (["sjettedel", "seksdel", "sixth"], 6),
        (["åttedel", "åttendedel", "eighth"], 8),
        (["tidel", "tiendedel", "tiandedel", "tenth"], 10),
        (["halvpart", "halvdel", "half"], 2),
    ]
    private static let counts = ["to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4]

    /// How far a share in words may lie from the figure it rounds off, in per cent.
    public static let rounding = 7

    /// The one share that is told; `nil` where none is, or where there are several and nobody knows which is meant.
    ///
    /// - Parameter words: An answer, in any of the three languages.
    /// - Returns: Per cent, from 0 to 100.
    public static func of(_ words: String) -> Int? {
        let tokens = words.lowercased().split { $0.isWhitespace || ",;:.()!?–".contains($0) }.map(String.init)
        var found: [Int] = []
        for (place, token) in tokens.enumerated() {
            let next = place + 1 < tokens.count ? tokens[place + 1] : ""
            let before = place > 0 ? tokens[place - 1] : ""
            if token.hasSuffix("%"), let number = Int(token.dropLast()) {
                found.append(number)
            } else if let number = Int(token),
                next == "%" || next.hasPrefix("prosent") || next.hasPrefix("per")
                    || next.hasPrefix("pst")
            {
                found.append(number)
            } else if let part = parts.first(where: { $0.names.contains { token.hasPrefix($0) } })?.part {
                let count = part == 2 ? 1 : counts[before] ?? 1
                found.append((200 * count + part) / (2 * part))
            }
        }
        let shares = Set(found).filter { (0...100).contains($0) }
        return shares.count == 1 && shares.count == Set(found).count ? shares.first : nil
    }
}
