import Evidence
import Formats
import Testing

@Suite struct RefusalTests {
    static func fault(_ text: String) -> ExportFault? { fault(Array(text.utf8)) }

    static func fault(_ bytes: [UInt8]) -> ExportFault? {
        do throws(ExportFault) {
            _ = try ExportReader.read(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func aRegisterIsNoTableOfIndicators() {
        #expect(
            Self.fault(
                "organisasjonsnummer;navn;kommunenummer;type;eier;antall\n999000001;Lia;9901;skole;privat;66\n")
                == .noIndicators(.register))
        #expect(
            Self.fault("\"code\";\"parentCode\";\"level\";\"name\"\n\"99\";\"\";\"1\";\"Sørfjell\"\n")
                == .noIndicators(.register))
        #expect(
            Self.fault(#"[{"orgnr":"999000001","navn":"Lia barnehage","epost":"","eier":"privat"}]"#)
                == .noIndicators(.register))
    }

    @Test func aPictureAndOtherFilesAreNamedByTheirFirstBytes() {
        #expect(Self.fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]) == .otherKind(.picture))
        #expect(Self.fault([0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10]) == .otherKind(.picture))
        #expect(Self.fault("%PDF-1.7\n") == .otherKind(.pdf))
        #expect(Self.fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]) == .otherKind(.oldWorkbook))
        #expect(Self.fault([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00]) == .brokenWorkbook(.archive(.notArchive)))
        #expect(Self.fault("\u{FEFF} <!DOCTYPE html><html></html>") == .otherKind(.webPage))
    }

    @Test func brokenFilesSayWhere() {
        #expect(
            Self.fault(#"[{"EnhetNavn": "Lia", }]"#)
                == .brokenJSON(JSONFault(line: 1, column: 23, reason: .unexpectedCharacter("}"))))
        #expect(Self.fault("a;b\n1;\"2\n") == .brokenTable(.unclosedQuote(row: 2, column: 2)))
        #expect(Self.fault([]) == .notText(.empty))
    }

    @Test func mapsAndOtherJSONAreRefused() {
        #expect(Self.fault(#"{"type":"FeatureCollection","features":[]}"#) == .noIndicators(.map))
        #expect(Self.fault(#"{"setting":true}"#) == .noIndicators(.otherJSON))
        #expect(Self.fault("[1,2,3]") == .noIndicators(.otherJSON))
    }

    @Test func proseIsNoTable() {
        #expect(Self.fault("Kjære alle sammen\nDette er et brev.\n") == .noIndicators(.noTable))
    }

    @Test func headingsWithoutUnitsBelowAreNoTable() {
        #expect(
            Self.fault(MadeUp.statistikkbanken(MadeUp.unitColumns + MadeUp.tests, [])) == .noIndicators(.noRows))
    }

    @Test func anUnknownFormIsUnknownWithItsColumns() throws {
        let export = try ExportReader.read(Array("Skole;Skoleår;Trivsel;Svar\nLia;2024-25;4,2;31\n".utf8))
        let seen = export.inspection()
        #expect(seen.format == .unknown)
        #expect(export.columns == ["Skole", "Skoleår", "Trivsel", "Svar"])
        #expect(seen.delimiter == ";")
        #expect(seen.encoding == .utf8)
        #expect(seen.periods.isEmpty)
        #expect(
            [seen.units, seen.indicators, seen.values, seen.suppressed, seen.missing].allSatisfy { $0 == nil })
    }
}
