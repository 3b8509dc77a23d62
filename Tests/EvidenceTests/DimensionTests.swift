import Evidence
import Model
import Testing

/// No figure without what it is about: whatever keeps rows apart is part of an indicator and its name.
@Suite struct DimensionTests {
    /// The units of the sample, each once for every text, with different figures.
    static func rows(_ heading: String, _ texts: [String], at place: Int = 0, code: String? = nil) -> [[String]] {
        func put(_ text: String, _ row: [String]) -> [String] {
            var row = row
            row.insert(text, at: place)
            return row
        }
        var headings = put(heading, MadeUp.unitColumns) + ["2024-25.Standpunkt.Alle kjønn.Snittkarakter"]
        headings += ["2024-25.Standpunkt.Alle kjønn.Antall elever"]
        if let code { headings.append(code) }
        return [headings]
            + texts.enumerated().flatMap { number, text in
                Sample.units.enumerated().map { unit, row in
                    put(text, row) + ["\(3 + number),\(unit)", "\(10 * unit + number + 20)"]
                        + (code == nil ? [] : ["K\(number)"])
                }
            }
    }

    @Test(arguments: [
        "Vurderingsfagnavn", "GruppeNavn", "Gruppenavn", "UtdanningstypeNavn", "SvaralternativNavn",
        "Fagomraadenavn",
        "Utdanningsprogramnavn", "Stilling", "Position", "Noe ingen har sett", "Maalform", "Kjoenn",
        "Landbakgrunn",
    ])
    func anyColumnThatKeepsRowsApartMakesItsOwnIndicators(heading: String) throws {
        for place in [0, 5, 9] {
            let export = try Sample.export(Self.rows(heading, ["Engelsk", "Matematikk"], at: place))
            #expect(Sample.counts(export) == [5, 2, 20, 0, 0], "\(heading) \(place)")
            let drafts = try export.indicators(forUnit: "999000001")
            #expect(drafts.map(\.name) == ["Standpunkt, Engelsk", "Standpunkt, Matematikk"])
            #expect(drafts.map { $0.own.map(\.raw) } == [["3,3"], ["4,3"]])
            #expect(drafts.map { $0.own.first?.count?.raw } == ["50", "51"])
            #expect(drafts.map { $0.nation.map(\.raw) } == [["3,0"], ["4,0"]])
            #expect(drafts.map { $0.own.first?.column } == [11, 11])
            #expect(export.unreadColumns.isEmpty)
        }
    }

    @Test func aFileWithOneSubjectNamesIt() throws {
        let export = try Sample.export(Self.rows("Vurderingsfagnavn", ["Matematikk"]))
        #expect(try export.indicators(forUnit: "999000001").map(\.name) == ["Standpunkt, Matematikk"])
        #expect(Sample.counts(export) == [5, 1, 10, 0, 0])
    }

    @Test func codesThatSayTheSameAsTheirWordsMakeNoMoreIndicators() throws {
        let export = try Sample.export(
            Self.rows("Vurderingsfagnavn", ["Engelsk", "Matematikk"], code: "Vurderingsfagkode"))
        #expect(Sample.counts(export)[1] == 2)
        #expect(export.layout.first { $0.heading == "Vurderingsfagkode" }?.role == .code)
    }

