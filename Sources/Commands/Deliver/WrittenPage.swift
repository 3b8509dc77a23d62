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
