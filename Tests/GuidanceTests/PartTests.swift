import Model
import Testing

@testable import Guidance

/// An answer of several fields is asked for one field at a time; all of them on one line is a shortcut.
@Suite struct PartTests {
    /// A finding that has been told, with a goal, two sources and nothing said of what it is.
    private static var finding: UnitAnalysis {
        var analysis = Subjects.unit
        analysis.findings[0].nature = nil
        return analysis
    }

    private func held(
        _ subject: UnitAnalysis, _ key: String, _ replies: [String]
    ) throws -> (script: Script<UnitAnalysis>, ending: Session<UnitAnalysis>.Ending) {
        let script = Script(subject, replies)
        return (script, try script.hold(.unit, again: [key]))
    }

    @Test func eachFieldIsAskedForByItself() throws {
        let (script, _) = try held(Self.finding, "interpretation.basis finding-1", ["1", "1,2", "2"])
        let finding = script.stored.findings[0]
        #expect(finding.goals == [ID(1)] && finding.nature == .challenge)
        #expect(finding.indicators.count + finding.sources.count == 2)
        #expect(script.screen.contains("Hvilke tall og kilder bygger funnet på?"))
        #expect(script.screen.contains("Hva slags funn er det?"))
        // Nothing was stored before the last of them.
        #expect(script.storedWhenHeard.prefix(3).allSatisfy { $0 == Self.finding })
    }

    @Test(arguments: ["1; 1,2; 2", "1;1,2;2", "1,2,3,5"])
    func allOfThemOnOneLineIsTheSameAnswer(_ line: String) throws {
        let (one, _) = try held(Self.finding, "interpretation.basis finding-1", [line])
        let (each, _) = try held(Self.finding, "interpretation.basis finding-1", ["1", "1,2", "2"])
        #expect(one.stored.findings == each.stored.findings)
    }

    @Test func goingBackIsToTheFieldBefore() throws {
        let (script, _) = try held(Self.finding, "interpretation.basis finding-1", ["1", "1", "<", "2", "3"])
        #expect(script.stored.findings[0].nature == .question)
        #expect(script.stored.findings[0].indicators.isEmpty)
    }

    @Test func whatIsNotInAFieldsListIsRefusedAtThatField() throws {
        let (script, _) = try held(Self.finding, "interpretation.basis finding-1", ["1", "99", "ja", "1", "2"])
        #expect(script.screen.contains("Velg ett eller flere tall fra 1 til"))
        #expect(script.stored.findings[0].nature == .challenge)
    }

    @Test(arguments: [["1", "1", "slutt"], ["1", "1"]])
    func whatWasNotFinishedIsToldWhenSomebodyStops(_ replies: [String]) throws {
        let (script, _) = try held(Self.finding, "interpretation.basis finding-1", replies)
        #expect(script.screen.contains("Svaret var ikke ferdig, og er ikke lagret: «1; 1»"))
        #expect(script.stored == Self.finding)
    }

    @Test func aDiscussionThatIsNotHeldIsNotAskedForMore() throws {
        let (script, _) = try held(Subjects.unit, "needs.discussion", ["ikke ennå"])
        #expect(script.stored.discussion == .notYet)
    }

    @Test func aDiscussionIsAskedForFieldByField() throws {
        let fields = ["20. november 2026", "Fagforbundet", "enige om området", "ingen"]
        let (script, _) = try held(Subjects.unit, "needs.discussion", fields)
        #expect(script.stored.discussion?.organisations == ["Fagforbundet"])
        #expect(script.stored.discussion?.day == Day("2026-11-20"))
        #expect(script.stored.discussion?.disagreement == nil)
    }

    @Test func howLongMayBeLeftOutAndIsNotAskedOfWhatIsNoCompetenceNeed() throws {
        let (left, _) = try held(Subjects.unit, "needs.form need-1", ["1", "-"])
        #expect(left.stored.needs[0].years == nil)
        let (given, _) = try held(Subjects.unit, "needs.form need-1", ["1", "2 år"])
        #expect(given.stored.needs[0].years == 2)
        let (none, _) = try held(Subjects.unit, "needs.form need-1", [NeedDuration.noneFor])
        #expect(none.stored.needs[0].form == .notCompetence)
    }

