/// The parts of a workbook's archive, and what points to what.
struct XLSXPackage {
    private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    private let archive: ZIPReader

    init(_ bytes: [UInt8], limits: XLSXLimits) throws(XLSXFault) {
        do throws(ZIPFault) {
            archive = try ZIPReader(bytes, limits: ZIPLimits(entries: 5_000, total: limits.total))
        } catch {
            throw .archive(error)
        }
    }

    /// A part, to be read from its beginning; the one of this name without regard to capital letters.
    func part(_ name: String) throws(XLSXFault) -> XLSXPart {
        guard
            let entry = archive[name]
                ?? archive.entries.first(where: { $0.name.lowercased() == name.lowercased() })
        else { throw .missingPart(name) }
        return XLSXPart(name, XMLReader(archive.stream(entry)))
    }

    /// Whether there is such a part.
    func has(_ name: String) -> Bool { archive[name] != nil }

    /// What a part points to.
    struct Relation {
        let id: String
        /// The last word of its type's address: `worksheet`.
        let type: String
        let target: String
    }

    /// What a part points to within the archive; the archive itself is the part without a name.
    func relations(of part: String) throws(XLSXFault) -> [Relation] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        guard has(name) else { return [] }
        var xml = try self.part(name)
        var found: [Relation] = []
        while let event = try xml.next() {
            guard case .start(let element) = event, element.name == XMLName(Self.relations, "Relationship"),
                element["TargetMode"] != "External", let id = element["Id"], let target = element["Target"]
            else { continue }
            let type = element["Type"].map { String($0[($0.lastIndex(of: "/") ?? $0.startIndex)...].dropFirst()) }
            guard let path = Self.path(target, from: folder) else { throw .missingPart(target) }
            found.append(Relation(id: id, type: type ?? "", target: path))
        }
        return found
    }

    /// A target as a path in the archive; `nil` if it leads outside.
    private static func path(_ target: String, from folder: String) -> String? {
        var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}

/// One part's XML, whose faults name the part.
struct XLSXPart {
    let name: String
    private var xml: XMLReader

    init(_ name: String, _ xml: XMLReader) {
        self.name = name
        self.xml = xml
    }

    mutating func next() throws(XLSXFault) -> XMLEvent? {
        do throws(XMLFault) {
            return try xml.next()
        } catch {
            throw fault(error)
        }
    }

    /// The text of the element that has just begun.
    mutating func wholeText() throws(XLSXFault) -> String {
        do throws(XMLFault) {
            return try xml.wholeText()
        } catch {
            throw fault(error)
        }
    }

    /// Steps over the element that has just begun.
    mutating func skip() throws(XLSXFault) {
        do throws(XMLFault) {
            try xml.skip()
        } catch {
            throw fault(error)
        }
    }

    private func fault(_ fault: XMLFault) -> XLSXFault {
        if case .archive(let reason) = fault.reason { return .archive(reason) }
        return .markup(part: name, fault)
    }
}

/// The two names that the language of workbooks goes by.
enum XLSXSpace {
    private static let usual = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    private static let references = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ]

    /// Whether a name is one of the language's.
    static func has(_ name: XMLName) -> Bool { name.space == usual || name.space == strict }

    /// What an element refers to.
    static func reference(_ element: XMLElement) -> String? {
        references.lazy.compactMap { element[$0, "id"] }.first
    }
}
