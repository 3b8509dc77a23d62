import Foundation
import Model
import Testing

@Suite struct ItemTests {
    @Test(arguments: ItemKind.allCases) func anIDIsReadInThreeLanguagesAndInCapitals(_ kind: ItemKind) {
        let id = ItemID(kind, 12)
        #expect(id.code == "\(kind.rawValue)-12")
        for written in [id.words.nb, id.words.nn, id.words.en, id.code] {
            #expect(ItemID(written) == id)
            #expect(ItemID(written.uppercased()) == id)
            // å as one letter or as a with a ring after it.
            #expect(ItemID(written.decomposedStringWithCanonicalMapping) == id)
        }
    }

    @Test func noTwoKindsAreCalledTheSameInAnyLanguage() {
        for language in Language.allCases {
            let words = ItemKind.allCases.map { $0.word[language] }
            #expect(Set(words).count == words.count)
            #expect(words.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() })
        }
    }

    @Test(arguments: [
        "", "goal", "goal-", "goal-0", "goal--1", "goal-1x", "goal-x", "goal 1", "goal-1-2", "goal-1.0", "goal-+1",
        "-1", "1", "1-goal", "ml-1", "goals-1", " goal-1", "goal-1 ", "goal-٣", "goal-99999999999999999999",
    ])
    func anythingElseIsNoID(_ written: String) {
        #expect(ItemID(written) == nil)
    }

    @Test func idsAreOrderedAlongTheChainThenByNumber() {
        let written = ["measure-1", "goal-10", "finding-3", "goal-2", "need-1", "source-1"]
        #expect(
            written.compactMap { ItemID($0) }.sorted().map(\.code)
                == ["goal-2", "goal-10", "source-1", "finding-3", "need-1", "measure-1"])
    }

    @Test func aReferenceToAnotherKindIsRefusedInAFile() throws {
        let right = Data(#"["goal-1","goal-12"]"#.utf8)
        #expect(try JSONDecoder().decode([ID<Goal>].self, from: right) == [ID(1), ID(12)])
        #expect(try JSONEncoder().encode([ID<Goal>(1), ID(12)]) == right)
        #expect(ID<Goal>(ItemID(.finding, 1)) == nil)
        for wrong in ["finding-1", "mål-1", "GOAL-1", "goal-01", "goal-0", "goal", ""] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode([ID<Goal>].self, from: Data(#"["\#(wrong)"]"#.utf8))
            }
        }
    }
}

@Suite struct NumberingTests {
    @Test func eachKindIsCountedForItself() {
        var numbering = Numbering()
        #expect(numbering.next(Goal.self) == ID(1))
        #expect(numbering.next(Goal.self) == ID(2))
        #expect(numbering.next(Finding.self) == ID(1))
        #expect(numbering.next(Goal.self) == ID(3))
    }

    @Test func aNumberIsNeverGivenTwiceThoughItsItemIsGone() throws {
        var analysis = UnitAnalysis(profile: Profile(name: "Solbakken", kinds: [.kindergarten]))
        var given: Set<ID<Goal>> = []
        for round in 0..<20 {
            let id = analysis.numbering.next(Goal.self)
            #expect(given.insert(id).inserted)
            analysis.goals.append(Goal(id: id, statement: "Mål"))
            if round % 2 == 0 { analysis.goals.removeLast() }
            if round % 3 == 0 { analysis.goals.removeAll() }
            // The count lies in the file, not in the items that are left.
            analysis = try JSONDecoder().decode(UnitAnalysis.self, from: JSONEncoder().encode(analysis))
        }
        #expect(given.map(\.number).sorted() == Array(1...20))
    }

    @Test func twoCountsJoinedGiveNothingThatEitherHasGiven() {
        var left = Numbering()
        var right = Numbering()
        for _ in 0..<3 { _ = left.next(Goal.self) }
        for _ in 0..<2 { _ = left.next(Need.self) }
        for _ in 0..<5 { _ = right.next(Goal.self) }
        _ = right.next(Finding.self)
        for var joined in [left.joined(with: right), right.joined(with: left)] {
            #expect(joined.next(Goal.self) == ID(6))
            #expect(joined.next(Need.self) == ID(3))
            #expect(joined.next(Finding.self) == ID(2))
            #expect(joined.next(Measure.self) == ID(1))
        }
    }
}
