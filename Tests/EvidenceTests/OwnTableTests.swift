import Evidence
import Formats
import Model
import Testing

/// Tables of people's own, as they look: years across, sums beside, two rows of headings, grades as numbers.
@Suite struct OwnTableTests {
    private static func own(_ export: Export, _ unit: String) throws -> [String] {
        try export.indicators(forUnit: unit).flatMap { draft in
            draft.own.map { "\(draft.name) \($0.period): \($0.raw)" }
        }
    }

    @Test func aColumnForEachYearIsOneIndicatorOverTheYears() throws {
        let (proposal, export) = try MapProposalTests.proposal(
            "Elever med vedtak\n\nSkole|2023|2024|Sum\nLia|31|28|59\nTuv|9|11|20\nSum|40|39|79")
        #expect(proposal.map?.value == ["2023", "2024"])
        #expect(proposal.map?.about == "Elever med vedtak")
        #expect(
            try Self.own(try #require(export), "Lia") == [
                "Elever med vedtak 2023: 31", "Elever med vedtak 2024: 28",
            ])
    }

    @Test func aPivotTableGivesWhatItSumsAndNoSums() throws {
        let (_, export) = try MapProposalTests.proposal(
            """
            Summer av Elever|Kolonneetiketter
            Radetiketter|2024-25|2025-26|Totalsum
            Lia skole|300|310|610
            Tuv skole|200|210|410
            Totalsum|500|520|1020
            """)
        #expect(
            try Self.own(try #require(export), "Lia skole") == ["Elever 2024-25: 300", "Elever 2025-26: 310"])
    }

    @Test func yearsWithoutWhatTheyCountAreAskedAbout() throws {
        let text = "Skole|2023|2024\nLia|31|28\nTuv|9|11"
        #expect(try MapProposalTests.proposal(text).0.lack == .about)
        let bytes = Array(Sample.text(Sample.rows(text)).utf8)
        var map = ColumnMap(unit: "Skole", value: ["2023", "2024"])
        #expect(throws: MapFault.needsAbout(column: "2023")) { try ExportReader.read(bytes, map: map) }
        map.about = "Elever"
        #expect(
            try Self.own(try ExportReader.read(bytes, map: map), "Lia") == ["Elever 2023: 31", "Elever 2024: 28"])
    }

    @Test(arguments: [
        ("Elever 2023|Elever 2024|Lærere 2024", ["Elever 2023: 31", "Elever 2024: 28", "Lærere 2024: 4"]),
        ("2022-23 Fravær|Høst 2024|Elever", ["Fravær 2022-23: 31", "Dager Høst 2024: 28", "Elever : 4"]),
    ])
    func aHeadingMayHaveAPeriodInIt(headings: String, found: [String]) throws {
        let rows = Sample.rows("Skole|\(headings)\nLia|31|28|4")
        var map = ColumnMap(unit: "Skole", value: Array(rows[0].dropFirst()))
        map.about = "Dager"
        let export = try ExportReader.read(Array(Sample.text(rows).utf8), map: map)
        #expect(
            try Self.own(export, "Lia").sorted() == found.sorted())
    }

    @Test func headingsThatComeTwiceAreToldByWhatStandsAboveThem() throws {
        let (proposal, export) = try MapProposalTests.proposal(
            "Fravær\n|2023-24||2024-25|\nSkole|Dager|Timer|Dager|Timer\nLia|3|10|4|12\nTuv|5|9|6|8")
        #expect(proposal.map?.value.first == "2023-24 Dager")
        #expect(
            try Self.own(try #require(export), "Lia") == [
                "Dager 2023-24: 3", "Dager 2024-25: 4", "Timer 2023-24: 10", "Timer 2024-25: 12",
            ])
        #expect(try MapProposalTests.proposal("Skole|Dager|Dager\nLia|3|4\nTuv|5|6").0.lack == .headings)
    }

    @Test func gradesWrittenAsNumbersKeepRowsApart() throws {
        var rows = ["Skole|Skoleår|Fag|Trinn|Snitt|Antall elever"]
        for (school, year, subject, grade) in [
            ("Lia", "2024-25", "Norsk", 8), ("Lia", "2024-25", "Norsk", 9), ("Lia", "2024-25", "Matte", 8),
            ("Lia", "2024-25", "Matte", 9), ("Tuv", "2024-25", "Norsk", 8), ("Tuv", "2024-25", "Norsk", 9),
        ] {
            rows.append("\(school)|\(year)|\(subject)|\(grade)|3,\(rows.count)|\(20 + rows.count)")
        }
        let (proposal, export) = try MapProposalTests.proposal(rows.joined(separator: "\n"))
        #expect(proposal.map?.indicator == ["Fag", "Trinn"])
        #expect(proposal.map?.value == ["Snitt"] && proposal.map?.n == "Antall elever")
        #expect(
            try Self.own(try #require(export), "Lia")
                == [
                    "Norsk, Trinn 8, Snitt 2024-25: 3,1", "Norsk, Trinn 9, Snitt 2024-25: 3,2",
                    "Matte, Trinn 8, Snitt 2024-25: 3,3", "Matte, Trinn 9, Snitt 2024-25: 3,4",
                ].map { $0.replacing(", Snitt", with: "") })
    }

    @Test func agesKeepRowsApartAlsoWhereThereAreFew() throws {
        let (proposal, export) = try MapProposalTests.proposal(
            "Enhet|alder|år|Barn\nLia|1|2024|50\nLia|2|2024|51")
        #expect(proposal.map?.indicator == ["alder"] && proposal.map?.value == ["Barn"])
        #expect(
            try Self.own(try #require(export), "Lia")
                == ["Alder 1, Barn 2024: 50", "Alder 2, Barn 2024: 51"].map {
                    $0.replacing(", Barn", with: "")
                })
    }

    @Test func twoNumbersForOneThingAreNoProposalThatWorks() throws {
        #expect(try MapProposalTests.proposal("Skole|År|Verdi\nLia|2024|3,5\nLia|2024|4,5").0.lack == .difference)
    }

    @Test(arguments: [
        "Navn|Fødselsdato|Skole|Poeng\nKari Nordmann|01.02.2015|Vik|12\nOla Hansen|03.04.2015|Vik|15",
        "Navn|Klasse|Plass|Poeng\nOla|8A|1|12\nKari|8A|2|15",
        "Hvem|Stilling|Skole|Prosent\nKari Nordmann|Lærer|Vik|80\nOla Hansen|Lærer|Vik|100\nPer Olsen|Lærer|Lia|60",
    ])
    func morePersonsThanUnitsIsAListOfPersons(text: String) {
        let rows = Sample.rows(text)
        #expect(Sample.fault(rows) == .noIndicators(.persons))
        let map = ColumnMap(unit: rows[0][2], value: [rows[0][3]])
        #expect(throws: MapFault.file(.noIndicators(.persons))) {
            try ExportReader.read(Array(Sample.text(rows).utf8), map: map)
        }
    }

    @Test func whoLeadsASchoolIsLeftOutAndItsFiguresAreRead() throws {
        let (proposal, export) = try MapProposalTests.proposal(
            "Skole|Rektor|Elever\nLia|Kari Nordmann|300\nVik|Ola Hansen|200")
        #expect(proposal.map?.value == ["Elever"])
        #expect(try Self.own(try #require(export), "Lia") == ["Elever : 300"])
    }

    @Test(arguments: ["Skole|Elever||Skole|Lærere", "Skole|Elever|Skole|Lærere", "Skole|Elever||Navn|Lærere"])
    func aTableBesideIsNotReadWithTheUnitsOfTheFirst(headings: String) throws {
        let gap = headings.contains("||") ? "|" : ""
        let text = "\(headings)\nLia|300|\(gap)Tuv|20\nTuv|200|\(gap)Lia|30"
        let (proposal, export) = try MapProposalTests.proposal(text)
        #expect(proposal.map?.value == ["Elever"])
        let read = try #require(export)
        #expect(try Self.own(read, "Lia") == ["Elever : 300"])
        #expect(read.layout.contains { $0.heading == "Lærere" && $0.role == .notUnderstood })
        let map = ColumnMap(unit: "Skole", value: ["Elever", "Lærere"])
        #expect(throws: MapFault.beside(column: "Lærere", unit: "Skole")) {
            try ExportReader.read(Array(Sample.text(Sample.rows(text)).utf8), map: map)
        }
    }

    @Test func aBlankColumnBeforeFiguresIsNoOtherTable() throws {
        let (proposal, export) = try MapProposalTests.proposal("Skole||Elever\nLia||300\nTuv||200")
        #expect(proposal.map?.value == ["Elever"])
        #expect(try Self.own(try #require(export), "Lia") == ["Elever : 300"])
    }
}
