import Model
import Testing

@testable import Guidance

/// An answer that is a list of rows is asked for one field at a time, and is the same as when it is written on one line.
@Suite struct RowTests {
    /// Two measures that run in two years.
    private static var plan: RegionPlan {
        var plan = Subjects.region
        plan.measures = ["Lek", "Lesing"].map { title in
            var measure = Measure(
                id: plan.numbering.next(), title: title, basis: plan.bases.prefix(1).map(\.reference))
            measure.years = [2026, 2027]
            return measure
        }
        return plan
    }

    private static var unit: UnitAnalysis { Subjects.unit }

    private func held<Subject: Level>(
        _ interview: Interview<Subject>, _ subject: Subject, _ key: String, _ replies: [String]
    ) throws -> Script<Subject> {
        let script = Script(subject, replies)
        _ = try script.hold(interview, again: [key])
        return script
    }

    /// Fields said one at a time, and the same on one line.
    private static let regions: [(String, [String], String)] = [
        (
            "measures.participants measure-2",
            ["1", "alle ansatte", "18", "andre: PP-tjenesten", "rådgivere", "2", "ferdig"],
            "1, alle ansatte, 18; andre: PP-tjenesten, rådgivere, 2"
        ),
        (
            "measures.meetings",
            ["9. desember 2026", "eierne, universitetet", "11.01.2027", "de samme", "ferdig"],
            "09.12.2026, eierne, universitetet; 11.01.2027, de samme"
        ),
        (
            "measures.milestones measure-2", ["høsten 2026", "Samling", "vår 2027", "Observasjon", "-"],
            "høst 2026: Samling; vår 2027: Observasjon"
        ),
        (
            "measures.budget measure-2", ["1", "60 000", "UH", "180 000 kr", "ferdig", "ferdig"],
            "2026: nettverk 60 000, UH 180 000"
        ),
        ("measures.budget measure-2", ["ferdig", "2", "5000", "ferdig"], "2027: UH 5000"),
        ("measures.budget measure-2", ["ferdig", "ferdig"], "0"),
        (
            "economy.shares", ["60", "40 %", "5", "0", "100", "0"],
            "tiltak-2: barnehage 60, skole 40, spesialpedagogikk 5; tiltak-3: skole 100"
        ),
    ]

    @Test(arguments: regions)
    func ofARegion(_ key: String, _ fields: [String], _ line: String) throws {
        let each = try held(.region, Self.plan, key, fields)
        let one = try held(.region, Self.plan, key, [line])
        #expect(each.stored == one.stored)
        #expect(each.stored != Self.plan)
        // Nothing is stored before the last field.
        #expect(each.storedWhenHeard.prefix(fields.count).allSatisfy { $0 == Self.plan })
    }

    private static let units: [(String, [String], String)] = [
        (
            "needs.present", ["3", "spesialpedagogikk, 60 studiepoeng", "2 personer", "veiledning", "ferdig"],
            "3 spesialpedagogikk, 60 studiepoeng; 2 veiledning"
        ),
        (
            "interpretation.disagreement", ["Ledere", "hele dagen; mest ute", "ansatte", "overgangene", "ferdig"],
            "Ledere: hele dagen, mest ute; ansatte: overgangene"
        ),
        (
            "needs.own need-2", ["Vi flytter ryddingen", "De pedagogiske lederne", "fra uke 45"],
            "Vi flytter ryddingen, De pedagogiske lederne, fra uke 45"
        ),
        ("needs.own need-2", ["Vi flytter ryddingen", "-", "-"], "Vi flytter ryddingen; -; -"),
        ("needs.partner", ["Universitetet", "å observere lek"], "Universitetet: å observere lek"),
    ]

    @Test(arguments: units.filter { !$0.2.contains("-;") })
    func ofAUnit(_ key: String, _ fields: [String], _ line: String) throws {
        let each = try held(.unit, Self.unit, key, fields)
        let one = try held(.unit, Self.unit, key, [line, "-", "-"])
        #expect(each.stored != Self.unit)
        #expect(each.screen.contains("Lagret."))
        guard !key.hasPrefix("needs.own") else { return }
        #expect(each.stored == one.stored)
    }

