import ArgumentParser
import Checks
import Formats
import Model
import Pages
import Store

/// `check` (sjekk): what a good colleague would point out.
struct CheckCommand: BehovCommand {
    static let entry = CommandEntry(
        "check", "sjekk", .control,
        Text(
            nb: "se hva som mangler før dere leverer", nn: "sjå kva som manglar før de leverer",
            en: "see what is missing before you hand over"), CheckCommand.self)

    @OptionGroup var common: CommonOptions

    func run(in program: Program) throws -> Int32 {
        let store = try program.store()
        let numbers = try store.identityNumbers()
        let workspace = try store.read(screened: false)
        var around = try program.surroundings(workspace)
        around.chain = try store.chainFaults()
        let remarks = workspace.remarks(around)
        if program.options.json {
            let words = program.console.commands
            let all = JSON.array(
                numbers.map { IdentityWords.json($0, program.language, words) }
                    + remarks.map { CheckWords.json($0, program.language, words) })
            program.world.out(String(decoding: JSONWriter.bytes(all), as: UTF8.self))
        } else {
            for place in numbers { program.console.say(IdentityWords.found(place)) }
            let width = program.console.width
            for remark in remarks { program.console.lines(CheckWords.lines(remark, around, width: width)) }
            if numbers.isEmpty { program.console.say(CheckWords.summary(remarks)) }
        }
        return !numbers.isEmpty || remarks.contains { $0.rule.severity == .error } ? 1 : 0
    }
}

extension Workspace {
    /// Everything that is wrong with it.
    func remarks(_ around: Surroundings) -> [Remark] {
        switch self {
        case .unit(let opened): RuleBook.unit.remarks(on: opened.body, around)
        case .owner(let opened): RuleBook.owner.remarks(on: opened.body, around)
        case .region(let opened): RuleBook.region.remarks(on: opened.body, around)
        }
    }
}

/// The words of `check`.
enum CheckWords {
    /// A remark as SCREENS has it: severity and code, what, why, from which source, what to type.
    static func lines(_ remark: Remark, _ around: Surroundings, width: Int) -> [Line] {
        let language = around.language
        let severity = remark.rule.severity.label[language].uppercased()
        let indent = 8
        let start = severity.padded(to: indent) + remark.rule.code + "  "
        let about = remark.place.item.map { $0.words[language] + ": " } ?? ""
        var lines: [Line] = [[.data(start), .text(remark.rule.title)]]
        let said = about + remark.place.message[language] + " " + remark.rule.why[language]
        lines += wrapped(said, indent, width)
        let sources = remark.rule.sources(in: around)
        if let source = sources.first {
            lines += wrapped(label.source[language] + source.name[language], indent, width, hanging: 8)
        }
        let gap = String(repeating: " ", count: indent)
        lines.append([.data(gap), .text(label.command), .text(remark.place.command)])
        lines.append([])
        return lines
    }

    static func json(_ remark: Remark, _ language: Language, _ commands: CommandWords) -> JSON {
        .object(
            JSONObject([
                .init("code", .string(remark.rule.code)),
                .init("severity", .string(remark.rule.severity.rawValue)),
                .init("place", remark.place.item.map { .string($0.code) } ?? .null),
                .init("message", .string(remark.rule.title[language] + ". " + remark.place.message[language])),
                .init("do", .string(commands.put(into: remark.place.command[language]))),
            ]))
    }

    static func summary(_ remarks: [Remark]) -> Text {
        guard let first = remarks.first else {
            return Text(
                nb: "Ingen merknader. Neste:  behov lever", nn: "Ingen merknader. Neste:  behov lever",
                en: "No remarks. Next:  behov handover")
        }
        func count(_ severity: Severity) -> Int { remarks.filter { $0.rule.severity == severity }.count }
        let (errors, warnings, advice) = (count(.error), count(.warning), count(.advice))
        let code = first.rule.code
        return Text(
            nb: "\(errors) feil, \(warnings) varsel, \(advice) råd.   behov forklar \(code) forteller mer.",
            nn: "\(errors) feil, \(warnings) varsel, \(advice) råd.   behov forklar \(code) fortel meir.",
            en: "Errors: \(errors), warnings: \(warnings), advice: \(advice).   behov explain \(code) tells more.")
    }

    private static let label = (
        source: Text(nb: "Kilde:  ", nn: "Kjelde: ", en: "Source: "),
        command: Text(nb: "Gjør:   ", nn: "Gjer:   ", en: "Do:     ")
    )

    private static func wrapped(_ words: String, _ indent: Int, _ width: Int, hanging: Int = 0) -> [Line] {
        Wrapping.wrap(words, width: width, indent: indent, hanging: hanging).map { [.data($0)] }
    }
}

extension String {
    /// The text with blanks after it up to a number of columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
