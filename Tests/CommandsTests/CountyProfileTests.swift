import Foundation
import Testing

/// A county's own profile in a folder: what it is used for, and what is refused when it is loaded.
@Suite struct CountyProfileTests {
    static let networks = """
        {"name": "Åsnettverket", "municipalities": ["3401", "3403"]},
        {"name": "Valdres", "municipalities": ["3449"]}
        """

    /// A profile that begins on line 1, with further members on lines of their own from line 5.
    private func profile(_ members: String) -> String {
        """
        {
        "name": "vest",
        "county": {"nb": "Vest", "nn": "Vest", "en": "West"},
        "sources": [],
        \(members)
        }
        """
    }

    private func said(_ sandbox: Sandbox) -> String {
        sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func sandbox(_ members: String) throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(profile(members), to: "vest/profile.json")
        try sandbox.write("nettverk;årsverk\nÅsnettverket;10\nValdress;30\n", to: "fte.csv")
        return sandbox
    }

    static let form = """
        "fields": [
        {"number": "1.2", "name": {"nb": "Behov i {network}", "nn": "Behov i {network}", "en": "Needs of {network}"},
         "demand": "needs"},
        {"number": "4", "name": {"nb": "Frikjøp i {year}", "nn": "Frikjøp i {year}", "en": "Release time in {year}"},
         "demand": "release-time"}]
        """

