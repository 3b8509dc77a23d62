import Documents
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
    static func export<Some: OpenedLevel>(
        _ opened: Some, _ phase: String?, _ writer: DocumentWriter, _ output: Output, _ program: Program
    ) throws -> Int32 {
        let interview = Some.Body.interview
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let wording = try TemplateFiles.wording(interview.chapters.map(\.id))
        let named = try phase.map { (name) throws(Trouble) in try interview.chapters(asked: name) }
        let sheet = interview.sheet(of: named, opened.body, wording, around)
        guard !sheet.questions.isEmpty else {
            program.console.say(SheetFileWords.nothingOpen)
            return 0
        }
        let word = Text(nb: "svarark", nn: "svarark", en: "answer-sheet")[program.language]
        // Two phases' sheets never have the same name.
        let phase = sheet.questions.first.map { "-" + FileNames.slug($0.chapter.title[program.language]) } ?? ""
        let name = FileNames.name(
            FileNames.Whose(opened.body, opened.header), word + phase, revision: opened.header.revision,
            ending: writer.ending)
        let path = try output.write(writer.written(sheet.page, program.language), named: name)
        try program.tell(ExportOutcome([path], isDraft: false, saving: !program.options.dryRun))
        return 0
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

    /// Tells which sentences of what was written may tell of one child.
    static func tellOfChildren(in text: String, _ persons: PersonWords, _ program: Program) {
        let passages = ChildMention(persons).all(in: text)
        guard !passages.isEmpty else { return }
        program.console.complain(SheetFileWords.mayTellOfChild)
        for passage in passages { program.console.complain(Text(alike: "– «\(VisibleText.of(passage))»")) }
    }

    /// Takes a sheet's answers into the workspace, in one change.
    static func take(_ text: String, _ bytes: [UInt8], file: String, _ program: Program) throws -> Int32 {
        let store = try program.store()
        let evidence = EvidenceFile(name: file, digest: Digest.of(bytes), day: program.today)
        return try take(text, evidence, store.read().opened, store, program)
    }

    private static func take<Some: OpenedLevel>(
        _ text: String, _ evidence: EvidenceFile, _ opened: Some, _ store: Store, _ program: Program
    ) throws -> Int32 {
        let file = evidence.name
        let around = try program.surroundings(of: opened.body.profile, opened.desk)
        let sheet = FilledSheet(text)
        let isReal = !program.options.dryRun
        var result = SheetTaking<Some.Body>.Result()
        if isReal { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("import"), saving: isReal) { opened in
            let before = opened.body
            result = SheetTaking(Some.Body.interview, around).take(sheet, into: &opened.body)
            OwnEvidence.remember(evidence, in: &opened.body, since: before)
        }
        if isReal { try store.settle() }
        tellOfChildren(in: text, try TemplateFiles.persons(), program)
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
