import Evidence
import Formats
import MadeUpWorkbooks
import Model
import Testing

/// Answers to forms, as their makers export them by default.
@Suite struct FormMakerTests {
    /// Answers to Microsoft Forms, one for each row of cells.
    static func microsoft(_ headings: [String], _ rows: [[String]], name: String = "Navn") -> [[String]] {
        [["ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", name] + headings]
            + rows.enumerated().map { place, row in
                ["\(place + 1)", "11/3/25 9:0\(place % 10):00", "11/3/25 9:1\(place % 10):00", "anonymous", ""]
                    + row
            }
    }

    static func comma(_ rows: [[String]]) throws -> Export {
        let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n" }.joined()
        return try ExportReader.read(Array(text.utf8))
    }

    static func options(_ export: Export, _ place: Int) -> [String] {
        export.distributions[place].options.map { "\($0.answer) \($0.count)" }
    }

    @Test func severalAnswersInACellAreTicksOfThoseWhoAnswered() throws {
        let cells = ["Lek;Språk", "Lek", "Språk;Ledelse", "Lek", "Lek;Språk;", "Lek;", "", "Språk;Ledelse"]
        let export = try Self.comma(Self.microsoft(["Hva jobber dere med?"], cells.map { [$0] }))
        #expect(Sample.counts(export) == [nil, 1, 7, 0, 1])
        #expect(Self.options(export, 0) == ["Lek 5", "Språk 4", "Ledelse 2"])
        #expect(export.distributions[0].answered == 7)
    }

