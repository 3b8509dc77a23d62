import Documents
import MadeLimits
import Model
import Pages
import Testing

/// A needs report says what it is about: how many of all units, what an answer lacks, and that an example is one.
@Suite struct ReportTellingTests {
    private static let around = Surroundings(
        today: Day(daysSinceEpoch: 20_778), language: .nb,
        county: CountyProfile(name: "standard", county: Text(alike: "–"), deadline: nil), laws: LawBook([]),
        limits: .made)

    private static func report(_ plan: RegionPlan) -> String {
        let provenance = Provenance(workspace: "x", revision: 1, day: around.today, program: "behov", draft: false)
        let page = NeedsReport.page(plan, language: .nb, around, provenance)
        return ScreenWriter.lines(page, language: .nb, width: 300).joined(separator: "\n")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A network with one measure on everything that was brought to it.
    private static let plan: RegionPlan = {
        var plan = RegionSheetTests.network
        plan.measures = [Measure(id: plan.numbering.next(), title: "Lek", basis: plan.bases.map(\.reference))]
        return plan
    }()

    @Test func unitsOfTheRegisterThatHaveNotDeliveredAreToldByOwner() throws {
        var plan = Self.plan
        let before = Self.report(plan)
        #expect(!before.contains("Har ikke levert"))
        let number = try #require(OrganisationNumber("319001018"))
        plan.register = plan.deliveringUnits.compactMap { unit in
            unit.document.organisationNumber.map {
                RegisteredUnit(organisationNumber: $0, name: unit.document.name, kinds: [.kindergarten])
            }
        }
        let delivered = plan.register.count
        #expect(!Self.report(plan).contains("Har ikke levert"))
        plan.register.append(
            RegisteredUnit(
                organisationNumber: number, name: "Myra barnehage", kinds: [.kindergarten], ownership: .private,
                municipality: Municipality(number: "3403", name: "Hamar")))
        let told = Self.report(plan)
        #expect(told.contains("\(delivered) av \(delivered + 1) enheter i registeret har levert"))
        #expect(told.contains("Private i Hamar") && told.contains("Myra barnehage"))
        #expect(told.contains("Delvis: 1 av \(delivered + 1) enheter i registeret har ikke levert"))
    }

    @Test func whatOwnersHaveNotWrittenMakesAnAnswerPartOfOne() {
        var plan = Self.plan
        #expect(Self.report(plan).contains("6 av 6 eiere har ikke skrevet hva de ser i behovene"))
        for place in plan.received.indices { plan.received[place].body.pattern = "Lek går igjen" }
        #expect(!Self.report(plan).contains("har ikke skrevet hva de ser i behovene"))
    }

    @Test func theSignsStandWithWhatTheyAreJudgedBy() {
        var plan = Self.plan
        plan.measures.append(Measure(id: plan.numbering.next(), title: "Lesing"))
        plan.measures[0].teacherEducation = "Studenter er med"
        let told = Self.report(plan)
        for letter in ["a", "b", "c", "d", "e"] { #expect(told.contains("\(letter)) \(SignName.of(letter).nb)")) }
        #expect(told.contains("Mangler for tiltak-2"))
    }
}
