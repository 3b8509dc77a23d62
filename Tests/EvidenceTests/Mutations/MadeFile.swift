import Evidence
import Foundation
import Model
import SeededNumbers

/// A maker of files that people bring in.
enum Maker: String, CaseIterable, Sendable {
    case portal, responseRates, udirInterface, statbankInterface, pxWeb, openDocument
    case nettskjema, olderNettskjema, limeSurvey, surveyXact, questback

    /// A file of it, made and changed by a seed.
    func file(_ numbers: inout Seeded) throws -> MadeFile {
        switch self {
        case .portal: try MadePortal.answers(&numbers)
        case .responseRates: try MadePortal.rates(&numbers)
        case .udirInterface: MadeInterfaces.udir(&numbers)
        case .statbankInterface: MadeInterfaces.jsonStat(&numbers)
        case .pxWeb: MadeInterfaces.pxWeb(&numbers)
        case .openDocument: try MadeInterfaces.openDocument(&numbers)
        default: MadeForms.file(self, &numbers)
        }
    }
}

/// A figure that stands in a file, told by what made it and never by the reader that is tried.
struct Fact: Hashable, Sendable {
    /// The number of its unit, or its name where the file has no numbers.
    let unit: String
    /// The words that the indicator's name must have.
    let words: [String]
    let period: String
    let said: Said
}

/// A file with all that is known of it.
struct MadeFile: Sendable {
    /// How it was changed, for the report.
    let change: String
    let bytes: [UInt8]
    /// All its figures; empty for a form.
    var facts: [Fact] = []
    /// How many gave each answer, by the question; empty for a table.
    var counts: [String: [String: Int]] = [:]
    /// How many answered each question.
    var answered: [String: Int] = [:]

    /// How a reader does with it.
    var verdict: MutationVerdict {
        let export: Export
        do {
            export = try ExportReader.read(bytes)
        } catch {
            return .refused("\(change): \(error)".prefix(160).description)
        }
        if export.form == .unknown { return .asked("\(change): a map") }
        if let wrong = facts.isEmpty ? wrongCount(export) : wrongFigure(export) {
            return .wrong("\(change): \(wrong)")
        }
        return .right
    }

    private func wrongCount(_ export: Export) -> String? {
        var seen: [String: [String: Int]] = [:]
        for question in export.distributions {
            for option in question.options where option.count > 0 {
                seen[question.question, default: [:]][option.answer] = option.count
            }
            if let answered = answered[question.question], answered != question.answered {
                return "\(question.question): \(question.answered) answered, is \(answered)"
            }
        }
        return seen == counts ? nil : "\(seen), is \(counts)"
    }

    private func wrongFigure(_ export: Export) -> String? {
        var figures = 0
        for unit in Set(facts.map(\.unit)).sorted() {
            let own = facts.filter { $0.unit == unit }
            let drafts: [IndicatorDraft]
            do {
                drafts = try export.indicators(forUnit: unit)
            } catch {
                return "\(unit): \(error)".prefix(160).description
            }
            for fact in own {
                let fitting = drafts.filter { draft in fact.words.allSatisfy { draft.name.contains($0) } }
                let found = fitting.flatMap(\.own).filter { $0.period == fact.period }
                guard fact.said != .nothing else { continue }
                guard found.count == 1, let figure = found.first else {
                    return "\(unit) \(fact.words) \(fact.period): \(found.map(\.raw)) in \(drafts.map(\.name))"
                }
                if !Self.says(figure.cell.reading, fact.said) {
                    return "\(unit) \(fact.words) \(fact.period): \(figure.raw), is \(fact.said)"
                }
                figures += 1
            }
            let read = drafts.reduce(0) { $0 + $1.own.count }
            if read > own.count { return "\(unit) is given \(read) figures, has \(own.count)" }
        }
        return figures > 0 ? nil : "no figure"
    }

    private static func says(_ reading: Reading, _ said: Said) -> Bool {
        switch said {
        case .number(let wanted): reading.number.map { abs($0.double - wanted) < 0.0001 } ?? false
        case .withheld: reading == .suppressed
        case .nothing, .prose: reading.number == nil
        }
    }
}
