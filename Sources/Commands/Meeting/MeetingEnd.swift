import Guidance
import Model
import Pages

/// The questions at the end of a meeting; what was told on the command line is not asked for.
struct MeetingEnd {
    /// What was answered.
    struct Answers {
        var present: [Attendance] = []
        var partnerPart: String?
        var decided: String?
        var putAside: String?
    }

    private let command: MeetingCommand
    private let earlier: Meeting?
    private let unit: Profile
    private let program: Program

    init(_ command: MeetingCommand, _ earlier: Meeting?, of unit: Profile, _ program: Program) {
        (self.command, self.earlier, self.unit, self.program) = (command, earlier, unit, program)
    }

    private final class Draft {
        var answers = Answers()
    }

    /// Asks what is not told; what may wait is left open.
    func asked() throws -> Answers {
        let draft = Draft()
        let screen = InputScreen(try TemplateFiles.persons(), at: unit.name)
        let shape = CommandShape(of: MeetingCommand.self)
        func told(_ words: String?, _ option: String) throws(Trouble) -> String? {
            try program.told(words, as: shape.called(option), screen.doubt(in:))
        }
        draft.answers.partnerPart = try told(command.partnerPart, "--partner-part")
        draft.answers.decided = try told(command.decided, "--decided")
        draft.answers.putAside = try told(command.putAside, "--put-aside")
        if let words = command.present {
            do throws(Refusal) { draft.answers.present = try Attendance.read(words) } catch {
                throw CommandTrouble.usage(error.text)
            }
        }
        let isTold = command.present != nil
        let questions: [() -> PlainQuestion?] = [
            { isTold ? nil : who { draft.answers.present = $0 } },
            {
                let isThere = draft.answers.present.contains { $0.role == .partners }
                guard isThere, command.partnerPart == nil else { return nil }
                return MeetingEnd.words(MeetingEndWords.partner, screen) { draft.answers.partnerPart = $0 }
            },
            {
                guard command.decided == nil, !isTold else { return nil }
                return MeetingEnd.words(MeetingEndWords.decided, screen) { draft.answers.decided = $0 }
            },
            {
                guard command.putAside == nil, !isTold else { return nil }
                return MeetingEnd.words(MeetingEndWords.putAside, screen) { draft.answers.putAside = $0 }
            },
        ]
        switch program.prompter.ask(questions).outcome {
        case .stopped: throw MeetingTrouble.stopped
        case .ended where draft.answers.present.isEmpty: throw MeetingTrouble.nobody(at: unit.kinds)
        case .answered, .later, .back, .ended: return draft.answers
        }
    }

    private func who(_ take: @escaping ([Attendance]) -> Void) -> PlainQuestion {
        PlainQuestion(
            [.paragraph(.text(MeetingEndWords.who.fitted(to: unit.kinds)))],
            help: MeetingEndWords.whoHelp.fitted(to: unit.kinds)
        ) { reply throws(Refusal) in take(try Attendance.read(try reply.words())) }
    }

    private static func words(
        _ asked: Text, _ screen: InputScreen, _ take: @escaping (String) -> Void
    ) -> PlainQuestion {
        .words(asked, help: MeetingEndWords.help, screen.doubt(in:), take: take)
    }

    /// What was written at an earlier sitting, and what is added.
    static func joined(_ earlier: String?, _ later: String?) -> String? {
        guard let earlier, let later, earlier != later else { return later ?? earlier }
        return "\(earlier)\n\(later)"
    }
}

extension Meeting {
    /// Adds people to a role, those of an earlier sitting counted in.
    mutating func add(_ counted: Attendance) {
        let before = present.first { $0.role == counted.role }?.people ?? 0
        let now = Attendance(counted.role, min(before + counted.people, Bounds.People.range.upperBound))
        present = Group.allCases.compactMap { role in
            role == counted.role ? now : present.first { $0.role == role }
        }
    }
}

extension Attendance {
    /// Reads «ledere 2, pedagoger 12, tillitsvalgte»: roles by the beginning of a word, each with a number or without.
    static func read(_ words: String) throws(Refusal) -> [Attendance] {
        var all: [Attendance] = []
        for part in words.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
            let pieces = part.split(whereSeparator: \.isWhitespace).map(String.init)
            let numbers = pieces.compactMap { Int($0) }
            let name = pieces.filter { Int($0) == nil }.joined(separator: " ").lowercased()
            guard let role = role(named: name) else { throw Refusal(MeetingEndWords.noRole(String(part))) }
            guard numbers.count < 2, numbers.allSatisfy(Bounds.People.range.contains) else {
                throw Refusal(MeetingEndWords.noRole(String(part)))
            }
            guard !all.contains(where: { $0.role == role }) else { throw Refusal(MeetingEndWords.twice(role)) }
            all.append(Attendance(role, numbers.first ?? 0))
        }
        guard !all.isEmpty else { throw Refusal(MeetingEndWords.noRole(words)) }
        return all
    }

    /// The role that fits best; `nil` where none does, or two do alike.
    private static func role(named name: String) -> Group? {
        guard name.count >= 3 else { return nil }
        let fits = Group.allCases.map { (role: $0, letters: letters(of: name, in: $0)) }
        guard let most = fits.map(\.letters).max(), most > 0 else { return nil }
        let found = fits.filter { $0.letters == most }
        return found.count == 1 ? found.first?.role : nil
    }

    /// How many letters a name has in common with a word for a role, one more where it is that word: «barn» is the
    /// children, and «barnehagelærere» are not.
    private static func letters(of name: String, in role: Group) -> Int {
        let words = Language.allCases.flatMap { language -> [String] in
            let own = role.label[language].lowercased().split { !$0.isLetter }.map(String.init)
            return own.filter { $0.count > 3 } + (MeetingEndWords.other[role]?[language] ?? [])
        }
        return words.filter { $0.hasPrefix(name) || name.hasPrefix($0) }
            .map { $0 == name ? name.count + 1 : min($0.count, name.count) }.max() ?? 0
    }
}
