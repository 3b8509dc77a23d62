import Model
import SeededNumbers
import Testing

@Suite struct IdentityNumberTests {
    /// A synthetic number of each kind.
    static let kinds: [(String, String)] = [
        ("test number, month + 80", Synthetic.number(day: 1, month: 81, year: 80)),
        ("test number, month + 65", Synthetic.number(day: 31, month: 77, year: 15)),
        ("D-number, day + 40", Synthetic.number(day: 41, month: 92, year: 90)),
        ("D-number, month + 65", Synthetic.number(day: 71, month: 66, year: 90)),
        ("birth number of 2039", Synthetic.number(day: 31, month: 12, year: 39, individual: 500)),
        ("D-number of 2039", Synthetic.number(day: 71, month: 12, year: 39, individual: 500)),
    ]

    @Test(arguments: kinds) func aNumberOfEachKindIsFound(_ kind: String, number: String) {
        #expect(number.count == 11)
        #expect(NationalIdentityNumber.isIn(number))
    }

    @Test(arguments: [" ", "-", ".", "\u{A0}", "\u{202F}", "–", "/", " - ", "  ", "\t", "\n"])
    func itIsFoundHoweverItIsGrouped(_ sign: String) {
        for (kind, number) in Self.kinds {
            let (date, rest) = (String(number.prefix(6)), String(number.suffix(5)))
            let parts = stride(from: 0, to: 6, by: 2).map { place in String(date.dropFirst(place).prefix(2)) }
            #expect(NationalIdentityNumber.isIn(date + sign + rest), "\(kind)")
            #expect(NationalIdentityNumber.isIn(parts.joined(separator: sign) + sign + rest), "\(kind)")
            #expect(NationalIdentityNumber.isIn(date + sign + rest.prefix(3) + sign + rest.suffix(2)), "\(kind)")
        }
    }

    /// Signs between the day and the five digits, and marks that nobody sees.
    @Test(arguments: [
        ",", ":", "_", "·", "+", ")", "(", "[", "]", ";", "|", "*", "~", "\u{AD}", "\u{200B}", "\u{200D}",
        "\u{2060}",
        "\u{FEFF}", "\u{202E}", "\u{2011}", "\u{2212}", "\u{3000}", "\u{2009}", ") (", " : ", " (", "\r\n", "’",
        " pnr. ", ", personnummer ",
    ])
    func itIsFoundWhateverPartsIt(_ sign: String) {
        for (kind, number) in Self.kinds {
            let text = "Mor til (" + number.prefix(6) + sign + number.suffix(5) + ") ringte"
            #expect(NationalIdentityNumber.isIn(text), "\(kind): \(text)")
        }
    }

