import Evidence
import Foundation
import Testing

/// The small inputs that lie beside the repository, each with what an honest reader says of it.
@Suite(.enabled(if: Cases.areHere, Cases.whySkipped)) struct CaseTests {
    @Test(arguments: Cases.counted) func aCaseIsCountedAsItsReadmeSays(wanted: Cases.Counted) throws {
        let export = try Cases.export(wanted.file)
        #expect(Sample.counts(export) == wanted.counts, "\(wanted.file)")
    }

    @Test(arguments: Cases.refused) func aCaseThatIsNoTableIsRefused(file: String) throws {
        let bytes = try Cases.bytes(file)
        #expect(throws: ExportFault.self, "\(file)") { try ExportReader.read(bytes) }
    }

    @Test func everyCaseIsTried() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Cases.folder.path)
        let tried = Set(Cases.counted.map(\.file) + Cases.refused + Cases.asked + ["README.md"])
        // Persons are found by the gate, before anything is read.
        #expect(Set(files).subtracting(tried) == ["register_with_identity_numbers.xlsx"])
    }

    @Test(arguments: Cases.asked) func aTableOfUnknownFormIsAskedAbout(file: String) throws {
        let export = try Cases.export(file)
        #expect(export.form == .unknown)
        #expect(export.proposal != nil)
    }

    @Test func subjectsAndAnswersStandInTheNames() throws {
        func names(_ file: String) throws -> [String] { try Cases.export(file).names }
        #expect(try names("udir_one_subject.csv").allSatisfy { $0.contains("Matematikk") })
        let subjects = try names("udir_two_subjects.csv")
        #expect(Set(subjects).count == 2)
        let answers = try names("udir_dim_Gruppenavn.csv")
        #expect(answers.count { $0.contains("Ja") } == 1)
        #expect(answers.count { $0.contains("Nei") } == 1)
        let kinds = try names("udir_api_utdanningstype.json")
        #expect(Set(kinds).count == kinds.count)
    }

    @Test func aSchoolNeverGetsAnothersFigure() throws {
        let own = try Cases.export("udir_side_by_side.xlsx").indicators(forUnit: "999100007", minimumGroup: 1)
        #expect(own.map { $0.own.map(\.raw) } == [["10", "11"]])
        #expect(own.first?.own.map(\.period) == ["2024-25", "2025-26"])
    }

    @Test func theCountyIsReachedByItsNameAndItsCode() throws {
        let export = try Cases.export("ssb_kostra_county_codes.xlsx")
        let place = try export.unit("EKA34")
        #expect(export.units?[place].level == .county)
        #expect(try export.unit("Innlandet") == place)
    }

    @Test func ticksAreCountedOverThoseWhoAnswered() throws {
        let question = try #require(try Cases.export("googleforms_checkbox_40.csv").distributions.first)
        #expect(question.answered == 40)
        #expect(
            Dictionary(uniqueKeysWithValues: question.options.map { ($0.answer, $0.count) })
                == ["Lek": 27, "Måltid": 18, "Utetid": 20])
    }

    @Test func everyCellOfProseIsTold() throws {
        let export = try Cases.export("numbers.csv")
        #expect(export.cells.count == 32)
        #expect(export.prose.count == 16)
        for raw in ["<5", "–", "(3,2)", "1e3", "5*"] { #expect(export.prose.contains { $0.raw == raw }, "\(raw)") }
    }

    @Test(arguments: ["enc_double_utf8.csv", "enc_cp865.csv"]) func mangledLettersAreTold(file: String) throws {
        let notes = try Cases.export(file).notes
        #expect(notes.contains { if case .letters = $0 { true } else { false } })
    }

    @Test func twoNumbersForOneThingAreRefusedWithBothCells() throws {
        let export = try Cases.export("udir_conflict.csv")
        let refused = (export.units ?? []).indices.filter { Self.isRefused(export, $0) }
        #expect(refused.count == 1)
    }
}

extension CaseTests {
    /// Whether a unit has two numbers for one thing, on two rows.
    private static func isRefused(_ export: Export, _ place: Int) -> Bool {
        do throws(ExportFault) {
            _ = try export.indicators(ofUnitAt: place)
            return false
        } catch {
            guard case .conflictingNumbers(unit: _, indicator: _, period: _, let first, let second) = error else {
                return false
            }
            return first.row != second.row
        }
    }
}

/// Where the cases lie, and what is right for each.
enum Cases {
    static let folder = RealFiles.folder.deletingLastPathComponent().appending(path: "cases/evidence")
    static let areHere = FileManager.default.fileExists(atPath: folder.path)
    static let whySkipped: Comment = "the small inputs are not part of the repository; they lie in ../shared/cases"

