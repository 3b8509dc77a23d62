import Evidence
import Formats
import Model
import Testing

/// What is proposed for a table of unknown form leads to a map that works, or says what is missing.
@Suite struct MapProposalTests {
    static func proposal(_ text: String, _ delimiter: String = ";") throws -> (MapProposal, Export?) {
        let bytes = Array(Sample.text(Sample.rows(text), delimiter).utf8)
        let proposal = try #require(try ExportReader.read(bytes).proposal)
        guard let map = proposal.map, proposal.lack == nil else { return (proposal, nil) }
        return (proposal, try ExportReader.read(bytes, map: map))
    }

    @Test func aTableWithTwoDimensionsNamesBoth() throws {
        let (proposal, export) = try Self.proposal(
            """
            Fylke|År|Type|Verdi|Utdanningsområde
            Sørfjell|2023-24|Antall elever|3 912|Studieforberedende
            Sørfjell|2023-24|Antall sluttet|71|Studieforberedende
            Sørfjell|2023-24|Antall elever|2 800|Yrkesfag
            Sørfjell|2023-24|Antall sluttet|150|Yrkesfag
            """)
        #expect(proposal.map?.indicator == ["Type", "Utdanningsområde"])
        let drafts = try #require(export).indicators(forUnit: "Sørfjell")
        #expect(
            drafts.map(\.name) == [
                "Antall elever, Studieforberedende", "Antall sluttet, Studieforberedende",
                "Antall elever, Yrkesfag",
                "Antall sluttet, Yrkesfag",
            ])
        #expect(drafts.map { $0.own.first?.raw } == ["3 912", "71", "2 800", "150"])
    }

    @Test func allColumnsOfNumbersAreProposed() throws {
        let (proposal, export) = try Self.proposal(
            """
            Skolenavn|Orgnr|Kommune|Skoleår|A11 Elever 1. trinn|A12 Elever 2. trinn|Sum årstimer
            Bekkefaret skole|999100007|Fjellvik|2025/26|21|19|12 345
            Vik skole|999100015|Fjellvik|2025/26|8|*|5 100
            """)
        #expect(proposal.map?.unit == "Orgnr")
        #expect(proposal.map?.year == "Skoleår")
        #expect(proposal.map?.value == ["A11 Elever 1. trinn", "A12 Elever 2. trinn", "Sum årstimer"])
        #expect(proposal.map?.n == nil)
        #expect(try #require(export).indicators(forUnit: "999100007").count == 3)
    }

    @Test func signsAreProposedAsTheTableHasThem() throws {
        let (proposal, export) = try Self.proposal("Skole|Snitt|Antall svar\nLia|4.25|1,204\nTuv|3.5|-")
        #expect(proposal.map?.decimal == "." && proposal.map?.thousands == ",")
        #expect(proposal.map?.n == "Antall svar")
        #expect(proposal.map?.suppressed == ["*", "-"])
        let read = try #require(export)
        let own = try #require(try read.indicators(forUnit: "Lia").first?.own.first)
        #expect(own.reading == .number(Quantity(425, decimals: 2)))
        #expect(own.count?.reading == .number(Quantity(1204)))
    }

    @Test func whatIsMissingIsSaid() throws {
        #expect(try Self.proposal("Skole|Merke\nLia|grønt\nTuv|rødt").0.lack == .values)
        #expect(try Self.proposal("2023|2024\n1|2\n3|4").0.lack == .unit)
    }

    @Test func aMapWithoutWhatKeepsRowsApartIsRefusedWithItsName() throws {
        let text = Sample.text(Sample.rows("Skole|År|Tema|Snitt\nLia|2024|Trivsel|4,2\nLia|2024|Mestring|3,9"))
        let map = ColumnMap(unit: "Skole", year: "År", value: ["Snitt"])
        #expect(throws: MapFault.needsIndicator(columns: ["Tema"], unit: "Lia")) {
            try ExportReader.read(Array(text.utf8), map: map)
        }
    }

    @Test(arguments: [
        "id|foresatt_navn|foresatt_adresse|foresatt_pnr\n1|Test Testesen|Testveien 1|01810150110",
        "Navn|Telefon|Klasse\nKari Nordmann|91234567|4B", "Elev|Nummer|Poeng\nA|01810150110|12\nB|02820250160|13",
        "Fornavn|Etternavn|Fødselsdato|Karakter\nKari|Nordmann|01.02.2010|4",
    ])
    func aListOfPersonsIsRefusedAsOneWithOrWithoutAMap(text: String) throws {
        let rows = Sample.rows(text)
        #expect(Sample.fault(rows) == .noIndicators(.persons))
        let map = ColumnMap(unit: rows[0][0], value: [rows[0][2]])
        #expect(throws: MapFault.file(.noIndicators(.persons))) {
            try ExportReader.read(Array(Sample.text(rows).utf8), map: map)
        }
    }

    @Test func placesOnAMapAreARegister() {
        let rows = Sample.rows(
            "nord|oest|breddegrad|lengdegrad|adresse|barnehagens_navn\n6540000.30|308000.36|58.95|5.66|Lia 1|Bekk")
        #expect(Sample.fault(rows) == .noIndicators(.register))
    }
}
