import Foundation
import Model
import SeededNumbers
import Testing

@Suite struct OrganisationNumberTests {
    /// What the register says of its numbers: the weighted sum with the check digit is divisible by eleven.
    static func isRight(_ digits: String) -> Bool {
        zip(digits.compactMap(\.wholeNumberValue), [3, 2, 7, 6, 5, 4, 3, 2, 1]).map(*).reduce(0, +) % 11 == 0
    }

    @Test func aNumberIsTakenExactlyWhenItsCheckDigitIsRight() {
        var seeded = Seeded(state: 3)
        var taken = 0
        for _ in 0..<500 {
            let stem = seeded.digits(8)
            for last in 0...9 {
                let number = OrganisationNumber("\(stem)\(last)")
                #expect((number != nil) == Self.isRight("\(stem)\(last)"))
                if number != nil { taken += 1 }
            }
        }
        // One stem in eleven has no check digit at all.
        #expect((430...480).contains(taken))
    }

    @Test(arguments: ["999000002", "874000000"]) func oneWrongDigitOrTwoSwappedAreSeen(_ digits: String) throws {
        #expect(OrganisationNumber(digits)?.digits == digits)
        let numbers = Array(digits)
        for place in numbers.indices {
            for other in "0123456789" where other != numbers[place] {
                var wrong = numbers
                wrong[place] = other
                #expect(OrganisationNumber(String(wrong)) == nil)
            }
            guard place > 0, numbers[place] != numbers[place - 1] else { continue }
            var swapped = numbers
            swapped.swapAt(place, place - 1)
            #expect(OrganisationNumber(String(swapped)) == nil)
        }
    }

    @Test(arguments: ["999 000 002", "999\u{A0}000\u{A0}002", " 999000002 "]) func blanksDoNotCount(
        _ written: String
    ) {
        #expect(OrganisationNumber(written)?.digits == "999000002")
    }

    @Test(arguments: [
        "", "99900000", "9990000020", "999-000-002", "999.000.002", "NO999000002", "999000002MVA", "99900000２",
        "٩٩٩٠٠٠٠٠٢",
    ])
    func anythingElseIsNoNumber(_ written: String) {
        #expect(OrganisationNumber(written) == nil)
    }

    @Test func aFileHoldsTheNineDigitsAndNothingElse() throws {
        let number = try #require(OrganisationNumber("999000002"))
        let bytes = try JSONEncoder().encode([number])
        #expect(String(decoding: bytes, as: UTF8.self) == #"["999000002"]"#)
        #expect(try JSONDecoder().decode([OrganisationNumber].self, from: bytes) == [number])
        for wrong in [#"["999 000 002"]"#, #"["999000003"]"#, "[999000002]"] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([OrganisationNumber].self, from: Data(wrong.utf8))
            }
        }
    }
}
