import Model
import Testing

@testable import Store

@Suite struct ThinningTests {
    /// Revisions 1…n, so many a day, the newest first.
    private func history(_ count: Int, perDay: Int, named: [Int] = []) -> History {
        let heads = (1...count).reversed().map { number -> RevisionHead in
            let day = Day(daysSinceEpoch: 20_000 + (number - 1) / perDay).iso
            return RevisionHead(
                header: Header(
                    schema: .unit, id: "one", revision: number, language: .nb,
                    parents: number == 1 ? [] : [digest(number - 1)],
                    change: Change(at: "\(day)T12:00:00Z", by: nil, command: "guide")),
                standing: .recorded, start: String(digest(number).prefix(12)))
        }
        var register = RevisionRegister(id: "one")
        register.names = named.map {
            RevisionName(name: "n\($0)", revision: $0, digest: digest($0), at: "", by: nil)
        }
        return History(current: heads[0], recorded: heads, register: register)
    }

    private func digest(_ number: Int) -> String {
        Digest.of(Array(String(number).utf8))
    }

    @Test func theNewestAreNeverThinned() {
        #expect(ThinningPlan(history(20, perDay: 20), handedOver: []).removed.isEmpty)
        let plan = ThinningPlan(history(22, perDay: 22), handedOver: [])
        // 2 is the last of its day among the old ones.
        #expect(plan.removed.map(\.number) == [1])
        #expect(plan.kept == 21)
    }

    @Test func theLastOfEachDayStays() {
        let plan = ThinningPlan(history(40, perDay: 4), handedOver: [])
        #expect(plan.removed.map(\.number) == (1...20).filter { $0 % 4 != 0 })
    }

    @Test func whatIsNamedOrHandedOverStays() {
        let plan = ThinningPlan(history(40, perDay: 40, named: [3]), handedOver: [7])
        #expect(Set(plan.removed.map(\.number)) == Set(1...19).subtracting([3, 7]))
    }

    @Test func theStateOfNowStaysWhereverItStands() {
        let all = history(30, perDay: 30)
        let back = History(current: all.recorded[28], recorded: all.recorded, register: all.register)
        #expect(!ThinningPlan(back, handedOver: []).removed.contains(back.current))
    }

    @Test func thinningTwiceTakesNothingMore() {
        let all = history(60, perDay: 7)
        let plan = ThinningPlan(all, handedOver: [])
        let left = all.recorded.filter { !plan.removed.contains($0) }
        let again = ThinningPlan(
            History(current: all.current, recorded: left, register: all.register), handedOver: [])
        #expect(again.removed.isEmpty)
    }
}
