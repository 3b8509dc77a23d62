import Checks
import Foundation
import Model
import Testing

@testable import Commands

/// A county is two files, its profile and the places of its own plan; nothing in the code knows one county from another.
@Suite struct CountyPlanTests {
    static let profile = """
        {
        "name": "åsfylket",
        "county": {"nb": "Åsfylket", "nn": "Åsfylket", "en": "Åsfylket"},
        "municipalities": ["46"],
        "plan": {
        "allocation": "ÅP kap. 7",
        "analysis": "ÅP kap. 2",
        "balance": "ÅP kap. 8"
        },
        "balance": {"kindergarten": 40, "school": 40},
        "allocation": {"common": 5, "levelling": 0, "levellingNetworks": [], "networkLimit": 30}
        }
        """

    static func law(_ mark: String, _ name: String, more: String = "") -> String {
        """
        {"mark": "\(mark)", "lastLooked": "2026-11-20", "seen": true\(more),
        "name": {"nb": "\(name)", "nn": "\(name)", "en": "\(name)"},
        "paraphrase": {"nb": "Planen sier det.", "nn": "Planen seier det.", "en": "The plan says so."}}
        """
    }

    static let laws =
        "[\n"
        + [
            law("ÅP kap. 2", "Åsplanen, kap. 2"), law("ÅP kap. 7", "Åsplanen, kap. 7"),
            law("ÅP kap. 8", "Åsplanen, kap. 8"),
        ]
        .joined(separator: ",\n") + "\n]"

