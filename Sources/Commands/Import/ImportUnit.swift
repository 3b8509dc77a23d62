import Evidence
import Model
import Pages

/// Finds the unit in a file: by the number or name asked for, else by the analysis' own, else by asking.
struct ImportUnit {
    let export: Export
    let file: String
    let profile: Profile
    let asked: String?
    let program: Program

    /// How many units are listed when somebody is asked.
    static let most = 40

    /// The place of the unit in the file; `nil` where the form has no units.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where it is not there, `usage` where nobody has said which it is.
    func place() throws(Trouble) -> Int? {
        guard let units = export.units else { return nil }
        let wanted = asked ?? profile.organisationNumber?.digits
        do throws(ExportFault) {
            return try export.unit(
                wanted ?? profile.name, named: asked == nil ? profile.name : nil, in: profile.municipality?.number)
        } catch {
            if case .unitNotUnique(_, let same) = error, program.world.someoneAnswers {
                return try ask(units.indices.filter { same.contains(units[$0]) })
            }
            let fault = UnitWords.Missing(
                wanted: wanted ?? profile.name, file: file, units: units, isNumbered: wanted != nil,
                municipality: municipality(among: units))
            guard program.world.someoneAnswers, case .unitNotFound = error else {
                guard case .unitNotFound(_, _, let nearest) = error else {
                    throw ImportTrouble.of(error, file: file)
                }
                throw UnitWords.refused(fault, nearest)
            }
            program.console.say(UnitWords.missing(fault))
            return try ask(candidates(units))
        }
    }

    /// Whether a unit of the file is clearly called something else than the analysis' own, or is more than a unit.
    func isOther(_ unit: ExportUnit) -> Bool {
        unit.level != .unit
            || UnitNames.differClearly(
                unit.name, profile.name, in: unit.municipalityName ?? profile.municipality?.name)
    }

    /// Asks once more before the figures of a unit with quite another name are taken for one's own.
    ///
    /// Not where the analysis' own number found it, nor where nobody answers: then `--unit` has said it. Whose the
    /// figures are is told, whatever was answered.
    ///
    /// - Throws: `Trouble` of kind `unreadable` where it is not theirs.
    func confirm(_ unit: ExportUnit) throws(Trouble) {
        guard unit.level == .unit else { return }
        guard program.world.someoneAnswers, unit.number == nil || unit.number != profile.organisationNumber?.digits
        else {
            program.console.say(UnitWords.otherName(unit.name, own: profile.name))
            return
        }
        while true {
            program.console.say(UnitWords.isItYou(unit.name, own: profile.name))
            program.world.out("> ")
            switch program.hear()?.lowercased() {
            case "ja", "j", "yes", "y": return
            case nil, "nei", "n", "no", "-": throw UnitWords.left(file)
            default: continue
            }
        }
    }

    /// The unit's own municipality in the file: there, it is not the unit.
    private func municipality(among units: [ExportUnit]) -> ExportUnit? {
        guard let own = profile.municipality else { return nil }
        return units.first {
            $0.level == .municipality && ($0.number == own.number || $0.number == nil && $0.name == own.name)
        }
    }

    /// Those of the own municipality where the file says which they are, else all schools and kindergartens, else all.
    private func candidates(_ units: [ExportUnit]) -> [Int] {
        let schools = units.indices.filter { units[$0].level == .unit }
        let near = schools.filter { place in
            profile.municipality.map {
                units[place].municipality == $0.number || units[place].municipalityName == $0.name
            } ?? false
        }
        if !near.isEmpty { return near }
        return schools.isEmpty ? units.indices.filter { units[$0].level != .other } : schools
    }

    private func ask(_ places: [Int]) throws(Trouble) -> Int {
        let units = export.units ?? []
        let shown = places.prefix(ImportUnit.most)
        program.console.say([
            .list(shown.map { Block.Item(.data(UnitWords.name(units[$0]))) }, numbered: true)
        ])
        if places.count > shown.count { program.console.say(UnitWords.more(places.count - shown.count)) }
        while true {
            program.console.say(UnitWords.question)
            program.world.out("> ")
            guard let reply = program.hear(), reply != "-" else { throw UnitWords.left(file) }
            if let number = Int(reply), (1...shown.count).contains(number) {
                return shown[shown.startIndex + number - 1]
            }
            if !reply.isEmpty, let place = try? export.unit(reply) { return place }
        }
    }
}
