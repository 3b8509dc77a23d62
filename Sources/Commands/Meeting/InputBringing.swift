import Documents
import Evidence
import Guidance
import Model
import Pages
import Store

/// Brings inputs from files: notes one a line, a Word document of one a paragraph, answer sheets, exports of forms.
///
/// Every group's input comes in beside the others; nothing is taken for said because somebody else said something. The
/// file is not kept, and who answered when never comes in.
struct InputBringing {
    let work: InputWork
    let group: String?
    /// The meeting it was said in; the one that is open where none is named.
    var meeting: ID<Meeting>?

    /// How many a group says first, as its weightiest.
    static let weighty = 3

    private var program: Program { work.program }

    func run(_ files: [String], about named: MeetingPart?, _ opened: Opened<UnitAnalysis>) throws -> Int32 {
        guard !files.isEmpty else { throw InputTrouble.noFile }
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        var desk = opened.desk
        var code: Int32 = 0
        for file in files {
            do {
                try take(file, of: files.count, about: named, screen, &desk)
            } catch let trouble as Trouble where files.count > 1 {
                program.console.complain(trouble.text)
                code = trouble.kind.rawValue
            }
        }
        try work.finish()
        return code
    }

    private func take(
        _ file: String, of count: Int, about named: MeetingPart?, _ screen: InputScreen, _ desk: inout Desk
    ) throws {
        let bytes = try Gate.file(at: program.path(file)).bytes
        let name = Disk.name(of: file)
        guard bytes.contains(where: { $0 > 32 }) else { throw InputTrouble.nothingIn(name) }
        let digest = Digest.of(bytes)
        if let before = desk.inputFile(digest), before.waiting == 0 {
            program.console.say(InputWords.knownFile(name, before.day))
            return
        }
        guard let drafts = try drafts(of: bytes, file, of: count, about: named, screen, desk) else { return }
        guard !drafts.isEmpty else { throw InputTrouble.nothingIn(name) }
        try keep(drafts, from: name, InputFile(digest: digest, day: program.today, waiting: 0), screen, &desk)
    }

    /// What a file says; `nil` where nobody has said what it is about.
    private func drafts(
        of bytes: [UInt8], _ file: String, of count: Int, about named: MeetingPart?, _ screen: InputScreen,
        _ desk: Desk
    ) throws -> [StaffInputDraft]? {
        let name = Disk.name(of: file)
        let whose = group.map { count > 1 ? "\($0) (\(Self.stem(name)))" : $0 }
        let meeting = meeting ?? desk.openMeeting?.id
        if let sheet = try SheetFiles.text(bytes, file: name) {
            let stem = Self.stem(name)
            // Somebody may have called the file after themselves.
            let words = stem.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            guard whose != nil || !screen.mayName(words.joined(separator: " ")) else {
                throw InputTrouble.namedAfterSomebody(file)
            }
            return SheetInputs.of(FilledSheet(sheet), in: meeting, group: whose ?? stem)
        }
        if name.lowercased().hasSuffix(".txt") || NotesFile.isDocument(bytes) {
            guard let part = try work.part(named, in: meeting, desk) else { return nil }
            guard let read = NotesFile.read(bytes) else { throw InputTrouble.notUnderstood(name) }
            if !read.headings.isEmpty { program.console.say(InputWords.headings(read.headings)) }
            let whose = whose ?? (read.notes.contains { $0.group != nil } ? nil : asked(of: name, screen, desk))
            return read.notes.map { note in
                // A group that is called after somebody is told to nobody.
                let named = note.group.flatMap { screen.mayName($0) ? nil : $0 }
                return StaffInputDraft(
                    note.words, about: part, in: meeting, group: whose ?? named, origin: .notes,
                    weight: note.weight)
            }
        }
        guard !NotesFile.isPicture(bytes) else { throw InputTrouble.isPicture(name) }
        let questions = try form(bytes, file)
        guard let part = try work.part(named, in: meeting, desk) else { return nil }
        return questions.flatMap { question in
            question.said.map { said in
                let named = said.group.flatMap { screen.mayName($0) ? nil : $0 }
                return StaffInputDraft(
                    said.words, about: part, in: meeting, group: whose ?? named, origin: .form,
                    question: question.question)
            }
        }
    }

    /// What the group calls itself that wrote a file which does not say so, where somebody is there to ask; `nil` where it
    /// is no group's.
    private func asked(of file: String, _ screen: InputScreen, _ desk: Desk) -> String? {
        guard program.world.someoneAnswers else { return nil }
        var name: String?
        let question = PlainQuestion.words(
            InputWords.whichGroup(of: file), help: InputWords.typingHelp, screen.doubt(ofGroup: desk)
        ) { name = $0 }
        _ = program.prompter.ask(question)
        return name
    }

