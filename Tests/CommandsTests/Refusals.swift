import Foundation
import Model
import Testing

@testable import Commands

extension Sandbox {
    /// A workspace in a folder, made as a user makes it.
    func make(_ name: String, level: String = "unit", _ more: String...) {
        let kind = level == "unit" ? ["--kind", "kindergarten"] : []
        let code = run(
            ["init", name, "--level", level, "--name", name.capitalized, "--municipality", "3403"] + kind + more)
        #expect(code == 0, "\(complaints)")
    }

    /// A finished interview's workspace, with something of everything.
    func makeFinished(_ name: String) throws {
        try write(
            Repository.bytes(Repository.root + "/Workspaces/Interviews/kindergarten-nb/result.json"),
            to: name + "/workspace.json")
    }

    /// What is refused is refused in every language, with its exit code and one clear message that says what to do, and
    /// every file is as it was.
    func expectRefusal(
        _ code: Int32, _ arguments: [String], in part: String = "", replies: [String] = [], says: [String] = [],
        todo: Text? = nil, speaking languages: [Language] = Language.allCases, differing: Int? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try everything()
        var messages: [String] = []
        for language in languages {
            let ended = run(arguments + ["--language", language.rawValue], replies: replies, in: part)
            let told = complaints.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
                .joined(separator: " ")
            #expect(ended == code, "\(arguments): \(told)\(output)", sourceLocation: location)
            // One message: no empty line within it, and a full stop at its end (or a command to type).
            #expect(!told.isEmpty, "\(arguments)", sourceLocation: location)
            #expect(
                !complaints.trimmingCharacters(in: .newlines).contains("\n\n"), "\(complaints)",
                sourceLocation: location)
            for fragment in says {
                #expect(told.holds(fragment), "«\(told)» does not say «\(fragment)»", sourceLocation: location)
            }
            if let todo { #expect(told.holds(todo[language]), "\(told)", sourceLocation: location) }
            for ours in ["Fatal", "Optional(", "CodingKey", "Swift.", "DecodingError", ".swift:", "nil"] {
                #expect(!told.contains(ours), "\(told)", sourceLocation: location)
            }
            messages.append(told)
        }
        #expect(Set(messages).count == differing ?? languages.count, "\(messages)", sourceLocation: location)
        #expect(try everything() == before, "\(arguments) touched a file", sourceLocation: location)
    }
}

extension String {
    /// Whether a text says something, however its lines were broken.
    func holds(_ words: String) -> Bool { filter { !$0.isWhitespace }.contains(words.filter { !$0.isWhitespace }) }
}

/// What messages tell people to do, in the three languages.
enum ToDo {
    static let mend = Text(nb: "Rett fila", nn: "Rett fila", en: "Correct the file")
    static let update = Text(nb: "Oppdater behov", nn: "Oppdater behov", en: "Update behov")
    static let start = Text(nb: "behov ny", nn: "behov ny", en: "behov init")
    static let checkName = Text(nb: "Kontroller navnet", nn: "Kontroller namnet", en: "Check the name")
    static let checkFile = Text(
        nb: "Kontroller at dere har valgt riktig fil", nn: "Kontroller at de har valt rett fil",
        en: "Check that you chose the right file")
    static let handOverAgain = Text(nb: "levere på nytt", nn: "levere på nytt", en: "hand it over again")
    static let another = Text(nb: "Velg et annet", nn: "Vel eit anna", en: "Choose another")
    static let mayWrite = Text(
        nb: "Kontroller at dere kan skrive", nn: "Kontroller at de kan skrive", en: "Check that you can write")
    static let help = Text(nb: "--help", nn: "--help", en: "--help")
}

/// Made-up files in the exact form of the real ones.
enum MadeUpFile {
    /// UTF-16, low byte first, without a byte order mark: as Statistikkbanken writes.
    static func utf16(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    private static let columns = [
        "EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Kommunekode", "Organisasjonsnummer", "Nasjonalt", "Fylke",
        "Kommune", "EnhetNavn", "2024-25.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng",
    ]

    static let rows = [
        ["1", "I", "00", "0000", "I", "Hele landet", "Alle fylker", "Alle kommuner", "Alle skoler", "50"],
        ["4", "I", "34", "3403", "999000002", "Hele landet", "Innlandet", "Hamar", "Solbakken skole", "54"],
    ]

    /// One national test for the nation and one school.
    static let nationalTest = utf16(
        "sep=\t\n" + ([columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined())
}
