import Model
import Testing

@testable import Guidance

/// Rows of several answers: what is taken, and what a refusal says would be.
@Suite struct OwnerRowTests {
    private func reason(_ body: () throws -> Void) -> String {
        do {
            try body()
            return ""
        } catch let refusal as Refusal {
            return refusal.text.nb
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: [
        ("vikarer; 220 timer; 95 000 kr; lek", ContributionForm.substitutes, 220 as Int?, 95_000 as Int?),
        ("Vikar; 95000 kroner; 1 time; lek", .substitutes, 1, 95_000),
        ("leiing; 80 timar; lek", .leadership, 80, Int?.none),
        ("time set aside; 8 hours; lek", .timeSetAside, 8, nil),
        ("supply cover; 2 hours; lek", .substitutes, 2, nil), ("substitutes; 2 hours; lek", .substitutes, 2, nil),
        ("tid; 8 t; lek", .timeSetAside, 8, nil), ("penger; - ; 18 000 kr; lek", .money, nil, 18_000),
        ("annet; lek", .other, nil, nil), ("2;10 timer;lek", .substitutes, 10, nil),
    ])
    func aContributionIsTaken(_ words: String, form: ContributionForm, hours: Int?, kroner: Int?) throws {
        let row = try ContributionRow.read(ID(1), words)
        #expect(row == Contribution(id: ID(1), form: form, hours: hours, kroner: kroner, words: "lek"))
    }

    @Test(arguments: [
        ("vi gjør mye", "Typene er"), ("vikarer; lek", "Typene er"), ("vikarer; mange timer; lek", "Typene er"),
        ("vikarer; 220; lek", "«220»: Skriv «timer» eller «kr»"),
        ("vikarer; 2 timer; 3 timer; lek", "hvert av dem bare én gang"),
        ("vikarer; 220 timer", "Typene er"), ("folk; 220 timer; lek", "Typene er"),
        ("vikarer; 12345678901 kr; lek", "Typene er"),
    ]) func anUnclearContributionIsRefused(_ words: String, said: String) {
        let reason = reason { _ = try ContributionRow.read(ID(1), words) }
        #expect(reason.mentions(said), "\(words): \(reason)")
    }

    @Test func whatAContributionIsForMayBeginWithANumber() throws {
        let row = try ContributionRow.read(ID(1), "ledelse; 90 timer; 30 minutter i uka til den som leder")
        #expect(row.hours == 90 && row.words == "30 minutter i uka til den som leder")
    }

    @Test func aConversationHasWhoWhenAndWhat() throws {
        for written in ["12.11.2026", "2026-11-12", "12/11/2026"] {
            let row = try DialogueRow.read(ID(1), "Universitetet; \(written); lek; og lesing")
            #expect(row.day == Day("2026-11-12") && row.about == "lek; og lesing")
        }
        #expect(reason { _ = try DialogueRow.read(ID(1), "Universitetet; i høst; lek") }.mentions("«i høst»"))
        #expect(
            reason { _ = try DialogueRow.read(ID(1), "Universitetet; 31.11.2026; lek") }.mentions("12.11.2026"))
        #expect(
            reason { _ = try DialogueRow.read(ID(1), "Universitetet; 12.11.2026") }.mentions(
                "når; hva dere snakket om"))
    }

    @Test func placesOfFurtherEducationNameTheNeedByItsNumber() throws {
        let owner = Subjects.owner
        let needs = owner.received.needs
        let naming = Naming(owner.needOptions(needs.map { [$0] }), inCell: 4)
        func read(_ words: String) throws -> StudyPlace {
            guard case .row(_, let named) = try ReplyReader.read(words, as: .text, naming: naming) else {
                throw Refusal(Sentences.notThatReply)
            }
            return try StudyRow.read(ID(1), words, named: named?.choice, among: needs.map { [$0] })
        }
        let row = try read("2; norsk; 15; Fagarbeider; 2; stipend 20 000")
        #expect(
            row
                == StudyPlace(
                    id: ID(1), people: 2, subject: "norsk", credits: 15, role: .skilledWorker,
                    need: needs[1].reference, stipend: 20_000))
        #expect(try read("1; norsk; 30; annen; 0").need == nil)
        for (words, said) in [
            ("to; norsk; 30; lærer; 1", "«to»"), ("0; norsk; 30; lærer; 1", "«0»"),
            ("2; norsk; 90; lærer; 1", "«90»"),
            ("2; norsk; 30; vaktmester; 1", "«vaktmester»"), ("2; norsk; 30; lærer; 9", "«9»"),
            ("2; norsk; 30; lærer", "antall; fag"), ("2; norsk; 30; lærer; 1; 20000", "stipend 20 000"),
        ] {
            let reason = reason { _ = try read(words) }
            #expect(reason.mentions(said), "\(words): \(reason)")
        }
    }

    @Test func aRowCanBeAnsweredAgainAndIsNotTakenTwice() throws {
        var owner = Subjects.owner
        owner.complete["contribution.parts"] = false
        let script = Script(
            owner,
            [
                "vikarer; 20 timer; lek", "Vikarer;20 timer;lek", "vikarer; 30 timer; lek", "/endre bidrag-2",
                "ledelse; 30 timer; lek", "ferdig",
            ])
        _ = try script.hold(.owner, again: Array(repeating: "contribution.parts", count: 3))
        #expect(script.screen.contains("Det samme er allerede lagret som bidrag-1."))
        #expect(script.stored.contributions.map(\.form) == [.substitutes, .leadership])
        #expect(script.stored.contributedHours == 50)
        #expect(script.stored.complete["contribution.parts"])
    }

    @Test func noneIsAnAnswer() throws {
        let script = Script(Subjects.owner, ["ingen"])
        _ = try script.hold(.owner, again: ["contribution.parts"])
        #expect(script.stored.contributions.isEmpty && script.stored.complete["contribution.parts"])
    }

    @Test func aRefusedJoinIsRememberedUntilAnotherNeedIsAlike() throws {
        let script = Script(Subjects.owner, ["2"])
        _ = try script.hold(.owner, again: ["overview.join unit 4 need-1"])
        var owner = script.stored
        let alike = try #require(owner.alikeNeeds.first)
        #expect(owner.joiningDecisions[alike] == false)
        #expect(owner.needChoices.count == 2)
        #expect(script.screen.contains("Likt: åpne, leken · inkludering · lek · Alle ansatte"))
        #expect(script.screen.contains("1  Åpne leken (kollektiv kompetanseutvikling) – unit"))
        #expect(script.screen.contains("2  Åpne leken (kollektiv kompetanseutvikling) – other"))

        var third = owner.received[0].body
        third.profile.name = "third"
        third.needs.change(ID(1)) { $0.practiceArea = " LEK" }
        owner.received.append(Subjects.sealed(third, as: .needsAssessment, id: "third"))
        let now = try #require(owner.alikeNeeds.first)
        #expect(now.needs.count == 3 && owner.joiningDecisions[now] == nil)
        owner.decide(true, on: now)
        #expect(owner.needChoices.count == 1 && owner.joinings.count == 1)
    }

    /// A need that came late may belong to what is prioritised already.
    @Test func aNeedThatIsLeftCanBeTakenUpInAPriorityInsteadOfDeclined() throws {
        let subject = Subjects.ownerWithNeedsLeft
        let script = Script(subject, ["prioritering-1", "prioritering-9", "/slutt"])
        _ = try script.hold(.owner, chapter: "declined")
        #expect(script.screen.contains("Hører det til en prioritering dere har, svar med den: prioritering-1"))
        #expect((script.stored.priorities.first?.needs.count ?? 0) > (subject.priorities.first?.needs.count ?? 0))
        #expect(script.stored.declined == subject.declined)
    }
}
