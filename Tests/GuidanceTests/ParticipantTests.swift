import Model
import Pages
import Testing

@testable import Guidance

/// Who takes part in a measure is chosen from what was collected, by number or by name; others are named as such.
@Suite struct ParticipantTests {
    /// Two owners with units of their own, two of them called Vik skule, and one unit that stands in a register only; a
    /// measure on the needs of the first owner's units.
    private static func region(schools: Int = 2) -> RegionPlan {
        var plan = RegionPlan(profile: Profile(name: "Fjellnettverket"))
        plan.received = [
            owner("Lia kommune", "3401", ["Solbakken barnehage", "Vik skule"]),
            owner("Storelva kommune", "3402", (1...schools).map { $0 == 1 ? "Vik skule" : "Skule \($0)" }),
        ]
        plan.measures = [
            Measure(id: plan.numbering.next(), title: "Lek", basis: plan.bases.prefix(1).map(\.reference))
        ]
        return plan
    }

    private static func owner(_ name: String, _ number: String, _ units: [String]) -> Sealed<OwnerOverview> {
        let place = Municipality(number: number, name: String(name.prefix { $0 != " " }))
        var owner = OwnerOverview(profile: Profile(name: name, municipality: place))
        owner.received = units.map { unit in
            var analysis = Subjects.empty()
            analysis.profile = Profile(name: unit, kinds: [.school], municipality: place)
            analysis.needs = [Need(id: analysis.numbering.next(), ability: "Lese", form: .collective)]
            return Subjects.sealed(analysis, as: .needsAssessment, id: "\(number) \(unit)")
        }
        owner.priorities = [
            Priority(id: owner.numbering.next(), statement: "Lek", needs: owner.received.needs.map(\.reference))
        ]
        if let number = OrganisationNumber("319100008") {
            owner.register = [
                RegisteredUnit(organisationNumber: number, name: "Lia kulturskole", kinds: [.cultureSchool])
            ]
        }
        return Subjects.sealed(owner, as: .ownerOverview, id: name)
    }

    private func occasion(_ plan: RegionPlan) throws -> Occasion {
        try #require(ParticipantSteps.participants.occasions(plan, Script(plan, []).around).first)
    }

    /// What a reply to the question becomes.
    private func taken(_ words: String, _ plan: RegionPlan = region()) throws -> [ParticipantGroup] {
        var plan = plan
        let occasion = try occasion(plan)
        let reply = try ReplyReader.read(words, as: occasion.expects, naming: occasion.naming)
        _ = try ParticipantSteps.participants.take(reply, occasion, &plan, Script(plan, []).around)
        return plan.measures[0].participantGroups ?? []
    }

    private func refusal(_ words: String, _ plan: RegionPlan = region()) throws -> String {
        do {
            Issue.record("taken: \(try taken(words, plan))")
            return ""
        } catch let refusal as Refusal {
            return refusal.text.nb
        }
    }

