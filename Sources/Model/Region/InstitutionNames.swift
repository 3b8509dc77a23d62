/// The universities, university colleges and fagskoler that words call by their names.
public enum InstitutionNames {
    private static let kinds = [
        "universitet", "university", "høyskole", "høgskole", "høyskule", "høgskule", "fagskole", "fagskule",
    ]
    /// Words that stand before «universitet» without being its name.
    private static let others: Set = [
        "et", "eit", "en", "ein", "ei", "vårt", "vår", "hvert", "kvart", "hver", "kvar", "ingen", "annet", "anna",
        "dette", "denne", "a", "an", "our", "every", "each", "the", "this", "another",
    ]
    private static let joints: Set = ["i", "på", "of", "in", "for"]

    /// The names, each once, in the order they first stand there.
    ///
    /// - Parameters:
    ///   - words: An answer: «Fjelluniversitetet leder samlingene sammen med Fagskolen i Innlandet».
    ///   - known: Names to look for besides, such as those of a county's profile.
    /// - Returns: «Fjelluniversitetet», «Fagskolen i Innlandet»; not «Universitetet» alone.
    public static func found(in words: String, known: [String]) -> [String] {
        let folded = words.folded
        let tokens = words.split(whereSeparator: \.isWhitespace).map { token in
            String(token.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" })
        }
        let listed = known.filter { !$0.isBlank && folded.mentions($0.folded) }
        let named = tokens.indices.compactMap { name(at: $0, tokens) }
        return (listed + named.filter { name in !listed.contains { $0.folded.mentions(name.folded) } }).once
    }

    private static func name(at place: Int, _ tokens: [String]) -> String? {
        let token = tokens[place]
        let small = token.lowercased()
        guard let kind = kinds.first(where: small.mentions) else { return nil }
        let isCapital = token.first?.isUppercase ?? false
        // «Fjelluniversitetet»: the name stands before the kind, in one word.
        if isCapital, !small.hasPrefix(kind) { return token }
        if place > 0, let before = name(before: tokens[place - 1]) { return "\(before) \(token)" }
        // «Universitetet i Innlandet».
        guard place + 2 < tokens.count, joints.contains(tokens[place + 1]),
            tokens[place + 2].first?.isUppercase ?? false
        else { return nil }
        return tokens[place...(place + 2)].joined(separator: " ")
    }

    /// «Fjell», of «Fjell fagskole».
    private static func name(before word: String) -> String? {
        guard word.first?.isUppercase ?? false, !others.contains(word.lowercased()) else { return nil }
        return word
    }
}

extension Measure {
    /// The universities and others it names as those it is planned with; empty where none is called by its name.
    public func institutions(_ county: CountyProfile) -> [String] {
        let known = (county.partners ?? []).flatMap { partner in Language.allCases.map { partner[$0] } }.once
        return InstitutionNames.found(in: cooperation ?? "", known: known)
    }
}
