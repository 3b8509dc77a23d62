import Evidence
import Guidance
import Model
import Pages
import Store

/// Takes what a file has for the unit into the workspace, and says what came of it.
struct ImportTaking {
    let passed: Gate.Passed
    let export: Export
    let file: SourceFile
    let unit: ExportUnit?
    let drafts: [IndicatorDraft]
    /// Which of them `--only` names.
    let only: String?
    let title: String?
    let focus: Focus?
    let isAgreed: Bool
    /// Whether it is done in the middle of the interview, which says itself what is next.
    var isInInterview = false
    let store: Store
    let program: Program

    /// The source of the same bytes, brought in for the same unit before: what was left in them then is had now.
    private static func earlier(_ file: SourceFile, in analysis: UnitAnalysis) -> Source? {
        analysis.sources.first { source in
            guard let earlier = source.file, earlier.digest == file.digest else { return false }
            return earlier.unit == nil || earlier.unit == file.unit
        }
    }

    /// Shows what is different, asks, and saves.
    ///
    /// - Throws: `Trouble` of kind `usage` where nobody agreed to a correction, or what Store throws.
    func run(against analysis: UnitAnalysis) throws {
        let all = merge(drafts, in: analysis)
        guard !all.isEmpty else {
            // It may be there because somebody was killed as it came in: what that left is recorded and cleared away.
            if !program.options.dryRun { try store.finish() }
            let earlier = Self.earlier(file, in: analysis)?.file
            if let earlier, try isPutBack(as: earlier) {
                return program.console.say(ImportWords.putBack(file.name))
            }
            program.console.say(
                earlier != nil ? ImportWords.alreadyThere(file.name) : ImportWords.nothingNew(file.name))
            return
        }
        let new = drafts.indices.filter { all.new.contains(drafts[$0]) }
        let choosing = ImportChoosing(
            drafts: drafts, new: new,
            latest: new.count > ImportChoosing.few ? try held(all, in: analysis).new.map(\.own.last) : [],
            asked: only, file: file.name, analysis: analysis, program: program)
        guard let wanted = try choosing.wanted() else {
            program.console.say(CorrectionWords.leftAlone)
            return
        }
        let before = merge(wanted, in: analysis)
        if !before.corrections.isEmpty {
            program.console.say(CorrectionWords.different(file.name, before.corrections.count))
            program.console.lines(try held(before, in: analysis).corrections.map(CorrectionWords.line))
        }
        guard !program.options.dryRun else {
            program.console.say(ImportWords.would(before, file.name))
            if choosing.isMany { program.console.lines(choosing.lines) }
            return
        }
        guard try isAgreed || before.corrections.isEmpty || isConfirmed() else { return }
        try save(wanted, shown: before.corrections)
    }

    /// Whether the file is kept as it came. Answers to a form, tables of one's own and columns that somebody added may
    /// hold what people have written, and who they are: of such a file only the figures and the digest are kept.
    private var isKept: Bool { export.isStatistic && !passed.hasAddress }

    /// Puts the file under `sources/` once more, by the name it had then, where it is gone or somebody has changed it;
    /// tells whether it did.
    private func isPutBack(as earlier: SourceFile) throws(Trouble) -> Bool {
        guard isKept, !store.holds(passed.bytes, in: "sources", named: earlier.keptName) else { return false }
        if !program.options.dryRun { try store.keep(passed.bytes, in: "sources", named: earlier.keptName) }
        return true
    }

    private func merge(_ drafts: [IndicatorDraft], in analysis: UnitAnalysis) -> SourceMerge {
        var numbering = analysis.numbering
        let source = Self.earlier(file, in: analysis)?.id ?? numbering.next()
        return SourceMerge(drafts, of: file, as: source, in: analysis)
    }

    /// What a file brings as the analysis would hold it: nothing is shown on the way in that is withheld once it is there.
    private func held(
        _ merge: SourceMerge, in analysis: UnitAnalysis
    ) throws(Trouble) -> (new: [Indicator], corrections: [SourceMerge.Correction]) {
        var next = analysis
        let source = Self.earlier(file, in: analysis)?.id ?? next.numbering.next()
        let new = merge.put(into: &next, source: source)
        next = try store.withheld(next, after: analysis)
        return (new.compactMap { next.indicators[$0] }, merge.corrections(in: next))
    }

