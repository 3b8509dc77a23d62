import ArgumentParser
import Evidence
import Documents
import Formats
import Guidance
import Model
import Pages
import Store

/// `figures` (tall): takes figures that somebody has on paper or in a PDF, one at a time.
struct FiguresCommand: BehovCommand {
    static let entry = CommandEntry(
        "figures", "tall", .work,
        Text(
            nb: "skriv inn tall dere har på papir eller i en PDF",
            nn: "skriv inn tal de har på papir eller i ein PDF",
            en: "type figures you have on paper or in a PDF"),
        did: Text(nb: "skrev inn tall", nn: "skreiv inn tal", en: "typed figures"), nynorsk: "tal",
        FiguresCommand.self)

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        guard case .unit(let opened) = try store.read() else { throw ImportTrouble.onlyUnits }
        let profile = opened.body.profile
        let questions = FigureQuestions(program: program)
        guard let report = try questions.report() else { throw FiguresWords.nothing }
        let figures = questions.figures()
        guard !figures.isEmpty else { throw FiguresWords.nothing }
        let name = "\(FileNames.slug(report)).csv"
        let passed = try Gate.typed(TypedFigures.file(of: figures, for: profile), named: name)
        let taking = try self.taking(passed, named: name, report, profile, store, program)
        try taking.run(against: opened.body)
        return 0
    }

    /// What is read back from the table that was made, as from any other file.
    private func taking(
        _ passed: Gate.Passed, named name: String, _ report: String, _ profile: Profile, _ store: Store,
        _ program: Program
    ) throws -> ImportTaking {
        let export = try ImportReading(map: nil, layout: nil, program: program).export(passed.bytes, file: name)
        let own = export.units?.firstIndex { $0.level == .unit } ?? 0
        let drafts: [IndicatorDraft]
        do throws(ExportFault) {
            drafts = try export.indicators(ofUnitAt: own, municipality: profile.municipality?.number)
        } catch {
            throw ImportTrouble.of(error, file: name)
        }
        let unit = export.units?[own]
        let file = SourceFile(
            name: name, digest: Digest.of(passed.bytes), format: export.form.rawValue,
            unit: unit.map { $0.number ?? $0.name })
        return ImportTaking(
            passed: passed, export: export, file: file, unit: unit, drafts: drafts, only: "alle", title: report,
            focus: nil, isAgreed: false, store: store, program: program)
    }
}