    /// The open answers of a form, after having said what is not read.
    private func form(_ bytes: [UInt8], _ file: String) throws -> [OpenQuestion] {
        let name = Disk.name(of: file)
        let export: Export
        do throws(ExportFault) {
            export = try ExportReader.read(bytes)
        } catch {
            throw InputTrouble.notUnderstood(name)
        }
        guard export.form.isForm else { throw InputTrouble.noForm(file) }
        for text in NoteWords.all(export) { program.console.say(text) }
        guard !export.openQuestions.isEmpty else { throw InputTrouble.noOpenQuestions(file) }
        if !export.distributions.isEmpty {
            program.console.say(InputWords.closedQuestions(export.distributions.count, file))
        }
        return export.openQuestions
    }

    /// Keeps what may come in, and asks of the rest where somebody is there to ask.
    private func keep(
        _ drafts: [StaffInputDraft], from name: String, _ file: InputFile, _ screen: InputScreen,
        _ desk: inout Desk
    ) throws {
        let known = desk.inputFile(file.digest)
        let isKnown = known != nil
        let clean = isKnown ? [] : drafts.filter { screen.mayComeIn($0.words) }
        // They are looked at in their order, so those that wait of a file that comes again are its last.
        let doubted = drafts.filter { !screen.mayComeIn($0.words) }
        var left = Array(doubted.suffix(known?.waiting ?? doubted.count))
        let unknown = Set(desk.unknown(among: left))
        while let first = left.first, !unknown.contains(first) { left.removeFirst() }
        var file = file
        file.waiting = left.count
        var new: [StaffInput] = []
        let before = desk.inputs
        desk = try work.change {
            new = $0.desk.take(clean, &$0.body.numbering)
            $0.desk.remember(file)
        }.desk
        let groups = Text.list(Set(new.compactMap(\.group)).sorted())
        program.console.say(
            isKnown
                ? InputWords.knownFile(name, desk.inputFile(file.digest)?.day ?? file.day)
                : InputWords.brought(name, new.count, known: clean.count - new.count, groups, saves: work.saves))
        if !work.saves { program.console.say(InputWords.lines(new)) }
        let again = new.filter { one in before.contains { one.isSaid(again: $0) } }
        if !again.isEmpty { program.console.say(InputWords.saidElsewhere(again)) }
        guard !left.isEmpty else { return }
        if program.world.someoneAnswers, work.saves { try look(&left, unknown, file, screen, &desk) }
        left = left.filter(unknown.contains)
        guard !left.isEmpty else { return }
        program.console.say(InputWords.heldOut(left.count))
        program.console.say([
            .list(left.map { Block.Item(.data(VisibleText.of($0.words))) }, numbered: false)
        ])
    }

    /// Asks of each that may name somebody; each is saved when it is answered.
    private func look(
        _ left: inout [StaffInputDraft], _ unknown: Set<StaffInputDraft>, _ file: InputFile,
        _ screen: InputScreen, _ desk: inout Desk
    ) throws {
        let looking = InputLooking(program: program, screen: screen)
        var file = file
        let count = left.count(where: unknown.contains)
        var (taken, seen) = (0, 0)
        while var draft = left.first {
            guard unknown.contains(draft) else {
                left.removeFirst()
                continue
            }
            let verdict = looking.verdict(on: draft.words, seen + 1, of: count)
            guard let verdict else { break }
            seen += 1
            left.removeFirst()
            file.waiting = left.contains(where: unknown.contains) ? left.count : 0
            desk = try work.change {
                if case .takes(let words) = verdict {
                    draft.words = words
                    $0.desk.take([draft], &$0.body.numbering)
                }
                $0.desk.remember(file)
            }.desk
            if verdict != .leavesOut { taken += 1 }
        }
        program.console.say(InputWords.looked(taken, leftOut: seen - taken))
    }

    private static func stem(_ name: String) -> String {
        name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
    }
}

/// The answers of a sheet as inputs: each beside those of the other sheets.
enum SheetInputs {
    /// The inputs of a sheet.
    ///
    /// - Parameters:
    ///   - sheet: What is written.
    ///   - meeting: The meeting it was filled in in.
    ///   - group: What the group that filled it in calls itself.
    /// - Returns: One for each line of a list, one for each other answer; options by their words and not their numbers.
    static func of(_ sheet: FilledSheet, in meeting: ID<Meeting>?, group: String) -> [StaffInputDraft] {
        sheet.answers.flatMap { answer -> [StaffInputDraft] in
            let step = answer.key.prefix { $0 != ":" && !$0.isWhitespace }
            guard let part = MeetingPart(rawValue: String(step.prefix { $0 != "." })) else { return [] }
            return answer.written.map(\.words.trimmed).filter { !$0.isEmpty && $0 != "-" }.map { line in
                StaffInputDraft(
                    words(line, answer.options), about: part, in: meeting, group: group, origin: .sheet,
                    question: String(step))
            }
        }
    }

    /// A line with the options it names by number in their own words.
    private static func words(_ line: String, _ options: [FilledSheet.Option]) -> String {
        let numbers = line.split { $0 == "," || $0 == " " || $0 == ";" }.map { Int($0) }
        let chosen = numbers.compactMap { number in options.first { $0.number == number }?.words }
        return !options.isEmpty && !numbers.isEmpty && !numbers.contains(nil) && chosen.count == numbers.count
            ? chosen.joined(separator: "; ") : line
    }
}