    @Test func theListIsGroupedByOwnerAndTellsUnitsOfTheSameNameApart() throws {
        let lines = try occasion(Self.region()).numbered.map { $0.line.string(in: .nb) }
        #expect(
            lines == [
                "Lia kommune: Solbakken barnehage  · har behovet", "Lia kommune: Vik skule (Lia)  · har behovet",
                "Lia kommune: Lia kulturskole  · har ikke levert", "Storelva kommune: Vik skule (Storelva)",
                "Storelva kommune: Skule 2",
            ])
    }

    @Test(arguments: [
        ("1, alle, 18", ["3401 Solbakken barnehage"]), ("4, lærere, 9", ["3402 Vik skule"]),
        ("1 4, ledere, 3", ["3401 Solbakken barnehage", "3402 Vik skule"]),
        ("1 + 4, ledere, 3", ["3401 Solbakken barnehage", "3402 Vik skule"]),
        ("1 og 4, ledere, 3", ["3401 Solbakken barnehage", "3402 Vik skule"]),
        ("1-2, ledere, 3", ["3401 Solbakken barnehage", "3401 Vik skule"]),
        ("alle bak behovet, alle, 40", ["3401 Solbakken barnehage", "3401 Vik skule"]),
        ("Solbakken, alle, 18", ["3401 Solbakken barnehage"]),
        ("solbakken barnehage, alle, 18", ["3401 Solbakken barnehage"]),
        ("Vik skule (Storelva), lærere, 9", ["3402 Vik skule"]),
        ("Solbakken + Skule 2, ledere, 2", ["3401 Solbakken barnehage", "3402 Skule 2"]),
    ])
    func aUnitIsChosenByNumberOrByName(_ words: String, _ workspaces: [String]) throws {
        #expect(try taken(words).flatMap(\.units).compactMap(\.workspace) == workspaces)
        #expect(try taken(words).allSatisfy { $0.unit == nil })
    }

    @Test func aUnitOfARegisterIsKnownByItsNumber() throws {
        let unit = try taken("Lia kulturskole, lærere, 4").flatMap(\.units).first
        #expect(unit?.workspace == nil && unit?.organisationNumber?.digits == "319100008")
    }

    @Test(arguments: ["PP-tjenesten, rådgivere, 2", "andre: PP-tjenesten, rådgivere, 2"])
    func othersAreNamedAsSuch(_ words: String) throws {
        #expect(try taken(words) == [ParticipantGroup(unit: "PP-tjenesten", role: "rådgivere", people: 2)])
    }

    @Test func aNameOfAUnitIsTakenForOthersOnlyWhereTheySaySo() throws {
        #expect(try taken("andre: Vik bygdelag, ledere, 2").first?.unit == "Vik bygdelag")
        #expect(try refusal("Vik bygdelag, ledere, 2").contains("Vik skule (Storelva)"))
    }

    @Test(arguments: [
        ("Vik skole, lærere, 9", "Hvem er «Vik skole»? Vik skule (Lia); Vik skule (Storelva)."),
        ("9, lærere, 9", "«9» står ikke i lista"), ("0, lærere, 9", "«0» står ikke i lista"),
        ("Solbakken, Skule 2, ledere, 2", "nevner flere enheter"),
        ("Solbakken + PPT, ledere, 2", "Hvem er «PPT»?"),
    ])
    func whatMayBeAnotherUnitIsAskedAbout(_ words: String, _ said: String) throws {
        #expect(try refusal(words).contains(said))
    }

    @Test func theAnswerCanBeTypedAgainAsItIsReadBack() throws {
        var plan = Self.region()
        plan.measures[0].participantGroups = try taken(
            "1 4, ledere, 3; Lia kulturskole, lærere, 4; andre: PPT, alle, 2")
        let read = try #require(try occasion(plan).answer?.string(in: .nb))
        #expect(
            read == "Solbakken barnehage + Vik skule (Storelva), ledere, 3; Lia kulturskole, lærere, 4; "
                + "andre: PPT, alle, 2")
        #expect(try taken(read, plan) == plan.measures[0].participantGroups)
    }

    @Test func whatCanBeReadInTwoWaysIsShownBeforeItIsKept() throws {
        let doubtful = "Styrere, rektorer og teamledere, 130"
        let script = Script(Self.region(), [doubtful, "/lagre"])
        _ = try script.hold(.region, again: ["measures.participants measure-1"])
        #expect(
            script.screen.contains(
                "hvem: Styrere (ingen av enhetene) · rolle: rektorer og teamledere · antall: 130"))
        let group = try #require(script.stored.measures[0].participantGroups?.first)
        #expect(group.unit == "Styrere" && group.role == "rektorer og teamledere" && group.people == 130)
        // Written anew, what was shown is not kept; what names units or says «andre» is plain.
        let again = Script(Self.region(), [doubtful, "andre: PPT, rådgivere, 2"])
        _ = try again.hold(.region, again: ["measures.participants measure-1"])
        #expect(again.stored.measures[0].participantGroups?.map(\.unit) == ["PPT"])

    }

    @Test func aNumberIsTheUnitThatStoodBesideIt() throws {
        let plan = Self.region()
        let script = Script(plan, ["4, lærere, 9"])
        var once = true
        _ = try script.hold(
            .region, again: ["measures.participants measure-1"],
            meanwhile: { now in
                guard once else { return }
                once = false
                now.received.reverse()
            })
        #expect(script.stored.measures[0].participantGroups?.first?.units.first?.workspace == "3402 Vik skule")
    }

    @Test func ofManyUnitsThoseBehindTheNeedAreShownAndTheOthersCounted() throws {
        let plan = Self.region(schools: 117)
        let occasion = try occasion(plan)
        #expect(occasion.numbered.count == 2)
        let below = occasion.shown().map { block -> String in
            switch block {
            case .paragraph(let line), .source(let line): line.string(in: .nb)
            default: ""
            }
        }.joined(separator: "\n")
        #expect(below.contains("Storelva kommune (117)") && below.contains("alle bak behovet"))
        #expect(try taken("Skule 83, lærere, 4", plan).first?.units.first?.workspace == "3402 Skule 83")
    }

    @Test func whyAUnitTakesPartWithoutANeedIsAskedWhereOneDoes() throws {
        var plan = Self.region()
        let step = ParticipantSteps.withoutNeed
        plan.measures[0].participantGroups = try taken("1, alle, 18; Lia kulturskole, lærere, 4")
        #expect(step.occasions(plan, Script(plan, []).around).isEmpty)
        plan.measures[0].participantGroups = try taken("1 4, alle, 18")
        let occasion = try #require(step.occasions(plan, Script(plan, []).around).first)
        _ = try step.take(
            try ReplyReader.read("De tar imot elevene", as: occasion.expects), occasion, &plan,
            Script(plan, []).around)
        #expect(plan.measures[0].withoutNeed == "De tar imot elevene" && plan.measures[0].isCommon == nil)
        _ = try step.take(
            try ReplyReader.read("1", as: occasion.expects), occasion, &plan, Script(plan, []).around)
        #expect(plan.measures[0].withoutNeed == nil && plan.measures[0].isCommon == true)
    }
}
