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
    ///   - program: The run.
    /// - Throws: `Trouble` of kind `usage` where it is not known.
    init(pdfBy maker: String?, _ program: Program) throws(Trouble) {
        let makers = try PDFMaker.asked(maker)
        ending = "pdf"
        make = { (page, language) throws(Trouble) in try PDFMaker.bytes(of: page, language, by: makers, program) }
    }

    /// The file of a page.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` where the document is larger than such a file may be, `notFound` where
    ///   another program is needed and none is there.
    func written(_ page: Page, _ language: Language) throws(Trouble) -> [UInt8] { try make(page, language) }
}
