import Foundation
import Model
import Testing

@testable import Commands

@Suite struct BadCommandTests {
    @Test(arguments: [
        ("analys", Text(nb: "Mente du «analyse»?", nn: "Meinte du «analyse»?", en: "Did you mean “analyse”?")),
        ("exprot", Text(nb: "Mente du «export»?", nn: "Meinte du «export»?", en: "Did you mean “export”?")),
        ("eksportr", Text(nb: "«eksporter»?", nn: "«eksporter»?", en: "“eksporter”?")),
        ("chekc", Text(nb: "«check»?", nn: "«check»?", en: "“check”?")),
        ("handovre", Text(nb: "«handover»?", nn: "«handover»?", en: "“handover”?")),
        ("Status", Text(nb: "«status»?", nn: "«status»?", en: "“status”?")),
    ])
    func aCommandSpeltNearlyRightIsSuggested(_ word: String, _ suggestion: Text) throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.expectRefusal(64, [word], in: "sample", says: [word, "--help"], todo: suggestion)
    }

    @Test(arguments: ["xyzzy", "kubernetes", "42", "æ"]) func aCommandThatIsNothingIsNotGuessedAt(_ word: String)
        throws
    {
        let sandbox = try Sandbox()
        try sandbox.expectRefusal(64, [word], says: [word], todo: ToDo.help)
        for mean in ["Mente", "Meinte", "Did you mean"] { #expect(!sandbox.complaints.contains(mean)) }
    }

    @Test(arguments: [
        ["status", "--tull"], ["show", "tull"], ["trace"], ["trace", "tull"], ["import"], ["collect"],
        ["export", "--format", "odt"], ["check", "--date", "2026-02-30"], ["guide", "--by"],
        ["status", "to", "ord"],
        ["import", "../f.csv", "--focus", "hest"], ["init", "ny", "--level", "fjell"],
        ["init", "ny", "--kind", "fjellet"], ["init", "ny", "--ownership", "meg"],
    ])
    func argumentsThatAreNotUnderstoodAreRefused(_ arguments: [String]) throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.expectRefusal(
            64, arguments, in: "sample", todo: ToDo.help,
            speaking: arguments == ["trace"] ? Language.allCases : [.nn])
    }

    @Test func aNewAnalysisWithoutAFolderSaysHowItIsWritten() throws {
        for (language, command) in [("nb", "ny solbakken"), ("nn", "ny solbakken"), ("en", "init solbakken")] {
            let sandbox = try Sandbox()
            #expect(sandbox.run(["init", "--language", language]) == 64)
            #expect(sandbox.complaints.contains(command), "\(sandbox.complaints)")
        }
    }

    @Test func aCommandIsKnownByItsNameInNynorskToo() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        #expect(sandbox.run(["endringar", "--help", "--language", "nn"], in: "sample") == 0)
        #expect(sandbox.output.contains("endringar"))
    }

    @Test func aLanguageNobodyKnowsIsRefused() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["status", "--language", "se"]) == 64)
        #expect(sandbox.complaints.contains("se"))
    }

    @Test func aDocumentSpeltNearlyRightIsSuggested() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.expectRefusal(
            64, ["export", "behovsvurderng"], in: "sample", says: ["behovsvurderng"],
            todo: Text(
                nb: "Mente du «behovsvurdering»?", nn: "Meinte du «behovsvurdering»?",
                en: "Did you mean “behovsvurdering”?"))
        try sandbox.expectRefusal(
            64, ["export", "needs-asessment"], in: "sample",
            todo: Text(
                nb: "Mente du «needs-assessment»?", nn: "Meinte du «needs-assessment»?",
                en: "Did you mean “needs-assessment”?"))
        try sandbox.expectRefusal(
            64, ["export", "møteplan"], in: "sample", says: ["møteplan"],
            todo: Text(nb: "behovsvurdering", nn: "behovsvurdering", en: "needs-assessment"))
        // A document that exists, of another level.
        try sandbox.expectRefusal(
            64, ["export", "kompetanseplan"], in: "sample",
            todo: Text(nb: "behovsvurdering", nn: "behovsvurdering", en: "needs-assessment"))
        #expect(sandbox.run(["export", "Behovsvurdering"], in: "sample") == 0)
    }

    @Test func initRefusesAWrongOrganisationNumber() throws {
        let sandbox = try Sandbox()
        for wrong in ["999000003", "99900000", "solbakken"] {
            try sandbox.expectRefusal(
                64, ["init", "ny", "--name", "Ny", "--kind", "school", "--organisation-number", wrong],
                says: [wrong],
                todo: Text(nb: "kontrollsiffer", nn: "kontrollsiffer", en: "check digit"))
        }
    }

    @Test func initRefusesAMunicipalityThatIsNoneOrSeveral() throws {
        let sandbox = try Sandbox()
        let start = ["init", "ny", "--name", "Ny", "--kind", "school", "--municipality"]
        try sandbox.expectRefusal(
            64, start + ["Hammar"], says: ["Hammar"],
            todo: Text(nb: "Mente du Hamar?", nn: "Meinte du Hamar?", en: "Did you mean Hamar?"))
        try sandbox.expectRefusal(64, start + ["9999"], says: ["9999", "2026"])
        try sandbox.expectRefusal(64, start + [""])
        // Two municipalities are called Herøy.
        try sandbox.expectRefusal(
            64, start + ["Herøy"], says: ["1515", "1818"],
            todo: Text(nb: "Skriv nummeret", nn: "Skriv nummeret", en: "Write the number"))
        #expect(sandbox.run(start + ["1818"]) == 0)
    }

    @Test func initLeavesAWorkspaceThatIsThereAlone() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.expectRefusal(
            73, ["init", "sample", "--name", "Ny", "--kind", "school"], says: ["sample"], todo: ToDo.another)
    }

    // A file in the way stops root too.
    @Test func initCannotMakeAFolderBelowAFile() throws {
        let sandbox = try Sandbox()
        try sandbox.write("noe", to: "fil")
        for folder in ["fil", "fil/ny"] {
            try sandbox.expectRefusal(
                73, ["init", folder, "--name", "Ny", "--kind", "school"], says: ["fil"], todo: ToDo.mayWrite)
        }
    }

    @Test func initWithNobodyToAnswerMakesNothing() throws {
        let sandbox = try Sandbox()
        try sandbox.expectRefusal(64, ["init", "ny"], todo: Text(nb: "--navn", nn: "--namn", en: "--name"))
        try sandbox.expectRefusal(
            64, ["init", "ny", "--name", "Ny"], todo: Text(nb: "--type", nn: "--type", en: "--kind"))
        try sandbox.expectRefusal(
            64, ["init", "ny", "--name", "Ny"], replies: ["", "8", "null"],
            todo: Text(nb: "--type", nn: "--type", en: "--kind"))
        #expect(sandbox.run(["init", "ny"], replies: ["", "Ny skole", "0", "2"]) == 0)
        #expect(try sandbox.text("ny/workspace.json").contains("Ny skole"))
    }

    @Test func demoNeverOverwritesAFolder() throws {
        let sandbox = try Sandbox()
        try sandbox.write("mitt", to: "behov-demo/notat.txt")
        try sandbox.expectRefusal(
            73, ["demo"], says: ["behov-demo"], todo: Text(nb: "--til", nn: "--til", en: "--output"))
    }

    @Test(arguments: ["goal-9", "mål-9", "MÅL-9", "measure-1"]) func anItemThatIsNotThereIsSaidNotToBe(
        _ id: String
    )
        throws
    {
        let sandbox = try Sandbox()
        try sandbox.makeFinished("sample")
        let item = try #require(ItemID(id))
        let see = Text(nb: "behov vis", nn: "behov vis", en: "behov show")
        for command in [["show", id], ["trace", id], ["show", id, "--json"], ["trace", id, "--json"]] {
            let isFirst = command == ["show", "goal-9"]
            let languages = isFirst ? Language.allCases : [.nn]
            try sandbox.expectRefusal(66, command, in: "sample", todo: item.words, speaking: languages)
            if isFirst { try sandbox.expectRefusal(66, command, in: "sample", todo: see) }
        }
        try sandbox.expectRefusal(
            66, ["guide", "--from", id], in: "sample", says: [id], todo: see, speaking: [.nb])
    }

    @Test func aRemarkThatIsNotThereIsSaidNotToBe() throws {
        let sandbox = try Sandbox()
        try sandbox.expectRefusal(
            66, ["explain", "XYZ-999"], says: ["XYZ-999"],
            todo: Text(nb: "behov forklar", nn: "behov forklar", en: "behov explain"))
        #expect(sandbox.run(["explain"]) == 0)
        let code = try #require(sandbox.output.split(separator: " ").first { $0.contains(/^[A-Z]{3}-/) })
        let near = code.dropLast() + "X"
        try sandbox.expectRefusal(66, ["explain", String(near)], says: [String(near)])
        #expect(sandbox.run(["explain", code.lowercased()]) == 0)
    }

    @Test func aPhaseThatIsNotThereIsSaidNotToBe() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.expectRefusal(64, ["guide", "6"], in: "sample", says: ["6"])
        try sandbox.expectRefusal(64, ["guide", "--phase", "tull"], in: "sample", says: ["tull"])
        try sandbox.expectRefusal(66, ["guide", "--from", "data.practise"], in: "sample", says: ["data.practice"])
        #expect(sandbox.run("analyse --fra egen-praksi --language nb", in: "sample") == 66)
        #expect(sandbox.complaints.contains("«egen-praksis»"))
    }

    @Test func aProfileThatIsNotThereIsSaidNotToBe() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample")
        try sandbox.expectRefusal(
            66, ["check", "--profile", "utlandet"], in: "sample", says: ["utlandet", "innlandet"])
    }
}