    @Test(arguments: [
        (#""deadlin": "02-01""#, 5, ["deadlin", "ukjent nøkkel", "mente du «deadline»"]),
        (
            #""networks": ["# + "\n" + #"{"name": "A", "kommuner": ["3401"]}]"#, 6,
            ["networks[0].kommuner", "ukjent nøkkel"]
        ),
        (#""deadline": "13-01""#, 5, ["deadline", "måned og dag"]),
        (#""deadline": "02-0""#, 5, ["deadline", "måned og dag"]),
        (
            #""themes": ["# + "\n" + #"{"nb": "a", "nn": "b",\#n"en": "{unit}"}]"#, 7,
            ["themes[0].en", "{unit}", "blir ingenting fylt inn"]
        ),
        (#""themes": [{"nb": "a", "nn": "{b", "en": "c"}]"#, 5, ["themes[0].nn", "{b"]),
        (#""themes": [{"nb": "a", "nn": " ", "en": "c"}]"#, 5, ["themes[0].nn", "er tom"]),
        (#""themes": [{"nb": "a", "en": "c"}]"#, 5, ["themes[0].nn", "mangler"]),
        (
            #""fields": [{"number": "1", "name": {"nb": "{skole}", "nn": "b", "en": "c"}, "demand": "needs"}]"#, 5,
            ["fields[0].name.nb", "{skole}", "{network}, {year}"]
        ),
        (
            #""fields": [{"number": "1", "name": {"nb": "a", "nn": "b", "en": "c"},\#n"demand": "penger"}]"#, 6,
            ["fields[0].demand", "penger", "own-contribution"]
        ),
        (#""networks": [{"name": "A", "municipalities": ["3401",\#n"9999"]}]"#, 6, ["municipalities[1]", "9999"]),
        (
            #""networks": [{"name": "A", "municipalities": ["3401"]},\#n{"name": "B", "municipalities": ["3401"]}]"#,
            6,
            ["networks[1].municipalities[0]", "hører allerede til A"]
        ),
        (#""networks": [{"name": "Å"},\#n{"name": "å"}]"#, 6, ["networks[1].name", "to ganger"]),
        (
            #""dates": [{"what": {"nb": "a", "nn": "b", "en": "c"}, "weeks": [54]}]"#, 5, ["dates[0].weeks", "54"]
        ),
        (
            #""dates": [{"what": {"nb": "a", "nn": "b", "en": "c"},\#n"weekday": 8}]"#, 6,
            ["dates[0].weekday", "8"]
        ),
        (#""balance": {"kindergarten": "35", "school": 35}"#, 5, ["balance.kindergarten", "feil type"]),
        (#""deadline": "02-01","deadline": "02-02""#, 5, ["deadline", "to ganger"]),
    ])
    func aFaultIsRefusedWithItsFileAndLine(members: String, line: Int, says: [String]) throws {
        let sandbox = try sandbox(members)
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --profile vest") == 65)
        let said = said(sandbox)
        #expect(said.contains("vest/profile.json, linje \(line)"), "\(said)")
        for words in says { #expect(said.contains(words), "\(said)") }
        #expect(sandbox.output.isEmpty)
    }

    @Test func theSharesSayWhichNetworksOfTheCountyAreAnotherName() throws {
        let sandbox = try sandbox("\"networks\": [\(Self.networks)]")
        #expect(sandbox.run("allocate --frame 1000 --fte fte.csv --profile vest") == 0)
        let output = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(output.contains("ikke blant nettverkene i fylkesprofilen: Valdress (mente du Valdres?)"))
        #expect(output.contains("står ikke i fte.csv og får derfor ikke noe: Valdres."))
    }

    @Test func theStatusOfANetworkSaysWhichMunicipalitiesAreMissing() throws {
        let sandbox = try sandbox("\"networks\": [\(Self.networks)]")
        #expect(sandbox.run("init nett --level region --name Åsnettverket --profile vest") == 0)
        // The folder is found from wherever the next command is typed.
        #expect(sandbox.run("status", in: "nett") == 0)
        #expect(sandbox.output.contains("0 av 2 kommuner i nettverket har levert."))
        #expect(sandbox.output.contains("Mangler (2): Kongsvinger, Hamar"), "\(sandbox.output)")
        #expect(sandbox.run("init annet --level region --name Annet --profile vest") == 0)
        #expect(sandbox.run("status", in: "annet") == 0)
        #expect(
            sandbox.output.contains("Annet står ikke blant nettverkene i fylkesprofilen: Åsnettverket, Valdres."))
    }

    @Test func collectingSaysWhichMunicipalitiesAreStillMissing() throws {
        let sandbox = try sandbox("\"networks\": [\(Self.networks)]")
        #expect(sandbox.run("init nett --level region --name Valdres --profile vest") == 0)
        let files = Repository.root + "/Workspaces/Demo/fjellnettverket/received"
        #expect(sandbox.run(["collect", files, "-w", "nett"]) == 0)
        #expect(sandbox.output.contains("0 av 1 kommune i nettverket har levert."), "\(sandbox.output)")
        #expect(sandbox.output.contains("Mangler (1): Sør-Aurdal"), "\(sandbox.output)")
    }

    @Test func theNumbersOfTheFormStandInTheNeedsReport() throws {
        let sandbox = try sandbox(Self.form)
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/fjellnettverket", toPath: sandbox.path("fjellnettverket"))
        let export = "export behovsmelding -w fjellnettverket --format markdown --profile vest -o ut"
        #expect(sandbox.run(export) == 0)
        let report = try sandbox.everything(in: "ut").values.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(report.contains("## 1.2 Behov i Fjellnettverket\n"))
        #expect(report.contains("## 4 Frikjøp i 2027\n"))
        #expect(report.contains("| Begrenset del til frikjøp"))
        // What the form does not ask for stands after all it does.
        let (last, rest) = ("## 4 Frikjøp i 2027\n", "## Vedlegg: det som ikke er med i skjemaet\n")
        let places = try [last, rest, "### Eiernes egeninnsats\n"].map { part in
            try #require(report.range(of: part)?.lowerBound)
        }
        #expect(places == places.sorted())
    }

    /// Every part that a form may ask for has a heading in the report that takes its number.
    @Test(arguments: [
        "needs", "sami-perspective", "staff", "prioritisation", "partnership", "long-measures", "own-contribution",
        "coordinator", "release-time", "special-needs", "left-over", "balance", "budget", "declined",
        "participation", "approval",
    ])
    func everyDemandOfAFormHasItsHeading(demand: String) throws {
        let name = #"{"nb": "a", "nn": "b", "en": "c"}"#
        let sandbox = try sandbox(#""fields": [{"number": "77", "name": \#(name), "demand": "\#(demand)"}]"#)
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/fjellnettverket", toPath: sandbox.path("fjellnettverket"))
        let export = "export behovsmelding -w fjellnettverket --format markdown --profile vest -o ut"
        #expect(sandbox.run(export) == 0)
        let report = try sandbox.everything(in: "ut").values.map { String(decoding: $0, as: UTF8.self) }.joined()
        let headings = report.split(separator: "\n").filter { $0 == "## 77 a" }
        #expect(headings.count == 1)
    }
}
