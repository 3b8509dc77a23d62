import Evidence
import Formats
import Model
import Testing

@Suite struct JSONFormTests {
    /// One row of the API's table of bullying: for «AntallBesvart» it says how many are bullied.
    static func bullying(_ owner: String, _ year: String, _ share: String, _ number: String) -> String {
        """
        {"Spoersmaalgruppe":"Mobbing på skolen","Spoersmaalnavn":"Alle spørsmål","Skoleaarnavn":"\(year)",\
        "Trinnnavn":"Videregående trinn 1","Kjoenn":"Alle kjønn","AndelMobbet":\(share),"AntallBesvart":\(number),\
        "EierformNavn":"\(owner)","EnhetNavn":"Lia videregående "}
        """
    }

    @Test func besideAShareOfBullyingTheNumberIsNotTheGroupBehindIt() throws {
        let rows = [
            Self.bullying("Alle eierformer", "2024-25", #""4,8""#, #""3""#),
            Self.bullying("Alle eierformer", "2023-24", #""*""#, #""*""#),
            Self.bullying("Privat eiet", "2023-24", "null", #""0""#),
        ]
        let export = try ExportReader.read(Array("[\(rows.joined(separator: ","))]".utf8))
        let seen = export.inspection()
        #expect(seen.format == .udirAPI)
        #expect(seen.delimiter == nil)
        #expect(seen.encoding == .utf8)
        #expect([seen.units, seen.indicators, seen.values, seen.suppressed, seen.missing] == [1, 1, 3, 2, 1])
        #expect(seen.belowMinimumGroup == 0)
        #expect(seen.periods == ["2023-24", "2024-25"])
        let share = try #require(try export.indicators(forUnit: "999000001", named: "Lia videregående").first)
        #expect(share.name == "Mobbing på skolen, Videregående trinn 1")
        #expect(share.measuredIn == "Andel mobbet")
        #expect(share.direction == .lower)
        #expect(share.own.map(\.reading) == [.suppressed, .number(Quantity(48, decimals: 1))])
        #expect(share.own.map(\.row) == [2, 1])
        #expect(share.own.map(\.column) == [6, 6])
        #expect(share.own.allSatisfy { $0.count == nil })
        // Without its group no interval is made for it, and no small group hides it.
        var indicator = share.indicator(id: ID(1), source: ID(1))
        indicator.nation = [
            Figure(period: "2024-25", cell: Cell(raw: "7,0", row: 9, column: 6, reading: .number(Quantity(7))))
        ]
        #expect(indicator.isShare)
        #expect(indicator.comparison == .cannotTell)
        #expect(indicator.newest.map { SmallGroup.mayShow($0) } == true)
    }

    @Test func scoresHaveTheirGroupAndTheirAnswerOptions() throws {
        let text = """
            {"data": [{"EnhetNavn": "Hele landet", "EnhetNivaa": 1, "Nasjonaltkode": "I", "Skoleaarnavn": "2024-25",
              "Spoersmaalnavn": "Trives du?", "Score": "4,2", "Standardavvik": "0,8", "AntallBesvart": "63 187",
              "AndelSvaralternativ1": "1,0"},
             {"EnhetNavn": "Lia skole", "EnhetNivaa": 4, "Nasjonaltkode": "I", "Organisasjonsnummer": "999000001",
              "Skoleaarnavn": "2024-25", "Spoersmaalnavn": "Trives du?", "Score": "4,5", "AntallBesvart": "4",
              "AndelSvaralternativ1": null}]}
            """
        let export = try ExportReader.read(Array(text.utf8))
        let seen = export.inspection()
        #expect(
            [seen.units, seen.indicators, seen.values, seen.missing, seen.belowMinimumGroup] == [2, 1, 6, 1, 1])
        let score = try #require(try export.indicators(forUnit: "999000001").first)
        #expect(score.name == "Trives du?")
        #expect(score.direction == .higher)
        #expect(score.own.first?.count?.raw == "4")
        #expect(score.nation.first?.count?.reading == .number(Quantity(63187)))
    }

    static let kindergarten = """
        {"navn":"Solbakken barnehage","orgnr":"999000001","kommune":{"kommunenavn":"Lia","kommunenummer":"9901"},\
        "indikatorDataBarnehage":{"antallBarn":22,"antallBarnPerAnsatt":6.0,"andelAnsatteBarnehagelarer":null,\
        "foreldreundersokelsenBarnetsTrivsel":4.9,"foreldreundersokelsenAntallInviterte":22,\
        "foreldreundersokelsenAntallBesvarte":4,"foreldreundersokelsenSvarprosent":18.2,\
        "foreldreundersokelsenArgang":"2023"},"kostpenger":280.0,"indikatorDataKommune":{"antallBarn":1410,\
        "foreldreundersokelsenBarnetsTrivsel":4.8,"foreldreundersokelsenArgang":"2023"}}
        """

    @Test func aKindergartenHasItsFiguresAndTheMunicipalitysBesideThem() throws {
        let export = try ExportReader.read(Array(Self.kindergarten.utf8))
        let seen = export.inspection()
        #expect(seen.format == .barnehagefakta)
        #expect([seen.units, seen.indicators] == [2, 5])
        #expect([seen.values, seen.suppressed, seen.missing, seen.belowMinimumGroup] == [8, 0, 1, 1])
        #expect(seen.periods == ["2023"])
        let indicators = try export.indicators(forUnit: "999000001")
        #expect(
            indicators.map(\.name) == [
                "Antall barn", "Antall barn per ansatt", "Foreldreundersøkelsen: barnets trivsel",
                "Foreldreundersøkelsen: svarprosent",
            ])
        let wellbeing = indicators[2]
        #expect(wellbeing.own.first?.period == "2023")
        #expect(wellbeing.own.first?.reading == .number(Quantity(49, decimals: 1)))
        #expect(wellbeing.own.first?.count?.raw == "4")
        #expect(wellbeing.own.first.map { [$0.row, $0.column] } == [4, 4])
        #expect(wellbeing.municipality.map(\.raw) == ["4.8"])
        #expect(indicators[3].own.first?.count?.raw == "22")
        #expect(indicators[0].own.first?.period == "")
    }

    @Test func absentKeysAreNothing() throws {
        let text = #"{"orgnr":"999000001","navn":"Solbakken","indikatorDataBarnehage":{"antallBarn":22}}"#
        let seen = try ExportReader.read(Array(text.utf8)).inspection()
        #expect([seen.units, seen.indicators, seen.values, seen.missing] == [1, 1, 1, 0])
        #expect(seen.periods.isEmpty)
    }
}
