import Foundation
import Testing

@testable import Formats

/// What reading a text gives, as something to compare.
func fault(_ text: String, depth: Int = 128) -> JSONFault? {
    fault(Array(text.utf8), depth: depth)
}

func fault(_ bytes: [UInt8], depth: Int = 128) -> JSONFault? {
    do throws(JSONFault) {
        _ = try JSONReader.read(bytes, depth: depth)
        return nil
    } catch {
        return error
    }
}

@Suite struct JSONReaderTests {
    @Test(arguments: [
        ("null", JSON.null), (" true ", .bool(true)), ("false\n", .bool(false)),
        ("0", .number("0")), ("-0", .number("-0")), ("4.10", .number("4.10")), ("1E+05", .number("1E+05")),
        ("-12.5e-3", .number("-12.5e-3")),
        ("123456789012345678901234567890", .number("123456789012345678901234567890")),
        (#""""#, .string("")), (#""æøå – 😀""#, .string("æøå – 😀")),
        (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
        (#""\u00e6\u00D8 \ud83d\uDE00 \u0000""#, .string("æØ 😀 \0")), ("\"\u{7F}\"", .string("\u{7F}")),
        ("[]", .array([])), ("[ ]", .array([])), ("{}", .object(JSONObject())), ("{ }", .object(JSONObject())),
        ("[1,\t[2]]", .array([.number("1"), .array([.number("2")])])),
        (#"{"b":1,"a":{}}"#, .object(JSONObject([.init("b", .number("1")), .init("a", .object(JSONObject()))]))),
    ])
    func theWholeGrammarIsRead(_ text: String, _ value: JSON) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == value)
    }

    @Test(arguments: [
        ("", 1, 1, JSONFault.Reason.unexpectedEnd), (" \n", 2, 1, .unexpectedEnd), ("[1", 1, 3, .unexpectedEnd),
        ("{\"a\":", 1, 6, .unexpectedEnd), ("\"æ", 1, 3, .unexpectedEnd), ("tru", 1, 4, .unexpectedEnd),
        ("-", 1, 2, .unexpectedEnd), (#""\u12"#, 1, 6, .unexpectedEnd), (#""\ud83d\"#, 1, 9, .unexpectedEnd),
        ("\u{FEFF}1", 1, 1, .byteOrderMark), ("1 2", 1, 3, .trailingText), ("{}\r\nx", 2, 1, .trailingText),
        ("[1,]", 1, 4, .unexpectedCharacter("]")), ("{\"a\":1,}", 1, 8, .unexpectedCharacter("}")),
        ("[1 2]", 1, 4, .unexpectedCharacter("2")), ("{a:1}", 1, 2, .unexpectedCharacter("a")),
        ("{\"a\" 1}", 1, 6, .unexpectedCharacter("1")), ("'a'", 1, 1, .unexpectedCharacter("'")),
        ("[ø]", 1, 2, .unexpectedCharacter("ø")), ("trUe", 1, 3, .unexpectedCharacter("U")),
        ("NaN", 1, 1, .unexpectedCharacter("N")), ("+1", 1, 1, .unexpectedCharacter("+")),
        (".5", 1, 1, .unexpectedCharacter(".")), ("// a", 1, 1, .unexpectedCharacter("/")),
        ("\u{A0}1", 1, 1, .unexpectedCharacter("\u{A0}")), ("[1,\n\r2,\r\n x]", 4, 2, .unexpectedCharacter("x")),
        ("01", 1, 1, .badNumber("01")), ("[1.]", 1, 2, .badNumber("1.")), ("-x", 1, 1, .badNumber("-")),
        ("1e+]", 1, 1, .badNumber("1e+")), ("1.2.3", 1, 1, .badNumber("1.2.3")), ("--1", 1, 1, .badNumber("--1")),
        (#""\x""#, 1, 2, .badEscape), (#""\u12g4""#, 1, 2, .badEscape), (#""\u+123""#, 1, 2, .badEscape),
        (#""\ud83d""#, 1, 2, .loneSurrogate), (#""a\ude00""#, 1, 3, .loneSurrogate),
        (#""\ud83dA""#, 1, 2, .loneSurrogate), (#""\ud83d\n""#, 1, 2, .loneSurrogate),
        (#""\ud83d\u0041""#, 1, 2, .loneSurrogate),
        ("\"a\tb\"", 1, 3, .controlCharacter("\t")), ("\"\n\"", 1, 2, .controlCharacter("\n")),
        (#"{"æ": 1, "æ": 2}"#, 1, 10, .duplicateKey("æ")), (#"{"a":1,"\u0061":2}"#, 1, 8, .duplicateKey("a")),
    ])
    func everythingElseIsRefusedWithItsPlace(
        _ text: String, _ line: Int, _ column: Int, _ reason: JSONFault.Reason
    ) {
        #expect(fault(text) == JSONFault(line: line, column: column, reason: reason))
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3, 0x22], [0xE2, 0x82, 0x22], [0xFF],
        ] as [[UInt8]])
    func bytesThatAreNotUTF8AreRefused(_ bytes: [UInt8]) {
        #expect(fault([0x22, 0x61] + bytes + [0x22]) == JSONFault(line: 1, column: 3, reason: .badUTF8))
        #expect(fault([0x5B] + bytes + [0x5D])?.column == 2)
    }

    @Test func aDuplicateKeyAmongManyIsRefusedWithItsPlace() {
        let lines = (0..<1000).map { "\"key-\($0)\": \($0)" } + ["\"key-17\": 0"]
        let text = "{\n" + lines.joined(separator: ",\n") + "\n}"
        #expect(fault(text) == JSONFault(line: 1002, column: 1, reason: .duplicateKey("key-17")))
    }

    @Test func nestingIsReadToTheBoundAndNoDeeper() {
        func nest(_ count: Int) -> String {
            String(repeating: "[", count: count) + String(repeating: "]", count: count)
        }
        #expect(fault(nest(128)) == nil)
        #expect(fault(nest(129)) == JSONFault(line: 1, column: 129, reason: .tooDeep(128)))
        #expect(fault("[{\"a\":[]}]", depth: 2) == JSONFault(line: 1, column: 7, reason: .tooDeep(2)))
        #expect(fault("1", depth: 0) == nil)
        #expect(fault(nest(100_000), depth: .max)?.reason == .tooDeep(JSONReader.deepest))
    }

    @Test func aBigObjectIsNotReadInQuadraticTime() throws {
        let members = (0..<20_000).map { "\"key-\($0)\":\($0)" }
        let json = try JSONReader.read(Array("{\(members.joined(separator: ","))}".utf8))
        let start = ContinuousClock.now
        #expect(try JSONTree.decode([String: Int].self, from: json).count == 20_000)
        #expect(ContinuousClock.now - start < .seconds(2))
    }
}

@Suite struct JSONHeadTests {
    private let text = """
        {"schema": "behov/unit", "version": 1, "id": "æ", "open": true, "goals": [{"a": 1}], "z": 1}
        """

    private func keys(_ text: some StringProtocol, _ wanted: Set<String> = []) throws -> [String] {
        try JSONReader.head(Array(text.utf8), keys: wanted).members.map(\.key)
    }

    @Test func theHeadEndsBeforeTheFirstArrayOrObject() throws {
        #expect(try keys(text) == ["schema", "version", "id", "open"])
        #expect(try keys(#"{"a": 1, "b": null}"#) == ["a", "b"])
        #expect(try keys("{}") == [])
    }

    @Test func theHeadEndsWhenAllWantedKeysWereSeen() throws {
        #expect(try keys(text, ["version", "schema"]) == ["schema", "version"])
        #expect(try keys(text, ["version", "nowhere"]) == ["schema", "version", "id", "open"])
    }

    @Test func nestedMembersAreReadAsDeepAsIsWanted() throws {
        let header = #"{"id": "x", "parents": ["a", "b"], "change": {"at": "t"}, "body": {"goals": [{}]}, "z": 1}"#
        func keys(_ nested: Int, _ wanted: Set<String> = []) throws -> [String] {
            try JSONReader.head(Array(header.utf8), keys: wanted, nested: nested).members.map(\.key)
        }
        #expect(try keys(0) == ["id"])
        #expect(try keys(1) == ["id", "parents", "change"])
        #expect(try keys(1, ["parents"]) == ["id", "parents"])
        #expect(try keys(3) == ["id", "parents", "change", "body", "z"])
        let cut = Array(header.utf8).prefix { $0 != UInt8(ascii: "b") }
        #expect(try JSONReader.head(Array(cut), nested: 1).members.map(\.key) == ["id"])
    }

    @Test func aHeadCutAnywhereHoldsOnlyWholeMembers() throws {
        let bytes = Array(text.utf8)
        let whole = try JSONReader.head(bytes)
        for count in 0...bytes.count {
            let head = try JSONReader.head(Array(bytes.prefix(count)))
            #expect(head.members == Array(whole.members.prefix(head.members.count)))
        }
        #expect(try keys(#"{"a": 1, "b": 12"#) == ["a"])
    }

    @Test func aFaultInTheHeadIsRefusedAndOneAfterItNotSeen() throws {
        #expect(try keys(#"{"a": 1, "b": [oops"#) == ["a"])
        #expect(throws: JSONFault(line: 1, column: 10, reason: .duplicateKey("a"))) {
            try JSONReader.head(Array(#"{"a": 1, "a": 2}"#.utf8))
        }
        #expect(throws: JSONFault(line: 1, column: 1, reason: .unexpectedCharacter("["))) {
            try JSONReader.head(Array("[]".utf8))
        }
    }
}
