/// The namespaces that are declared where a reader is.
struct XMLSpaces {
    private static let xml = "http://www.w3.org/XML/1998/namespace"

    private var declared: [(prefix: String, space: String)] = [("", ""), ("xml", xml)]
    /// For each open element, how many namespaces it declares.
    private var counts: [Int] = []

    /// Enters an element.
    ///
    /// - Parameters:
    ///   - written: Its name with the prefix.
    ///   - found: Its attributes as they are written.
    /// - Returns: The element with its names resolved.
    /// - Throws: A prefix without a namespace, or two attributes of one name.
    mutating func open(
        _ written: String, _ found: [(written: String, value: String)]
    ) throws(XMLFault.Reason.Wrapped) -> XMLElement {
        let before = declared.count
        for (name, value) in found {
            if name == "xmlns" {
                declared.append(("", value))
            } else if name.hasPrefix("xmlns:") {
                let prefix = String(name.dropFirst("xmlns:".count))
                guard !prefix.isEmpty, prefix != "xmlns", !value.isEmpty, (prefix == "xml") == (value == Self.xml)
                else { throw .init(.unknownPrefix(prefix)) }
                declared.append((prefix, value))
            }
        }
        counts.append(declared.count - before)
        var attributes: [XMLElement.Attribute] = []
        attributes.reserveCapacity(found.count)
        for (name, value) in found where name != "xmlns" && !name.hasPrefix("xmlns:") {
            let resolved = try resolved(name, isAttribute: true)
            guard resolved.space.isEmpty || !attributes.contains(where: { $0.name == resolved }) else {
                throw .init(.duplicateAttribute(name))
            }
            attributes.append(XMLElement.Attribute(name: resolved, value: value))
        }
        return XMLElement(name: try resolved(written, isAttribute: false), attributes: attributes)
    }

    /// Leaves the innermost element.
    mutating func close() {
        if let count = counts.popLast() { declared.removeLast(count) }
    }

    private func resolved(_ written: String, isAttribute: Bool) throws(XMLFault.Reason.Wrapped) -> XMLName {
        guard let colon = written.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            return isAttribute
                ? XMLName("", written) : XMLName(declared.last { $0.prefix.isEmpty }?.space ?? "", written)
        }
        let prefix = String(written[..<colon])
        let local = String(written[written.utf8.index(after: colon)...])
        guard let space = declared.last(where: { $0.prefix == prefix })?.space, !local.isEmpty,
            !local.utf8.contains(UInt8(ascii: ":"))
        else { throw .init(.unknownPrefix(prefix)) }
        return XMLName(space, local)
    }
}

extension XMLFault.Reason {
    /// A reason on its way to where the place is known.
    struct Wrapped: Error {
        let reason: XMLFault.Reason

        init(_ reason: XMLFault.Reason) { self.reason = reason }
    }
}
