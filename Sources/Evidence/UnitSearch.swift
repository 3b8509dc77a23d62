import Model

extension Export {
    /// The place in `units` of the unit with a number or name.
    ///
    /// - Parameters:
    ///   - wanted: The unit's number, also an earlier one of a municipality, or its name in any of its languages.
    ///   - name: The name of the school or kindergarten, for files that have no numbers.
    ///   - municipality: The number of its municipality: of units of one name the one that lies there.
    ///   - called: The municipality's name, for files that have no numbers.
    /// - Returns: Its place.
    /// - Throws: The unit is not in the file, or several are called so.
    public func unit(
        _ wanted: String, named name: String? = nil, in municipality: String? = nil, called: String? = nil
    ) throws(ExportFault) -> Int {
        let units = units ?? []
        let number = wanted.filter { $0 != " " && $0 != "\u{A0}" }
        if let place = units.firstIndex(where: { $0.number == number }) { return place }
        if let place = area(number, in: units) { return place }
        let names = [wanted, name].compactMap(\.self).map(PlaceNames.init)
        // A unit with another number is another unit, whatever it is called; and a school that is called as its
        // municipality is not given the municipality's figures.
        var matching = units.indices.filter { place in
            let unit = units[place]
            guard unit.level != .other, let found = names.firstIndex(where: { $0.has(unit.name, of: unit.level) })
            else {
                return false
            }
            return found == 0 || unit.number == nil && unit.level == .unit
        }
        // A portal's selection of a school («7. trinn») is found by the name of the whole.
        if matching.isEmpty {
            matching = units.indices.filter { place in
                units[place].part != nil && names.contains { $0.has(units[place].whole, of: units[place].level) }
            }
        }
        let schools = matching.filter { units[$0].level == .unit }
        var best = schools.isEmpty ? matching : schools
        if best.count > 1 {
            let near = best.filter { units[$0].lies(in: municipality, called: called) }
            if !near.isEmpty { best = near }
        }
        if let newest = newest(of: best, in: units) { return newest }
        if let place = best.first {
            if best.count > 1 { throw .unitNotUnique(wanted: wanted, units: best.map { units[$0] }) }
            return place
        }
        let possible = units.filter { $0.level == .unit || $0.level == .municipality }
        throw .unitNotFound(
            wanted: wanted, units: possible.count,
            nearest: possible.nearest(to: [wanted, name].compactMap(\.self)))
    }

    /// Of several the one with the newest number, where they are one municipality under its numbers.
    private func newest(of places: [Int], in units: [ExportUnit]) -> Int? {
        guard places.count > 1, let number = places.first.flatMap({ units[$0].number }) else { return nil }
        let numbers = MunicipalityNumbers.all(number)
        guard places.allSatisfy({ units[$0].level == .municipality && numbers.contains(units[$0].number ?? "") })
        else {
            return nil
        }
        return numbers.lazy.compactMap { number in places.first { units[$0].number == number } }.first
    }

    /// A municipality by another of its numbers, or an area by SSB's code for it: `EKA34`, `K-3403`.
    private func area(_ wanted: String, in units: [ExportUnit]) -> Int? {
        let digits = String(wanted.drop { !($0.isASCII && $0.isNumber) })
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), digits.count <= 4,
            wanted.count == digits.count || StatbankRegion.hasCode(wanted)
        else { return nil }
        let numbers = digits.count > 2 ? MunicipalityNumbers.all(digits) : [digits]
        return numbers.lazy.compactMap { number in units.firstIndex { $0.number == number } }.first
    }

    func county(of unit: ExportUnit, given municipality: String?, in units: [ExportUnit]) -> Int? {
        let given = unit.level == .unit || unit.level == .municipality ? municipality : nil
        // A municipality has changed county with its number: the county of any of its numbers is its own.
        let numbers = (unit.municipality ?? given).map { MunicipalityNumbers.all($0).map { String($0.prefix(2)) } }
        for county in [unit.county] + (numbers ?? []) {
            guard let county, !county.isEmpty else { continue }
            if let place = units.firstIndex(where: {
                $0.level == .county && ($0.number == county || $0.name == county)
            }) {
                return place
            }
        }
        return nil
    }

    /// The places of a unit's municipality, under the number it has now and under earlier ones.
    func municipality(of unit: ExportUnit, given: String?, in units: [ExportUnit]) -> [Int] {
        for number in [unit.municipality, given] {
            guard let number else { continue }
            let places = MunicipalityNumbers.all(number).compactMap { number in
                units.firstIndex { $0.level == .municipality && $0.number == number }
            }
            if !places.isEmpty { return places }
        }
        guard let name = unit.municipalityName, !name.isEmpty else { return [] }
        return units.firstIndex { $0.level == .municipality && $0.number == nil && $0.name == name }.map { [$0] }
            ?? []
    }

    /// The places of a unit: of a municipality, under each of its numbers.
    func places(of own: Int, in units: [ExportUnit]) -> [Int] {
        guard units[own].level == .municipality, let number = units[own].number else { return [own] }
        let others = MunicipalityNumbers.all(number).compactMap { number in
            units.firstIndex { $0.level == .municipality && $0.number == number }
        }
        return [own] + others.filter { $0 != own }
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

extension ExportUnit {
    /// Whether a file says that a unit lies in a municipality.
    ///
    /// - Parameters:
    ///   - number: The municipality's number.
    ///   - name: Its name, in any of its languages.
    /// - Returns: Whether it does; false where the file does not say.
    public func lies(in number: String?, called name: String?) -> Bool {
        if let number, let municipality { return MunicipalityNumbers.all(number).contains(municipality) }
        guard let municipalityName else { return false }
        return [number, name].contains { name in
            name.map { PlaceNames($0).has(municipalityName, of: .municipality) } ?? false
        }
    }

    /// Whether a unit is a municipality.
    ///
    /// - Parameters:
    ///   - number: The municipality's number.
    ///   - name: Its name, in any of its languages.
    /// - Returns: Whether it is that one, by its number, or by its name where the file has no numbers.
    public func isMunicipality(_ number: String, called name: String) -> Bool {
        guard level == .municipality else { return false }
        if let own = self.number { return MunicipalityNumbers.all(number).contains(own) }
        return PlaceNames(name).has(self.name, of: .municipality)
    }
}