    @Test func codesThatTellRowsApartWhereTheirWordsDoNotArePartOfTheName() throws {
        var rows = Self.rows("Vurderingsfagnavn", ["Engelsk", "Engelsk"], code: "Vurderingsfagkode")
        let export = try Sample.export(rows)
        #expect(
            try export.indicators(forUnit: "999000001").map(\.name) == [
                "Standpunkt, Engelsk, K0", "Standpunkt, Engelsk, K1",
            ])
        // Without any column that tells, the rows contradict each other.
        rows = rows.map { Array($0.dropLast()) }
        let silent = try Sample.export(rows)
        #expect(throws: ExportFault.self) { try silent.indicators(forUnit: "999000001") }
    }

    @Test func aColumnAboutTheUnitMakesNoIndicators() throws {
        for (heading, texts) in [
            ("Rektor", ["", "", "", "Kari Nordmann", "Ola Nordmann"]),
            ("Nettside", ["", "", "", "www.a.no", "www.b.no"]), ("Merknad", ["", "", "Se brev", "Ny", ""]),
        ] {
            let rows = zip(Sample.wide, [heading] + texts).map { [$1] + $0 }
            let export = try Sample.export(rows)
            #expect(Sample.counts(export) == [5, 1, 9, 1, 0], "\(heading)")
            let drafts = try export.indicators(forUnit: "999000001")
            #expect(drafts.first?.nation.map(\.raw) == ["630 100", "631 200"], "\(heading)")
        }
    }

    @Test func ownNumbersBesideTheTableAreToldAndNotRead() throws {
        for beside in [["Endring", "1", "2", "3", "4", "5"], ["", "0,1", "0,2", "", "", "0,5"]] {
            let rows = zip(Sample.wide, beside).map { $0 + [$1] }
            let export = try Sample.export(rows)
            #expect(Sample.counts(export) == [5, 1, 9, 1, 0])
            #expect(export.unreadColumns.map(\.column) == [12])
            let apart = zip(Sample.wide, beside).map { $0 + ["", $1] }
            #expect(Sample.counts(try Sample.export(apart)) == [5, 1, 9, 1, 0])
            #expect(try Sample.export(apart).unreadColumns.map(\.column) == [13])
        }
    }

    @Test func ownershipTellsRowsApartWhereNoneIsAboutAllOfIt() throws {
        var rows = Self.rows("EierformNavn", ["Offentlig", "Privat"])
        #expect(Sample.counts(try Sample.export(rows))[1] == 2)
        rows = Self.rows("EierformNavn", ["Alle eierformer", "Privat"])
        let export = try Sample.export(rows)
        #expect(Sample.counts(export)[1] == 1)
        #expect(try export.indicators(forUnit: "999000001").first?.own.map(\.raw) == ["3,3"])
    }

    @Test func theInterfacesRowsAreToldApartByAnyKey() throws {
        func row(_ key: String, _ value: String, _ score: String) -> String {
            """
            {"Skoleaarnavn":"2025-26","EnhetNivaa":4,"Nasjonaltkode":"I","Organisasjonsnummer":"999000001",\
            "EnhetNavn":"Solbakken skole","Spoersmaalnavn":"Trives du?","\(key)":"\(value)","Score":"\(score)",\
            "AntallBesvart":"40","Karaktersnitt":"3,\(score.prefix(1))"}
            """
        }
        for key in ["UtdanningstypeNavn", "GruppeNavn", "SvaralternativNavn", "NyNoekkel"] {
            let text = "[\(row(key, "Studieforberedende", "4,3")),\(row(key, "Yrkesfag", "4,0"))]"
            for json in [text, "{\"sideNummer\":1,\"data\":\(text)}"] {
                let export = try ExportReader.read(Array(json.utf8))
                #expect(Sample.counts(export) == [1, 4, 6, 0, 0], "\(key)")
                let drafts = try export.indicators(forUnit: "999000001")
                #expect(
                    drafts.map(\.name) == [
                        "Trives du?, Studieforberedende, Score", "Trives du?, Studieforberedende, Karaktersnitt",
                        "Trives du?, Yrkesfag, Score", "Trives du?, Yrkesfag, Karaktersnitt",
                    ])
                #expect(drafts.map { $0.own.first?.raw } == ["4,3", "3,4", "4,0", "3,4"])
            }
        }
    }

    @Test func theInterfacesRowsMayComeAsATable() throws {
        let export = try Sample.export([
            [
                "EnhetNivaa", "Organisasjonsnummer", "EnhetNavn", "Skoleaarnavn", "Trinnnavn", "Score",
                "AntallBesvart",
            ],
            ["1", "I", "Hele landet", "2025-26", "7. trinn", "4,2", "60 000"],
            ["4", "999000001", "Solbakken skole", "2025-26", "7. trinn", "4,4", "31"],
            ["4", "999000001", "Solbakken skole", "2025-26", "10. trinn", "4,0", "29"],
            ["", "", "", "", "Sum", "8", ""],
        ])
        #expect(export.form == .udirAPI)
        #expect(Sample.counts(export) == [2, 2, 6, 0, 0])
        #expect(export.unreadRows.map(\.row) == [5])
        let drafts = try export.indicators(forUnit: "999000001")
        #expect(drafts.map(\.name) == ["7. trinn", "10. trinn"])
        #expect(drafts.first?.nation.map(\.raw) == ["4,2"])
    }

    @Test func theReportBuildersColumnsAreDimensionsByExclusion() throws {
        let export = try Sample.export([
            ["EnhetsId", "Enhetsnavn", "Indikator", "Periode", "Noe nytt", "Verdi"],
            ["0", "Nasjonalt", "Trivsel", "2024-25", "A", "4,0"],
            ["0", "Nasjonalt", "Trivsel", "2024-25", "B", "4,1"],
            ["999000001", "Lia", "Trivsel", "2024-25", "A", "4,2"],
            ["999000001", "Lia", "Trivsel", "2024-25", "B", "4,3"],
        ])
        #expect(Sample.counts(export) == [2, 2, 4, 0, 0])
        let drafts = try export.indicators(forUnit: "999000001")
        #expect(drafts.map(\.name) == ["Trivsel, A", "Trivsel, B"])
        #expect(drafts.map { $0.nation.map(\.raw) } == [["4,0"], ["4,1"]])
    }
}
