import Evidence
import Formats
import Model
import Testing

@Suite struct UdirWideTests {
    static func export(_ text: String) throws -> Export { try ExportReader.read(MadeUp.utf16(text)) }

    @Test func aTableOfStatistikkbankenIsCounted() throws {
        let seen = try Self.export(MadeUp.nationalTests).inspection()
        #expect(seen.format == .udirStatistikkbanken)
        #expect(seen.encoding == .utf16Low)
        #expect(seen.delimiter == "\t")
        #expect(seen.units == 6)
        #expect(seen.indicators == 1)
        #expect(seen.periods == ["2023-24", "2024-25"])
        #expect(seen.values == 27)
        #expect(seen.suppressed == 6)
        #expect(seen.missing == 3)
        #expect(seen.belowMinimumGroup == 1)
    }

    @Test func aUnitHasItsValuesWithTheirPlaces() throws {
        let indicators = try Self.export(MadeUp.nationalTests).indicators(forUnit: "999000001")
        let english = try #require(indicators.first)
        #expect(indicators.count == 1)
        #expect(english.name == "Engelsk, 5. årstrinn")
        #expect(english.measuredIn == "Skalapoeng")
        #expect(english.direction == .higher)
        let number = { (digits: Int, decimals: Int) in Reading.number(Quantity(digits, decimals: decimals)) }
        #expect(
            english.own.last
                == Figure(
                    period: "2024-25", cell: Cell(raw: "54", row: 6, column: 13, reading: number(54, 0)),
                    uncertainty: Cell(raw: "2,3", row: 6, column: 14, reading: number(23, 1)),
                    count: Cell(raw: "48", row: 6, column: 15, reading: number(48, 0))))
        #expect(english.own.map(\.period) == ["2023-24", "2024-25"])
        #expect(english.municipality.map(\.raw) == ["49", "50"])
        #expect(english.county.map(\.raw) == ["50", "50"])
        #expect(english.nation.last?.count?.reading == number(56929, 0))
    }

    @Test func aWithheldValueIsKeptAsWithheldAndAnEmptyOneIsNone() throws {
        let export = try Self.export(MadeUp.nationalTests)
        let withheld = try #require(try export.indicators(forUnit: "999000002").first)
        #expect(withheld.own.map(\.reading) == [.suppressed, .number(Quantity(0))])
        #expect(withheld.own.first?.uncertainty?.reading == .suppressed)
        let new = try #require(try export.indicators(forUnit: "999000003").first)
        #expect(new.own.map(\.period) == ["2024-25"])
        #expect(new.own.map(\.reading) == [.suppressed])
    }

    @Test(arguments: ["Tussvika skole", " tussvika  SKOLE"])
    func aUnitIsFoundByNameToo(name: String) throws {
        #expect(try Self.export(MadeUp.nationalTests).indicators(forUnit: name).count == 1)
    }

    @Test func aUnitThatIsNotThereIsAnsweredWithTheNearest() throws {
        let export = try Self.export(MadeUp.nationalTests)
        #expect {
            try export.indicators(forUnit: "999000020")
        } throws: { fault in
            guard case .unitNotFound(let wanted, let units, let nearest) = fault as? ExportFault else {
                return false
            }
            return wanted == "999000020" && units == 4 && nearest.count == 3 && nearest[0].number == "999000002"
        }
    }

    @Test func theSameTableSavedAsUTF8ReadsTheSame() throws {
        let tabs = try Self.export(MadeUp.nationalTests)
        let saved = try ExportReader.read(
            Array(MadeUp.nationalTests.split(separator: "\n").dropFirst().joined(separator: "\r\n").utf8))
        #expect(saved.inspection().encoding == .utf8)
        #expect(saved.inspection().values == tabs.inspection().values)
        #expect(try saved.indicators(forUnit: "999000001").first?.own.first?.row == 5)
    }

    @Test func zerosThatExcelTookAreGivenBack() throws {
        let oslo = MadeUp.statistikkbanken(
            MadeUp.unitColumns + ["2024-25.Alle eierformer.Grunnskolepoeng"],
            [
                ["1", "I", "0", "0", "I", "Hele landet", "Alle fylker", "Alle kommuner", "Alle skoler", "42,2"],
                ["2", "I", "3", "0", "3", "Hele landet", "Oslo", "Alle kommuner", "Alle skoler", "43,5"],
                ["3", "I", "3", "301", "301", "Hele landet", "Oslo", "Oslo", "Alle skoler", "43,5"],
                ["4", "I", "3", "301", "999000001", "Hele landet", "Oslo", "Oslo", "Solbakken skole", "0.709"],
            ], delimiter: ";")
        let export = try ExportReader.read(Array(oslo.utf8))
        #expect(export.units?.map(\.number) == ["I", "03", "0301", "999000001"])
        let points = try #require(try export.indicators(forUnit: "999000001").first)
        #expect(points.name == "Grunnskolepoeng")
        #expect(points.municipality.map(\.raw) == ["43,5"])
        #expect(points.own.map(\.reading) == [.number(Quantity(709, decimals: 3))])
        #expect(try export.indicators(forUnit: "0301").first?.municipality.isEmpty == true)
    }

    @Test func ofTwoRowsForAUnitTheOneWithAValueWins() throws {
        let columns =
            MadeUp.unitColumns + ["2023-24.Alle kjønn.Grunnskolepoeng", "2024-25.Alle kjønn.Grunnskolepoeng"]
        let rows = [
            MadeUp.school("999000001", "Solbakken skole") + ["41,0", "42,0"],
            MadeUp.school("999000001", "Solbakken skole", county: "9") + ["41,00", ""],
        ]
        let export = try Self.export(MadeUp.statistikkbanken(columns, rows))
        #expect(export.units?.count == 1)
        #expect(try export.indicators(forUnit: "999000001").first?.own.map(\.raw) == ["41,0", "42,0"])
        let contradictory = [rows[0], MadeUp.school("999000001", "Solbakken skole") + ["41,1", ""]]
        #expect {
            try Self.export(MadeUp.statistikkbanken(columns, contradictory)).indicators(forUnit: "999000001")
        } throws: { fault in
            guard
                case .conflictingNumbers(let unit, let name, "2023-24", let first, let second) = fault
                    as? ExportFault
            else { return false }
            return unit?.name == "Solbakken skole" && name == "Grunnskolepoeng" && first.row == 3
                && second.row == 4
        }
    }

    @Test func allKindsOfOwnershipWinOverOne() throws {
        let columns = MadeUp.unitColumns + ["EierformNavn", "2024-25.Alle kjønn.Grunnskolepoeng"]
        let school = MadeUp.school("999000001", "Solbakken skole")
        let rows = [
            school + ["Offentlig skole", "40,0"], school + ["Alle eierformer", "42,0"],
            MadeUp.nation + ["Privat skole", "43,0"], MadeUp.nation + ["Alle eierformer", ""],
        ]
        let export = try Self.export(MadeUp.statistikkbanken(columns, rows))
        let points = try #require(try export.indicators(forUnit: "999000001").first)
        #expect(points.own.map(\.raw) == ["42,0"])
        #expect(points.nation.map(\.raw) == ["43,0"])
        #expect(export.inspection().units == 2)
        #expect(export.inspection().values == 3)
    }

    @Test func subjectsOnRowsAreIndicatorsOfTheirOwn() throws {
        let columns =
            MadeUp.unitColumns + ["Fag", "2024-25.Alle kjønn.Skalapoeng", "2024-25.Alle kjønn.Usikkerhet"]
        let school = MadeUp.school("999000001", "Solbakken skole")
        let export = try Self.export(
            MadeUp.statistikkbanken(
                columns, [school + ["Lesing", "49", "1,0"], school + ["Regning", "52", "1,1"]]))
        let indicators = try export.indicators(forUnit: "999000001")
        #expect(indicators.map(\.name) == ["Lesing", "Regning"])
        #expect(indicators.map { $0.own.first?.uncertainty?.raw } == ["1,0", "1,1"])
    }

    @Test func proseAboutABreakIsNoMeasureAndSeveralMeasuresShareTheCount() throws {
        let columns =
            MadeUp.unitColumns
            + [
                "2023-24.Alle kjønn.Median dager.Brudd", "2023-24.Alle kjønn.Median dager",
                "2023-24.Alle kjønn.Median timer", "2023-24.Alle kjønn.Antall elever",
            ]
        let export = try Self.export(
            MadeUp.statistikkbanken(
                columns,
                [MadeUp.school("999000001", "Solbakken skole") + ["Nye regler. Se 5.2.", "8,0", "6,5", "4"]]))
        #expect(export.inspection().values == 3)
        #expect(export.inspection().indicators == 2)
        #expect(export.inspection().belowMinimumGroup == 2)
        let indicators = try export.indicators(forUnit: "999000001")
        #expect(indicators.map(\.name) == ["Median dager", "Median timer"])
        #expect(indicators.map(\.direction) == [.lower, .lower])
        #expect(indicators.map { $0.own.first?.count?.raw } == ["4", "4"])
    }

    @Test func rowsAndColumnsOutsideTheTableAreNotCounted() throws {
        var rows = [MadeUp.school("999000001", "Solbakken skole") + ["42,0", "17"]]
        rows.append(["", "", "", "", "", "", "", "", "Snitt", "41,5"])
        rows.append(["Sum", "", "", "", "", "", "", "", "", "83"])
        let export = try Self.export(
            MadeUp.statistikkbanken(
                MadeUp.unitColumns + ["2024-25.Alle kjønn.Grunnskolepoeng", "Min kolonne"], rows))
        #expect(export.inspection().values == 1)
        #expect(export.inspection().units == 1)
    }

    static func norm(_ values: [String]) throws -> [IndicatorDraft] {
        let columns = MadeUp.unitColumns + ["2024.Alle eierformer.Oppfyller pedagognormen (andel)"]
        let rows = zip([MadeUp.nation, MadeUp.school("999000001", "Solbakken barnehage")], values).map {
            $0 + [$1]
        }
        return try export(MadeUp.statistikkbanken(columns, rows)).indicators(forUnit: "999000001")
    }

    @Test func percentIsTheSameWhetherTheFileWasSavedByASpreadsheetOrNot() throws {
        for values in [["70,9%", "100,0%"], ["0.709", "1"], ["0,709", "1,0"], ["0.70899999999999996", "1"]] {
            let indicator = try #require(try Self.norm(values).first)
            #expect(indicator.own.first?.reading.number?.double == 100)
            #expect(indicator.nation.first?.reading.number?.double == 70.9)
            #expect(indicator.nation.first?.raw == values[0])
        }
    }

    @Test func smallSharesInPercentStaySmall() throws {
        #expect(try Self.norm(["0,7%", "0,0%"]).first?.nation.first?.reading == .number(Quantity(7, decimals: 1)))
        #expect(try Self.norm(["0,7", "70,9"]).first?.nation.first?.reading == .number(Quantity(7, decimals: 1)))
    }

    @Test func sumsAreCalledByTheNamesOfTheirPlaces() throws {
        let export = try Self.export(MadeUp.nationalTests)
        #expect(export.units?.prefix(4).map(\.name) == ["Hele landet", "Sørfjell", "Lia", "Solbakken skole"])
        #expect(export.units?.prefix(4).map(\.level) == [.nation, .county, .municipality, .unit])
        #expect(try export.indicators(forUnit: "Lia").first?.own.map(\.raw) == ["49", "50"])
    }

    @Test func theFilesOwnMunicipalityWinsOverTheOneAskedFor() throws {
        var rows = [MadeUp.school("999000001", "Solbakken skole") + ["41,0"], MadeUp.municipality + ["42,0"]]
        rows.append(["3", "I", "99", "9902", "9902", "Hele landet", "Sørfjell", "Tussvika", "Alle skoler", "43,0"])
        let columns = MadeUp.unitColumns + ["2024-25.Alle kjønn.Grunnskolepoeng"]
        let export = try Self.export(MadeUp.statistikkbanken(columns, rows))
        let points = try export.indicators(forUnit: "999000001", municipality: "9902")
        #expect(points.first?.municipality.map(\.raw) == ["42,0"])
    }

    @Test func schoolsAbroadAndEverythingTogetherAreNeverTheNation() throws {
        let rows = [
            ["0", "A", "", "", "A", "Alle", "Alle fylker", "Alle kommuner", "Alle skoler", "40,0"],
            ["1", "U", "", "", "U", "Utlandet", "Alle fylker", "Alle kommuner", "Alle skoler", "41,0"],
            MadeUp.nation + ["42,0"], MadeUp.school("999000001", "Solbakken skole") + ["43,0"],
        ]
        let columns = MadeUp.unitColumns + ["2024-25.Alle kjønn.Grunnskolepoeng"]
        let export = try Self.export(MadeUp.statistikkbanken(columns, rows))
        #expect(export.inspection().units == 4)
        #expect(export.inspection().values == 4)
        #expect(try export.indicators(forUnit: "999000001").first?.nation.map(\.raw) == ["42,0"])
    }

    @Test func withoutTheMunicipalityLevelTheThirdIsTheSchool() throws {
        let columns = [
            "EnhetNivaa", "Nasjonaltkode", "Fylkekode", "Organisasjonsnummer", "Nasjonalt", "Fylke", "EnhetNavn",
        ]
        let rows = [
            ["1", "I", "00", "I", "Hele landet", "Alle fylker", "Alle skoler", "4,0"],
            ["2", "I", "99", "99", "Hele landet", "Sørfjell", "Alle skoler", "4,1"],
            ["3", "I", "99", "999000001", "Hele landet", "Sørfjell", "Lia videregående skole", "4,2"],
            ["3", "I", "99", "999000002S", "Hele landet", "Sørfjell", " Sørfjell (SENTRALT)", "4,3"],
        ]
        let export = try Self.export(
            MadeUp.statistikkbanken(columns + ["2024-25.Trivsel.Alle kjønn.Score"], rows))
        #expect(export.units?.map(\.level) == [.nation, .county, .unit, .unit])
        let wellbeing = try #require(try export.indicators(forUnit: "999000001").first)
        #expect(wellbeing.nation.map(\.raw) == ["4,0"])
        #expect(wellbeing.county.map(\.raw) == ["4,1"])
    }
}
