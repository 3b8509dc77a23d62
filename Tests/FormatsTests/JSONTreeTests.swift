import Foundation
import Testing

@testable import Formats

private func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONTree.decode(type, from: JSONReader.read(Array(text.utf8)))
}

private func fault<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> JSONShapeFault? {
    let json = try JSONReader.read(Array(text.utf8))
    do throws(JSONShapeFault) {
        _ = try JSONTree.decode(type, from: json)
        return nil
    } catch {
        return error
    }
}

private enum Phase: String, Codable, CodingKeyRepresentable { case goals, data }

private struct Goal: Codable, Equatable {
    var id: Int
    var statement: String?
    var phase: Phase?
}

private struct Analysis: Codable, Equatable {
    var goals: [Goal]
    var votes: [String: Int]?
    var share: Double?
}

private struct File: Codable, Equatable {
    var analysis: Analysis
    var small: UInt8?
    var shape: Shape?
}

private enum Shape: Codable, Equatable { case round(radius: Int), square(side: Int, name: String?) }

/// Tries one type and then another, as a single value.
private enum Either: Decodable, Equatable {
    struct Long: Codable, Equatable {
        var a: Int
        var b: Int
        var c: Int
    }
    struct Short: Codable, Equatable { var a: Int }
    case long(Long), short(Short)

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if let long = try? single.decode(Long.self) {
            self = .long(long)
        } else {
            self = .short(try single.decode(Short.self))
        }
    }
}

/// Reads two types from the same object.
private struct Both: Decodable {
    var goal: Goal
    var short: Either.Short

    init(from decoder: any Decoder) throws {
        goal = try Goal(from: decoder)
        short = try decoder.singleValueContainer().decode(Either.Short.self)
    }
}

@Suite struct JSONDecodingTests {
    @Test func valuesOfAllKindsAreDecoded() throws {
        let file = try decode(
            File.self,
            """
            {"small": 255, "shape": {"square": {"side": 2}}, "analysis": {"share": 0.5, "votes": {"a.b": 1, "2021": 2},
              "goals": [{"id": 1, "statement": "Ø", "phase": "data"}, {"statement": null, "id": -2}]}}
            """)
        let goals = [Goal(id: 1, statement: "Ø", phase: .data), Goal(id: -2)]
        let analysis = Analysis(goals: goals, votes: ["a.b": 1, "2021": 2], share: 0.5)
        #expect(file == File(analysis: analysis, small: 255, shape: .square(side: 2, name: nil)))
        #expect(try decode([Int?].self, "[1, null]") == [1, nil])
        #expect(try decode([Phase: Int].self, #"{"goals": 1}"#) == [.goals: 1])
        #expect(try decode(Int64.self, "-9223372036854775808") == .min)
        #expect(try decode(Double.self, "1e2") == 100)
        #expect(try decode([[Bool]].self, "[[true], []]") == [[true], []])
    }

