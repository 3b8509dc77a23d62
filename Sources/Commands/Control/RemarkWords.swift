import Checks
import Formats
import Model
import Pages

/// The words of `check`.
enum RemarkWords {
    private static let indent = 8

    /// A remark as SCREENS has it: severity and code, what, why, from which source, what to type.
    static func lines(_ remark: Remark, _ around: Surroundings, width: Int, isBelow: Bool = false) -> [Line] {
        let language = around.language
        let severity = remark.rule.severity.label[language].uppercased()
        var lines: [Line] = [
            [.data(severity.padded(to: indent) + remark.rule.code + "  "), .text(remark.rule.title)]
        ]
        lines += wrapped(about(remark, language) + " " + remark.rule.why[language], width)
        if let source = remark.rule.sources(in: around).first {
            lines += wrapped(label.source[language] + source.name[language], width, hanging: 8)
        }
        let gap = String(repeating: " ", count: indent)
        // What stands in somebody else's document is mended where it was made.
        lines.append(
            isBelow
                ? [.data(gap), .text(label.below), .data(remark.place.command[language])]
                : [.data(gap), .text(label.command), .text(remark.place.command)])
        lines.append([])
        return lines
    }

    /// A remark that was accepted, with its reason.
    static func lines(_ accepted: AcceptedRemark, _ language: Language, width: Int) -> [Line] {
        let (remark, acceptance) = (accepted.remark, accepted.acceptance)
        let who = [acceptance.by, acceptance.day.words[language]].compactMap { $0 }.joined(separator: ", ")
        return [[.text(label.accepted), .data(remark.rule.code + "  "), .text(remark.rule.title)]]
            + wrapped(about(remark, language), width)
            + wrapped(label.reason[language] + "\(acceptance.reason) (\(who))", width, hanging: 8) + [[]]
    }

    /// Every remark as a value of its own, the workspace's first, then those of each document from below.
    static func json(_ examination: Examination, _ isShown: (Remark) -> Bool, _ program: Program) -> [JSON] {
        func one(_ remark: Remark, accepted: String? = nil, document: String? = nil) -> JSON {
            let command = remark.place.command[program.language]
            return .object(
                JSONObject([
                    .init("code", .string(remark.rule.code)),
                    .init("severity", .string(remark.rule.severity.rawValue)),
                    .init("document", document.map(JSON.string) ?? .null),
                    .init("place", remark.place.item.map { .string($0.code) } ?? .null),
                    .init(
                        "message",
                        .string(
                            remark.rule.title[program.language] + ". " + remark.place.message[program.language])),
                    .init("do", .string(document == nil ? program.console.commands.put(into: command) : command)),
                    .init("accepted", accepted.map(JSON.string) ?? .null),
                ]))
        }
        let own = examination.verdict.open.filter(isShown).map { one($0) }
        let accepted = examination.verdict.accepted.filter { isShown($0.remark) }
            .map { one($0.remark, accepted: $0.acceptance.reason) }
        let below = examination.below.flatMap { part in
            part.verdict.open.filter(isShown).map { one($0, document: part.name) }
        }
        return own + accepted + below
    }

    /// How many there are of each, and what to type next.
    static func summary(_ examination: Examination, looksBelow: Bool) -> Text {
        let accepted = examination.verdict.accepted.count
        let taken =
            accepted == 0
            ? Text(alike: "")
            : Text(nb: " Godtatt: \(accepted).", nn: " Godteke: \(accepted).", en: " Accepted: \(accepted).")
        guard let first = examination.open.first else {
            return Text(
                nb: "Ingen merknader.\(taken.nb) Neste:  behov lever",
                nn: "Ingen merknader.\(taken.nn) Neste:  behov lever",
                en: "No remarks.\(taken.en) Next:  behov handover")
        }
        func count(_ severity: Severity) -> Int { examination.open.filter { $0.rule.severity == severity }.count }
        let (errors, warnings, advice) = (count(.error), count(.warning), count(.advice))
        let code = first.rule.code
        return Text(
            nb:
                "\(errors) feil, \(warnings) varsel, \(advice) råd.\(taken.nb)   behov forklar \(code) forteller mer.",
            nn:
                "\(errors) feil, \(warnings) varsel, \(advice) råd.\(taken.nn)   behov forklar \(code) fortel meir.",
            en: "Errors: \(errors), warnings: \(warnings), advice: \(advice).\(taken.en)   "
                + "behov explain \(code) tells more.")
    }

    private static let label = (
        source: Text(nb: "Kilde:  ", nn: "Kjelde: ", en: "Source: "),
        command: Text(nb: "Gjør:   ", nn: "Gjer:   ", en: "Do:     "),
        below: Text(
            nb: "Gjøres der den er laget: ", nn: "Blir gjort der ho er laga: ", en: "Done where it was made: "),
        accepted: Text(nb: "GODTATT ", nn: "GODTEKE ", en: "ACCEPTED "),
        reason: Text(nb: "Fordi:  ", nn: "Fordi:  ", en: "Because: ")
    )

    private static func about(_ remark: Remark, _ language: Language) -> String {
        (remark.place.item.map { $0.words[language] + ": " } ?? "") + remark.place.message[language]
    }

    private static func wrapped(_ words: String, _ width: Int, hanging: Int = 0) -> [Line] {
        Wrapping.wrap(words, width: width, indent: indent, hanging: hanging).map { [.data($0)] }
    }
}

extension String {
    /// The text with blanks after it up to a number of columns.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
