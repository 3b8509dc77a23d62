import Formats

/// A text of notes: one a line, or in a Word document one a paragraph. It is read and never kept.
public enum NotesFile {
    /// The most notes of one file; more is no meeting's.
    public static let most = 2_000
    /// The most characters of one note.
    public static let longest = 2_000

    /// The most bytes of a Word document's text, unpacked; all notes have fewer.
    private static let mostBytes = 1 << 27

    /// The notes of a file; `nil` where it is neither a text nor a Word document.
    ///
    /// Numbers, bullets and boxes before a note are left out, and so are lines of no letters.
    public static func notes(_ bytes: [UInt8]) -> [String]? {
        let lines: [String]
        if WorkbookReader.isPacked(bytes) {
            guard let paragraphs = paragraphs(bytes) else { return nil }
            lines = paragraphs
        } else {
            guard FileKind.of(bytes) == nil, let text = try? TextDecoding.decode(bytes) else { return nil }
            lines = text.text.split(whereSeparator: \.isNewline).map(String.init)
        }
        return lines.prefix(most * 4).map(bare).filter { $0.contains(where: \.isLetter) }.prefix(most)
            .map { String($0.prefix(longest)) }
    }

    /// Whether a file is a Word document.
    public static func isDocument(_ bytes: [UInt8]) -> Bool {
        WorkbookReader.isPacked(bytes) && (try? ZIPReader(bytes))?["word/document.xml"] != nil
    }

    /// The paragraphs of a Word document, those in tables too.
    private static func paragraphs(_ bytes: [UInt8]) -> [String]? {
        guard let zip = try? ZIPReader(bytes), let entry = zip["word/document.xml"], entry.size <= mostBytes
        else { return nil }
        var xml = XMLReader(zip.stream(entry))
        var paragraphs: [String] = []
        var text = ""
        do throws(XMLFault) {
            while let event = try xml.next() {
                switch event {
                case .start(let element):
                    switch element.name.local {
                    case "p":
                        // What stood before one that stands in another, in a box, is a note too.
                        if !text.isEmpty { paragraphs.append(text) }
                        text = ""
                    case "t": text += try xml.wholeText()
                    case "tab": text += " "
                    // A break within a paragraph is a note of its own too.
                    case "br", "cr":
                        paragraphs.append(text)
                        text = ""
                    // What somebody has struck out or moved away is not said, and a box is not said twice.
                    case "del", "moveFrom", "Fallback", "instrText": try xml.skip()
                    default: break
                    }
                case .end(let name):
                    if name.local == "p" {
                        paragraphs.append(text)
                        text = ""
                    }
                case .text: break
                }
                if paragraphs.count > most * 4 { break }
            }
        } catch {
            return nil
        }
        return paragraphs
    }

    /// A note without what stands before it: «3. », «– », «[ ] ».
    private static func bare(_ line: String) -> String {
        var rest = Blanks.collapsed(line)[...]
        for mark in ["[ ]", "[x]", "☐", "☑", "•", "◦", "▪", "·", "*", "-", "–", "—", "#", ">"] {
            while rest.hasPrefix(mark) { rest = rest.dropFirst(mark.count).drop { $0 == " " } }
        }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let after = rest.dropFirst(digits.count)
        if (1...3).contains(digits.count), let sign = after.first, ".)".contains(sign),
            after.dropFirst().first == " ", !isClass(after.dropFirst(2))
        {
            rest = after.dropFirst(2)
        }
        return String(rest)
    }

    /// Whether a number before a text is a class and not that of a note: «3. trinn har mye uro».
    private static func isClass(_ text: Substring) -> Bool {
        let first = text.prefix { !$0.isWhitespace }.lowercased()
        return ["trinn", "årstrinn", "steg", "årssteg", "klass", "etasje", "grade"].contains {
            first.hasPrefix($0)
        }
    }
}
