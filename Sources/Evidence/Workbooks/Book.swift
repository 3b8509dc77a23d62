import Formats

/// A workbook of any kind that is read, sheet by sheet.
struct Book {
    /// A sheet.
    struct Sheet {
        /// Its name.
        let name: String
        /// Whether the workbook hides it.
        let isHidden: Bool
    }

    private enum Kind {
        case office(XLSXWorkbook)
        case openDocument(ODSWorkbook)
    }

    private let kind: Kind

    /// Opens a workbook.
    ///
    /// - Throws: Its kind, where it is something else that is packed; what is wrong with it.
    init(_ bytes: [UInt8]) throws(ExportFault) {
        if let packed = PackedKind(bytes) {
            switch packed {
            case .openDocument:
                do throws(XLSXFault) {
                    kind = .openDocument(try ODSWorkbook(bytes))
                } catch {
                    throw .brokenWorkbook(error)
                }
                return
            case .other(let kind): throw .otherKind(kind)
            }
        }
        do throws(XLSXFault) {
            kind = .office(try XLSXWorkbook(bytes))
        } catch {
            throw error == .notWorkbook ? .otherKind(.archive) : .brokenWorkbook(error)
        }
    }

    /// The sheets, in the workbook's order.
    var sheets: [Sheet] {
        switch kind {
        case .office(let book): book.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
        case .openDocument(let book): book.sheets.map { Sheet(name: $0.name, isHidden: $0.isHidden) }
        }
    }

    /// The cells of the sheet at a place.
    ///
    /// - Throws: The first thing that is wrong.
    func table(_ place: Int) throws(ExportFault) -> TextTable {
        switch kind {
        case .openDocument(let book): return book.sheets[place].table
        case .office(let book):
            do throws(XLSXFault) {
                return try book.table(book.sheets[place])
            } catch {
                throw .brokenWorkbook(error)
            }
        }
    }
}

/// What a packed file is, by the names of what it holds.
enum PackedKind {
    /// An OpenDocument spreadsheet.
    case openDocument
    /// Something that is no workbook that is read.
    case other(FileKind)

    /// The kind; `nil` for a workbook of Excel's, and for what cannot be unpacked at all.
    init?(_ bytes: [UInt8]) {
        guard let archive = try? ZIPReader(bytes, limits: ZIPLimits(entries: 5_000)) else { return nil }
        if ODSWorkbook.isOne(archive) {
            self = .openDocument
            return
        }
        let names = archive.entries.map { $0.name.lowercased() }
        func has(_ beginning: String) -> Bool { names.contains { $0.hasPrefix(beginning) } }
        if has("xl/workbook.xml") || archive["[Content_Types].xml"] != nil && has("xl/") { return nil }
        if names.contains(where: { $0.hasSuffix(".iwa") || $0.hasSuffix(".iwpv2") }) {
            self = .other(.numbers)
        } else if has("xl/workbook.bin") {
            self = .other(.binaryWorkbook)
        } else if has("word/") || has("ppt/") || archive["mimetype"] != nil {
            self = .other(.document)
        } else if names.contains(where: { [".csv", ".xlsx", ".txt", ".json"].contains(where: $0.hasSuffix) }) {
            self = .other(.packedTable)
        } else {
            return nil
        }
    }
}
