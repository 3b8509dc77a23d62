import Formats

/// A text of notes: one a line, or in a Word document one a paragraph. It is read and never kept.
public enum NotesFile {
    /// The most notes of one file; more is no meeting's.
    public static let most = 2_000
    /// The most characters of one note.
    public static let longest = 2_000

    /// The most bytes of a Word document's text, unpacked; all notes have fewer.
    private static let mostBytes = 1 << 27

    /// A note of a file, with what the file says of it.
    public struct Note: Sendable, Hashable {
        /// What is noted.
        public let words: String
        /// What the group it stands under calls itself; `nil` where none is named.
        public let group: String?
        /// Its place among the weightiest, 1 the first; `nil` where the file does not say that it is one.
        public let weight: Int?
    }

    /// What a file of notes holds.
    public struct Notes: Sendable, Hashable {
        /// The notes, in their order.
        public let notes: [Note]
        /// The lines that stand over notes and are none: headings, names of phases and of groups.
        public let headings: [String]
    }

    /// The notes of a file; `nil` where it is neither a text nor a Word document.
    ///
    /// Numbers, bullets and boxes before a note are left out, and so are lines of no letters.
    public static func read(_ bytes: [UInt8]) -> Notes? {
        let lines: [NoteLine]
        if WorkbookReader.isPacked(bytes) {
            guard let paragraphs = paragraphs(bytes) else { return nil }
            lines = paragraphs
        } else {
            guard FileKind.of(bytes) == nil, let text = try? TextDecoding.decode(bytes) else { return nil }
            lines = text.text.split(whereSeparator: \.isNewline).prefix(most * 4).map { NoteLine(String($0)) }
        }
        let told = lines.filter { $0.words.contains(where: \.isLetter) }
        let read = notes(of: told)
        guard read.notes.isEmpty else { return read }
        // Where all is written as headings are, that is how the notes are written.
        return notes(
            of: told.map { line in
                var line = line
                line.isHeading = false
                return line
            })
    }

    private static func notes(of lines: [NoteLine]) -> Notes {
        var reading = NoteReading()
        for (place, line) in lines.enumerated() where reading.notes.count < most {
            reading.take(line, before: place + 1 < lines.count ? lines[place + 1] : nil)
        }
        return Notes(notes: reading.notes, headings: reading.headings)
    }

    /// Whether a file is a picture or a PDF, which has to be written off.
    public static func isPicture(_ bytes: [UInt8]) -> Bool {
        let kind = FileKind.of(bytes)
        return kind == .picture || kind == .pdf
    }

    /// Whether a file is a Word document.
    public static func isDocument(_ bytes: [UInt8]) -> Bool {
        WorkbookReader.isPacked(bytes) && (try? ZIPReader(bytes))?["word/document.xml"] != nil
    }

    /// The paragraphs of a Word document, those in tables too.
    private static func paragraphs(_ bytes: [UInt8]) -> [NoteLine]? {
        guard let zip = try? ZIPReader(bytes), let entry = zip["word/document.xml"], entry.size <= mostBytes
        else { return nil }
        var xml = XMLReader(zip.stream(entry))
        var reading = ParagraphReading()
        do throws(XMLFault) {
            while reading.lines.count <= most * 4, let event = try xml.next() {
                switch event {
                case .start(let element):
                    switch element.name.local {
                    case "t": reading.add(try xml.wholeText())
                    // What somebody has struck out or moved away is not said, and a box is not said twice.
                    case "del", "moveFrom", "Fallback", "instrText": try xml.skip()
                    default: reading.begin(element)
                    }
                case .end(let name): reading.end(name.local)
                case .text: break
                }
            }
        } catch {
            return nil
        }
        return reading.lines
    }
}
