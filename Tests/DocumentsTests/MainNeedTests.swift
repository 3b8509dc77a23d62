import Testing

@testable import Documents
@testable import Model

/// Of the needs that weigh most it is told how many units have each: all that were joined, by whatever way.
@Suite struct MainNeedTests {
    private static func need(_ unit: String, _ ability: String) -> BasedNeed {
        BasedNeed(
            reference: Reference(workspace: unit, revision: 1, item: ItemID(.need, 1)),
            need: Need(id: ID(1), ability: ability), unit: unit, language: .nb)
    }

    /// How many units have each, where some were joined two and two.
    private static func counts(_ needs: [BasedNeed], joined pairs: [(String, String)]) -> [Int] {
        needs.told { one in
            needs.map(\.reference).filter { other in
                pairs.contains { $0 == (one.workspace, other.workspace) || $0 == (other.workspace, one.workspace) }
            }
        }.map(\.workspaces.count)
    }

    @Test func needsJoinedByWayOfAnotherAreOne() {
        let needs = [Self.need("a", "Lek"), Self.need("b", "Lekeglede"), Self.need("c", "Leken")]
        #expect(Self.counts(needs, joined: []) == [1, 1, 1])
        #expect(Self.counts(needs, joined: [("a", "b")]) == [2, 1])
        #expect(Self.counts(needs, joined: [("a", "b"), ("b", "c")]) == [3])
        // Also where the one between them comes last.
        #expect(Self.counts(needs, joined: [("a", "c"), ("b", "c")]) == [3])
    }

    @Test func whatIsJoinedWithOneInTheSameWordsIsOneWithIt() {
        let needs = [Self.need("a", "Lek"), Self.need("b", "lek"), Self.need("c", "Leken"), Self.need("d", "Ro")]
        #expect(Self.counts(needs, joined: [("b", "c")]) == [3, 1])
    }
}
