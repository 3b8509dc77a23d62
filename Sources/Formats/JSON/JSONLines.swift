/// Tells on which line of a JSON text a value stands, for whoever has to mend the file.
public enum JSONLines {
    /// The line of a path as ``JSONShapeFault`` gives it, from 1: that of its key or element, or of the nearest one
    /// around it where the text has none at that path.
    ///
    /// - Parameters:
    ///   - path: Such as `networks[2].name`; empty for the whole text.
    ///   - bytes: A text that ``JSONReader`` has read without a fault.
    /// - Returns: The line.
    public static func line(of path: String, in bytes: [UInt8]) -> Int {
        var walk = Walk(wanted: path)
        walk.through(bytes)
        return walk.best.line
    }

    /// One way through the text, with the path of the place it has come to.
    private struct Walk {
        let wanted: String
        var best = (length: -1, line: 1)
        private var line = 1
        /// The steps to here; inside an array the last one is an element's place.
        private var steps: [JSONStep] = []
        private var isArray: [Bool] = []
        private var awaitsKey = false
        private var awaitsElement = false

        init(wanted: String) { self.wanted = wanted }

        mutating func through(_ bytes: [UInt8]) {
            var place = 0
            while place < bytes.count {
                let isBlank = bytes[place] <= UInt8(ascii: " ")
                if awaitsElement, !isBlank, bytes[place] != UInt8(ascii: "]") { note() }
                awaitsElement = awaitsElement && isBlank
                switch bytes[place] {
                case UInt8(ascii: "\n"): line += 1
                case UInt8(ascii: "{"): open(array: false)
                case UInt8(ascii: "["): open(array: true)
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    isArray.removeLast()
                    steps.removeLast()
                case UInt8(ascii: ","): next()
                case UInt8(ascii: "\""):
                    let end = Walk.end(of: place, in: bytes)
                    if awaitsKey { key(Array(bytes[place...end])) }
                    place = end
                default: break
                }
                place += 1
            }
        }

        private mutating func open(array: Bool) {
            isArray.append(array)
            // The step of an object is set by each of its keys.
            steps.append(JSONStep(intValue: 0))
            awaitsKey = !array
            awaitsElement = array
        }

        private mutating func next() {
            awaitsKey = isArray.last == false
            guard isArray.last == true, let place = steps.popLast()?.intValue else { return }
            steps.append(JSONStep(intValue: place + 1))
            awaitsElement = true
        }

        private mutating func key(_ quoted: [UInt8]) {
            awaitsKey = false
            guard case .string(let key)? = try? JSONReader.read(quoted) else { return }
            steps[steps.count - 1] = JSONStep(stringValue: key)
            note()
        }

        private mutating func note() {
            let here = JSONStep.path(steps)
            let rest = wanted.utf8.dropFirst(here.utf8.count).first
            guard wanted.utf8.starts(with: here.utf8), here.utf8.count > best.length,
                rest == nil || rest == UInt8(ascii: ".") || rest == UInt8(ascii: "[")
            else { return }
            best = (here.utf8.count, line)
        }

        /// The place of the quotation mark that ends a string.
        private static func end(of start: Int, in bytes: [UInt8]) -> Int {
            var place = start + 1
            while place < bytes.count - 1, bytes[place] != UInt8(ascii: "\"") {
                place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
            }
            return min(place, bytes.count - 1)
        }
    }
}
