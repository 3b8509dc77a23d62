import Foundation
import SeededNumbers
import Testing

@testable import Formats

private enum Nature: String, Decodable { case strength, challenge }

private enum Shape: Decodable, Equatable { case round(radius: Int), square(side: Int, name: String?) }

private struct Part: Decodable, Equatable {
    var id: Int
    var words: String?
    var nature: Nature?
    var small: UInt8?
}

private struct Whole: Decodable, Equatable {
    var part: Part?
    var parts: [[Part]]?
    var counts: [String: Int]?
    var share: Double?
    var shape: Shape?
    var isDraft: Bool?
    var maybe: [Int?]?
}

/// A value, or what kept it from being made.
private enum Made<Value: Equatable>: Equatable {
    case value(Value)
    case unread(JSONFault)
    case misshapen(JSONShapeFault)
}

private func straight<Value: Decodable & Equatable>(_ type: Value.Type, _ bytes: [UInt8]) -> Made<Value> {
    do throws(JSONFault) {
        let text = try JSONText(bytes)
        do throws(JSONShapeFault) { return .value(try text.decode(type)) } catch { return .misshapen(error) }
    } catch {
        return .unread(error)
    }
}

private func throughTree<Value: Decodable & Equatable>(_ type: Value.Type, _ bytes: [UInt8]) -> Made<Value> {
    do throws(JSONFault) {
        let tree = try JSONReader.read(bytes)
        do throws(JSONShapeFault) {
            return .value(try JSONTree.decode(type, from: tree))
        } catch {
            return .misshapen(error)
        }
    } catch {
        return .unread(error)
    }
}

/// What is decoded straight from a text is held against its tree, and against Foundation's decoder.
@Suite struct JSONTextTests {
    private static let units = ["bekkefaret", "granlia", "nordli", "solbakken", "tussevik", "vik"]

    @Test(arguments: units) func aSampleIsWhatFoundationMakesOfIt(_ name: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appendingPathComponent("Workspaces/Demo/\(name)/workspace.json"))
        let own = try JSONText(Array(data)).decode(Other.self)
        #expect(try own == JSONDecoder().decode(Other.self, from: data))
        #expect(try own == JSONTree.decode(Other.self, from: JSONReader.read(Array(data))))
        #expect(try own == Other(JSONReader.read(Array(data))))
    }

    @Test func whatWasWrittenIsReadAsItsTree() throws {
        var draw = Seeded(state: 15)
        for _ in 0..<200 {
            let json = draw.json(3)
            let text = try JSONText(JSONWriter.bytes(json))
            #expect(JSONWriter.bytes(text.tree) == JSONWriter.bytes(json))
            if case .object(let object) = json, let member = object.members.last {
                #expect(text[member.key].map { JSONWriter.bytes($0) } == JSONWriter.bytes(member.value))
            }
        }
    }

    /// An integer is read from its digits as the standard library reads their text.
    @Test(arguments: [
        "0", "-0", "7", "127", "128", "-128", "-129", "255", "256", "65535", "-1", "9223372036854775807",
        "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615",
        "18446744073709551616", "340282366920938463463374607431768211456", "1.0", "1e2",
    ])
    func anIntegerIsReadAsItsText(_ digits: String) {
        func isSame<Value: FixedWidthInteger & JSONScalar>(_ type: Value.Type) -> Bool {
            Value(at: 0, in: JSONMarks(of: .number(digits))) == Value(digits)
        }
        #expect(isSame(Int.self) && isSame(Int8.self) && isSame(UInt8.self) && isSame(Int32.self))
        #expect(isSame(UInt64.self) && isSame(Int128.self) && isSame(UInt128.self))
    }

    @Test func textsWithFaultsAreRefusedAsTheirTreesAre() throws {
        var draw = Seeded(state: 150)
        var (made, refused) = (0, 0)
        for round in 0..<500 {
            var bytes = Array(Self.whole(&draw).utf8)
            if round.isMultiple(of: 3) { Self.damage(&bytes, &draw) }
            let own = straight(Whole.self, bytes)
            #expect(own == throughTree(Whole.self, bytes), "\(String(decoding: bytes, as: UTF8.self))")
            let other = try? JSONDecoder().decode(Whole.self, from: Data(bytes))
            if case .value(let value) = own {
                made += 1
                #expect(value == other, "\(String(decoding: bytes, as: UTF8.self))")
            } else {
                refused += 1
            }
        }
        #expect(made > 100 && refused > 100)
    }

    @Test func aKeyTwiceIsRefusedHoweverItsLettersAreWritten() {
        for text in [
            #"{"a": 1, "a": 2}"#, #"{"a": 1, "b": {}, "\u0061": 2}"#, "{\"é\": 1, \"e\u{301}\": 2}",
            "{" + (0..<20).map { "\"k\($0)\": {}" }.joined(separator: ", ") + ", \"k3\": 0}",
        ] {
            guard case .unread(let fault) = straight([String: Int].self, Array(text.utf8)),
                case .duplicateKey = fault.reason
            else {
                Issue.record("\(text)")
                continue
            }
        }
    }

    @Test func aMemberNobodyAskedForIsToldWithItsPlace() {
        let text = #"{"parts": [[{"id": 1}, {"words": "b", "id": 2, "høyde": {"x": 1}}]], "share": 0.5}"#
        #expect(
            straight(Whole.self, Array(text.utf8))
                == .misshapen(JSONShapeFault(path: "parts[0][1].høyde", reason: .unknownKey)))
    }

    /// A text that is nearly of the shape that is asked for.
    private static func whole(_ draw: inout Seeded) -> String {
        func one(_ words: [String]) -> String { words.randomElement(using: &draw) ?? "null" }
        let part = [
            #"{"id": 1}"#, #"{"words": "blåbær \n\u00e6", "id": -2, "nature": "challenge"}"#,
            #"{"id": 3, "small": 255, "words": null}"#, #"{"id": 4, "small": 256}"#, #"{"id": 5, "nature": "x"}"#,
            #"{"id": 6, "more": []}"#,
        ]
        let members: [(String, [String])] = [
            ("part", part + ["null", "[]"]), ("parts", ["[]", "[[], [\(one(part)), \(one(part))]]", "[1]"]),
            ("counts", ["{}", #"{"a b": 1, "ø": 2}"#, #"{"a": 1.5}"#]), ("share", ["0.5", "1e2", "-0", "1e999"]),
            (
                "shape",
                [#"{"round": {"radius": 2}}"#, #"{"square": {"name": null, "side": 1}}"#, #"{"oval": {}}"#]
            ), ("isDraft", ["true", "false", "0"]), ("maybe", ["[1, null, 2]", "[null]", #"[""]"#]),
            ("other", ["1"]),
        ]
        let chosen = members.shuffled(using: &draw).prefix(Int.random(in: 0...3, using: &draw))
        return "{" + chosen.map { "\"\($0.0)\": \(one($0.1))" }.joined(separator: one([",", ",\n  "])) + "}"
    }

    private static func damage(_ bytes: inout [UInt8], _ draw: inout Seeded) {
        let place = Int.random(in: 0..<bytes.count, using: &draw)
        switch Int.random(in: 0..<3, using: &draw) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &draw)
        default: bytes.insert(Array("{}[],:\"\\0-.e ".utf8).randomElement(using: &draw) ?? 0x20, at: place)
        }
    }
}
