import Testing

@testable import Model

@Suite struct MemoryTests {
    @Test func whatIsMadeOfTheSameIsMadeOnce() {
        let memory = Memory()
        var times = 0
        func length(_ text: String) -> Int {
            memory.made(of: text) {
                times += 1
                return $0.count
            }
        }
        #expect([length("lek"), length("lek"), length("språk"), length("lek")] == [3, 3, 5, 3])
        #expect(times == 3)
    }

    @Test func eachTypeThatIsMadeIsKeptForItself() {
        let memory = Memory()
        #expect(memory.made(of: "lek") { $0.count } == 3)
        #expect(memory.made(of: "lek") { $0.uppercased() } == "LEK")
        #expect(memory.made(of: "lek") { _ in 0 } == 3)
    }
}