    @Test func googlesTicksStandBetweenCommasAndSomeCommasBelongToAnAnswer() throws {
        let cells = [
            "Lek, Måltid", "Lek", "Måltid, Lek, ute og inne", "Lek, Måltid",
            "Utetid (i all slags vær, også regn), Lek", "Lek",
            "Måltid", "Lek, ute og inne",
        ]
        let export = try Self.comma(
            [["Tidsmerke", "Hvilke arenaer?"]]
                + cells.enumerated().map { ["2025/10/31 2:0\($0):05 p.m. CET", $1] })
        #expect(export.form == .googleForms)
        #expect(Sample.counts(export) == [nil, 1, 8, 0, 0])
        #expect(
            Self.options(export, 0) == [
                "Lek 5", "Måltid 4", "Lek, ute og inne 2", "Utetid (i all slags vær, også regn) 1",
            ])
    }

    @Test func anAnswerWithACommaInItIsOneAnswer() throws {
        let cells = ["Hamar, Innlandet", "Bodø, Nordland", "Hamar, Innlandet", "Bodø, Nordland"]
        let export = try Self.comma(
            [["Tidsmerke", "Hvor?"]] + cells.enumerated().map { ["2025/10/31 2:0\($0):05", $1] })
        #expect(Self.options(export, 0) == ["Hamar, Innlandet 2", "Bodø, Nordland 2"])
    }

    @Test func aRankingIsToldByTheMeanOfThePlaces() throws {
        let orders = [
            "Lek;Språk;Ledelse;", "Språk;Lek;Ledelse;", "Lek;Ledelse;Språk;", "Lek;Språk;Ledelse;",
            "Språk;Lek;Ledelse;",
        ]
        let export = try Self.comma(Self.microsoft(["Ranger disse"], orders.map { [$0] }))
        #expect(Sample.counts(export) == [nil, 1, 5, 0, 0])
        let drafts = try export.indicators(forUnit: "")
        #expect(drafts.map(\.name) == ["Ranger disse: Lek", "Ranger disse: Språk", "Ranger disse: Ledelse"])
        #expect(drafts.map { $0.own.first?.reading } == [14, 18, 28].map { .number(Quantity($0, decimals: 1)) })
        #expect(
            drafts.allSatisfy {
                $0.own.first?.count?.reading == .number(Quantity(5)) && $0.own.first?.answers == nil
            })
        #expect(drafts.allSatisfy { $0.direction == .lower })
    }

    @Test(arguments: [
        ("Navn på barnet", ["Ola", "Kari", "Ola", "Kari"]),
        ("Hvem svarer du på vegne av?", ["Zofia Nowak", "Jan Kowalski", "Zofia Nowak", "Jan Kowalski"]),
        ("Telefon", ["91234567", "92345678", "91234567", "92345678"]), ("Hva heter du?", ["A", "B", "A", "B"]),
        ("Ansvarlig", ["Kari Nordmann", "Ola Hansen", "Kari Nordmann", "Ola Hansen"]),
        ("Hvor når vi deg?", ["a@b.no", "c@d.no", "a@b.no", "c@d.no"]),
        ("Kryss av", ["Ola;Kari;", "Kari;", "Ola;", "Kari;Ola;"]),
        ("Nummer", ["01810150110", "02820250160", "01810150110", "02820250160"]),
    ])
    func whoSomebodyIsIsNeverRead(heading: String, answers: [String]) throws {
        let export = try Self.comma(Self.microsoft([heading, "Jeg trives"], answers.map { [$0, "Enig"] }))
        #expect(export.distributions.map(\.question) == ["Jeg trives"], "\(heading)")
        #expect(export.layout.first { $0.heading == heading }?.role == .person)
    }

    @Test(arguments: [
        "Rektor er tydelig", "Styrer gir meg støtte", "Telefonbruk i barnehagen", "Navn på uro brukes",
    ])
    func aQuestionAboutSomethingElseIsRead(heading: String) throws {
        let rows = ["Enig", "Uenig", "Enig", "Helt enig"].map { [$0] }
        #expect(try Self.comma(Self.microsoft([heading], rows)).distributions.count == 1)
    }

    @Test(arguments: ["Namn", "Name"]) func headingsMayBeInOtherLanguages(name: String) throws {
        var rows = Self.microsoft(
            ["Eg trivst på jobb"], ["Heilt einig", "Einig", "Ueinig"].map { [$0] }, name: name)
        let export = try Self.comma(rows)
        #expect(Self.options(export, 0) == ["Ueinig 1", "Einig 1", "Heilt einig 1"])
        rows[0] = ["ID", "Start time", "Completion time", "Email", "Name", "Eg trivst på jobb"]
        #expect(try Self.comma(rows).form == .microsoftForms)
    }

    @Test func theSameAnswersOnTwoSheetsAreCountedOnce() throws {
        let words = ["Helt enig", "Enig", "Uenig", "Enig"]
        let raw = Self.microsoft(["Jeg trives"], words.map { [$0] })
        let coded = Self.microsoft(["Jeg trives"], ["5", "4", "2", "4"].map { [$0] })
        let part = [raw[0], raw[1], raw[2]]
        func written(_ rows: [[String]]) -> [[Written]] { rows.map { $0.map { Written(opened: $0) } } }
        for sheets in [
            [("Data", raw), ("Kodet", coded)], [("Kodet", coded), ("Data", raw)],
            [("Utvalg", part), ("Data", raw)],
        ] {
            var book = WorkbookMaker()
            for (name, rows) in sheets { book.add(name, written(rows)) }
            let export = try ExportReader.read(book.bytes())
            #expect(Sample.counts(export) == [nil, 1, 4, 0, 0])
            #expect(Self.options(export, 0) == ["Uenig 1", "Enig 2", "Helt enig 1"])
            #expect(export.sheets.filter(\.isRead).map(\.name) == ["Data"])
            #expect(export.notes.count == 1)
        }
        var others = raw
        for row in 1..<others.count { others[row][0] = "\(row + 90)" }
        var book = WorkbookMaker()
        book.add("Avdeling A", written(raw))
        book.add("Avdeling B", written(others))
        let export = try ExportReader.read(book.bytes())
        #expect(export.names == ["Jeg trives", "Jeg trives (Avdeling B)"])
    }

    @Test func limeSurveysBoxesAreOneQuestion() throws {
        let rows = (0..<6).map {
            [
                "\($0)", "2025-11-03 10:0\($0):00", "3", "nb", "99", ["Enig", "Uenig"][$0 % 2],
                ["Ja", "Nei"][$0 % 2], "Nei", "",
            ]
        }
        let export = try Self.comma(
            [
                [
                    "id", "submitdate", "lastpage", "startlanguage", "seed", "G01Q01. Jeg trives på jobb",
                    "G01Q02[SQ001]. Hva jobber dere med? [Lek]", "G01Q02[SQ002]. Hva jobber dere med? [Språk]",
                    "G01Q02[other]. Annet",
                ]
            ] + rows)
        #expect(export.form == .limeSurvey)
        #expect(Sample.counts(export) == [nil, 2, 18, 0, 0])
        #expect(export.names == ["G01Q01. Jeg trives på jobb", "G01Q02. Hva jobber dere med?"])
        #expect(Self.options(export, 1) == ["Lek 3", "Språk 0"])
    }

    @Test func nettskjemasOlderKindIsRead() throws {
        let rows = (0..<6).map {
            [
                "17\($0)", "", "01.11.2025 08:50", "01.11.2025 08:50", ["Enig", "Uenig"][$0 % 2],
                $0 % 2 == 0 ? "Ja" : "", "Ja", "", "1 minutt",
            ]
        }
        let export = try Sample.export(
            [["NR", "E-post", "Opprettet", "Endret", "Trivsel", "Arena_1", "Arena_2", "Kommentar", "Svartid"]]
                + rows, "\t")
        #expect(export.form == .nettskjema)
        #expect(Sample.counts(export) == [nil, 2, 15, 0, 3])
        #expect(Self.options(export, 1) == ["1 3", "2 6"])
        #expect(export.distributions[1].answered == 6)
    }

    @Test func surveyXactAndQuestbackAreRead() throws {
        let surveyXact =
            [["respondent", "created", "closetime", "difftime", "statoverall_4", "s_1", "s_2_1", "s_2_2", "s_3"]]
            + (0..<6).map {
                [
                    "\($0)", "03-11-2025", "03-11-2025", "120", "1", "\(1 + $0 % 4)", "\($0 % 2)", "1",
                    "Skrev noe \($0)",
                ]
            }
        let first = try Sample.export(surveyXact)
        #expect(first.form == .surveyXact)
        #expect(Sample.counts(first) == [nil, 2, 18, 0, 0])
        #expect(Self.options(first, 1) == ["1 3", "2 6"])
        let questback =
            [["Respondent Id", "Dato", "Språk", "Jeg trives", "Kommentar"]]
            + (0..<6).map { ["8\($0)", "03.11.2025 10:00", "Norsk", ["Enig", "Uenig"][$0 % 2], "Ord"] }
        let second = try Sample.export(questback)
        #expect(second.form == .questback)
        #expect(Sample.counts(second) == [nil, 1, 6, 0, 0])
    }

    @Test func aFormOfAnUnknownMakerIsReadByWhatStandsInIt() throws {
        let rows = (0..<6).map {
            ["03.11.2025 10:0\($0)", "Kari", ["Helt enig", "Uenig"][$0 % 2], "Fritt \($0)"]
        }
        let export = try Sample.export([["Sendt", "Hvem", "Vi leker mye", "Hva ellers"]] + rows)
        #expect(export.form == .formAnswers)
        #expect(export.names == ["Vi leker mye"])
        #expect(Self.options(export, 0) == ["Uenig 3", "Helt enig 3"])
    }

    @Test func sumsBelowTheAnswersAreNobodysAnswers() throws {
        var rows = Self.microsoft(["Jeg trives"], ["Enig", "Uenig", "Enig"].map { [$0] })
        rows += [["", "", "", "", "", "3"], ["", "", "", "", "", "Enig"]]
        let export = try Self.comma(rows)
        #expect(Sample.counts(export) == [nil, 1, 3, 0, 0])
    }
}
