import Formats

/// The parts of somebody else's Word document, each read only when it is asked for and only up to a size.
struct DesignArchive {
    /// What a part points to within the archive.
    struct Relation {
        let id: String
        /// The last word of its type's address: `header`.
        let type: String
        let target: String
    }

    /// The most bytes of one part; styles and logos are smaller by far.
    private static let mostBytes = 8 << 20
    private static let relationSpace = "http://schemas.openxmlformats.org/package/2006/relationships"

    private let archive: ZIPReader

    init(_ bytes: [UInt8]) throws(WordDesignFault) {
        do throws(ZIPFault) {
            archive = try ZIPReader(bytes, limits: ZIPLimits(entries: 2_000, total: 1 << 27, ratio: 300))
        } catch {
            throw error == .tooLarge ? WordDesignFault.tooLarge : .noDocument
        }
    }

    /// A part's bytes.
    func bytes(_ name: String) throws(WordDesignFault) -> [UInt8] {
        guard let entry = archive[name] else { throw .badPart(name) }
        guard entry.size <= Self.mostBytes else { throw .tooLarge }
        do throws(ZIPFault) { return try archive.bytes(of: entry) } catch { throw .badPart(name) }
    }

    /// Each event of a part's XML.
    func read(_ name: String, _ take: (XMLEvent) -> Void) throws(WordDesignFault) {
        var xml = XMLReader(try bytes(name))
        do throws(XMLFault) {
            while let event = try xml.next() { take(event) }
        } catch {
            throw .badPart(name)
        }
    }

    /// What a part points to; what lies outside the archive is as if it were not there.
    func relations(of part: String) throws(WordDesignFault) -> [Relation] {
        let slash = part.lastIndex(of: "/")
        let folder = slash.map { String(part[...$0]) } ?? ""
        let name = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
        guard archive[name] != nil else { return [] }
        var found: [Relation] = []
        try read(name) { event in
            guard case .start(let element) = event,
                element.name == XMLName(Self.relationSpace, "Relationship"), element["TargetMode"] != "External",
                let id = element["Id"], let type = element["Type"], let target = element["Target"],
                let path = Self.path(target, from: folder)
            else { return }
            found.append(
                Relation(id: id, type: String(type.split(separator: "/").last ?? ""), target: path))
        }
        return found
    }

    /// A target as a path in the archive; `nil` if it leads outside.
    private static func path(_ target: String, from folder: String) -> String? {
        guard !target.contains(":"), !target.contains("\\") else { return nil }
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
