/// A unit that an export has figures for: the nation, a county, a municipality, a school or a kindergarten.
public struct ExportUnit: Sendable, Hashable {
    /// What kind of unit it is.
    public enum Level: String, Sendable, Hashable {
        /// The whole country.
        case nation
        /// A county.
        case county
        /// A municipality.
        case municipality
        /// A school or kindergarten, or something that the file treats as one.
        case unit
        /// A sum that is never a comparison value: everything together, schools abroad.
        case other
    }

    /// What kind of unit it is.
    public let level: Level
    /// Its number, with the leading zeros that belong to it: nine digits, four, two, `I`; `nil` where the file has
    /// names only.
    public let number: String?
    /// Its name, without outer blanks and with single blanks inside.
    public let name: String
    /// The number of the municipality that it lies in.
    public let municipality: String?
    /// The name of the municipality that it lies in.
    public let municipalityName: String?
    /// The name of the county that it lies in.
    public let county: String?
    /// The part of the unit that its name speaks of, such as a grade: `vg1`; `nil` for the whole unit.
    public let part: String?

    init(
        level: Level, number: String?, name: String, municipality: String? = nil, municipalityName: String? = nil,
        county: String? = nil, part: String? = nil
    ) {
        self.level = level
        self.number = number
        self.name = name
        self.municipality = municipality
        self.municipalityName = municipalityName
        self.county = county
        self.part = part
    }

    /// Its name without the part of it that the name speaks of.
    var whole: String {
        guard let part, name.hasSuffix(part) else { return name }
        return Blanks.collapsed(
            String(name.dropLast(part.count).reversed().drop { "-–—,: ".contains($0) }.reversed()))
    }

    /// What makes it the same unit on another row: its number, or else its names.
    var identity: String {
        if let number { return "\(level.rawValue) \(number)" }
        return "\(level.rawValue)\n\(county ?? "")\n\(municipalityName ?? "")\n\(name)"
    }
}
