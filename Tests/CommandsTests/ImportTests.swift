import Foundation
import Model
import Testing

@testable import Commands

/// `import` through the whole program.
@Suite struct ImportTests {
    /// A table of one's own: no form that is known.
    static let table = "Skole;År;Trivsel;Svar\nSample;2024;4,2;31\nLia skole;2024;4,0;40\n"
    static let map = #"{"unit": "Skole", "year": "År", "value": "Trivsel", "n": "Svar"}"#

    private func sandbox(_ more: String...) throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(
                ["init", "sample", "--name", "Sample", "--kind", "school", "--municipality", "3403"] + more) == 0)
        try sandbox.write(Self.table, to: "egen.csv")
        try sandbox.write(Self.map, to: "kart.json")
        return sandbox
    }

    private func take(_ sandbox: Sandbox, _ file: String, _ more: String..., replies: [String] = []) -> Int32 {
        sandbox.run(["import", "../\(file)", "--map", "../kart.json"] + more, replies: replies, in: "sample")
    }

    @Test func aTableOfUnknownFormShowsItsColumnsAndAReadyMap() throws {
        let sandbox = try sandbox()
        try sandbox.expectRefusal(
            65, ["import", "../egen.csv"], in: "sample", says: ["Trivsel"],
            todo: Text(nb: "--se", nn: "--sjå", en: "--inspect"))
        #expect(sandbox.run("import ../egen.csv --inspect", in: "sample") == 0)
        let output = sandbox.output
        let begin = try #require(output.range(of: "{\n"))
        let end = try #require(output.range(of: "\n}\n"))
        try sandbox.write(String(output[begin.lowerBound..<end.upperBound]), to: "kart.json")
        #expect(take(sandbox, "egen.csv") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        #expect(sandbox.output.contains(#""raw": "4,2""#))
        #expect(sandbox.output.contains(#""reading": "31""#))
    }

    @Test func aMapThatIsWrongSaysWhereAndWhatTheColumnsAre() throws {
        let sandbox = try sandbox()
        for (map, word) in [
            ("{", "kart.json"), (#"{"unit": 3}"#, "unit"), (#"{"unit":"X","value":"Y"}"#, "Skole"),
        ] {
            try sandbox.write(map, to: "kart.json")
            #expect(take(sandbox, "egen.csv") == 65)
            #expect(sandbox.complaints.contains(word))
        }
        #expect(sandbox.run("import ../egen.csv --map ../borte.json", in: "sample") == 66)
    }

    @Test func theSameFileAgainChangesNothingAndSaysSo() throws {
        let sandbox = try sandbox()
        #expect(take(sandbox, "egen.csv") == 0)
        let before = try sandbox.everything()
        #expect(take(sandbox, "egen.csv") == 0)
        #expect(sandbox.output.contains("hentet inn før"))
        try sandbox.write(Self.table + "Vik;2024;3;30\n", to: "ny.csv")
        #expect(take(sandbox, "ny.csv") == 0)
        #expect(sandbox.output.contains("fra før"))
        #expect(try sandbox.everything().filter { $0.key != "ny.csv" } == before)
    }

    @Test func aNewerYearIsAddedToTheIndicatorThatIsThere() throws {
        let sandbox = try sandbox()
        #expect(take(sandbox, "egen.csv") == 0)
        try sandbox.write("Skole;År;Trivsel;Svar\nSample;2025;4,4;30\n", to: "ny.csv")
        #expect(take(sandbox, "ny.csv") == 0)
        #expect(sandbox.output.contains("tall for 2025"))
        #expect(sandbox.run("show", in: "sample") == 0)
        #expect(!sandbox.output.contains("indikator-2"))
        #expect(sandbox.run("trace indicator-1", in: "sample") == 0)
        #expect(sandbox.output.contains("egen.csv") && sandbox.output.contains("ny.csv"))
    }

    @Test func aCorrectedFileShowsWhatDiffersAndAsks() throws {
        let sandbox = try sandbox()
        #expect(take(sandbox, "egen.csv") == 0)
        try sandbox.write("Skole;År;Trivsel;Svar\nSample;2024;4,3;31\n", to: "ny.csv")
        let before = try sandbox.everything()
        #expect(take(sandbox, "ny.csv") == 64)
        #expect(sandbox.output.contains("4,2 (n = 31) → 4,3 (n = 31)"))
        #expect(sandbox.complaints.contains("--ja"))
        sandbox.someoneAnswers = true
        #expect(take(sandbox, "ny.csv", replies: ["nei"]) == 0)
        #expect(try sandbox.everything() == before)
        #expect(take(sandbox, "ny.csv", replies: ["ja"]) == 0)
        #expect(try sandbox.text("sample/workspace.json").contains("4,3"))
        // What was there before lies in the history.
        #expect(sandbox.run("undo --ja", in: "sample") == 0)
        #expect(try sandbox.text("sample/workspace.json").contains("4,2"))
    }

    @Test func ofSeveralFilesTheGoodOnesAreTaken() throws {
        let sandbox = try sandbox("--organisation-number", "999000002")
        try sandbox.write(MadeUpFile.nationalTest, to: "prøve.csv")
        try sandbox.write("bare ord", to: "brev.txt")
        #expect(sandbox.run("import ../brev.txt ../prøve.csv ../borte.csv", in: "sample") == 65)
        #expect(sandbox.complaints.contains("brev.txt") && sandbox.complaints.contains("borte.csv"))
        #expect(sandbox.output.contains("kilde-1"))
    }

    @Test func whoIsNotInTheFileIsAskedFor() throws {
        let sandbox = try sandbox("--organisation-number", "974760673")
        try sandbox.write(MadeUpFile.nationalTest, to: "prøve.csv")
        #expect(sandbox.run("import ../prøve.csv", in: "sample") == 65)
        #expect(sandbox.complaints.contains("--enhet"))
        sandbox.someoneAnswers = true
        #expect(sandbox.run("import ../prøve.csv", replies: ["9", "1", "nei"], in: "sample") == 65)
        #expect(try !sandbox.text("sample/workspace.json").contains("Solbakken"))
        #expect(sandbox.run("import ../prøve.csv", replies: ["9", "1", "1", "ja"], in: "sample") == 0)
        #expect(sandbox.output.contains("999000002 Solbakken skole"))
        #expect(sandbox.output.contains("kilde-1"))
        // Whose figures they are stays with them.
        for command in ["show kilde-1", "trace indicator-1"] {
            #expect(sandbox.run(command, in: "sample") == 0)
            #expect(sandbox.output.contains("Solbakken skole"), "\(command): \(sandbox.output)")
        }
        #expect(sandbox.output.contains("tallene gjelder Solbakken"))
    }

    @Test func aUnitGivenWhereNobodyAnswersIsTakenAndNamed() throws {
        let sandbox = try sandbox()
        try sandbox.write(MadeUpFile.nationalTest, to: "prøve.csv")
        #expect(sandbox.run("import ../prøve.csv --unit 999000002", in: "sample") == 0)
        #expect(sandbox.output.contains("Dere heter Sample, men fila gjelder Solbakken skole."))
        #expect(sandbox.run("show kilde-1", in: "sample") == 0)
        #expect(sandbox.output.contains("Tallene gjelder Solbakken skole."))
    }

    @Test func theMunicipalitysFiguresAreNotTakenForTheUnits() throws {
        let sandbox = try sandbox()
        let columns =
            "EnhetNivaa\tNasjonaltkode\tKommunekode\tOrganisasjonsnummer\tKommune\tEnhetNavn\t2024-25.Andel"
        try sandbox.write(
            columns + "\n3\tI\t3403\t3403\tHamar\tAlle skoler\t12\n4\tI\t3403\t999000002\tHamar\tLia\t14\n",
            to: "fil.csv")
        #expect(sandbox.run("import ../fil.csv", in: "sample") == 64)
        let told = sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("kommunens tall gjelder ikke enheten"))
        #expect(sandbox.run("import ../fil.csv --unit 3403", in: "sample") == 0)
        #expect(sandbox.output.contains("Tallene gjelder Hamar"))
    }

    @Test func answersToAFormAreTakenAsCountsAndTheFileIsNotKept() throws {
        let sandbox = try sandbox()
        let rows = (0..<12).map { "x,\($0 < 7 ? "Enig" : "Uenig"),Jeg heter Kari nummer \($0)" }
        try sandbox.write(
            "Tidsmerke,Jeg trives,Hva tenker du?\n" + rows.joined(separator: "\n") + "\n", to: "svar.csv")
        #expect(sandbox.run("import ../svar.csv", in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Uenig 5 · Enig 7"))
        let kept = try sandbox.everything(in: "sample")
        #expect(!kept.contains { $0.key.hasPrefix("sources/") })
        #expect(!kept.contains { String(decoding: $0.value, as: UTF8.self).contains("Kari") })
    }

    @Test func whatIsTooSmallIsNeitherShownNorHandedOver() throws {
        let sandbox = try sandbox()
        try sandbox.write("Skole;År;Trivsel;Svar\nSample;2024;4,217;4\n", to: "liten.csv")
        #expect(take(sandbox, "liten.csv") == 0)
        #expect(!sandbox.output.contains("4,217"))
        for command in ["show indicator-1", "show indicator-1 --json", "show --json", "trace indicator-1"] {
            #expect(sandbox.run(command, in: "sample") == 0)
            #expect(!sandbox.output.contains("4,217") && !sandbox.output.contains("4.217"), "\(command)")
        }
        #expect(sandbox.run("handover --draft", in: "sample") == 0, "\(sandbox.complaints)")
        for (name, bytes) in try sandbox.everything(in: "sample")
        where name.hasPrefix("handover/") || name.hasPrefix("documents/") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("4,217") && !text.contains("4.217"), "\(name)")
        }
        #expect(sandbox.run("import ../liten.csv --map ../kart.json --minimum-group 3", in: "sample") == 64)
    }

    @Test func aLargerSmallestGroupHidesMore() throws {
        let sandbox = try sandbox()
        #expect(take(sandbox, "egen.csv", "--minimum-group", "40") == 0)
        #expect(sandbox.output.contains("skjermet"))
        #expect(
            sandbox.run("import ../egen.csv --map ../kart.json --inspect --json --minimum-group 40", in: "sample")
                == 0)
        #expect(sandbox.output.contains(#""belowMinimumGroup": 1"#))
    }

    @Test func aTitleMayBeGiven() throws {
        let sandbox = try sandbox()
        #expect(take(sandbox, "egen.csv", "--title", "Trivsel på Sample") == 0)
        #expect(sandbox.run("show source-1", in: "sample") == 0)
        #expect(sandbox.output.contains("Trivsel på Sample"))
    }

    @Test func aCorrectionIsToldInTheHistoryWithoutWhatIsWithheld() throws {
        let sandbox = try sandbox()
        #expect(take(sandbox, "egen.csv") == 0)
        try sandbox.write("Skole;År;Trivsel;Svar\nSample;2024;4,317;4\n", to: "ny.csv")
        #expect(take(sandbox, "ny.csv", "--yes") == 0)
        for command in ["diff", "diff --json"] {
            #expect(sandbox.run(command, in: "sample") == 0, "\(sandbox.complaints)")
            #expect(!sandbox.output.contains("4,317") && !sandbox.output.contains("4.317"))
        }
        #expect(sandbox.run("diff", in: "sample") == 0)
        #expect(sandbox.output.contains("2024: 4,2") && sandbox.output.contains("2024: skjermet"))
    }

    @Test func aFileWithTwoReadingsIsAskedAboutOrRefusedWithBothCommands() throws {
        let sandbox = try sandbox()
        let headings = ["A skole", "Sample"].map { "2024-25.Hele landet.Sørfjell.Lia.\($0).5. årstrinn.Andel" }
        let rows = [
            ["EnhetNivaa", "EnhetNavn", "Spoersmaalnavn"] + headings, ["4", "Sample", "Trivsel", "10", "20"],
            ["4", "B skole", "Mobbing", "30", "40"],
        ]
        try sandbox.write(rows.map { $0.joined(separator: ";") + "\n" }.joined(), to: "to.csv")
        try sandbox.expectRefusal(
            65, ["import", "../to.csv"], in: "sample", says: ["to.csv"],
            todo: Text(nb: "--retning rader", nn: "--retning rader", en: "--layout rows"))
        #expect(sandbox.run("import ../to.csv --inspect", in: "sample") == 65)
        #expect(sandbox.run("import ../to.csv --inspect --layout kolonner --json", in: "sample") == 0)
        sandbox.someoneAnswers = true
        #expect(sandbox.run("import ../to.csv", replies: ["3", "2"], in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        #expect(sandbox.output.contains(#""raw": "20""#))
    }

    @Test(.enabled(if: Repository.hasData))
    func aKindergartensOwnPageAndNotItsMunicipalitysIsTaken() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "875295772")
        let pages = ["875295772", "931225596"].map {
            Repository.data + "/barnehage/barnehagefakta_hamar_\($0).json"
        }
        #expect(sandbox.run(["import"] + pages, in: "sample") == 65)
        #expect(sandbox.output.contains("17 nye"))
        let told = sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(told.contains("kommunens tall gjelder ikke enheten"))
        #expect(sandbox.run("show", in: "sample") == 0)
        #expect(!sandbox.output.contains("indikator-18"))
    }

    @Test(.enabled(if: Repository.hasData))
    func anIndicatorIsShownWithAllThatTheFileHas() throws {
        let sandbox = try Sandbox()
        sandbox.make("sample", "--organisation-number", "874738352")
        let file = Repository.data + "/udir/bergen_20260223-1518_Nasjonale_proever_5._trinn.csv"
        #expect(sandbox.run(["import", file], in: "sample") == 0, "\(sandbox.complaints)")
        #expect(sandbox.run("show indicator-1 --json", in: "sample") == 0)
        let shown = try #require(
            try JSONSerialization.jsonObject(with: Data(sandbox.output.utf8)) as? [String: Any])
        #expect(
            Set(shown.keys).isSuperset(of: ["measuredIn", "direction", "own", "municipality", "county", "nation"]))
        let newest = try #require((shown["own"] as? [[String: Any]])?.last)
        #expect(newest["raw"] as? String == "51" && newest["row"] as? Int == 6 && newest["column"] as? Int == 37)
        #expect((newest["uncertainty"] as? [String: Any])?["raw"] as? String == "2,3")
        #expect((newest["count"] as? [String: Any])?["raw"] as? String == "49")
        #expect((shown["county"] as? [[String: Any]])?.last?["row"] as? Int == 4)
        #expect(sandbox.run("show source-1", in: "sample") == 0)
        #expect(sandbox.output.contains("Nasjonale prøver 5. trinn"))
    }
}
