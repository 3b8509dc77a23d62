/// Reads an XML text, one event at a time, in memory that does not grow with the text.
///
/// Strict: UTF-8, or UTF-16 with its byte order mark; no document type, so no entities but the five and numbers; one
/// root; names closed as they were opened; no attribute twice; prefixes declared; bounds on depth and length.
public struct XMLReader {
    /// The most elements inside each other.
    public static let mostDepth = 128
    /// The most bytes of a name, a value or a piece of text.
    public static let longest = 1 << 20
    static let mostAttributes = 256

    var input: XMLInput
    private var spaces = XMLSpaces()
    private var open: [(written: String, name: XMLName)] = []
    private var hasRoot = false
    private var closesItself = false

    /// Reads bytes.
    public init(_ bytes: [UInt8]) {
        var rest: [UInt8]? = bytes
        input = XMLInput { () throws(ZIPFault) -> [UInt8]? in
            defer { rest = nil }
            return rest
        }
    }

    /// Reads an entry of an archive while it is unpacked.
    public init(_ stream: ZIPStream) {
        input = XMLInput { () throws(ZIPFault) -> [UInt8]? in try stream.next() }
    }

    /// The next event; `nil` after the root's end.
    ///
    /// - Throws: The first fault; nothing may be read after it.
    public mutating func next() throws(XMLFault) -> XMLEvent? {
        if closesItself {
            closesItself = false
            return close()
        }
        while let byte = try input.peek() {
            if byte == UInt8(ascii: "<") {
                input.step()
                if let event = try markup() { return event }
            } else if open.isEmpty {
                guard XMLByte.isBlank(byte) else { throw try unexpected() }
                input.step()
            } else {
                return .text(try text())
            }
        }
        guard hasRoot, open.isEmpty else { throw input.fault(.unexpectedEnd) }
        return nil
    }

    /// The text up to the end of the open element, which must hold no others.
    public mutating func wholeText() throws(XMLFault) -> String {
        var whole = ""
        while let event = try next() {
            switch event {
            case .text(let piece):
                whole += piece
                guard whole.utf8.count <= Self.longest else { throw input.fault(.tooLong(Self.longest)) }
            case .end: return whole
            case .start: throw input.fault(.unexpectedCharacter("<"))
            }
        }
        return whole
    }

    /// Steps over the rest of the element that has just begun.
    public mutating func skip() throws(XMLFault) {
        let depth = open.count
        while open.count >= depth, try next() != nil {}
    }

    private mutating func close() -> XMLEvent? {
        guard let last = open.popLast() else { return nil }
        spaces.close()
        return .end(last.name)
    }

    private mutating func markup() throws(XMLFault) -> XMLEvent? {
        switch try input.peek() {
        case UInt8(ascii: "/"):
            input.step()
            return try end()
        case UInt8(ascii: "?"):
            input.step()
            try instruction()
            return nil
        case UInt8(ascii: "!"):
            input.step()
            return try declaration()
        default: return try start()
        }
    }

    private mutating func end() throws(XMLFault) -> XMLEvent? {
        let written = try name()
        try blanks()
        try expect(">")
        guard let last = open.last else { throw input.fault(.mismatchedEnd(written, open: ""), back: 1) }
        guard last.written == written else {
            throw input.fault(.mismatchedEnd(written, open: last.written), back: 1)
        }
        return close()
    }

    private mutating func start() throws(XMLFault) -> XMLEvent? {
        guard !hasRoot || !open.isEmpty else { throw try unexpected() }
        guard open.count < Self.mostDepth else { throw input.fault(.tooDeep(Self.mostDepth)) }
        let written = try name()
        var found: [(written: String, value: String)] = []
        while true {
            let hadBlank = try blanks()
            let byte = try input.take()
            if byte == UInt8(ascii: ">") { break }
            if byte == UInt8(ascii: "/") {
                try expect(">")
                closesItself = true
                break
            }
            guard hadBlank else { throw input.fault(.unexpectedCharacter(Unicode.Scalar(byte)), back: 1) }
            let attribute = try name(after: byte)
            try blanks()
            try expect("=")
            try blanks()
            guard !found.contains(where: { $0.written == attribute }) else {
                throw input.fault(.duplicateAttribute(attribute))
            }
            guard found.count < Self.mostAttributes else { throw input.fault(.tooLong(Self.mostAttributes)) }
            found.append((attribute, try value()))
        }
        let element: XMLElement
        do throws(XMLFault.Reason.Wrapped) {
            element = try spaces.open(written, found)
        } catch {
            throw input.fault(error.reason)
        }
        hasRoot = true
        open.append((written, element.name))
        return .start(element)
    }

    /// A comment, which is no event, or a text that is marked as such.
    private mutating func declaration() throws(XMLFault) -> XMLEvent? {
        switch try input.take() {
        case UInt8(ascii: "-"):
            try expect("-")
            try comment()
            return nil
        case UInt8(ascii: "["):
            guard !open.isEmpty else { throw input.fault(.unexpectedCharacter("["), back: 1) }
            for byte in "CDATA[".unicodeScalars { try expect(byte) }
            return .text(try marked())
        case UInt8(ascii: "D"): throw input.fault(.documentType, back: 1)
        case let byte: throw input.fault(.unexpectedCharacter(Unicode.Scalar(byte)), back: 1)
        }
    }
}
