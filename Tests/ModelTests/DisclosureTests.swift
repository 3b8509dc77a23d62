import Model
import SeededNumbers
import Testing

/// What an analysis' new figures tell together with what was told before is withheld; what was told stays.
@Suite struct DisclosureTests {
    private func figure(_ mean: String, _ count: Int, isWithheld: Bool? = nil) throws -> Figure {
        let number = try #require(Quantity(mean))
        return Figure(
            period: "2025", cell: Cell(raw: mean, row: 6, column: 3, reading: .number(number)),
            count: Cell(raw: "\(count)", row: 6, column: 4, reading: .number(Quantity(count))),
            isWithheld: isWithheld)
    }

    private func indicator(_ number: Int, _ name: String, _ mean: String, _ count: Int) throws -> Indicator {
        Indicator(
            id: ID(number), source: ID(1), name: name, measuredIn: "Snitt", direction: .neither,
            own: [try figure(mean, count)], municipality: [], nation: [])
    }

    private func analysis(_ indicators: [Indicator]) -> UnitAnalysis {
        var analysis = UnitAnalysis(profile: Profile(name: "Solbakken barnehage"))
        analysis.indicators = indicators
        return analysis
    }

    private func shown(_ analysis: UnitAnalysis) -> [Bool] {
        analysis.indicators.map { $0.own.allSatisfy { SmallGroup.mayShow($0) } }
    }

    @Test func aPartIsWithheldBesideTheWholeThatWasTold() throws {
        let all = try indicator(1, "Trivsel, Alle kjønn", "4.0", 30)
        let girls = try indicator(2, "Trivsel, Jente", "4.2", 27)
        #expect(shown(Disclosure(analysis([girls]), told: [all]).analysis) == [false])
        #expect(shown(Disclosure(analysis([all]), told: [girls]).analysis) == [false])
        // Seen together with nothing told before, the larger group stays.
        #expect(shown(Disclosure(analysis([all, girls]), told: []).analysis) == [true, false])
        // Both were told: hiding them hides nothing.
        #expect(shown(Disclosure(analysis([all, girls]), told: [all, girls]).analysis) == [true, true])
        let enough = try indicator(2, "Trivsel, Jente", "4.2", 25)
        #expect(shown(Disclosure(analysis([enough]), told: [all]).analysis) == [true])
    }

    @Test(arguments: [(7, false), (8, true), (13, true), (12, false)])
    func aCorrectionByAFewIsWithheldAndOneByManyIsNot(_ count: Int, _ isShown: Bool) throws {
        let before = try indicator(1, "Trivsel", "4.0", 8)
        let after = try indicator(1, "Trivsel", "4.1", count)
        #expect(shown(Disclosure(analysis([after]), told: [before]).analysis) == [isShown])
        // Through a third one that was told in between.
        let between = try indicator(1, "Trivsel", "4.3", count + 6)
        let last = try indicator(1, "Trivsel", "4.2", count + 8)
        #expect(shown(Disclosure(analysis([last]), told: [before, between]).analysis) == [false])
    }

    @Test func whatLeavesTellsNothingOfAFewWhateverTheFileHolds() throws {
        let old = analysis([
            try indicator(1, "Trivsel", "4.0", 30), try indicator(2, "Trivsel, Jente", "4.2", 27),
            try indicator(3, "Språk", "4.4", 4),
        ])
        let out = old.forOthers
        #expect(shown(out) == [true, false, false])
        let withheld = out.indicators.dropFirst().flatMap(\.own)
        #expect(withheld.allSatisfy { $0.raw.isEmpty && $0.count == nil })
        #expect(out.forOthers == out)
        #expect(out.forOthers(beside: out.indicators) == out)
        #expect(old.indicators[2].own.map(\.tellsOfFew) == [true])
        #expect(!out.indicators.flatMap(\.own).map(\.tellsOfFew).contains(true))
    }

    @Test(arguments: [
        ([6, 1], AnswerOrder?.none, 7, []), ([6, 1], .scale, 7, []), ([6, 6], nil, 12, [6, 6]),
        ([9, 2, 4], nil, 15, [9, 6]), ([12, 6, 2], .ticks, 14, [6]), ([12, 6, 2], nil, 14, [6]),
        ([6, 6], .options, 13, []),
    ])
    func answersOfAnOldFileAreToldAsNewOnesAre(_ counts: [Int], _ order: AnswerOrder?, answered: Int, told: [Int])
        throws
    {
        var figure = try figure("\(answered)", answered)
        figure.answers = counts.enumerated().map { AnswerCount(answer: "svar \($0)", count: $1) }
        figure.answerOrder = order
        #expect(figure.toldAnswers?.map(\.count).sorted(by: >) == told)
        #expect(figure.tellsOfFew == (told != counts))
        #expect(figure.forOthers.toldAnswers == figure.toldAnswers)
        #expect(!figure.forOthers.tellsOfFew)
    }
}
