import Foundation
import Model

@testable import Commands

/// A place in a text where the program's name stands with a word after it: a command to type, or prose about needs.
struct PrintedCommand: Hashable {
    /// What is wrong with it.
    enum Fault: Hashable {
        /// The word is no command, nor one of those that follow «behov» in prose.
        case unknown(String)
        /// The command has no such option.
        case option(String, of: String)
        /// The option is English beside a Norwegian command, or the other way round.
        case language(String, of: String)
        /// The command does not take these words.
        case words(String)
    }

    let command: String
    let words: [String]

    /// The words that follow «behov» where it is a noun or the program is spoken of, in three languages. What is nearly
    /// a command is caught because it is none of these.
    static let prose: Set = [
        "alle", "and", "asks", "av", "bak", "bruker", "brukar", "bygger", "byggjer", "can", "den", "dere", "de",
        "does", "ennå",
        "enno",
        "er", "for", "forstår", "fra", "frå", "får", "går", "har", "has", "ho", "i", "ikke", "ikkje", "innen",
        "kan",
        "kjenner", "kjenner", "lagra", "lagret", "leiinga", "ligner", "liknar", "med", "må", "ned", "og", "om",
        "på",
        "saved", "skal", "som", "svarer", "svarar", "takes", "tar", "tek", "til", "tiltaket", "understands",
        "uses", "å",
        "kjem",
        "kommer", "of", "is", "mellom", "opens", "opnar", "åpner",
        "møter", "only", "spør", "verken",
    ]

    /// Every such place in a text, commands with the words after them.
    static func all(in text: String, isCode: Bool) -> [PrintedCommand] {
        // Literals put together are one sentence.
        let whole = isCode ? text.replacing(#/"\s*\+\s*"/#, with: "") : text
        return whole.matches(
            of: #/(?:^|[^\w\/.\-])behov (?<word>[a-zæøå]+)(?<rest>[^\n"”«»`|]*)/#.anchorsMatchLineEndings()
        ).map { found in
            // A command ends where the sentence does, or before an explanation further along the line.
            let rest = String(found.rest).prefix(upTo: "   ").prefix(upTo: ", ").prefix(upTo: ". ").prefix(
                upTo: " (")
            var words: [String] = []
            for word in rest.split(separator: " ").map(String.init) {
                guard
                    ![
                        "and", "og", "or", "eller", "shows", "viser", "tells", "minner", "reminds", "forteller",
                        "fortel",
                    ].contains(word)
                else {
                    break
                }
                words.append(word.trimmingCharacters(in: CharacterSet(charactersIn: ".,;:)»”'*")))
            }
            return PrintedCommand(command: String(found.word), words: words.filter { !$0.isEmpty })
        }
    }

    /// What is wrong with it; `nil` where it can be typed, or is prose.
    var fault: Fault? {
        guard let entry = CommandList.named(command) else {
            return Self.prose.contains(command) ? nil : .unknown(command)
        }
        let shape = CommandShape(of: entry.type)
        for word in words where word.hasPrefix("--") && !word.contains("\\(") {
            let name = String(word.prefix { $0 != "=" })
            guard name != "--help" else { continue }
            guard let option = shape.named(name) else { return .option(name, of: command) }
            let languages = Language.allCases.filter { entry.name(in: $0) == command }
            guard languages.contains(where: { option.names(in: $0).contains(name) }) else {
                return .language(name, of: command)
            }
        }
        return nil
    }

    /// What is wrong with it as a whole: its words are those the command takes, something standing for what is left open.
    var faultAsTyped: Fault? {
        if let fault { return fault }
        guard let entry = CommandList.named(command), !words.contains("--help") else { return nil }
        let open = ["…", "\\(", "[", "<", "\""]
        guard !words.contains(where: { word in open.contains { word.contains($0) } }) else { return nil }
        // What is to be written after the last option stands in quotes of its own.
        let last = words.last.flatMap { CommandShape(of: entry.type).named($0) }
        let whole = last?.kind == .option ? words + ["1"] : words
        guard (try? entry.type.parse(whole)) != nil else {
            return .words(([command] + words).joined(separator: " "))
        }
        return nil
    }
}

extension StringProtocol {
    fileprivate func prefix(upTo end: String) -> Substring {
        guard let range = range(of: end) else { return Substring(self) }
        return Substring(self[..<range.lowerBound])
    }
}
