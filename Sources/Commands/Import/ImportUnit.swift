import Evidence
import Guidance
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
                wanted ?? profile.name, named: asked == nil ? profile.name : nil, in: profile.municipality?.number,
                called: profile.municipality?.name)
        } catch {
            if case .unitNotUnique(_, let same) = error, program.world.someoneAnswers {
                return try ask(units.indices.filter { same.contains(units[$0]) })
            }
            let fault = UnitWords.Missing(
                wanted: wanted ?? profile.name, file: file, units: units, isNumbered: wanted != nil,
                isAsked: asked != nil, municipality: municipality(among: units), area: area(among: units))
            // Where the file has no units, none of it is theirs alone, and there is nothing to choose.
            let hasUnits = units.contains { $0.level == .unit || $0.level == .other }
            guard program.world.someoneAnswers, hasUnits, case .unitNotFound = error else {
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
        var isTheirs = false
        let question = PlainQuestion.agreement(
            UnitWords.isItYou(unit.name, own: profile.name), help: UnitWords.isItYouHelp
        ) { isTheirs = $0 }
        guard program.prompter.ask(question) == .answered, isTheirs else { throw UnitWords.left(file) }
    }

    /// The unit's own municipality in the file: there, it is not the unit.
    private func municipality(among units: [ExportUnit]) -> ExportUnit? {
        guard let own = profile.municipality else { return nil }
        return units.first { $0.isMunicipality(own.number, called: own.name) }
    }

    /// The county that the own municipality lies in, else the nation.
    private func area(among units: [ExportUnit]) -> ExportUnit? {
        let county = profile.municipality.map { String($0.number.prefix(2)) }
        return units.first { $0.level == .county && county != nil && $0.number == county }
            ?? units.first { $0.level == .nation }
    }

    /// Those of the own municipality where the file says which they are, else all schools and kindergartens, else all.
    private func candidates(_ units: [ExportUnit]) -> [Int] {
        let schools = units.indices.filter { units[$0].level == .unit }
        let near = schools.filter { place in
            profile.municipality.map { units[place].lies(in: $0.number, called: $0.name) } ?? false
        }
        if !near.isEmpty { return near }
        return schools.isEmpty ? units.indices.filter { units[$0].level != .other } : schools
    }

    private func ask(_ places: [Int]) throws(Trouble) -> Int {
        let units = export.units ?? []
        let shown = places.prefix(ImportUnit.most)
        let more: [Block] =
            places.count > shown.count ? [.paragraph(.text(UnitWords.more(places.count - shown.count)))] : []
        var chosen: Int?
        let question = PlainQuestion.places(
            more + [.paragraph(.text(UnitWords.question))],
            shown.map { (place: $0, line: .data(UnitWords.name(units[$0]))) },
            help: UnitWords.questionHelp,
            named: { try? export.unit($0) }
        ) { chosen = $0 }
        guard program.prompter.ask(question) == .answered, let chosen else { throw UnitWords.left(file) }
        return chosen
    }
}
