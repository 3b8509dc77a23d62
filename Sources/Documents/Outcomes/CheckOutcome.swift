public import Checks
public import Formats
import Guidance
import Model
public import Pages

/// What `check` found: every remark, what was accepted, and what is said of the documents from below.
public struct CheckOutcome: Outcome {
    let examination: Examination
    let least: Severity
    let looksBelow: Bool

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - examination: What the rules say.
    ///   - least: Only what is at least this serious is shown.
    ///   - looksBelow: Whether the documents from below were looked at too.
    public init(_ examination: Examination, least: Severity, looksBelow: Bool) {
        self.examination = examination
        self.least = least
        self.looksBelow = looksBelow
    }

    /// That these are the remarks.
    public var title: Line { .text(Text(nb: "Merknader", nn: "Merknader", en: "Remarks")) }

    private func isShown(_ remark: Remark) -> Bool { remark.rule.severity <= least }

    /// Remark by remark, then how many there are and what to type next.
    public var blocks: [Block] {
        remarks(examination.verdict.open.filter(isShown))
            + examination.verdict.accepted.filter { isShown($0.remark) }.map { .entry(entry($0)) }
            + below + [.paragraph(.text(summary))]
    }

    /// What is said of the documents from below, each under its name.
    var below: [Block] {
        examination.below.flatMap { part -> [Block] in
            let shown = part.verdict.open.filter(isShown)
            guard !shown.isEmpty else { return [] }
            return [.paragraph(.data(part.name))] + remarks(shown, isBelow: true)
        }
    }

    /// Remarks as SCREENS has them: severity and code, what, why, from which source, what to type. Of several that one
    /// rule makes and one command mends, why and what to type are told once.
    func remarks(_ remarks: [Remark], isBelow: Bool = false) -> [Block] {
        var groups: [[Remark]] = []
        for remark in remarks {
            let before = groups.last?.first
            let isOne = before?.rule.code == remark.rule.code && before?.place.command == remark.place.command
            if isOne { groups[groups.count - 1].append(remark) } else { groups.append([remark]) }
        }
        return groups.flatMap { group in
            group.count > Self.mostApart
                ? [.entry(entry(group[0], with: group.dropFirst(), isBelow: isBelow))]
                : group.map { .entry(entry($0, isBelow: isBelow)) }
        }
    }

    /// Most remarks of a rule that stand each by itself.
    private static let mostApart = 2

    private func entry(_ remark: Remark, with others: ArraySlice<Remark> = [], isBelow: Bool) -> Entry {
        let command = remark.place.command
        let source = remark.rule.sources(in: examination.around).first.map { source in
            [Entry.Part(Self.label.source, .text(source.name))]
        }
        return Entry(
            mark: remark.rule.severity.label, title: head(remark),
            parts: (others.isEmpty
                ? [Entry.Part(nil, about(remark) + .data(" ") + fitted(remark.rule.why))]
                : ([remark] + others).map { Entry.Part(nil, about($0)) } + [
                    Entry.Part(nil, fitted(remark.rule.why))
                ])
                + (source ?? [])
                // What stands in somebody else's document is mended where it was made.
                + [
                    isBelow
                        ? Entry.Part(Self.label.below, .data(command[examination.around.language]), isTyped: true)
                        : Entry.Part(Self.label.command, .text(command), isTyped: true)
                ])
    }

    /// A remark that was accepted, with its reason.
    private func entry(_ accepted: AcceptedRemark) -> Entry {
        let (remark, acceptance) = (accepted.remark, accepted.acceptance)
        let who: Line = (acceptance.by.map { .data("\($0), ") } ?? []) + .text(acceptance.day.words)
        return Entry(
            mark: Self.label.accepted, title: head(remark),
            parts: [
                Entry.Part(nil, about(remark)),
                Entry.Part(Self.label.reason, .data(acceptance.reason + " (") + who + .data(")")),
            ])
    }

    private func head(_ remark: Remark) -> Line { .data(remark.rule.code + "  ") + fitted(remark.rule.title) }

    /// A text with the word for children, pupils or participants that fits the unit.
    private func fitted(_ text: Text) -> Line { .text(text.fitted(to: examination.kinds)) }

    private func about(_ remark: Remark) -> Line {
        (remark.place.item.map { [.text($0.words), .data(": ")] } ?? []) + fitted(remark.place.message)
    }

    /// Every remark as a value of its own, the workspace's first, then those of each document from below.
    public func json(for reader: Reader) -> JSON {
        let language = reader.language
        func one(_ remark: Remark, accepted: String? = nil, document: String? = nil) -> JSON {
            let command = remark.place.command[language]
            return .object(
                JSONObject([
                    .init("code", .string(remark.rule.code)),
                    .init("severity", .string(remark.rule.severity.rawValue)),
                    .init("document", document.map(JSON.string) ?? .null),
                    .init("place", remark.place.item.map { .string($0.code) } ?? .null),
                    .init(
                        "message",
                        .string(
                            remark.rule.title[language] + ". " + remark.place.message[language])),
                    .init("do", .string(document == nil ? reader.spelled(command) : command)),
                    .init("accepted", accepted.map(JSON.string) ?? .null),
                ]))
        }
        let own = examination.verdict.open.filter(isShown).map { one($0) }
        let accepted = examination.verdict.accepted.filter { isShown($0.remark) }
            .map { one($0.remark, accepted: $0.acceptance.reason) }
        let below = examination.below.flatMap { part in
            part.verdict.open.filter(isShown).map { one($0, document: part.name) }
        }
        return .array(own + accepted + below)
    }

    /// How many there are of each, and what to type next.
    private var summary: Text {
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
        return counts(first, taken)
    }

    /// How many there are of each, and the command that tells more of one.
    func counts(_ first: Remark, _ taken: Text = Text(alike: "")) -> Text {
        func count(_ severity: Severity) -> Int { examination.open.filter { $0.rule.severity == severity }.count }
        let (errors, warnings, advice) = (count(.error), count(.warning), count(.advice))
        let code = first.rule.code
        return Text(
            nb:
                "\(errors) feil, \(warnings) varsel, \(advice) råd.\(taken.nb)   behov forklar \(code) forteller mer.",
            nn:
                "\(errors) feil, \(warnings) varsel, \(advice) råd.\(taken.nn)   behov forklar \(code) fortel meir.",
            en:
                "Errors: \(errors), warnings: \(warnings), advice: \(advice).\(taken.en)   Read more:  behov explain "
                + "\(code)")
    }

    private static let label = (
        source: Text(nb: "Kilde:", nn: "Kjelde:", en: "Source:"),
        command: Text(nb: "Gjør:", nn: "Gjer:", en: "Do:"),
        below: Text(
            nb: "Rettes i mappa til dem som leverte:", nn: "Blir retta i mappa til dei som leverte:",
            en: "To be corrected in the sender's folder:"),
        accepted: Text(nb: "Godtatt", nn: "Godteke", en: "Accepted"),
        reason: Text(nb: "Fordi:", nn: "Fordi:", en: "Because:")
    )
}