    private func isConfirmed() throws(Trouble) -> Bool {
        guard program.world.someoneAnswers else { throw CorrectionWords.confirm(file.name) }
        var isSure = false
        let question = PlainQuestion.agreement(CorrectionWords.sure, help: CorrectionWords.sureHelp) {
            isSure = $0
        }
        guard program.prompter.ask(question) == .answered, isSure else {
            program.console.say(CorrectionWords.leftAlone)
            return false
        }
        return true
    }

    private func save(_ wanted: [IndicatorDraft], shown: [SourceMerge.Correction]) throws {
        try program.settle(store)
        let kept = isKept ? KeptFile(passed, in: "sources", named: file.keptName) : nil
        var file = file
        if !isKept, export.form.isPublished { file.isKept = false }
        var source: ID<Source>?
        var merged: SourceMerge?
        var new: [ID<Indicator>] = []
        let after = try store.change(UnitAnalysis.self, by: program.change("import"), keeping: kept) { opened in
            let merge = merge(wanted, in: opened.body)
            // What nobody has seen is not corrected: somebody else has saved meanwhile.
            guard !merge.isEmpty, merge.corrections == shown else { return }
            if let earlier = Self.earlier(file, in: opened.body) {
                new = merge.put(into: &opened.body, source: earlier.id)
                (source, merged) = (earlier.id, merge)
                return
            }
            let id: ID<Source> = opened.body.numbering.next()
            let continued = merge.continued.first.flatMap { opened.body.indicators[$0] }
                .flatMap { opened.body.sources[$0.source] }
            opened.body.sources.append(
                Source(
                    id: id, title: title ?? SourceTitle.of(file.name, export, unit),
                    focus: focus ?? continued?.focus,
                    day: program.today, file: file))
            new = merge.put(into: &opened.body, source: id)
            (source, merged) = (id, merge)
        }
        try store.finish()
        guard let source, let merged else {
            program.console.say(ImportWords.alreadyThere(file.name))
            return
        }
        let touched = after.body.indicators.filter { new.contains($0.id) || merged.continued.contains($0.id) }
        program.console.say(ImportWords.taken(file.name, source.item, merged))
        program.console.lines(touched.map(ImportWords.line))
        if let note = unit.flatMap(UnitWords.notOwn) { program.console.say(note) }
        let lost = touched.filter { WithheldWords.isLost($0, of: drafts) }.map(\.name)
        if !lost.isEmpty { program.console.say(WithheldWords.lost(lost)) }
        if !isKept {
            program.console.say(export.units == nil ? ImportWords.answersNotKept : ImportWords.fileNotKept)
        }
        if !isInInterview { program.console.say(ImportWords.next) }
    }
}

/// What a source is called when nobody says.
enum SourceTitle {
    /// The table's own title where the file has one, else the file's name without its ending, and without the day and
    /// time that Statistikkbanken puts into it.
    static func of(_ file: String, _ export: Export, _ unit: ExportUnit?) -> String {
        var title = name(of: file, export)
        if let unit, unit.level != .unit { title += ", \(unit.name)" }
        return title
    }

    private static func name(of file: String, _ export: Export) -> String {
        switch export.form {
        case .ssbStatbank: return export.signs.first ?? file
        case .barnehagefakta: return (["Barnehagefakta"] + export.periods).joined(separator: " ")
        default: break
        }
        let whole = file.lastIndex(of: ".").map { $0 > file.startIndex ? String(file[..<$0]) : file } ?? file
        let parts = whole.split(separator: "_").map(String.init)
        guard export.form == .udirStatistikkbanken, let stamp = parts.firstIndex(where: isStamp),
            stamp + 1 < parts.count
        else { return parts.joined(separator: " ") }
        return letters(parts[(stamp + 1)...].joined(separator: " "))
    }

    /// Whether a part of a name is a day and a time: `20260223-1518`.
    private static func isStamp(_ part: String) -> Bool {
        let bytes = Array(part.utf8)
        return bytes.count == 13 && bytes[8] == UInt8(ascii: "-")
            && bytes.enumerated().allSatisfy { $0 == 8 || (48...57).contains($1) }
    }

    /// Statistikkbanken writes æ, ø and å as ae, oe and aa in names of files.
    private static func letters(_ words: String) -> String {
        [("ae", "æ"), ("oe", "ø"), ("aa", "å"), ("Ae", "Æ"), ("Oe", "Ø"), ("Aa", "Å")]
            .reduce(words) { $0.exchanging($1.0, with: $1.1) }
    }
}