    static func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: file)))
    }
    static func export(_ file: String) throws -> Export { try ExportReader.read(bytes(file)) }

    /// A file, and its units, indicators, values, suppressed and missing.
    struct Counted: Sendable, CustomTestStringConvertible {
        let file: String
        let counts: [Int?]
        var testDescription: String { file }
    }

    private static func counted(_ lines: String) -> [Counted] {
        lines.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            return Counted(file: words[0], counts: words.dropFirst().map { Int($0) })
        }
    }

    /// Counted by hand or by a reader of another make, after COUNTS.md.
    static let counted = counted(
        """
        blank_lines_between.csv 5 1 9 1 0
        delim_pipe.csv 5 1 9 1 0
        enc_cp865.csv 5 1 9 1 0
        enc_double_utf8.csv 5 1 9 1 0
        enc_iso8859_15.csv 5 1 9 1 0
        enc_nfd.csv 5 1 9 1 0
        enc_utf16le_bom_sep_tab.csv 5 1 9 1 0
        enc_utf16le_nobom.csv 5 1 9 1 0
        enc_utf8bom_sep_semicolon.csv 5 1 9 1 0
        forms_few_respondents.xlsx - 1 3 0 0
        forms_multi_without_trailing_semicolon.xlsx - 1 12 0 0
        forms_nb_multi_rank_scale.xlsx - 4 48 0 0
        forms_nn.xlsx - 2 24 0 0
        forms_personal.csv - 1 12 0 0
        forms_raw_and_coded_sheets.xlsx - 2 16 0 0
        googleforms_checkbox.xlsx - 4 24 0 0
        googleforms_checkbox_40.csv - 1 40 0 0
        limesurvey.csv - 2 24 0 0
        nbr_list.json 1 2 2 0 0
        nettskjema_codes.csv - 2 24 0 0
        nettskjema_old_tab.txt - 2 20 0 4
        nl_mac_cr.csv 5 1 9 1 0
        nl_mixed.csv 5 1 9 1 0
        numbers.csv 16 1 16 0 0
        portal_one_selection.xlsx 1 2 8 4 0
        portal_own_sum_beside.xlsx 3 2 32 4 0
        portal_response_rates.xlsx 3 1 6 3 0
        portal_three_selections.xlsx 3 2 32 4 0
        quotes_inside.csv 3 1 3 0 0
        sep_wrong_case.csv 5 1 9 1 0
        ssb.px 1 1 2 0 0
        ssb_api_v2.csv 1 1 2 0 0
        ssb_codes_and_text_columns.xlsx 2 1 4 0 0
        ssb_comma_title.csv 3 1 5 0 1
        ssb_english.csv 2 1 4 0 0
        ssb_jsonstat2.json 2 1 3 1 0
        ssb_kostra_county_codes.xlsx 5 1 10 0 0
        ssb_no_title.csv 2 1 4 0 0
        ssb_own_column_beside.xlsx 3 1 5 0 1
        ssb_own_sums_below.xlsx 2 1 4 0 0
        tab_in_quotes.csv 2 1 2 0 0
        tab_text.xls 5 1 9 1 0
        table.ods 5 1 9 1 0
        tail_totals.csv 5 1 9 1 0
        trailing_delims.csv 5 1 9 1 0
        udir_api_paged_object.json 2 8 22 4 6
        udir_api_utdanningstype.json 1 4 8 0 0
        udir_conflict.csv 5 1 11 1 0
        udir_county_level.csv 3 1 5 1 0
        udir_decimal_point.csv 5 1 10 0 0
        udir_dim_Fagomraadenavn.csv 5 2 10 0 0
        udir_dim_Gruppenavn.csv 5 2 10 0 0
        udir_dim_Utdanningsprogramnavn.csv 5 2 10 0 0
        udir_dup_heading.csv 5 1 13 2 0
        udir_grade_distribution.csv 5 7 33 7 0
        udir_half_year.csv 5 1 9 1 0
        udir_nation_level.csv 1 1 2 0 0
        udir_no_codes.csv 5 1 4 1 0
        udir_one_subject.csv 5 1 9 1 0
        udir_percent_as_fraction.xlsx 5 1 10 0 0
        udir_school_year_words.csv 5 1 9 1 0
        udir_side_by_side.xlsx 3 1 6 0 0
        udir_two_subjects.csv 5 2 19 1 0
        udir_two_units_one_name.csv 6 1 11 1 0
        udir_unknown_county_UF.csv 6 1 10 2 0
        xlsx_absolute_targets.xlsx 5 1 9 1 0
        xlsx_bom_in_xml.xlsx 5 1 9 1 0
        xlsx_date_system_1904.xlsx - 1 6 0 0
        xlsx_error_cells.xlsx 5 1 7 1 0
        xlsx_formula_without_value.xlsx 5 1 7 1 2
        xlsx_hidden_sheet_same_form.xlsx 5 1 9 1 0
        xlsx_merged_keys.xlsx 5 1 9 1 0
        xlsx_multi_header_title.xlsx 5 1 9 1 0
        xlsx_no_cell_refs.xlsx 5 1 9 1 0
        xlsx_no_styles.xlsx 5 1 9 1 0
        xlsx_pivot_like.xlsx 1 1 1 0 0
        xlsx_ssb_years_as_numbers.xlsx 1 1 2 0 0
        xlsx_streamed_zip.xlsx 5 1 9 1 0
        xlsx_utf16_xml.xlsx 5 1 9 1 0
        """)

    static let refused = [
        "apple.numbers", "enc_utf16be_nobom.csv", "html_table.xls", "quote_unclosed.csv", "register_positions.csv",
        "xlsx_backslash_names.xlsx", "zipped.csv",
    ]

    static let asked = ["gsi_like.csv", "long_table_two_dimensions.csv"]
}
