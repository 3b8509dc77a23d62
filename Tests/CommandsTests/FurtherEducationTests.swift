import Documents
import Foundation
import Guidance
import MadeLimits
import Model
import Pages
import SeededNumbers
import Testing

@testable import Commands

/// What further education costs, against the example worked by hand and against plain arithmetic.
@Suite struct FurtherEducationTests {
    private static func document(_ kind: String) throws -> String {
        let text = String(
            decoding: try Repository.bytes(Repository.root + "/Tests/CommandsTests/FurtherEducation.md"),
            as: UTF8.self)
        return try #require(
            text.components(separatedBy: "```\(kind)\n").last?.components(separatedBy: "```").first)
    }

    /// Lia with a municipal school and a private kindergarten, one need each.
    private static func owner() -> OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia kommune", ownership: .municipal))
        for (name, kind, ownership) in [
            ("Lia skole", UnitKind.school, Ownership.municipal), ("Bjørka barnehage", .kindergarten, .private),
        ] {
            var unit = UnitAnalysis(profile: Profile(name: name, kinds: [kind], ownership: ownership))
            unit.needs = [Need(id: unit.numbering.next(), ability: "Kunne mer", form: .furtherEducation)]
            overview.received.append(County.sealed(unit, as: .needsAssessment, id: name))
        }
        return overview
    }

    /// Answers the questions of further education, as `guide` would take them.
    private static func held(_ replies: [String]) throws -> OwnerOverview {
        var stored = owner()
        var rest = replies[...]
        let around = Surroundings(
            today: Day(daysSinceEpoch: 20_000), language: .en,
            county: CountyProfile(name: "standard", county: Text(alike: ""), deadline: nil),
            laws: LawBook([]), limits: .made)
        var said: [String] = []
        let conversation = Conversation<OwnerOverview>(
            prompter: Prompter(
                say: { said += ScreenWriter.lines(Page(title: [], blocks: $0), language: .en) },
                hear: { rest.popFirst() })
        ) { edit in
            try edit(&stored)
            return stored
        }
        _ = try conversation.hold(
            Session(
                Interview.owner, with: stored, wording: [:], around: around, chapter: "education"))
        #expect(rest.isEmpty, "\(said.suffix(12))")
        return stored
    }

    @Test func theExampleWorkedByHandIsWhatTheProgramWrites() throws {
        let rows = try Self.document("rows").split(separator: "\n").map(String.init)
        let overview = try Self.held(
            rows + ["done", "8 places; 900 000 kr", "teacher 823 457; skilled worker 640 002"])
        let page = OwnerOverviewPage.page(
            overview, language: .nb,
            Surroundings(
                today: Day(daysSinceEpoch: 20_000), language: .en,
                county: CountyProfile(name: "standard", county: Text(alike: ""), deadline: nil),
                laws: try CountyRules.carried(of: nil).laws, limits: .made),
            Provenance(
                workspace: "id", revision: 1, day: Day(daysSinceEpoch: 20_000), program: "behov", draft: false))
        let text = MarkdownWriter.text(page, language: .en)
        let wanted = try Self.document("page")
        #expect(text.contains(wanted), "\(text.components(separatedBy: "### Further education").last ?? "")")
    }

    @Test func everySplitAddsUpToTheKroneAndTheStateNeverGetsTooMuch() throws {
        var draw = Seeded(state: 75)
        let rates = try #require(Limits.made.study)
        for _ in 0..<2000 {
            let salary = Int.random(in: 100_000...2_000_000, using: &draw)
            let place = StudyPlace(
                id: ID(1), people: Int.random(in: 1...40, using: &draw), subject: "Norsk",
                credits: Int.random(in: 1...60, using: &draw), role: .teacher,
                stipend: Int.random(in: 1...400_000, using: &draw))
            let cost = try #require(StudyCost(place, unit: nil, salary: salary, rates))
            #expect(cost.state + cost.own == cost.total)
            #expect(abs(Double(cost.state) - Double(cost.total) * 0.75) <= 0.5)
            #expect(abs(Double(cost.each) - Double(salary) * 0.25 * Double(place.credits) / 30) <= 0.5)
            #expect(cost.leave + cost.stipends == cost.total && cost.leave >= 0)
        }
    }

    @Test func theFrameIsHeldAgainstPlacesAndKroner() throws {
        let over = StudyBudget(
            try Self.held(["3; lesing; 30; teacher; 1", "done", "2 places; 100 000 kr", "800 000"]),
            Limits.made.study)
        #expect(over.placesOver == 1)
        #expect(over.state == 450_000 && over.kronerOver == 350_000)
        let within = StudyBudget(
            try Self.held(["3; lesing; 30; teacher; 1", "done", "unknown", "800 000"]), Limits.made.study)
        #expect(within.placesOver == nil && within.kronerOver == nil)
        let nothing = StudyBudget(
            try Self.held(["3; lesing; 30; teacher; 1", "done", "3 places", "unknown"]), Limits.made.study)
        #expect(nothing.costs.isEmpty && nothing.unknown.count == 1)
    }

    @Test func aPrivateOwnersKindergartenIsPaidForByTheMunicipality() throws {
        let budget = StudyBudget(
            try Self.held(["1; lek; 30; teacher; 2", "done", "1 place", "800 000"]), Limits.made.study)
        #expect(budget.own == 0 && budget.municipality == 50_000)
    }
}
