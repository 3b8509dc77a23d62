import Foundation
import SeededNumbers
import Testing

@testable import Formats

@Suite struct JSONWriterTests {
    private func text(_ source: String, leading: [String] = []) throws -> String {
        let json = try JSONReader.read(Array(source.utf8))
        return String(decoding: JSONWriter.bytes(json, leading: leading), as: UTF8.self)
    }

    @Test func theCanonicalFormIsWritten() throws {
        let source =
            #"{"z":[1,[],{}],"ø":"æ\/\u0001\u001f\"\\\b\f\n\r\t😀","a":{"c":4.10,"b":null},"aa":true,"B":false}"#
        #expect(
            try text(source) == #"""
                {
                  "B": false,
                  "a": {
                    "b": null,
                    "c": 4.10
                  },
                  "aa": true,
                  "z": [
                    1,
                    [],
                    {}
                  ],
                  "ø": "æ/\u0001\u001f\"\\\b\f\n\r\t😀"
                }

                """#)
        #expect(try text("7") == "7\n")
    }

    @Test func leadingKeysComeFirstOnlyOutermost() throws {
        let source = #"{"a":{"version":1,"schema":2,"a":3},"version":4,"schema":5}"#
        #expect(
            try text(source, leading: ["schema", "nowhere", "version", "schema"]) == """
                {
                  "schema": 5,
                  "version": 4,
                  "a": {
                    "a": 3,
                    "schema": 2,
                    "version": 1
                  }
                }

                """)
    }

    @Test func keysAreSortedByTheirBytes() throws {
        let keys = ["😀", "\u{FFFD}", "å", "a", "Z", "", "aa", "e\u{301}"]
        let json = JSON.object(JSONObject(keys.map { .init($0, .null) }))
        guard case .object(let read) = try JSONReader.read(JSONWriter.bytes(json)) else { return }
        #expect(read.members.map(\.key) == ["", "Z", "a", "aa", "e\u{301}", "å", "\u{FFFD}", "😀"])
    }

    @Test func whatIsWrittenIsReadAgainAndWrittenTheSame() throws {
        var random = Seeded(state: 1)
        for _ in 0..<400 {
            let json = random.json(3)
            let bytes = JSONWriter.bytes(json)
            let again = try JSONReader.read(bytes)
            #expect(sorted(again) == sorted(json))
            #expect(JSONWriter.bytes(again) == bytes)
        }
    }

    @Test func foundationReadsTheSameValues() throws {
        var random = Seeded(state: 2)
        for _ in 0..<200 {
            let json = random.json(3)
            let other = try JSONDecoder().decode(Other.self, from: Data(JSONWriter.bytes(json)))
            #expect(other == Other(json))
        }
    }

    @Test func mutatedDocumentsAndRandomBytesNeverCrashAndAreReadAsFoundationReadsThem() {
        var random = Seeded(state: 3)
        let pieces: [[UInt8]] = [
            [0x22], [0x5C], [0x7B], [0x7D], [0x5B], [0x5D], [0x2C], [0x3A], [0xC3], [0xFF], [0x00],
            Array("\\ud83d".utf8),
            Array("0.5".utf8), [0x2D], Array("null".utf8), [0x0A],
        ]
        for round in 0..<3000 {
            var bytes = round.isMultiple(of: 3) ? [] : JSONWriter.bytes(random.json(2))
            for _ in 0..<Int.random(in: 1..<(bytes.isEmpty ? 12 : 4), using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let end = Int.random(in: place...min(place + 2, bytes.count), using: &random)
                bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? [])
            }
            _ = try? JSONReader.head(bytes)
            // Not the other way: Foundation takes more than the grammar.
            guard let json = try? JSONReader.read(bytes) else { continue }
            #expect((try? JSONDecoder().decode(Other.self, from: Data(bytes))) == Other(json))
        }
    }

    private func sorted(_ json: JSON) -> JSON {
        switch json {
        case .array(let elements): .array(elements.map(sorted))
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map { .init($0.key, sorted($0.value)) }
                        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }))
        default: json
        }
    }
}

/// A document as Foundation reads it.
indirect enum Other: Decodable, Equatable {
    case null, bool(Bool), number(Double), string(String), array([Other]), object([String: Other])

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let value = try? single.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? single.decode(Double.self) {
            self = .number(value)
        } else if let value = try? single.decode(String.self) {
            self = .string(value)
        } else if let value = try? single.decode([Other].self) {
            self = .array(value)
        } else {
            self = .object(try single.decode([String: Other].self))
        }
    }

    init(_ json: JSON) {
        switch json {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .number(let digits): self = .number(Double(digits) ?? .nan)
        case .string(let text): self = .string(text)
        case .array(let elements): self = .array(elements.map(Other.init))
        case .object(let object):
            self = .object(Dictionary(uniqueKeysWithValues: object.members.map { ($0.key, Other($0.value)) }))
        }
    }
}
