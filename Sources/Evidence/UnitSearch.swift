import Model

extension Export {
    /// The place in `units` of the unit with a number or name.
    ///
    /// - Parameters:
    ///   - wanted: The unit's number, or its name.
    ///   - name: The name of the school or kindergarten, for files that have no numbers.
    /// - Returns: Its place.
    /// - Throws: The unit is not in the file, or several are called so.
    public func unit(_ wanted: String, named name: String? = nil) throws(ExportFault) -> Int {
        let units = units ?? []
        let number = wanted.filter { $0 != " " && $0 != "\u{A0}" }
        if let place = units.firstIndex(where: { $0.number == number }) { return place }
        let names = [wanted, name].compactMap(\.self).map { Blanks.collapsed($0).lowercased() }
        // A unit with another number is another unit, whatever it is called; and a school that is called as its
        // municipality is not given the municipality's figures.
        var matching = units.indices.filter { place in
            let unit = units[place]
            guard unit.level != .other, let found = names.firstIndex(of: unit.name.lowercased()) else {
                return false
            }
            return found == 0 || unit.number == nil && unit.level == .unit
        }
        // A portal's selection of a school («7. trinn») is found by the name of the whole.
        if matching.isEmpty {
            matching = units.indices.filter {
                units[$0].part != nil && names.contains(units[$0].whole.lowercased())
            }
        }
        let schools = matching.filter { units[$0].level == .unit }
        let best = schools.isEmpty ? matching : schools
        if let place = best.first {
            if best.count > 1 { throw .unitNotUnique(wanted: wanted, units: best.map { units[$0] }) }
            return place
        }
        let possible = units.filter { $0.level == .unit || $0.level == .municipality }
        throw .unitNotFound(
            wanted: wanted, units: possible.count,
            nearest: Likeness.nearest(to: [wanted, name].compactMap(\.self), among: possible))
    }

    func county(of unit: ExportUnit, in units: [ExportUnit]) -> Int? {
        guard let county = unit.county, !county.isEmpty else { return nil }
        return units.firstIndex { $0.level == .county && ($0.number ?? $0.name) == county }
    }

    func municipality(of unit: ExportUnit, given: String?, in units: [ExportUnit]) -> Int? {
        for number in [unit.municipality, given] {
            guard let number else { continue }
            if let place = units.firstIndex(where: { $0.level == .municipality && $0.number == number }) {
                return place
            }
        }
        guard let name = unit.municipalityName, !name.isEmpty else { return nil }
        return units.firstIndex { $0.level == .municipality && $0.number == nil && $0.name == name }
    }

    /// The schools or kindergartens of a unit's municipality, itself first; none for what is itself more than a unit.
    func neighbours(of own: Int, in units: [ExportUnit]) -> [Int] {
        let unit = units[own]
        guard unit.level == .unit, unit.municipality != nil || unit.municipalityName != nil else { return [] }
        return [own]
            + units.indices.filter { place in
                place != own && units[place].level == .unit && units[place].municipality == unit.municipality
                    && units[place].municipalityName == unit.municipalityName
            }
    }
}
