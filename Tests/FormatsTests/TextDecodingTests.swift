import Foundation
import SeededNumbers
import Testing

@testable import Formats

private func bytes(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8Mark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16Low: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16LowMark: [0xFF, 0xFE] + bytes(text, .utf16Low)
    case .utf16HighMark: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252: Array(text.data(using: .windowsCP1252) ?? Data())
    }
}

private func fault(_ bytes: [UInt8]) -> TextFault? {
    do throws(TextFault) {
        _ = try TextDecoding.decode(bytes)
        return nil
    } catch {
        return error
    }
}

@Suite struct TextDecodingTests {
    private static let sample = "Enhet\tÅr\tSnitt\r\nØvre Åmåsen barnehage – «småtroll»\t2026\t4,1\r\n"

    @Test(arguments: TextEncoding.allCases)
    func eachEncodingIsFoundAndRead(_ encoding: TextEncoding) throws {
        let decoded = try TextDecoding.decode(bytes(Self.sample, encoding))
        #expect(decoded == DecodedText(text: Self.sample, encoding: encoding))
    }

    @Test(arguments: [TextEncoding.utf8, .utf8Mark, .utf16Low, .utf16LowMark, .utf16HighMark])
    func lettersBeyondTheFirstPlaneAreRead(_ encoding: TextEncoding) throws {
        let text = "Vi er glade 😀 i dag"
        #expect(try TextDecoding.decode(bytes(text, encoding)) == DecodedText(text: text, encoding: encoding))
    }

    @Test func windowsOwnSignsAreReadAsFoundationReadsThem() throws {
        for byte in UInt8(0x80)...0xFF where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
            let bytes = [0x61, byte, 0x62]
            let other = String(data: Data(bytes), encoding: .windowsCP1252)
            #expect(try TextDecoding.decode(bytes) == DecodedText(text: other ?? "?", encoding: .windows1252))
        }
        #expect(fault([0x61, 0xE6, 0x9D]) == .undefinedByte(0x9D, offset: 2))
    }

    @Test(
        arguments: [
            ([], TextFault.empty), ([0xEF, 0xBB, 0xBF], .empty), ([0xFF, 0xFE], .empty), ([0xFE, 0xFF], .empty),
            ([0], .notText(offset: 0)), ([0, 0, 0, 0], .notText(offset: 0)),
            ([0x61, 0x62, 0x63, 0], .notText(offset: 3)),
            ([0x61, 0x62, 0xE6, 0], .notText(offset: 3)), ([0xEF, 0xBB, 0xBF, 0], .notText(offset: 3)),
            ([0xEF, 0xBB, 0xBF, 0x61, 0xE6], .badUTF8(offset: 4)), ([0x61, 0, 0x62], .oddLength),
            ([0xFF, 0xFE, 0x61], .oddLength), ([0xFF, 0xFE, 0x61, 0, 0, 0], .notText(offset: 4)),
            ([0xFF, 0xFE, 0x3D, 0xD8], .loneSurrogate(offset: 2)),
            ([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0], .loneSurrogate(offset: 2)),
            ([0x61, 0, 0x61, 0, 0x01, 0xDE], .loneSurrogate(offset: 4)),
            ([0xFE, 0xFF, 0xDE, 0x00], .loneSurrogate(offset: 2)),
            ([0x50, 0x4B, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 0xB5, 0x55], .notText(offset: 5)),
        ] as [([UInt8], TextFault)])
    func whatIsNoTextIsRefused(_ bytes: [UInt8], _ expected: TextFault) {
        #expect(fault(bytes) == expected)
    }

    @Test func randomBytesNeverCrash() {
        var random = Seeded(state: 4)
        for _ in 0..<2000 {
            let count = Int.random(in: 0..<40, using: &random)
            let bytes = (0..<count).map { _ in
                [0, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xD8, 0xDC, 0xE6, 0xFF, 0xFE].randomElement(using: &random)
                    ?? UInt8(0)
            }
            guard let decoded = try? TextDecoding.decode(bytes) else { continue }
            _ = try? CSVReader.read(decoded.text)
        }
    }
}
