import Model

/// What the portal calls an `Utvalg`: a unit and a period, and perhaps a part of the unit:
/// `Telemark fylkeskommune (Høst 2019) - vg1`.
struct PortalSelection {
    /// The unit; the selection without its period (COUNTS.md 21).
    let unit: ExportUnit
    /// The period; `nil` where neither name nor table says one.
    let period: String?

    /// Reads a selection's name.
    ///
    /// - Parameters:
    ///   - text: The name.
    ///   - year: What the table of selections says beside it.
    init(_ text: String, year: String? = nil) {
        let text = Blanks.collapsed(text)
        let found = Self.period(in: text)
        let before = Blanks.collapsed(found.map { String(text[..<$0.whole.lowerBound]) } ?? text)
        let after = Blanks.collapsed(found.map { String(text[$0.whole.upperBound...]) } ?? "")
        let part = Blanks.collapsed(String(after.drop { "-–—,: ".contains($0) }))
        period = found?.period ?? (year?.isEmpty == false ? year : nil)
        unit = ExportUnit(
            level: Self.level(before), number: nil, name: Blanks.collapsed(before + " " + after),
            part: part.isEmpty ? nil : part)
    }

    /// Whether a text is a selection's name, as far as it shows: it ends with a period, or has one before its part.
    static func isOne(_ text: String) -> Bool { period(in: text) != nil }

    /// The last bracket with a year in it.
    private static func period(in text: String) -> (whole: Range<String.Index>, period: String)? {
        var end = text.endIndex
        while let close = text[..<end].lastIndex(of: ")"), let open = text[..<close].lastIndex(of: "(") {
            let inner = Blanks.collapsed(String(text[text.index(after: open)..<close]))
            if isPeriod(inner) { return (open..<text.index(after: close), inner) }
            end = open
        }
        return nil
    }

    /// Whether a text is a year or a school year, with a season before or behind it or none: `Høst 2021`, `2021-22`.
    private static func isPeriod(_ text: String) -> Bool {
        let seasons = [
            "høst", "haust", "vår", "autumn", "spring", "skoleåret", "skuleåret", "skoleår", "høsten", "våren",
        ]
        let words = text.split(separator: " ").filter { !seasons.contains($0.lowercased()) }
        guard words.count == 1, let year = words.first?.utf8 else { return false }
        return year.prefix(4).count { (48...57).contains($0) } == 4
            && year.dropFirst(4).allSatisfy { (48...57).contains($0) || "-/".utf8.contains($0) } && year.count <= 9
    }

    private static func level(_ name: String) -> ExportUnit.Level {
        let words = name.lowercased()
        let nations = ["nasjonal", "hele landet", "heile landet", "landet", "norge", "noreg"]
        if nations.contains(where: words.hasPrefix) { return .nation }
        if ["fylkeskommune", " fylke", " fylkeskommun"].contains(where: words.hasSuffix) { return .county }
        return words.hasSuffix(" kommune") ? .municipality : .unit
    }
}
