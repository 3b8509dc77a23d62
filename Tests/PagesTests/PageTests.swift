import Pages
import Testing

@Suite struct PageTests {
    @Test func linesAreJoinedInOrder() {
        #expect(Line.data("mål-1") + .data(" ") == [.data("mål-1"), .data(" ")])
    }
}
