import Foundation
import Model
import SeededNumbers
import Testing

@testable import Formats
@testable import Store

@Suite struct SealTests {
    /// A small needs assessment as a unit hands it over.
    static func small(_ folder: Folder) throws -> [UInt8] {
        var analysis = UnitAnalysis(profile: Profile(name: "Blåbær", kinds: [.kindergarten]))
        analysis.needs = [Need(id: analysis.numbering.next(), ability: "Åpne leken", form: .collective)]
        let store = try folder.store("unit", with: analysis)
        let path = try store.handOver(
            Sample.document(analysis, as: .needsAssessment, id: "id-unit"), named: "document.json",
            signed: SigningKey.test(1)
        ).path
        return try folder.bytes("unit/" + path)
    }

    private func isRefused(_ bytes: [UInt8]) -> Bool {
        do {
            _ = try Seal.open(bytes, file: "document.json", as: UnitAnalysis.self)
            return false
        } catch {
            return error.kind == .unreadable
                && Language.allCases.allSatisfy { error.text[$0].contains("document.json") }
        }
    }

    @Test func aDocumentAsItWasHandedOverIsTaken() throws {
        #expect(!isRefused(try Self.small(Folder())))
    }

    @Test func anyByteChangedIsSeen() throws {
        let bytes = try Self.small(Folder())
        var seeded = Seeded(state: 21)
        for place in bytes.indices {
            for other in [bytes[place] ^ 1, bytes[place] ^ 0x20, UInt8.random(in: 0...255, using: &seeded)] {
                guard other != bytes[place] else { continue }
                var wrong = bytes
                wrong[place] = other
                guard isRefused(wrong) else {
                    Issue.record("byte \(place) changed from \(bytes[place]) to \(other) is taken")
                    return
                }
            }
        }
    }

    @Test func anyByteLeftOutOrPutInIsSeen() throws {
        let bytes = try Self.small(Folder())
        for place in bytes.indices {
            var shorter = bytes
            shorter.remove(at: place)
            var longer = bytes
            longer.insert(UInt8(ascii: " "), at: place)
            guard isRefused(shorter), isRefused(longer) else {
                Issue.record("a byte left out or a blank put in at \(place) is taken")
                return
            }
        }
        #expect(isRefused(bytes + [0x0A]))
    }

    @Test func aDocumentWithoutItsSealOrWithAnothersIsRefused() throws {
        let folder = try Folder()
        let text = String(decoding: try Self.small(folder), as: UTF8.self)
        let seal = try #require(text.firstMatch(of: /"seal": "([0-9a-f]{64})"/)?.output.1)
        #expect(isRefused(Array(text.replacingOccurrences(of: seal, with: "").utf8)))
        #expect(isRefused(Array(text.replacingOccurrences(of: seal, with: seal.uppercased()).utf8)))
        #expect(isRefused(Array(text.replacingOccurrences(of: seal, with: Digits.digest).utf8)))
        #expect(isRefused(Array(text.replacingOccurrences(of: "  \"seal\": \"\(seal)\",\n", with: "").utf8)))
    }

    @Test func aDocumentOfAnotherKindOrANewerVersionIsRefusedThoughItsSealIsRight() throws {
        let folder = try Folder()
        let tree = try JSONReader.read(try Self.small(folder))
        func sealed(_ key: String, _ value: JSON) -> [UInt8] {
            guard case .object(var object) = tree else { return [] }
            object[key] = value
            return Seal.sealed(.object(object))
        }
        #expect(!isRefused(sealed("draft", .bool(false))))
        for (key, value) in [
            ("schema", JSON.string("behov/owner-overview")), ("schema", .string("behov/unit")),
            ("schema", .string("annet")), ("version", .number("2")), ("version", .number("0")),
            ("hobby", .null), ("body", .null), ("revision", .number("0")), ("revision", .string("1")),
            // An id becomes part of a file's name: it must not lead anywhere.
            ("id", .string("../../out")), ("id", .string("a/b")), ("id", .string("..")), ("id", .string("")),
            ("id", .string("a\0b")), ("id", .string("a b")),
        ] {
            #expect(isRefused(sealed(key, value)), "\(key): \(value)")
        }
    }

    @Test func aDocumentSaysWhatItIsEvenIfItCannotBeUsed() throws {
        let bytes = try Self.small(Folder())
        #expect(Seal.schema(bytes) == .needsAssessment)
        #expect(Seal.schema(Array(bytes.prefix(100))) == .needsAssessment)
        #expect(Seal.schema(Array("{\"schema\": \"annet\"}".utf8)) == nil)
        #expect(Seal.schema([]) == nil)
    }
}