    @Test func itIsFoundDigitByDigitAndWithMarksNobodySees() {
        for (kind, number) in Self.kinds {
            for sign in ["\u{AD}", "\u{200B}", "\u{FE0F}\u{20E3}", "\u{332}", " ", "-", ".", "_"] {
                #expect(
                    NationalIdentityNumber.isIn(number.map(String.init).joined(separator: sign)), "\(kind) \(sign)"
                )
            }
        }
    }

    @Test(arguments: [0xFF10, 0x660, 0x6F0, 0x966, 0x9E6, 0x1D7CE, 0x1D7F6] as [UInt32])
    func itIsFoundInTheDigitsOfEveryScript(_ zero: UInt32) {
        for (kind, number) in Self.kinds {
            var text = String.UnicodeScalarView()
            for digit in number.utf8 {
                if let scalar = Unicode.Scalar(zero + UInt32(digit) - 48) { text.append(scalar) }
            }
            let written = String(text)
            #expect(NationalIdentityNumber.isIn("nr. " + written), "\(kind)")
            #expect(NationalIdentityNumber.isIn(written.prefix(6) + " " + number.suffix(5)), "\(kind)")
            #expect(NationalIdentityNumber.stands(inRows: [["Navn", "Nr"], ["x", written]]), "\(kind)")
        }
    }

    @Test func itIsFoundAfterAFullDay() {
        for (kind, number) in Self.kinds {
            let (day, month, year) = (
                number.prefix(2), number.dropFirst(2).prefix(2), number.dropFirst(4).prefix(2)
            )
            let five = number.suffix(5)
            var days = ["\(day).\(month).19\(year)", "\(day)/\(month)/20\(year)", "20\(year)-\(month)-\(day)"]
            days += ["\(day)\(month)20\(year)", "20\(year)\(month)\(day)", "\(day) \(month) 19\(year)"]
            if month == "12" { days += ["\(day). desember 20\(year)", "\(day) December \(year)"] }
            for written in days {
                for sign in [" ", "-", ", ", " / "] {
                    #expect(NationalIdentityNumber.isIn("Født " + written + sign + five), "\(kind): \(written)")
                }
            }
        }
    }

    @Test(arguments: [
        "Barnet # strever med lek.", "(#)", "fnr:#.", "Vi så på #", "# er borte ofte", "Elev 3 #, gruppe 2",
        "Lag 7-#", "2026 #", "# 2026", "tlf. 22 22 22 22, #", "Første linje.\nfnr #\nSiste linje.", "x#x", "æ#ø",
        "id=#;", "«#»", "😀#", "3.trinn: #",
    ])
    func itIsFoundInsideASentence(_ sentence: String) {
        for (kind, number) in Self.kinds {
            let grouped = number.prefix(6) + " " + number.suffix(5)
            #expect(NationalIdentityNumber.isIn(sentence.replacing("#", with: number)), "\(kind)")
            #expect(NationalIdentityNumber.isIn(sentence.replacing("#", with: grouped)), "\(kind)")
        }
    }

    @Test func itIsFoundHoweverPeopleSayIt() {
        for (kind, number) in Self.kinds {
            let (day, five) = (number.prefix(6), number.suffix(5))
            let (two, month, year) = (day.prefix(2), day.dropFirst(2).prefix(2), day.suffix(2))
            for written in [
                "\(day), siste fem \(five)", "\(day) og de fem siste er \(five)",
                "\(day), dei siste sifra \(five)",
                "\(number.prefix(4)) \(number.dropFirst(4).prefix(4)) \(number.suffix(3))",
                "\(number.prefix(3))-\(number.dropFirst(3).prefix(3))-\(five)",
                "født \(two). \(month) 19\(year), \(five)",
            ] { #expect(NationalIdentityNumber.isIn(written), "\(kind): \(written)") }
            // What only stands beside a day is another figure.
            #expect(!NationalIdentityNumber.isIn("Per \(two).\(month).20\(year) er \(five) elever"), "\(kind)")
        }
    }

    @Test(arguments: kinds) func aNumberWithOneWrongDigitIsNone(_ kind: String, number: String) {
        let digits = Array(number)
        for place in digits.indices {
            for other in "0123456789" where other != digits[place] {
                var wrong = digits
                wrong[place] = other
                #expect(!NationalIdentityNumber.isIn(String(wrong)), "\(String(wrong))")
            }
        }
        #expect(!NationalIdentityNumber.isIn(String(digits.dropLast())))
        #expect(!NationalIdentityNumber.isIn(String(digits.dropFirst())))
    }

    /// Of all numbers of eleven digits, exactly those with a possible day, month and both check digits.
    @Test func elevenDigitsAreTakenExactlyWhenAllOfThemAreRight() {
        var seeded = Seeded(state: 11)
        var found = 0
        for _ in 0..<20_000 {
            // Every other one gets the day and month of a test number, so that enough of them are right.
            var digits = seeded.digits(11)
            if Bool.random(using: &seeded) { digits = "0\(digits.prefix(1))8\(digits.dropFirst(3))" }
            let (day, month) = (Int(digits.prefix(2)) ?? 0, Int(digits.dropFirst(2).prefix(2)) ?? 0)
            let isDay = (1...31).contains(day) || (41...71).contains(day)
            let isMonth = [0, 40, 65, 80].contains { (1...12).contains(month - $0) }
            let isNumber = isDay && isMonth && Synthetic.isRight(digits)
            #expect(NationalIdentityNumber.isIn(digits) == isNumber, "\(digits)")
            if isNumber { found += 1 }
        }
        #expect(found > 40)
    }

    @Test(arguments: [
        "", "Vi ser at 12 av 31 barn leker alene.", "Tlf. 98765432 eller 22 33 44 55", "+47 98 76 54 32",
        "Konto 1234.56.78903", "Kontonummer 12345678903", "2021 2022 2023 2024 2025", "2023-24 2024-25 2025-26",
        "51 50 54 49 48 52 47 53", "Møter 12.03, 14.04 og 16.05.2026 kl. 12.30", "KID 123456789012345",
        "2026-11-21T12:00:00", "1 000 000 000 kroner", "Org.nr. 999 000 002 og 874 000 000",
    ])
    func ordinaryNumbersAreLeftInPeace(_ text: String) {
        #expect(!NationalIdentityNumber.isIn(text))
    }

    @Test func valuesAndTimesInARowAreLeftInPeace() {
        // Seen in Microsoft Forms, in minutes of meetings and in lists of means.
        var seeded = Seeded(state: 13)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &seeded) }
        for _ in 0..<5_000 {
            let (day, hour) = ("\(number(1...12))/\(number(1...28))/\(number(20...26))", "\(number(1...9))")
            let means = (0..<12).map { _ in "\(number(1...5)),\(number(0...9))" }
            let texts = [
                "\(day) \(hour):\(Synthetic.padded(number(0...59), 2)):\(Synthetic.padded(number(0...59), 2))",
                means.joined(separator: " "), means.joined(separator: " – "), means.joined(separator: "; "),
                "2010-\(number(11...12)): \(number(10...99)) av \(number(100...999))",
            ]
            for text in texts where NationalIdentityNumber.isIn(text) { Issue.record("«\(text)»") }
        }
    }

    @Test func aPeriodFromOneDayToAnotherIsNoIdentityNumber() {
        for first in 19_723..<22_000 {
            for length in [1, 2, 4, 7, 28] {
                let ends = [Day(daysSinceEpoch: first), Day(daysSinceEpoch: first + length)]
                let words = ends.map(\.words.nb)
                for text in [
                    words.joined(separator: "-"), words.joined(separator: " "),
                    ends.map(\.iso).joined(separator: " "),
                ]
                where NationalIdentityNumber.isIn(text) {
                    Issue.record("«\(text)» is taken for an identity number")
                    return
                }
            }
        }
    }

    @Test func listsOfFiguresAreNoIdentityNumber() {
        var seeded = Seeded(state: 12)
        for width in [2, 4, 8, 9] {
            for sign in [" ", ", ", "-", " - "] {
                for _ in 0..<300 {
                    let figures = (0..<12).map { _ in "1" + seeded.digits(width - 1) }
                    let text = figures.joined(separator: sign)
                    #expect(!NationalIdentityNumber.isIn(text), "\(text)")
                }
            }
        }
    }
}
