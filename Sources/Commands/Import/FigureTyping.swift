import Documents
import Evidence
import Formats
import Guidance
import Model
import Pages
import Store

/// Takes figures that somebody has on paper or in a PDF, one at a time, whether by themselves or in the interview.
///
/// What is whole is kept after each figure, so that an interruption loses only the one in hand; what is taken in is
/// read back from the table that was made, as from any other file.
struct FigureTyping {
    let store: Store
    let program: Program
    /// Whether it is done in the middle of the interview, which goes on by itself.
    var isInInterview = false

    /// Asks for the figures, and takes them in.
    ///
    /// - Returns: The report they stand in; `nil` where nothing was typed, or nothing came of it.
    /// - Throws: What Store throws, or `Trouble` in words.
    func run() throws -> String? {
        guard case .unit(let opened) = try store.read(trusting: isInInterview) else {
            throw ImportTrouble.onlyUnits
        }
        let questions = FigureQuestions(program: program) { (draft) throws(Trouble) in try keep(draft) }
        let begun = store.figuresBegun().flatMap { TypedDraft($0) }
        if let begun { program.console.lines(FiguresWords.goesOn(begun)) }
        guard let report = try begun?.report ?? questions.report() else { return nil }
        let figures = questions.figures(of: TypedDraft(report: report, figures: begun?.figures ?? []))
        guard !figures.isEmpty else {
            if !program.options.dryRun { store.forgetFiguresBegun() }
            return nil
        }
        let taking = try taking(figures, report, opened.body.profile)
        try taking.run(against: opened.body)
        if !program.options.dryRun { store.forgetFiguresBegun() }
        return report
    }

    /// As `run`, where what goes wrong is said and the interview goes on.
    func here() throws -> String? {
        do {
            let report = try run()
            if report == nil { program.console.say(FiguresWords.nothingHere) }
            return report
        } catch let trouble as Trouble {
            program.console.say(trouble.text)
            return nil
        }
    }

    /// Says that figures are typed and not finished, where they are.
    func tellOfBegun() {
        if let begun = store.figuresBegun().flatMap({ TypedDraft($0) }) {
            program.console.say(FiguresWords.waits(begun))
        }
    }

    /// Keeps what is whole so far.
    private func keep(_ draft: TypedDraft) throws(Trouble) {
        let passed = try Gate.typed(draft.bytes, named: FileNames.slug(draft.report))
        guard !program.options.dryRun else { return }
        try store.keepFigures(begun: passed)
    }

    private func taking(_ figures: [TypedFigure], _ report: String, _ profile: Profile) throws -> ImportTaking {
        let name = "\(FileNames.slug(report)).csv"
        let passed = try Gate.typed(TypedFigures.file(of: figures, for: profile), named: name)
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
            focus: nil, isAgreed: false, isInInterview: isInInterview, store: store, program: program)
    }
}
