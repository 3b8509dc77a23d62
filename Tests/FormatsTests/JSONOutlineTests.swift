import SeededNumbers
import Testing

@testable import Formats

@Suite struct JSONOutlineTests {
    private static let order = JSONOrder(
        leading: ["schema", "name", "seal"], nested: [["body", "received"], ["body", "units"]])

    /// A document with documents in it, down to a depth.
    private func document(_ random: inout Seeded, depth: Int) -> JSON {
        var body = JSONObject([.init("a", random.json(2)), .init(random.text(), random.json(1))])
        for key in ["received", "units"] where depth > 0 {
            let count = Int.random(in: 0..<3, using: &random)
            body[key] = .array((0..<count).map { _ in document(&random, depth: depth - 1) })
        }
        return .object(
            JSONObject([
                .init("seal", .string("0")), .init("body", .object(body)), .init("schema", .string(random.text())),
                .init("name", random.json(1)),
            ]))
    }

    private func isInForm(_ bytes: [UInt8]) -> Bool {
        guard let json = try? JSONReader.read(bytes) else { return false }
        return JSONWriter.bytes(json, order: Self.order) == bytes
    }

    @Test func everyTextTheWriterGivesHasAnOutline() {
        var random = Seeded(state: 11)
        for _ in 0..<300 {
            #expect(JSONOutline(JSONWriter.bytes(random.json(3)), order: JSONOrder(leading: [])) != nil)
            #expect(
                JSONOutline(
                    JSONWriter.bytes(document(&random, depth: 2), order: Self.order), order: Self.order) != nil)
        }
    }

    /// The one pass says of every mutated text what reading and writing it again would say.
    @Test func aTextHasAnOutlineExactlyIfItIsWrittenAgainAsItIs() {
        var random = Seeded(state: 12)
        let pieces: [[UInt8]] = [
            [0x22], [0x5C], [0x7B], [0x7D], [0x5B], [0x5D], [0x2C], [0x3A], [0xC3], [0xFF], [0x00], [0x20],
            Array("\\u001f".utf8), Array("\\u000a".utf8), Array("\\u001F".utf8), Array("\\/".utf8),
            Array("\\u0041".utf8), Array("0.5".utf8), [0x2D], Array("null".utf8), [0x0A], Array("\n  ".utf8),
        ]
        var inForm = 0
        for _ in 0..<6000 {
            var bytes = JSONWriter.bytes(document(&random, depth: 1), order: Self.order)
            for _ in 0..<Int.random(in: 1..<3, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let end = Int.random(in: place...min(place + 2, bytes.count), using: &random)
                bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? [])
            }
            let expected = isInForm(bytes)
            inForm += expected ? 1 : 0
            guard (JSONOutline(bytes, order: Self.order) != nil) == expected else {
                Issue.record("\(expected): \(String(decoding: bytes, as: UTF8.self))")
                return
            }
            guard readsTheSame(bytes) else {
                Issue.record("read: \(String(decoding: bytes, as: UTF8.self))")
                return
            }
        }
        #expect(inForm > 200 && inForm < 3000)
    }

    /// Whether outline and tree of the one pass are those of each alone; of what is not in the form there is neither.
    private func readsTheSame(_ bytes: [UInt8]) -> Bool {
        guard let read = JSONOutline.reading(bytes, order: Self.order) else {
            return JSONOutline(bytes, order: Self.order) == nil
        }
        return read.outline == JSONOutline(bytes, order: Self.order)
            && read.text.tree == (try? JSONReader.read(bytes))
    }

    @Test func keysThatDifferOnlyInHowALetterIsWrittenAreOneKeyToTheOnePassToo() {
        let text = "{\n  \"e\u{301}\": 1,\n  \"\u{E9}\": 2\n}\n"
        #expect(JSONOutline.reading(Array(text.utf8), order: Self.order) == nil)
        let other = "{\n  \"e\": 1,\n  \"\u{E9}\": 2\n}\n"
        #expect(JSONOutline.reading(Array(other.utf8), order: Self.order) != nil)
    }

    /// Eight bytes are looked at together: every byte ends the plain part of a string wherever it stands among them.
    @Test func everyByteIsSeenAtEveryPlace() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<20 {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 21)
                bytes[place] = byte
                let isPlain = (0x20..<0x80).contains(byte) && byte != 0x22 && byte != 0x5C
                let found = bytes.withUnsafeBufferPointer { UTF8Step.behindPlain($0, 0) }
                guard found == (isPlain ? 21 : place) else {
                    Issue.record("\(byte) at \(place): \(found)")
                    return
                }
            }
        }
    }

    @Test func aCutLeavesWhatIsWantedOnOneLine() throws {
        let text = """
            {
              "name": "Blåbær \\"én\\"",
              "seal": 1.50,
              "body": {
                "a": [true, null, {"b": false}],
                "received": [{"name": "x", "body": {"a": 1, "c": 2}}, {"name": "y", "body": {}}],
                "z": 1
              },
              "after": []
            }
            """
        let unit = JSONCut("body", as: "gist", kept: ["c"])
        let all = JSONCut("body", as: "gist", kept: nil, nested: ["received"], below: unit)
        let line = try JSONText(Array(text.utf8)).line(all)
        #expect(
            String(decoding: line, as: UTF8.self) == """
                {"name":"Blåbær \\"én\\"","seal":1.50,"gist":{"a":[true,null,{"b":false}],"received":[{"name":"x",\
                "gist":{"c":2}},{"name":"y","gist":{}}],"z":1},"after":[]}

                """)
        #expect(try JSONText(Array(text.utf8)).line(unit).count < line.count)
    }

    @Test func keysInAnotherOrderOrTwiceHaveNoOutline() {
        for text in [
            "{\n  \"b\": 1,\n  \"a\": 2\n}\n", "{\n  \"a\": 1,\n  \"a\": 2\n}\n",
            "{\n  \"a\": 1,\n  \"name\": 2\n}\n",
            "{\n  \"name\": 1,\n  \"schema\": 2\n}\n", "{ }\n", "{}", "{}\n\n", "[\n  1\n ]\n", "01\n", "1.\n", "",
        ] {
            #expect(JSONOutline(Array(text.utf8), order: Self.order) == nil, "\(text)")
        }
        #expect(
            JSONOutline(Array("{\n  \"name\": 1,\n  \"\": 2,\n  \"a\": 2\n}\n".utf8), order: Self.order) != nil)
    }

    @Test func whatLiesWithinIsHadBackByteForByte() throws {
        var random = Seeded(state: 13)
        for _ in 0..<100 {
            let below = (0..<3).map { _ in JSONWriter.bytes(document(&random, depth: 1), order: Self.order) }
            let tree = JSON.object(
                JSONObject([
                    .init("schema", .string("x")), .init("seal", .string("y")),
                    .init(
                        "body",
                        .object(
                            JSONObject([
                                .init("received", .array([.number("0"), .number("1")])),
                                .init("units", .array([.number("2")])), .init("zz", random.json(1)),
                            ]))),
                ]))
            let bytes = JSONWriter.bytes(tree, order: Self.order) { part in
                if case .number(let digits) = part, let place = Int(digits) { below[place] } else { nil }
            }
            #expect(isInForm(bytes))
            let outline = try #require(JSONOutline(bytes, order: Self.order))
            #expect(outline.nested.map { $0.text(in: bytes) } == below)
            #expect(outline.text(in: bytes) == bytes)
            for (inner, alone) in zip(outline.nested, below) {
                guard case .object(var object) = try JSONReader.read(alone) else { continue }
                object["seal"] = nil
                #expect(
                    inner.text(in: bytes, without: ["seal"])
                        == JSONWriter.bytes(.object(object), order: Self.order))
            }
        }
    }
}
