/// The links of a document as HTML, and where they lead.
struct HTMLLinks {
    /// Where links lead, in the order of the document.
    let to: [String]
    /// The names of places.
    let named: [String]
    /// How many things in annexes others lead to.
    private(set) var annexEntries = 0
    /// Those of them that nothing leads back from into the body.
    private(set) var entriesWithoutAWayBack: [String] = []

    init(_ html: String) {
        to = Self.all("href=\"#", in: html)
        named = Self.all(" id=\"", in: html)
        let chapters = html.components(of: "<h2")
        guard let first = chapters.firstIndex(where: { Self.isAnnex($0) }) else { return }
        let body = Set(Self.all(" id=\"", in: chapters[..<first].joined())).subtracting(["contents"])
        for chapter in chapters[first...] where Self.isAnnex(chapter) {
            // A part that has no name of its own belongs to the one before it.
            let parts = chapter.components(of: "<h3").reduce(into: [String]()) { parts, part in
                if part.hasPrefix(" id=") || parts.isEmpty {
                    parts.append(part)
                } else {
                    parts[parts.count - 1] += part
                }
            }
            let entries = parts.count > 1 ? Array(parts.dropFirst()) : parts
            annexEntries += entries.count
            entriesWithoutAWayBack += entries.filter { entry in
                !Self.all("href=\"#", in: entry).contains { body.contains($0) }
            }.map { String($0.prefix(120)) }
        }
    }

    private static func isAnnex(_ chapter: String) -> Bool { chapter.prefix(200).contains(">Vedlegg") }

    private static func all(_ mark: String, in html: String) -> [String] {
        html.components(of: mark).dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
    }
}

extension String {
    fileprivate func components(of mark: String) -> [String] {
        var (parts, rest) = ([String](), self[...])
        while let found = rest.firstRange(of: mark) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return parts + [String(rest)]
    }
}
