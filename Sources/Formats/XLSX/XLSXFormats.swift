/// How a number is shown, as far as that changes what it means.
enum XLSXShown: Sendable, Hashable {
    /// As a number.
    case number
    /// As a share in percent.
    case percent
    /// As a day.
    case day
    /// As a month of a year.
    case month
    /// As a year.
    case year
    /// As a time of day.
    case time
    /// As a day with a time.
    case moment
}

/// The number formats of a workbook.
struct XLSXFormats: Sendable {
    /// Whether days are counted from 1904 and not from 1900.
    let is1904: Bool
    /// By a cell's style.
    private let styles: [XLSXShown]

    init(_ part: XLSXPart?, is1904: Bool) throws(XLSXFault) {
        self.is1904 = is1904
        var styles: [XLSXShown] = []
        var own: [Int: XLSXShown] = [:]
        var isInCells = false
        if var part {
            while let event = try part.next() {
                switch event {
                case .start(let element) where XLSXSpace.has(element.name):
                    let number = element["numFmtId"].flatMap { Int($0) }
                    switch element.name.local {
                    case "numFmt": if let number { own[number] = element["formatCode"].map(Self.shown) }
                    case "cellXfs": isInCells = true
                    case "xf" where isInCells:
                        guard styles.count < 1 << 17 else { throw .tooLarge }
                        let number = number ?? 0
                        styles.append(own[number] ?? Self.builtIn(number))
                    default: break
                    }
                case .end(let name) where name.local == "cellXfs": isInCells = false
                default: break
                }
            }
        }
        self.styles = styles
    }

    /// How cells of a style are shown.
    func shown(_ style: Int) -> XLSXShown { styles.indices.contains(style) ? styles[style] : .number }

    /// The formats that have a number and no code (ECMA-376, part 1, 18.8.30).
    private static func builtIn(_ number: Int) -> XLSXShown {
        switch number {
        case 9, 10: .percent
        case 17: .month
        case 14...16, 27...31, 36, 50...54, 57, 58: .day
        case 18...21, 32...35, 45...47, 55, 56: .time
        case 22: .moment
        default: .number
        }
    }

    /// What a format's code makes of a number, by its part for positive ones.
    static func shown(_ code: String) -> XLSXShown {
        var letters: Set<Character> = []
        var isQuoted = false
        var bracket: [Character]?
        var isLiteral = false
        loop: for character in code.lowercased() {
            if isLiteral {
                isLiteral = false
                continue
            }
            if isQuoted {
                isQuoted = character != "\""
                continue
            }
            if bracket != nil {
                if character == "]" {
                    // `[h]` is hours that go on beyond a day; other brackets hold colours, languages, conditions.
                    if let inner = bracket, let first = inner.first, Set(inner) == [first], "hms".contains(first) {
                        letters.insert(first)
                    }
                    bracket = nil
                } else {
                    bracket?.append(character)
                }
                continue
            }
            switch character {
            case ";": break loop
            case "\"": isQuoted = true
            case "\\", "_", "*": isLiteral = true
            case "[": bracket = []
            default: letters.insert(character)
            }
        }
        return shown(letters, isGeneral: code.lowercased().hasPrefix("general"))
    }

    private static func shown(_ letters: Set<Character>, isGeneral: Bool) -> XLSXShown {
        if letters.contains("%") { return .percent }
        // A format with places for digits, as `0.0E+00`, is of a number whatever letters it has; `ss.0` is a time.
        if isGeneral || letters.contains("#") || letters.contains("?") { return .number }
        let hasTime = letters.contains("h") || letters.contains("s")
        if letters.contains("0"), !hasTime { return .number }
        // In Norwegian Excel years are `å` and days `d`.
        let hasYear = letters.contains("y") || letters.contains("å")
        if letters.contains("d") { return hasTime ? .moment : .day }
        if hasTime { return hasYear ? .moment : .time }
        if hasYear { return letters.contains("m") ? .month : .year }
        return letters == ["m"] ? .day : .number
    }
}
