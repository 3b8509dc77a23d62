/// The digits of a text as a reader sees them: in groups, with what parts the groups.
///
/// Digits of every script count, full-width, raised and circled ones too; what nobody sees (soft hyphens, joiners,
/// marks of direction, combining marks) parts nothing; the name of a month stands for its number.
struct DigitRuns {
    /// Digits that stand together.
    struct Group {
        /// The place of the first in `digits`.
        let start: Int
        /// How many they are.
        var count: Int
        /// What stands between them and the group before; `nil` where it is too much to part one number.
        let gap: Gap?
        /// Whether it is a month written with letters.
        var isMonth = false
    }

    /// What parts two groups: the signs, a run of blanks as one.
    struct Gap: Hashable {
        var signs: [Unicode.Scalar] = []

        /// Whether it holds a colon, as times of day do.
        var isOfTime: Bool { signs.contains(":") }
        /// Whether it begins with a sign that days are written with.
        var isOfDay: Bool { signs.first.map { $0 == "." || $0 == "/" || $0.properties.isDash } ?? false }
        /// The longest within one number: a bracket, a dash, blanks around.
        static let most = 5
    }

    /// Every digit, 0 to 9.
    private(set) var digits: [UInt8] = []
    /// The groups in their order.
    private(set) var groups: [Group] = []
    /// What has been read since the last group; `nil` once it is too much.
    private var gap: Gap?
    /// Whether a digit would go on with the last group.
    private var isOpen = false
    /// The word since the last group, as far as one that matters here is long, and one letter more.
    private var word = ""
    private var letters = 0
    /// Whether a word since the last group says that the number goes on, and whether one only may stand beside such.
    private var saysSo = false
    private var isFilled = false

    /// Reads a text.
    init(_ text: String) {
        for scalar in text.unicodeScalars { take(scalar) }
    }

    /// Whether a text may hold so many digits, found without reading it properly.
    static func mayHold(_ text: String, digits wanted: Int) -> Bool { mayHold(text.utf8, digits: wanted) }

    /// The same of the bytes of its UTF-8.
    static func mayHold(_ text: some Sequence<UInt8>, digits wanted: Int) -> Bool {
        var (count, before): (Int, UInt8) = (0, 0)
        for byte in text {
            switch byte {
            case 48...57:
                count += 1
                if count >= wanted { return true }
            // Of what is beyond ASCII, the letters of Norwegian and the common signs are no digits.
            case 0x00...0x7F, 0xC2, 0xC3, 0xE2: break
            case 0x80 where before == 0xE2: break
            case 0x80...0xB1, 0xB4...0xB8, 0xBA...0xBF: if before == 0xE2 { return true }
            default: return true
            }
            before = byte
        }
        return false
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            switch scalar.value {
            case 48...57: add(UInt8(scalar.value - 48))
            case 65...90, 97...122: spell(scalar)
            default: separate(by: scalar)
            }
        } else if !Self.isInvisible(scalar) {
            if let number = Self.number(of: scalar) {
                if number > 9 { add(number / 10) }
                add(number % 10)
            } else if scalar.properties.isAlphabetic {
                spell(scalar)
            } else {
                separate(by: scalar)
            }
        }
    }

    private mutating func add(_ digit: UInt8) {
        endWord()
        if isFilled, !saysSo { gap = nil }
        (isFilled, saysSo) = (false, false)
        if isOpen {
            groups[groups.count - 1].count += 1
        } else {
            groups.append(Group(start: digits.count, count: 1, gap: gap))
        }
        digits.append(digit)
        isOpen = true
        gap = Gap()
    }

    private mutating func separate(by scalar: Unicode.Scalar) {
        endWord()
        isOpen = false
        let sign: Unicode.Scalar = scalar.isBlank ? " " : scalar
        if sign == " ", gap?.signs.last == " " { return }
        gap?.signs.append(sign)
        if let count = gap?.signs.count, count > Gap.most { gap = nil }
    }

    private mutating func spell(_ scalar: Unicode.Scalar) {
        isOpen = false
        // What is read when a number cannot go on any more changes nothing; nor is any word longer that matters here,
        // and one letter more says so.
        guard gap != nil, letters <= Self.longestWord else { return }
        word.unicodeScalars.append(scalar)
        letters += 1
    }

    /// Takes a word between two groups as a month or as what says that the number goes on; any other ends it.
    private mutating func endWord() {
        guard letters > 0 else { return }
        defer { (word, letters) = ("", 0) }
        // No word of one letter is among those below.
        guard 2...Self.longestWord ~= letters else {
            gap = nil
            return
        }
        let word = word.lowercased()
        if let month = Self.months[word], gap != nil {
            groups.append(Group(start: digits.count, count: 2, gap: gap, isMonth: true))
            digits += [month / 10, month % 10]
            gap = Gap()
        } else if Self.joining.contains(word) {
            saysSo = true
        } else if Self.filling.contains(word) {
            isFilled = true
        } else {
            gap = nil
        }
    }

    private static let longestWord = 12
    /// Words that lead from a day of birth to the five digits after it.
    private static let joining: Set = [
        "personnummer", "personnr", "pnr", "persnr", "nr", "og", "and", "no", "siste", "sist", "siffer", "sifre",
        "sifra", "sifrene", "last", "digits",
    ]
    /// Words that stand beside those: «og de fem siste er».
    private static let filling: Set = ["de", "dei", "er", "fem", "med", "på", "the", "five", "are"]
    private static let months: [String: UInt8] = {
        let names = [
            ["januar", "january", "jan"], ["februar", "february", "feb"], ["mars", "march", "mar"],
            ["april", "apr"], ["mai", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
            ["august", "aug"], ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"],
            ["november", "nov"], ["desember", "december", "des", "dec"],
        ]
        var months: [String: UInt8] = [:]
        for (place, words) in names.enumerated() {
            for word in words { months[word] = UInt8(place + 1) }
        }
        return months
    }()

    /// Whether nobody sees a character, or it only lies over the one before.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return false
        }
    }

    /// The number a character of any script stands for, where it is a whole one below a hundred.
    static func number(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.isASCII { return (48...57).contains(scalar.value) ? UInt8(scalar.value - 48) : nil }
        guard let value = scalar.properties.numericValue, value >= 0, value < 100, value.rounded() == value else {
            return nil
        }
        return UInt8(value)
    }
}
