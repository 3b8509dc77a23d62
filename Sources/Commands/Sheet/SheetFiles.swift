import Formats
import Guidance
import Model
import Pages
import Store

/// Answer sheets as files: written by `guide --sheet`, taken back by `import`.
enum SheetFiles {
    /// Writes the open questions of a phase; an existing file is left alone.
    static func write<Body: Level>(
        _ file: String, _ sheet: AnswerSheet<Body>, _ program: Program
    ) throws -> Int32 {
        guard !sheet.questions.isEmpty else {
            program.console.say(SheetFileWords.nothingOpen)
            return 0
        }
        let path = program.path(file)
        guard !Disk.exists(path) else { throw SheetFileWords.exists(file) }
        if !program.options.dryRun { try Disk.write(Array(sheet.text.utf8), to: path) }
        program.console.say(SheetFileWords.written(file, sheet.questions.count, dry: program.options.dryRun))
        return 0
    }

    /// Whether a word asks for a sheet to print.
    static func names(_ word: String) -> Bool { ["svarark", "answer-sheet"].contains(word.lowercased()) }

    /// Makes the sheet of a phase as a page to print.
    static func export(
        _ workspace: Workspace, _ phase: String?, _ store: Store, _ format: ExportFormat, _ output: String?,
        _ program: Program
    ) throws -> Int32 {
        let around = try program.surroundings(workspace)
        let page: Page? =
            switch workspace {
            case .unit(let opened): try SheetFiles.page(opened.body, .unit, phase, around)
            case .owner(let opened): try SheetFiles.page(opened.body, .owner, phase, around)
            case .region(let opened): try SheetFiles.page(opened.body, .region, phase, around)
            }
        guard let page else {
            program.console.say(SheetFileWords.nothingOpen)
            return 0
        }
        let word = Text(nb: "svarark", nn: "svarark", en: "answer-sheet")[program.language]
        let name =
            "\(Slug.of(workspace.profile.name))-\(word)-\(workspace.header.revision).\(format.ending)"
        let bytes = Array(format.text(page, program.language).utf8)
        let folder = output ?? "documents"
        if !program.options.dryRun {
            if output == nil {
                try store.keep(bytes, in: "documents", named: name)
            } else {
                try Disk.makeFolder(program.path(folder))
                try Disk.write(bytes, to: "\(program.path(folder))/\(name)")
            }
        }
        program.console.say(
            Text(nb: "Laget \(folder)/\(name)", nn: "Laga \(folder)/\(name)", en: "Made \(folder)/\(name)"))
        return 0
    }

    private static func page<Body: Level>(
        _ body: Body, _ interview: Interview<Body>, _ phase: String?, _ around: Surroundings
    ) throws -> Page? {
        let wording = try TemplateFiles.wording(interview.chapters.map(\.id))
        let sheet = try interview.sheet(phase, body, wording, around)
        return sheet.questions.isEmpty ? nil : sheet.page
    }

    /// The text of a file that is an answer sheet; `nil` for any other file.
    static func text(_ bytes: [UInt8], file: String) throws(Trouble) -> String? {
        // The first line holds no letter that a character set could change.
        let line = bytes.prefix { $0 != 0x0A }.prefix(200)
        let even = line.count.isMultiple(of: 2) ? line : line.dropLast()
        guard let beginning = try? TextDecoding.decode(Array(even)), FilledSheet.isSheet(beginning.text) else {
            return nil
        }
        guard let whole = try? TextDecoding.decode(bytes), whole.encoding != .windows1252 else {
            throw SheetFileWords.notUTF8(file)
        }
        return whole.text
    }

    /// Takes a sheet's answers into the workspace, in one change.
    static func take(_ text: String, file: String, _ program: Program) throws -> Int32 {
        let store = try program.store()
        let workspace = try store.read()
        let around = try program.surroundings(workspace)
        switch workspace {
        case .unit: return try take(text, file, Interview<UnitAnalysis>.unit, store, around, program)
        case .owner: return try take(text, file, Interview<OwnerOverview>.owner, store, around, program)
        case .region: return try take(text, file, Interview<RegionPlan>.region, store, around, program)
        }
    }

    private static func take<Body: Level>(
        _ text: String, _ file: String, _ interview: Interview<Body>, _ store: Store, _ around: Surroundings,
        _ program: Program
    ) throws -> Int32 {
        let sheet = FilledSheet(text)
        let isReal = !program.options.dryRun
        var result = SheetTaking<Body>.Result()
        if isReal { try store.settle() }
        _ = try store.change(Body.self, by: program.change("import"), saving: isReal) { opened in
            result = SheetTaking(interview, around).take(sheet, into: &opened.body)
        }
        if isReal { try store.settle() }
        program.console.say(SheetFileWords.taken(file, result.taken, result.known, dry: !isReal))
        for refused in result.refused {
            program.console.complain(SheetFileWords.refused(refused.line, refused.question, refused.reason))
        }
        guard result.refused.isEmpty else {
            program.console.complain(SheetFileWords.mend)
            return Trouble.Kind.unreadable.rawValue
        }
        return 0
    }
}
