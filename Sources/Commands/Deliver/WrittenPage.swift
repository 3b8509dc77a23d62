import Formats
import Model
import Pages
import Store

extension PageWriter {
    /// The file of a page.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where the document is larger than such a file may be.
    func written(_ page: Page, _ language: Language) throws(Trouble) -> [UInt8] {
        do {
            return try bytes(page, language)
        } catch {
            throw ExportTrouble.tooLarge
        }
    }
}

/// What makes a document's file: a writer of ours, or one of them and another program after it.
struct DocumentWriter {
    /// What its files' names end with, without the dot.
    let ending: String
    private let make: (Page, Language) throws(Trouble) -> [UInt8]

    /// A writer of ours.
    init(_ writer: PageWriter) {
        ending = writer.ending
        make = { (page, language) throws(Trouble) in try writer.written(page, language) }
    }

    /// A PDF by another program.
    ///
    /// - Parameters:
    ///   - maker: The one that was asked for; `nil` for the first that is found.
    ///   - design: Whose styles it has; only a program that makes it of a Word file can show them.
    ///   - program: The run.
    /// - Throws: `Trouble` of kind `usage` where it is not known, or cannot show the styles.
    init(pdfBy maker: String?, in design: WordDesign? = nil, _ program: Program) throws(Trouble) {
        let makers = try PDFMaker.asked(maker).map { maker in design.map(maker.dressed) ?? maker }
        if design != nil, let other = makers.first(where: { !$0.isOfWord }) { throw StyleFile.notFor(other.name) }
        ending = "pdf"
        make = { (page, language) throws(Trouble) in try PDFMaker.bytes(of: page, language, by: makers, program) }
    }

    /// The file of a page.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where the document is larger than such a file may be, `notFound` where
    ///   another program is needed and none is there.
    func written(_ page: Page, _ language: Language) throws(Trouble) -> [UInt8] { try make(page, language) }
}
