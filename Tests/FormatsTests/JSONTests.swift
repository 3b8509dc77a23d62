import Formats
import Testing

@Suite struct JSONTests {
    @Test func aNewKeyGoesLastAndNilRemovesOne() {
        var object = JSONObject([.init("a", .null), .init("b", .bool(true))])
        object["c"] = .number("1")
        object["a"] = nil
        #expect(object.members.map(\.key) == ["b", "c"])
    }
}