    @Test(arguments: [
        (
            #"{"analysis": {"goals": [{"id": 1}, {"id": 2}, {"id": 3, "statment": "x"}]}}"#,
            "analysis.goals[2].statment"
        ),
        (#"{"analysis": {"goals": []}, "extra": 1}"#, "extra"),
        (#"{"analysis": {"goals": [], "a b": {"c": 1}}}"#, #"analysis["a b"]"#),
        (#"{"analysis": {"goals": []}, "shape": {"round": {"radius": 1, "side": 2}}}"#, "shape.round.side"),
        (#"{"analysis": {"goals": []}, "shape": {"round": {"radius": 1}, "blue": 2}}"#, "shape.blue"),
    ])
    func aMemberNobodyAskedForIsAFaultWithItsPath(_ text: String, _ path: String) throws {
        #expect(try fault(File.self, text) == JSONShapeFault(path: path, reason: .unknownKey))
    }

    @Test(arguments: [
        (#"{"analysis": {}}"#, "analysis.goals", JSONShapeFault.Reason.missing),
        (#"{"analysis": {"goals": [{}]}}"#, "analysis.goals[0].id", .missing),
        (#"{"analysis": {"goals": {}}}"#, "analysis.goals", .wrongType(expected: .array, found: .object)),
        (#"{"analysis": []}"#, "analysis", .wrongType(expected: .object, found: .array)),
        ("7", "", .wrongType(expected: .object, found: .number)),
        (
            #"{"analysis": {"goals": [{"id": "1"}]}}"#, "analysis.goals[0].id",
            .wrongType(expected: .number, found: .string)
        ),
        (
            #"{"analysis": {"goals": [{"id": null}]}}"#, "analysis.goals[0].id",
            .wrongType(expected: .number, found: .null)
        ),
        (#"{"analysis": {"goals": [{"id": 1.5}]}}"#, "analysis.goals[0].id", .badValue("1.5")),
        (#"{"analysis": {"goals": [{"id": 1, "phase": "mål"}]}}"#, "analysis.goals[0].phase", .badValue("mål")),
        (
            #"{"analysis": {"goals": [], "votes": {"2021": "x"}}}"#, #"analysis.votes.2021"#,
            .wrongType(expected: .number, found: .string)
        ),
        (#"{"analysis": {"goals": [], "share": 1e999}}"#, "analysis.share", .badValue("1e999")),
        (#"{"analysis": {"goals": []}, "small": 256}"#, "small", .badValue("256")),
        (#"{"analysis": {"goals": []}, "small": -1}"#, "small", .badValue("-1")),
        (#"{"analysis": {"goals": []}, "shape": {}}"#, "shape", .badValue("{}")),
    ])
    func aValueThatDoesNotFitIsAFaultWithItsPath(_ text: String, _ path: String, _ reason: JSONShapeFault.Reason)
        throws
    {
        #expect(try fault(File.self, text) == JSONShapeFault(path: path, reason: reason))
    }

    @Test func whatAFailedAttemptAskedForDoesNotCount() throws {
        #expect(try decode(Either.self, #"{"a": 1, "b": 2, "c": 3}"#) == .long(.init(a: 1, b: 2, c: 3)))
        #expect(try decode(Either.self, #"{"a": 1}"#) == .short(.init(a: 1)))
        #expect(try fault(Either.self, #"{"a": 1, "b": 2}"#) == JSONShapeFault(path: "b", reason: .unknownKey))
        #expect(try decode([String: Either].self, #"{"x": {"a": 1}}"#) == ["x": .short(.init(a: 1))])
    }

    @Test func whatTwoTypesAskForInTheSameObjectCountsTogether() throws {
        #expect(try decode(Both.self, #"{"id": 1, "a": 2}"#).short.a == 2)
        #expect(try fault(Both.self, #"{"id": 1, "a": 2, "b": 3}"#)?.path == "b")
    }

    @Test func aTypeThatReadsNothingLeavesAllUnasked() throws {
        struct Nothing: Decodable {}
        #expect(
            try fault([Nothing].self, #"[{}, {"a": 1}]"#) == JSONShapeFault(path: "[1].a", reason: .unknownKey))
    }

    @Test func aKeyOnlyLookedForIsNotAskedFor() throws {
        struct Looks: Decodable {
            enum CodingKeys: CodingKey { case a }
            init(from decoder: any Decoder) throws {
                _ = try decoder.container(keyedBy: CodingKeys.self).contains(.a)
            }
        }
        #expect(try fault(Looks.self, #"{"a": 1}"#) == JSONShapeFault(path: "a", reason: .unknownKey))
    }

    @Test func elementsBeyondThoseAskedForAreAFault() throws {
        struct Pair: Decodable {
            init(from decoder: any Decoder) throws {
                var list = try decoder.unkeyedContainer()
                _ = try (list.decode(Int.self), list.decode(String.self))
            }
        }
        #expect(try fault(Pair.self, #"[1, "a"]"#) == nil)
        #expect(try fault(Pair.self, #"[1, "a", 2]"#) == JSONShapeFault(path: "[2]", reason: .unknownKey))
        #expect(try fault(Pair.self, "[1]") == JSONShapeFault(path: "[1]", reason: .missing))
    }

    @Test func aTypesOwnErrorsNameTheValue() throws {
        struct Own: Error {}
        struct Even: Decodable {
            init(from decoder: any Decoder) throws {
                let single = try decoder.singleValueContainer()
                let value = try single.decode(Int.self)
                if value == 13 { throw Own() }
                guard value.isMultiple(of: 2) else {
                    throw DecodingError.dataCorruptedError(in: single, debugDescription: "odd")
                }
            }
        }
        #expect(try fault([String: [Even]].self, #"{"x": [2, 3]}"#)?.path == "x[1]")
        #expect(try fault([String: [Even]].self, #"{"x": [2, 3]}"#)?.reason == .badValue("3"))
        #expect(try fault([Even].self, "[2, 13]") == JSONShapeFault(path: "[1]", reason: .badValue("13")))
    }

    @Test func aPartIsTakenAsItIs() throws {
        struct Holder: Codable, Equatable {
            var inner: JSON
            var next: Int
        }
        let text = #"{"inner": {"a": [{"b": 4.10}]}, "next": 1}"#
        let holder = try decode(Holder.self, text)
        #expect(try JSONTree.encode(holder) == JSONReader.read(Array(text.utf8)))
    }

    @Test func nestedContainersAndSuperDecodersAreStrictToo() throws {
        struct Nested: Decodable {
            enum CodingKeys: CodingKey { case list, base }
            var goals: [Goal] = []
            init(from decoder: any Decoder) throws {
                let outer = try decoder.container(keyedBy: CodingKeys.self)
                var list = try outer.nestedUnkeyedContainer(forKey: .list)
                let inner = try list.nestedContainer(keyedBy: CodingKeys.self)
                goals.append(try inner.decode(Goal.self, forKey: .base))
                goals.append(try Goal(from: list.superDecoder()))
                goals.append(try Goal(from: outer.superDecoder(forKey: .base)))
            }
        }
        let text = #"{"list": [{"base": {"id": 1}}, {"id": 2}], "base": {"id": 3}}"#
        #expect(try decode(Nested.self, text).goals.map(\.id) == [1, 2, 3])
        let more = text.replacingOccurrences(of: "2}", with: "2, \"x\": 1}")
        #expect(try fault(Nested.self, more) == JSONShapeFault(path: "list[1].x", reason: .unknownKey))
    }

    /// What was asked for before a failed attempt on the same value stays asked for.
    @Test func aFailedAttemptTakesBackOnlyItsOwn() throws {
        struct Twice: Decodable {
            enum CodingKeys: CodingKey { case goal }
            let goal: Goal
            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: CodingKeys.self)
                goal = try container.decode(Goal.self, forKey: .goal)
                _ = try? container.decode(Analysis.self, forKey: .goal)
            }
        }
        #expect(try decode(Twice.self, #"{"goal": {"id": 7}}"#).goal.id == 7)
        let unasked = JSONShapeFault(path: "goal.goals", reason: .unknownKey)
        #expect(try fault(Twice.self, #"{"goal": {"id": 7, "goals": 5}}"#) == unasked)
    }
}

@Suite struct JSONEncodingTests {
    @Test func whatIsEncodedIsDecodedAgain() throws {
        let goals = [Goal(id: 1, statement: "Ø", phase: .data), Goal(id: -2)]
        let file = File(analysis: Analysis(goals: goals, votes: ["a": 1], share: 0.5), shape: .round(radius: 1))
        let json = try JSONTree.encode(file)
        #expect(try JSONTree.decode(File.self, from: json) == file)
        #expect(try JSONDecoder().decode(File.self, from: Data(JSONWriter.bytes(json))) == file)
        let foundation = try JSONReader.read(Array(JSONEncoder().encode(file)))
        #expect(JSONWriter.bytes(foundation) == JSONWriter.bytes(json))
    }

    @Test func nothingIsLeftOutButNil() throws {
        #expect(try JSONTree.encode(Goal(id: 1)) == .object(JSONObject([.init("id", .number("1"))])))
        #expect(try JSONTree.encode([1, nil]) == .array([.number("1"), .null]))
        #expect(try JSONTree.encode([Int]()) == .array([]))
        #expect(try JSONTree.encode([String: Int]()) == .object(JSONObject()))
        struct Nothing: Encodable {}
        #expect(try JSONTree.encode(Nothing()) == .object(JSONObject()))
    }

    @Test(arguments: [
        (0.0, "0"), (-0.0, "0"), (80, "80"), (0.1, "0.1"), (-2.5, "-2.5"), (1e20, "1e+20"),
        (4_503_599_627_370_496, "4503599627370496"),
    ])
    func numbersAreWrittenInOneForm(_ value: Double, _ digits: String) throws {
        #expect(try JSONTree.encode(value) == .number(digits))
        #expect(try JSONTree.decode(Double.self, from: .number(digits)) == value)
    }

    @Test func aNumberThatJSONDoesNotHaveIsAFaultWithItsPath() {
        #expect(throws: JSONShapeFault(path: "a[1]", reason: .badValue("nan"))) {
            try JSONTree.encode(["a": [1, Double.nan]])
        }
    }

    @Test func nestedContainersAndSuperEncodersGrowAfterwards() throws {
        struct Nested: Encodable {
            enum CodingKeys: CodingKey { case list, base }
            func encode(to encoder: any Encoder) throws {
                var outer = encoder.container(keyedBy: CodingKeys.self)
                var list = outer.nestedUnkeyedContainer(forKey: .list)
                let last = list.superEncoder()
                var inner = outer.nestedContainer(keyedBy: CodingKeys.self, forKey: .base)
                try list.encode(1)
                try Goal(id: 7).encode(to: last)
                try inner.encodeNil(forKey: .base)
            }
        }
        let expected = #"{"list": [{"id": 7}, 1], "base": {"base": null}}"#
        #expect(try JSONTree.encode([Nested()]) == .array([JSONReader.read(Array(expected.utf8))]))
    }
}