    @Test func whatIsLeftOutIsNotWritten() throws {
        let script = try held(.unit, Self.unit, "needs.own need-2", ["Vi flytter ryddingen", "-", "-"])
        #expect(script.stored.needs[1].ownAction?.words == "Vi flytter ryddingen")
    }

    @Test(arguments: [
        ("needs.present", "0"), ("interpretation.disagreement", "Vi er enige"), ("needs.partner", "Vet ikke ennå"),
        ("interpretation.disagreement", "Noen mener at det er verst om morgenen, og andre at det er verst ute"),
    ])
    func anAnswerThatSaysAllIsAskedForNoMore(_ key: String, _ line: String) throws {
        let script = try held(.unit, Self.unit, key, [line])
        #expect(script.stored != Self.unit)
        #expect(script.screen.contains("Lagret."))
    }

    @Test(arguments: [
        ("measures.participants measure-2", "99", "«99» står ikke i lista."),
        ("measures.meetings", "i fjor", "Skriv en dato, for eksempel 09.12.2026."),
        ("measures.milestones measure-2", "snart", "Skriv et halvår, for eksempel høst 2027."),
        ("measures.milestones measure-2", "vår 2031", "2031 er ikke blant årene her"),
        ("measures.budget measure-2", "blyanter", "Velg et tall fra 1 til 8"),
        ("economy.shares", "mye", "Skriv et helt tall"),
        ("economy.shares", "101", "Tallet må være fra 0 til 100."),
    ])
    func whatDoesNotFitIsRefusedAtItsField(_ key: String, _ line: String, _ said: String) throws {
        let script = try held(.region, Self.plan, key, [line])
        #expect(script.screen.contains(said))
        #expect(script.stored == Self.plan)
    }

    @Test func sharesOfMoreThanAllAreRefusedAndTheOthersKept() throws {
        let script = try held(
            .region, Self.plan, "economy.shares", ["60", "50", "40", "5", "0", "100", "0"])
        #expect(script.screen.contains("ikke være mer enn 100 prosent"))
        #expect(script.stored.measures[0].shares == MeasureShares(kindergarten: 60, school: 40, specialNeeds: 5))
    }

    @Test func whatIsTooMuchAsAWholeIsMendedInItsLastField() throws {
        let replies = [
            "1", "60 000", "ubrukt", "90 000", "ferdig", "ferdig", "<", "<", "50 000", "ferdig", "ferdig",
        ]
        let script = try held(.region, Self.plan, "measures.budget measure-2", replies)
        #expect(script.screen.contains("større enn utgiftene"))
        #expect(script.stored.measures[0].budget?.first?.applied == 10_000)
    }

    @Test func rowsCanBeWrittenWholeAfterTheFirst() throws {
        let fields = ["09.12.2026", "eierne", "11.01.2027, de samme; 12.01.2027, alle", "ferdig"]
        let script = try held(.region, Self.plan, "measures.meetings", fields)
        #expect(script.stored.prioritisationMeetings?.map(\.who) == ["eierne", "de samme", "alle"])
    }

    @Test func theListIsShownAgainForTheNextGroup() throws {
        let script = try held(.region, Self.plan, "measures.participants measure-2", ["1", "alle", "18", "slutt"])
        #expect(script.screen.components(separatedBy: "  1. ").count > 2)
        #expect(script.screen.contains("er ikke lagret: «1, alle, 18»"))
    }

    @Test(arguments: ["ferdig", "/ferdig", "done"])
    func theWordThatEndsAListIsNoAnswerWhereThereIsNone(_ word: String) throws {
        for key in ["interpretation.disagreement", "needs.partner", "needs.present"] {
            let script = try held(.unit, Self.unit, key, [word])
            #expect(script.stored == Self.unit)
        }
    }
}