    @Test func anIdentityNumberInAFieldIsNeverStored() throws {
        let number = EveryQuestionTests.identityNumbers[0]
        let (script, _) = try held(
            Subjects.unit, "needs.discussion", ["20.11.2026", "Fagforbundet", "mor til \(number)", "slutt"])
        #expect(script.stored == Subjects.unit)
        #expect(!script.screen.contains(number))
    }

    @Test func whyIsToldTheFirstTimeAndThenOnlyWhenAskedFor() throws {
        let why = try #require(Guides.wording["goals.add"]?.why.nb.prefix(20))
        let twice = Script(Subjects.empty(), ["Alle leker", "Alle hører til"])
        _ = try twice.hold(.unit)
        #expect(twice.screen.components(separatedBy: why).count == 2)
        let asked = Script(Subjects.empty(), ["Alle leker", "?"])
        _ = try asked.hold(.unit, again: ["goals.add", "goals.add"])
        #expect(asked.screen.components(separatedBy: why).count == 3)
    }

    /// What helps and what does not are two questions, and what is kept says which is which.
    @Test func whatLeadersDoIsAskedInTwoQuestions() throws {
        let subject = try #require(
            EveryQuestionTests.states(.unit, Subjects.empty()).first { state in
                Interview<UnitAnalysis>.unit.next(state, Script(state, []).around)?.step.id
                    == "practice.leadership"
            })
        func answered(_ replies: [String]) throws -> String? {
            let script = Script(subject, replies + ["/slutt"])
            _ = try script.hold(.unit)
            return script.stored.leadership
        }
        #expect(
            try answered(["Rektor er med ute", "Ingen spør etterpå"])
                == "Det hjelper: Rektor er med ute. Det gjør at utfordringen fortsetter: Ingen spør etterpå")
        let whole = "Det hjelper når rektor er med ute. Ingen spør hvordan det går etterpå."
        #expect(try answered([whole]) == whole)
        #expect(try answered(["Rektor er med ute", "-"]) == "Det hjelper: Rektor er med ute")
    }

    /// A question that has «og» between two question words asks two things, unless its fields are asked one by one.
    @Test func noQuestionAsksTwoThings() {
        let double =
            /(^|[ .?] ?)(hva|hvem|hvor|hvordan|hvorfor|når|hvilke[nt]?)\b[^?]*,? og (hva|hvem|hvor|hvordan|hvorfor|når|hvilke[nt]?)\b/
        for (id, words) in Guides.wording where words.parts == nil {
            #expect(words.question.nb.lowercased().firstMatch(of: double) == nil, "\(id): \(words.question.nb)")
        }
    }

    @Test func everyFieldIsAskedInThreeLanguages() {
        let parts = Guides.wording.values.compactMap(\.parts).flatMap(\.self)
        #expect(parts.count > 20)
        for part in parts {
            for language in Language.allCases { #expect(part[language].contains { "?.".contains($0) }) }
            #expect(part.en != part.nb)
        }
    }
}

/// The words of the menu do what it says at every question, and are never an answer.
@Suite struct MenuWordTests {
    private static let words = [
        "hjelp", "help", "/hjelp", "?", "Hjelp", "/vis", "/syn", "/show", "/sluttt", "/foo", "hopp over",
        "tilbake",
        "hopp", "back", "skip", "/tilbake", "Hopp over", "la stå", "keep", "Hjelp.", "hjlep", "tilbkae",
        "Hopp over!", "–",
        "importer tall.csv", "sjekk", "behov", "swift run behov sjekk", "behov --språk nn", "avslut",
    ]

    private func expectNothingStored<Subject: Level>(_ interview: Interview<Subject>, _ subject: Subject) throws {
        let states = EveryQuestionTests.states(interview, subject)
        #expect(states.count > 10)
        for (place, state) in states.enumerated() {
            let stop = ["slutt", "avslutt", "quit", "/slutt", "/quit"][place % 5]
            let script = Script(state, Self.words + [stop, stop])
            #expect(
                try script.hold(interview, commands: ["importer", "sjekk"]) != .finished(aside: 0)
                    || place == states.count - 1)
            #expect(script.stored == state)
        }
    }

    @Test func atEveryQuestionOfAUnit() throws { try expectNothingStored(.unit, Subjects.empty()) }

    @Test func atEveryQuestionOfAnOwner() throws { try expectNothingStored(.owner, Subjects.owner) }

    @Test func atEveryQuestionOfARegion() throws { try expectNothingStored(.region, Subjects.region) }
}
