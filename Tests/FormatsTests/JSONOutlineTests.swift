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
        }
        #expect(inForm > 200 && inForm < 3000)
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
