public import Formats
public import Model

/// How a page becomes a file: a value, so that a new format is one file and one line in ``all``.
public struct PageWriter: Sendable {
    /// The words that ask for it, in small letters; the first is its name.
    public let names: [String]
    /// What its files' names end with, without the dot.
    public let ending: String
    /// The bytes of a file that needs nothing beside it; `ZIPFault` where it is an archive and would be too large.
    public let bytes: @Sendable (Page, Language) throws(ZIPFault) -> [UInt8]

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - names: The words that ask for it, in small letters; the first is its name.
    ///   - ending: What its files' names end with, without the dot.
    ///   - bytes: The bytes of a page in a language.
    public init(
        names: [String], ending: String,
        bytes: @escaping @Sendable (Page, Language) throws(ZIPFault) -> [UInt8]
    ) {
        self.names = names
        self.ending = ending
        self.bytes = bytes
    }

    /// Its name.
    public var name: String { names.first ?? ending }

    /// Every writer of files; the first is used where nobody asks for another.
    public static let all: [PageWriter] = [.html, .markdown, .word]

    /// The writer a word asks for, in capitals or not; `nil` where there is none.
    public static func named(_ word: String) -> PageWriter? { all.first { $0.names.contains(word.lowercased()) } }
}

extension PageWriter {
    /// One accessible HTML file, for screens and for print.
    public static let html = PageWriter(names: ["html"], ending: "html") { page, language in
        HTMLWriter.bytes(page, language: language)
    }

    /// CommonMark with pipe tables.
    public static let markdown = PageWriter(names: ["markdown", "md"], ending: "md") { page, language in
        Array(MarkdownWriter.text(page, language: language).utf8)
    }

    /// A Word document.
    public static let word = styledWord(in: nil)

    /// A Word document with somebody's own styles, head and foot.
    public static func styledWord(in design: WordDesign?) -> PageWriter {
        PageWriter(names: ["docx", "word"], ending: "docx") { (page, language) throws(ZIPFault) in
            try WordWriter.bytes(page, language: language, design: design)
        }
    }
}
