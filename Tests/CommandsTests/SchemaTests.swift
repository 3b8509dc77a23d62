import Foundation
import Model
import Testing

@testable import Formats
@testable import Store

/// The few words of JSON Schema that ours are written with, held against a value.
private struct Validator {
    let root: JSONObject

    init(_ schema: JSON) throws { root = try #require(schema.members) }

    func faults(_ json: JSON) -> [String] { faults(json, .object(root), "") }

    private func faults(_ json: JSON, _ schema: JSON, _ place: String) -> [String] {
        guard let schema = schema.members else { return ["\(place): no schema"] }
        if case .string(let reference)? = schema["$ref"] {
            guard let target = root["$defs"]?.members?[String(reference.dropFirst("#/$defs/".count))] else {
                return ["\(place): \(reference) leads nowhere"]
            }
            return faults(json, target, place)
        }
        if let value = schema["const"] { return value == json ? [] : ["\(place): not \(value)"] }
        if case .array(let words)? = schema["enum"] { return words.contains(json) ? [] : ["\(place): \(json)"] }
        switch (schema["type"], json) {
        case (.string("string")?, .string(let text)):
            guard case .string(let pattern)? = schema["pattern"], let form = try? Regex(pattern) else { return [] }
            return text.wholeMatch(of: form) == nil ? ["\(place): \(text)"] : []
        case (.string("integer")?, .number(let digits)): return Int(digits) == nil ? ["\(place): \(digits)"] : []
        case (.string("boolean")?, .bool): return []
        case (.string("array")?, .array(let elements)):
            return elements.enumerated().flatMap { faults($1, schema["items"] ?? .null, "\(place)[\($0)]") }
        case (.string("object")?, .object(let object)): return faults(object, schema, place)
        default: return ["\(place): \(json.kind)"]
        }
    }

    private func faults(_ object: JSONObject, _ schema: JSONObject, _ place: String) -> [String] {
        let known = schema["properties"]?.members ?? JSONObject()
        var all = object.members.flatMap { member -> [String] in
            if let property = known[member.key] { return faults(member.value, property, "\(place).\(member.key)") }
            guard let others = schema["additionalProperties"], others != .bool(false) else {
                return ["\(place).\(member.key): unknown"]
            }
            return faults(member.value, others, "\(place).\(member.key)")
        }
        guard case .array(let required)? = schema["required"] else { return all }
        all += required.compactMap { key in
            guard case .string(let key) = key, object[key] == nil else { return nil }
            return "\(place).\(key): missing"
        }
        return all
    }
}

extension JSON {
    fileprivate var members: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }
}

@Suite struct SchemaTests {
    private func faults(_ bytes: [UInt8], _ schema: Schema) throws -> [String] {
        try Validator(FileSchema.json(of: schema, .nb)).faults(JSONReader.read(bytes))
    }

    @Test(arguments: Schema.allCases) func everyKindOfFileHasASchemaThatAllowsNothingElse(_ schema: Schema) throws
    {
        let json = try FileSchema.json(of: schema, .nb)
        #expect(
            json.members?["properties"]?.members?["schema"]?.members?["const"] == .string(schema.rawValue))
        #expect(json.members?["additionalProperties"] == .bool(false))
        // Written and read again, it is the same: no key is told twice.
        #expect(try JSONReader.read(JSONWriter.bytes(json)).kind == .object)
    }

    @Test(arguments: InterviewSampleTests.names)
    func theSamplesAreAsTheSchemaSays(_ name: String) throws {
        let bytes = try Repository.bytes(Repository.root + "/Workspaces/Interviews/\(name)/result.json")
        #expect(try faults(bytes, .unit) == [])
    }

    @Test func whatTheProgramWritesIsAsTheSchemaSays() throws {
        let sandbox = try Sandbox()
        try FinishedAnalysis.make(in: sandbox)
        for (name, bytes) in try sandbox.everything(in: "solbakken/handover") where name.hasSuffix(".json") {
            #expect(try faults(bytes, .needsAssessment) == [])
        }
        sandbox.run("init eier --level owner --name Fjellvik")
        #expect(sandbox.run("collect -w eier solbakken/handover") == 0, "\(sandbox.complaints)")
        #expect(try faults(try sandbox.bytes("eier/workspace.json"), .owner) == [])
        sandbox.run("backup -w solbakken kopi.zip")
        let backup = try ZIPReader(try sandbox.bytes("kopi.zip"))
        #expect(try faults(try backup.bytes(of: try #require(backup["behov-backup.json"])), .backup) == [])
    }

    @Test(arguments: [
        ("\"goal-1\"", "\"mål-1\""), ("\"goal-1\"", "\"finding-1\""), ("\"body\"", "\"bodi\""),
        ("\"revision\": ", "\"revision\": 0.5"), ("\"schema\": \"behov/unit\"", "\"schema\": \"behov/owner\""),
        ("\"nature\": \"challenge\"", "\"nature\": \"big\""), ("\"day\": \"20", "\"day\": \"x20"),
    ])
    func aFaultIsFound(_ right: String, _ wrong: String) throws {
        let path = Repository.root + "/Workspaces/Interviews/kindergarten-nb/result.json"
        let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
        let range = try #require(text.range(of: right))
        #expect(try !faults(Array(text.replacingCharacters(in: range, with: wrong).utf8), .unit).isEmpty)
    }

    @Test func aSpellingIsThatOfTheValuesWritten() throws {
        func check<Value: Spelled & Codable>(_ values: [Value]) throws {
            let form = try Regex(Value.pattern)
            for value in values {
                guard case .string(let text) = try JSONTree.encode(value) else {
                    throw JSONShapeFault(path: "", reason: .missing)
                }
                #expect(text.wholeMatch(of: form) != nil, "\(text)")
            }
            _ = try JSONTree.decode(Value.self, from: .string(Value.sample))
        }
        try check((0..<3000).map { Day(daysSinceEpoch: $0 * 97) })
        try check(ItemKind.allCases.map { ItemID($0, 120) })
        try check([ID<Goal>(1), ID<Goal>(20)])
        try check([OrganisationNumber(OrganisationNumber.sample)].compactMap(\.self))
        try check([
            Reading.suppressed, .number(Quantity(-1250, decimals: 2)), .number(Quantity(0)), .number(Quantity(5)),
        ])
    }

    @Test func theCommandListsTheKindsAndShowsOne() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("schema --language en") == 0)
        for schema in Schema.allCases {
            #expect(sandbox.output.contains(schema.rawValue.dropFirst("behov/".count)))
        }
        #expect(sandbox.run("schema unit") == 0)
        let one = sandbox.output
        #expect(sandbox.run("schema behov/unit") == 0)
        #expect(sandbox.output == one)
        #expect(sandbox.run("schema ovner") == 64)
        #expect(sandbox.complaints.contains("«owner»"))
    }
}
