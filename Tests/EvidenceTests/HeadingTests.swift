import Model
import Testing

@testable import Evidence

@Suite struct HeadingTests {
    @Test func dimensionsAreUnpacked() throws {
        let heading = try #require(
            PackedHeading("2025-26.Engelsk.5. årstrinn.Alle eierformer.Alle kjønn.Skalapoeng"))
        #expect(heading.period == "2025-26")
        #expect(heading.dimensions == ["Engelsk", "5. årstrinn", "Alle eierformer", "Alle kjønn"])
        #expect(heading.measure == "Skalapoeng")
        #expect(!heading.isBreak)
    }

    @Test(arguments: [
        ("2021.Alle eierformer.Oppfyller med disp. (antall)", "Oppfyller med disp. (antall)"),
        ("2021.Lærertetthet 1.-4. trinn", "Lærertetthet 1.-4. trinn"),
        ("2021.Lærertetthet 1.–4. trinn", "Lærertetthet 1.–4. trinn"), ("2021.Andel.", "Andel."),
        (" 2020-2021.Alle.\u{A0}Andel  mobbet", "Alle. Andel mobbet"),
    ])
    func aDotInsideAWordSeparatesNothing(heading: String, measure: String) {
        #expect(PackedHeading(heading)?.measure == measure)
    }

    @Test(arguments: ["Andel", "2021", "2021.", "2021. Andel", "21-22.Andel", "20212.Andel", "2021-2.Andel", ""])
    func aHeadingWithoutAPeriodAndADotIsNone(heading: String) {
        #expect(PackedHeading(heading) == nil)
    }

    @Test func proseAboutABreakIsKnown() throws {
        let heading = try #require(PackedHeading("2022-23.Alle kjønn.Median dager.Brudd"))
        #expect(heading.isBreak)
        #expect(heading.measure == "Median dager")
    }

    @Test func onlyTheWholeGroupIsTheCountBehindAShare() {
        let roles = MeasureRoles([
            "Antall elever med spesialundervisning", "Andel elever med spesialundervisning", "Antall elever",
        ])
        #expect(roles.roles.map(\.part) == [.value, .value, .count])
        #expect(roles.roles[2].values == [1])
    }

    @Test func ofInvitedAndParticipatingTheOnesBehindTheShareAreTheInvited() {
        let roles = MeasureRoles(["Andel deltatt", "Antall invitert", "Antall besvart"])
        #expect(roles.roles.map(\.part) == [.value, .count, .portion])
    }

    @Test func besideAShareOfBullyingAntallBesvartIsNoGroup() {
        #expect(MeasureRoles(["Andel mobbet", "Antall besvart"]).roles.map(\.part) == [.value, .portion])
        #expect(MeasureRoles(["Score", "Antall besvart"]).roles.map(\.part) == [.value, .count])
        let options = ["Score", "Andel svaralternativ 1", "Antall besvart svaralternativ 1"]
        #expect(MeasureRoles(options).roles.map(\.part) == [.value, .option, .portion])
    }

    @Test func countsAloneAreIndicators() {
        #expect(MeasureRoles(["Antall elever", "Antall lærere"]).roles.map(\.part) == [.value, .value])
    }

    @Test(arguments: [
        ("Engelsk", "Skalapoeng", Direction.higher), ("Grunnskolepoeng", "Grunnskolepoeng", .higher),
        ("Trivsel, 7. årstrinn", "Score", .higher), ("Mobbing på skolen", "Andel mobbet", .lower),
        ("Mobbing på skolen", "Score", .neither), ("Fravær", "Andel", .lower),
        ("Median dager", "Median dager", .lower),
        ("Antall lærere", "Antall lærere", .neither), ("Lærertetthet", "Lærertetthet", .neither),
    ])
    func onlyUndisputedDirectionsAreDecided(name: String, measure: String, direction: Direction) {
        #expect(MeasureRoles.direction(name: name, measure: measure) == direction)
    }

    @Test func periodsAreOrderedByTime() {
        let periods = ["Høst 2021", "2020-21", "Vår 2021", "2019", "2021-22"]
        #expect(
            periods.sorted(by: PeriodOrder.precedes) == ["2019", "2020-21", "2021-22", "Vår 2021", "Høst 2021"])
    }
}
