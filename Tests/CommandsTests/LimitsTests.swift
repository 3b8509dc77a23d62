import Checks
import MadeLimits
import Model
import Testing

@testable import Commands

/// Rates and limits are data with days: a file for each, with what it was before.
@Suite struct LimitsTests {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

    @Test(arguments: Parameter.allCases) func everyValueHasItsSourceItsWordsAndDaysOfItsOwn(_ parameter: Parameter)
        throws
    {
        let history = try #require(TemplateFiles.parameters()[parameter])
        let laws = try TemplateFiles.laws()
        for language in Language.allCases {
            #expect(!history.what[language].isBlank && !history.unit[language].isBlank)
        }
        #expect(!history.values.isEmpty)
        for value in history.values {
            #expect(laws.contains { $0.mark == value.source }, "\(value.source)")
            if let from = value.from, let to = value.to { #expect(from <= to) }
        }
        // The newest first, and never two on one day.
        for (newer, older) in zip(history.values, history.values.dropFirst()) {
            let (from, to) = (try #require(newer.from), try #require(older.to))
            #expect(to < from)
        }
    }

    @Test func noFileOfAValueIsLeftOver() {
        let files = TemplateFiles.valueFiles
        #expect(Set(files) == Set(Parameter.allCases.map(\.rawValue)))
        #expect(files.count == Parameter.allCases.count)
    }

    @Test(arguments: ["1990-01-01", "2025-12-31", "2026-01-12", "2026-11-21", "2040-06-01"])
    func whatIsOurOwnJudgementHoldsOnAnyDay(iso: String) throws {
        let limits = try TemplateFiles.limits(on: day(iso))
        #expect(limits.oldData == 3 && limits.lowResponse == 50 && limits.goals == 4)
    }

    @Test func theLimitsOfTheTestsAreThoseOfTheFiles() throws {
        #expect(try TemplateFiles.limits(on: day("2026-11-21")) == .made)
    }

    /// The earlier strategy shared another cost in another way, so its parts are told and not reckoned with.
    @Test func furtherEducationIsReckonedFromTheYearItsRatesHold() throws {
        #expect(try TemplateFiles.limits(on: day("2025-12-31")).study == nil)
        #expect(try TemplateFiles.limits(on: day("2026-01-01")).study == Limits.made.study)
        let state = try #require(TemplateFiles.parameters()[.stateShare])
        #expect(state.value(on: try day("2025-12-31"))?.value == Quantity(60))
        #expect(state.value(on: try day("2026-01-01"))?.value == Quantity(75))
    }

    /// What protects people is no setting: the program and the file say the same, or this fails.
    @Test func theSmallestGroupIsWhatItsFileSays() throws {
        let values = try #require(TemplateFiles.parameters()[.smallGroup]).values
        #expect(values.count == 1 && values.first?.value == Quantity(SmallGroup.minimum))
    }

    @Test func aNewValueHoldsFromItsDayAndTheOldOneUntilThen() throws {
        var all = try TemplateFiles.parameters()
        let looked = try day("2026-11-21")
        all[.oldData]?.values = [
            .init(Quantity(2), from: try day("2028-01-01"), source: "O", lastLooked: looked),
            .init(Quantity(3), to: try day("2027-12-31"), source: "O", lastLooked: looked),
        ]
        #expect(try Limits(all, on: day("2027-12-31")).oldData == 3)
        #expect(try Limits(all, on: day("2028-01-01")).oldData == 2)
        all[.oldData]?.values.removeLast()
        #expect(throws: MissingParameter.self) { try Limits(all, on: day("2027-12-31")) }
        all[.oldData]?.values = [.init(Quantity(25, decimals: 1), source: "O", lastLooked: looked)]
        #expect(throws: MissingParameter.self) { try Limits(all, on: looked) }
    }

    /// A title is the same on every day, so one that names a limit has to be written anew with it.
    @Test(arguments: [
        (Parameter.oldData, "DAT-003", "3", "tre", "three"), (.lowResponse, "DAT-004", "50", "halvparten", "half"),
        (.smallGroup, "DAT-006", "5", "fem", "five"), (.smallGroup, "PER-002", "5", "fem", "five"),
    ])
    func theTitlesOfTheRulesSayTheLimits(
        parameter: Parameter, code: String, value: String, norwegian: String, english: String
    ) throws {
        let rule = try #require(Rules.outlines.first { $0.code == code })
        #expect(try TemplateFiles.parameters()[parameter]?.values.first?.value.code == value)
        #expect(rule.title.nb.contains(norwegian) && rule.title.nn.contains(norwegian))
        #expect(rule.title.en.contains(english))
    }

    @Test func theSourcesTellTheRatesThatStandInThem() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("explain --sources") == 0)
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("Statens andel av permisjonen: 75 prosent, fra 01.01.2026."))
        let before = "Statens andel av permisjonen: 60 prosent, til 31.12.2025. Andelen ble regnet av grunnsatsen"
        #expect(said.contains(before))
        #expect(said.contains("Hvor gamle de nyeste dataene kan være: 3 år."))
        #expect(sandbox.run("explain --sources --json --language en") == 0)
        #expect(sandbox.output.contains("\"name\": \"standing-far-out\""))
        #expect(sandbox.output.contains("\"value\": 7.5"))
    }
}
