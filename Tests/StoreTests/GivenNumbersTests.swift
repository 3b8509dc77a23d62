import Model
import Testing

struct GivenNumbersTests {
    /// Documents from seven units that hand over again and again, each with other needs.
    private func documents() -> [Sealed<UnitAnalysis>] {
        (0..<60).map { place in
            var analysis = UnitAnalysis(profile: Profile(name: "Lia", kinds: [.kindergarten]))
            for number in 0...(place * 3 % 5) {
                analysis.needs.append(
                    Need(id: analysis.numbering.next(), ability: "Åpne leken \(number)", form: .collective))
            }
            return Sample.document(analysis, as: .needsAssessment, id: "id-\(place * 5 % 7)")
        }
    }

    @Test func manyAtATimeGetTheNumbersTheyGetOneByOne() {
        var (alone, together) = (Sample.owner, Sample.owner)
        // An older file may hold them in any order, and those of units that are gone.
        alone.needNumbers = [17, 3, 9].map {
            NumberedNeed(number: $0, workspace: "id-3", item: ItemID(.need, $0 % 4))
        }
        together.needNumbers = alone.needNumbers
        let given = GivenNumbers()
        for document in documents() {
            alone.numberNeeds(of: document)
            together.numberNeeds(of: document, given)
        }
        #expect(alone.needNumbers == together.needNumbers)
        #expect(alone.needNumbers.count > 20)
        #expect(Set(alone.needNumbers.map(\.number)).count == alone.needNumbers.count)
    }

    @Test func anotherListIsLookedAtAnew() {
        let given = GivenNumbers()
        let all = documents()
        var first = Sample.owner
        for document in all { first.numberNeeds(of: document, given) }
        var second = Sample.owner
        second.numberNeeds(of: all[0], given)
        #expect(second.needNumbers.first?.number == 1)
    }
}
