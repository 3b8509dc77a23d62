/// Regions as SSB writes them: `3403 Hamar`, `K-3403 Hamar (2020-)`, `EKA34 Innlandet`, `EAK Landet`.
enum StatbankRegion {
    /// The nation, where a table has no regions.
    static let nation = ExportUnit(level: .nation, number: "0", name: "Hele landet")

    /// Letters that stand before a number that is the region's own: of municipalities, of counties, of KOSTRA's counties.
    private static let prefixes: Set<String> = ["", "K-", "F-", "K_", "F_", "K", "F", "EKA"]

    /// The region of a text.
    static func unit(_ text: String) -> ExportUnit {
        let text = Blanks.collapsed(text)
        let code = String(text.prefix { $0 != " " })
        let words = text.lowercased()
        if isNation(code, words) {
            let name = Blanks.collapsed(String(text.dropFirst(code == "EAK" || code == "EKA" ? 3 : 0)))
            return ExportUnit(level: .nation, number: "0", name: name.isEmpty ? "Landet" : name)
        }
        let digits = String(code.filter { $0.isASCII && $0.isNumber })
        guard hasCode(code) else {
            let isGroup =
                code.uppercased() == code && code.count > 1 && code.count < text.count
                && code.contains(where: \.isLetter)
            return named(text, isGroup: isGroup)
        }
        let name = plain(String(text.dropFirst(code.count)))
        if digits.allSatisfy({ $0 == "0" }) { return ExportUnit(level: .nation, number: "0", name: name) }
        let level: ExportUnit.Level =
            switch digits.count {
            case ...2: .county
            case 3, 4: .municipality
            case 9: .unit
            default: .other
            }
        let number =
            String(repeating: "0", count: max(0, (level == .municipality ? 4 : 2) - digits.count)) + digits
        return ExportUnit(
            level: level, number: number, name: name.isEmpty ? number : name,
            municipality: level == .municipality ? number : nil,
            municipalityName: level == .municipality ? name : nil,
            county: level == .municipality ? String(number.prefix(2)) : level == .county ? number : nil)
    }

    /// Whether a text begins with the code of a region.
    static func hasCode(_ text: String) -> Bool {
        let code = text.prefix { $0 != " " }
        let digits = code.drop { !($0.isASCII && $0.isNumber) }
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return false }
        let prefix = String(code.prefix(code.count - digits.count))
        return prefixes.contains(prefix) && [1, 2, 3, 4, 6, 8, 9].contains(digits.count)
            && (prefix != "EKA" || digits.count == 2)
    }

    /// Whether a text is a code of SSB's regions, of groups too: `EAK`, `EKG07`, `0`, `3403`.
    static func isCode(_ text: String) -> Bool {
        hasCode(text) && !text.contains(" ")
            || (2...6).contains(text.count) && text.contains(where: \.isLetter)
                && text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    }

    private static func isNation(_ code: String, _ words: String) -> Bool {
        let names: Set<String> = [
            "hele landet", "heile landet", "landet", "norge", "noreg", "the whole country", "whole country",
            "norway",
        ]
        return code == "EAK" || code == "EKA" || names.contains(words)
    }

    /// A region without a code: a group of regions, a county by the word, or a municipality.
    private static func named(_ text: String, isGroup: Bool) -> ExportUnit {
        let name = plain(text)
        let words = name.lowercased()
        let isCounty = words.hasSuffix(" fylke") || words.hasSuffix("fylkeskommune") || CountyNames.areOne(name)
        let level: ExportUnit.Level = isGroup ? .other : isCounty ? .county : .municipality
        return ExportUnit(level: level, number: nil, name: isGroup ? Blanks.collapsed(text) : name)
    }

    /// A name without the years that it was in use: `Tuv (-2020)`, `Hamar (2020-)`.
    private static func plain(_ text: String) -> String {
        let name = Blanks.collapsed(text)
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return name }
        let inner = name[name.index(after: open)...].dropLast()
        let isYears = inner.contains { $0.isNumber } && inner.allSatisfy { $0.isNumber || $0 == "-" || $0 == "–" }
        return isYears ? Blanks.collapsed(String(name[..<open])) : name
    }
}

/// The names of Norway's counties since 2017.
enum CountyNames {
    /// Whether a name is a county's, alone or before its names in other languages.
    static func areOne(_ name: String) -> Bool {
        let first = name.components(" - ").first ?? name
        return known.contains(first.lowercased())
    }

    /// Oslo is a municipality too and left out.
    private static let known: Set<String> = [
        "agder", "akershus", "aust-agder", "buskerud", "finnmark", "hedmark", "hordaland", "innlandet",
        "møre og romsdal", "nord-trøndelag", "nordland", "oppland", "rogaland", "sogn og fjordane",
        "sør-trøndelag",
        "telemark", "troms", "troms og finnmark", "trøndelag", "vest-agder", "vestfold", "vestfold og telemark",
        "vestland", "viken", "østfold",
    ]
}