    private func sandbox(profile: String = profile, laws: String? = laws) throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(profile, to: "ås/profile.json")
        if let laws { try sandbox.write(laws, to: "ås/laws.json") }
        try sandbox.write("nettverk;årsverk\nDalen;10\nVika;30\n", to: "fte.csv")
        try sandbox.write("nettverk;behov\nDalen;900\nVika;300\n", to: "needs.csv")
        return sandbox
    }

    private func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func aMadeUpCountysPlanIsShownUnderItsProfileAndOtherPlansAreNot() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("explain DAT-002 --profile ås") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Åsplanen, kap. 2"))
        #expect(!sandbox.output.contains("Innlandet"))
        #expect(sandbox.run("explain --sources --profile ås") == 0)
        for part in ["Åsplanen, kap. 2", "Åsplanen, kap. 7", "Åsplanen, kap. 8"] {
            #expect(sandbox.output.contains(part))
        }
        #expect(!sandbox.output.contains("Innlandet"))
        // What its plan is silent on, the other sources of the rule carry alone.
        #expect(sandbox.run("explain REG-001 --profile ås") == 0)
        #expect(!sandbox.output.contains("Åsplanen") && !sandbox.output.contains("Innlandet"))
        for other in ["", "--profile innlandet", "--profile standard"] {
            #expect(sandbox.run("explain --sources \(other)") == 0)
            #expect(!sandbox.output.contains("Åsplanen"))
        }
    }

    @Test func theMadeUpPlanIsNamedWhereTheMoneyIsSharedOut() throws {
        let sandbox = try sandbox()
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --needs needs.csv --profile ås") == 0)
        let output = words(sandbox.output)
        #expect(output.contains("Fylkesprofil åsfylket (Åsplanen, kap. 7): inntil 5 % til felles tiltak"))
        #expect(output.contains("Statsforvalteren ber nettverkene tilpasse behovsmeldingen"))
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --needs needs.csv --profile standard") == 0)
        #expect(!words(sandbox.output).contains("Statsforvalteren ber nettverkene tilpasse"))
    }

    @Test(arguments: [("behovsmelding", 2), ("kompetanseplan", 2)])
    func theMadeUpPlanIsNamedInTheDocuments(document: String, times: Int) throws {
        let sandbox = try sandbox()
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/fjellnettverket", toPath: sandbox.path("fjellnettverket"))
        func text(_ county: String, _ folder: String) throws -> String {
            let export = "export \(document) -w fjellnettverket --format markdown --profile \(county) -o \(folder)"
            #expect(sandbox.run(export) == 0, "\(sandbox.complaints)")
            return try sandbox.everything(in: folder).values.map { String(decoding: $0, as: UTF8.self) }.joined()
        }
        let made = try text("ås", "ut")
        #expect(made.contains("minst 40 % skolebasert (Åsplanen, kap. 8); lokale behov går foran."))
        #expect(made.contains("inntil 30 % (Åsplanen, kap. 7)."))
        #expect(made.components(separatedBy: "Åsplanen").count - 1 == times)
        #expect(!made.contains("Langsiktig plan for Innlandet"))
        #expect(try text("innlandet", "inn").contains("Langsiktig plan for Innlandet"))
    }

    /// A part of a county may have a profile of its own, and lean on the county's plan.
    @Test func aFolderMayNamePlacesInAPlanThatTheProgramCarries() throws {
        let profile = Self.profile.replacing("ÅP kap. 2", with: "LP 8.2.1").replacing("ÅP kap. 7", with: "LP 3.8")
            .replacing("ÅP kap. 8", with: "LP 4.1")
        let sandbox = try sandbox(profile: profile, laws: nil)
        #expect(sandbox.run("explain --sources --json --profile ås") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Langsiktig plan for Innlandet, pkt. 3.8"))
        #expect(!sandbox.output.contains("Langsiktig plan for Innlandet, pkt. 3.7"))
    }

    @Test(arguments: [
        ("\"ÅP kap. 7\"", "\"ÅP kap. 9\"", 6, ["plan.allocation", "ÅP kap. 9", "laws.json"]),
        ("\"analysis\"", "\"analyse\"", 7, ["plan.analyse", "ukjent nøkkel", "mente du «analysis»"]),
        ("\"balance\": \"", "\"fordeling\": \"", 8, ["plan.fordeling", "her kan dette stå: analysis, coherence"]),
        ("[\"46\"]", "[\"46\", \"99\"]", 4, ["municipalities[1]", "nummeret til noe fylke"]),
        ("\"balance\": {", "\"period\": {\"first\": 2026, \"years\": 0}, \"balance\": {", 10, ["period"]),
    ])
    func aFaultInTheProfileIsToldWithItsLine(old: String, new: String, line: Int, says: [String]) throws {
        let sandbox = try sandbox(profile: Self.profile.replacing(old, with: new))
        #expect(sandbox.run("explain --sources --profile ås") == 65)
        let said = words(sandbox.complaints)
        #expect(said.contains("ås/profile.json, linje \(line)"), "\(said)")
        for words in says { #expect(said.contains(words), "\(said)") }
    }

    @Test(arguments: [
        ("ÅP kap. 7", "F § 11", 5, ["[1].mark", "allerede i bruk for en annen kilde", "F § 11"]),
        ("ÅP kap. 7", "LP 3.8", 5, ["[1].mark", "allerede i bruk for en annen kilde", "LP 3.8"]),
        ("ÅP kap. 7", "ÅP kap. 2", 5, ["[1].mark", "står to ganger", "ÅP kap. 2"]),
        ("\"seen\"", "\"sett\"", 2, ["[0].seen", "mangler"]),
        ("\"seen\"", "\"lnk\": \"x\", \"seen\"", 2, ["[0].lnk", "ukjent nøkkel", "mente du «link»"]),
        ("Åsplanen, kap. 8", " ", 9, ["[2].name.nb", "er tom"]),
        ("2026-11-20", "20.11.2026", 2, ["[0].lastLooked", "20.11.2026"]),
    ])
    func aFaultInThePlanIsToldWithItsLine(old: String, new: String, line: Int, says: [String]) throws {
        let sandbox = try sandbox(laws: Self.laws.replacing(old, with: new))
        #expect(sandbox.run("explain --sources --profile ås") == 65)
        let said = words(sandbox.complaints)
        #expect(said.contains("ås/laws.json, linje \(line)"), "\(said)")
        for words in says { #expect(said.contains(words), "\(said)") }
    }

    @Test func whatAPlanSaidBeforeStandsBesideWhatItSaysNow() throws {
        let laws =
            "[\n"
            + [
                Self.law("ÅP kap. 2", "Den gamle åsplanen", more: ", \"to\": \"2026-12-31\""),
                Self.law("ÅP kap. 2", "Den nye åsplanen", more: ", \"from\": \"2027-01-01\""),
                Self.law("ÅP kap. 7", "Åsplanen, kap. 7"), Self.law("ÅP kap. 8", "Åsplanen, kap. 8"),
            ].joined(separator: ",\n") + "\n]"
        let sandbox = try sandbox(laws: laws)
        for (day, told, left) in [("2026-12-31", "gamle", "nye"), ("2027-01-01", "nye", "gamle")] {
            #expect(sandbox.run("explain DAT-002 --profile ås --date \(day)") == 0, "\(sandbox.complaints)")
            #expect(sandbox.output.contains("Den \(told) åsplanen") && !sandbox.output.contains("Den \(left)"))
        }
    }

    @Test func whatTheCountyHadDecidedBeforeHoldsUntilItsDay() throws {
        let earlier = """
            "earlier": [
            {"to": "2026-12-31", "balance": {"kindergarten": 20, "school": 20}, "allocation":
            {"common": 8, "levelling": 0, "levellingNetworks": [], "networkLimit": 50}},
            {"to": "2025-12-31", "allocation":
            {"common": 1, "levelling": 0, "levellingNetworks": [], "networkLimit": 50}}],
            """
        let sandbox = try sandbox(
            profile: Self.profile.replacing("\"allocation\": {", with: earlier + "\"allocation\": {"))
        for (day, share) in [("2025-12-31", 1), ("2026-12-31", 8), ("2027-01-01", 5)] {
            #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --profile ås --date \(day)") == 0)
            #expect(words(sandbox.output).contains("inntil \(share) % til felles tiltak"), "\(sandbox.complaints)")
        }
    }

    @Test(arguments: TemplateFiles.counties) func everyCountyThatIsCarriedCanBeUsed(name: String) throws {
        let profile = try TemplateFiles.county(name)
        let (national, plans) = (try TemplateFiles.laws(), try TemplateFiles.countyLaws())
        let known = CountyProfile.Known(
            municipalities: Set(try TemplateFiles.municipalities().map(\.number)),
            marks: Set((national + plans).map(\.mark)))
        #expect(profile.name == name)
        #expect(profile.fault(known) == nil)
        #expect(try TemplateFiles.laws(of: name).fault(carried: Set(national.map(\.mark))) == nil)
        #expect(profile.allocation?.isPossible ?? true)
    }

    @Test func aMunicipalityIsInOneCountyOnlyAndGetsItsProfile() throws {
        let profiles = try TemplateFiles.counties.map { try TemplateFiles.county($0) }
        for municipality in try TemplateFiles.municipalities() {
            let close = profiles.filter { $0.closeness(to: municipality) > 0 }
            #expect(close.count <= 1, "\(municipality.name)")
            let rules = try CountyRules.carried(of: municipality)
            #expect(rules.profile.name == close.first?.name ?? "standard")
        }
        #expect(try CountyRules.carried(of: nil).profile.name == "standard")
    }

    @Test func aMunicipalitysOwnProfileGoesBeforeItsCountys() throws {
        let hamar = Municipality(number: "3403", name: "Hamar")
        var profile = CountyProfile(name: "x", county: Text(alike: "X"), deadline: nil)
        #expect(profile.closeness(to: hamar) == 0)
        profile.municipalities = ["46", "34"]
        #expect(profile.closeness(to: hamar) == 2)
        profile.municipalities = ["34", "3403"]
        #expect(profile.closeness(to: hamar) == 4)
    }

    @Test func everySourceOfEveryRuleIsInTheLawBook() throws {
        let marks = Set(try TemplateFiles.laws().map(\.mark))
        for case .law(let mark) in Rules.outlines.flatMap(\.sources) { #expect(marks.contains(mark), "\(mark)") }
    }
}
