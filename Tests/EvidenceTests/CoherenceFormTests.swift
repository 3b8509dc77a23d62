import Evidence
import Formats
import Model
import Testing

/// The coherence survey comes back from a form tool in any of the three languages, with its own words or numbers.
@Suite struct CoherenceFormTests {
    private static func form(_ heading: (CoherenceStatement) -> String, _ answer: (CoherenceAnswer) -> String)
        -> [UInt8]
    {
        let statements = CoherenceStatement.allCases
        let about = ["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn"]
        let rows = (0..<12).map { row in
            (["\(row)", "11/3/26 10:16:03", "11/3/26 10:18:35", "anonymous", ""]
                + statements.indices.map { place in
                    answer(CoherenceAnswer.allCases[(row + place) % CoherenceAnswer.allCases.count])
                }).joined(separator: ";")
        }
        return Array(
            (([(about + statements.map(heading)).joined(separator: ";")] + rows).joined(separator: "\n")).utf8)
    }

    @Test(arguments: Language.allCases) func everyLanguageIsUnderstood(language: Language) throws {
        let export = try ExportReader.read(Self.form({ "1. " + $0.label[language] + "." }, { $0.label[language] }))
        let counts = CoherenceForm.counts(in: export)
        #expect(counts.map(\.statement) == CoherenceStatement.allCases)
        for count in counts { #expect(count.counts == [2, 2, 2, 2, 2, 2]) }
    }

    @Test func numbersAreUnderstood() throws {
        let numbers: [CoherenceAnswer: String] = [
            .strongDisagreement: "1", .disagreement: "2", .between: "3", .agreement: "4", .strongAgreement: "5",
            .doNotKnow: "Vet ikke",
        ]
        let export = try ExportReader.read(Self.form({ $0.label.nb }, { numbers[$0] ?? "" }))
        for count in CoherenceForm.counts(in: export) { #expect(count.counts == [2, 2, 2, 2, 2, 2]) }
    }

    @Test func anotherFormIsNotTakenForIt() throws {
        let export = try ExportReader.read(Self.form({ "Spørsmål \($0.rawValue)" }, { $0.label.nb }))
        #expect(CoherenceForm.counts(in: export).isEmpty)
    }
}
