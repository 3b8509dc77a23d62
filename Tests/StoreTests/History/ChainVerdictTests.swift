import Model
import Testing

@testable import Store

@Suite struct ChainVerdictTests {
    typealias Link = ChainVerdict.Link

    /// A link whose digest begins with its name; parents by name.
    private func link(_ number: Int, _ name: String, _ parents: [String] = [], altered: String? = nil) -> Link {
        Link(number: number, digest: digest(name), parents: parents.map(digest), altered: altered)
    }

    private func digest(_ name: String) -> String { name + String(repeating: "0", count: 64 - name.count) }

    private var whole: [Link] { [link(1, "a"), link(2, "b", ["a"]), link(3, "c", ["b"])] }

    @Test func aWholeChainHasNoFault() {
        #expect(ChainVerdict.faults(current: whole[2], recorded: whole, thinned: []).isEmpty)
        let open = link(4, "d", ["c"])
        #expect(ChainVerdict.faults(current: open, recorded: whole, thinned: []).isEmpty)
    }

    @Test func aChangedFileIsSaidOnce() {
        var links = whole
        links[1] = link(2, "b", ["a"], altered: "revisions/2")
        let faults = ChainVerdict.faults(current: links[2], recorded: links, thinned: [])
        #expect(faults == [.altered(revision: 2, file: "revisions/2")])
    }

    @Test func aMissingRevisionIsAFaultUnlessItWasThinned() {
        let links = [whole[0], whole[2]]
        #expect(ChainVerdict.faults(current: whole[2], recorded: links, thinned: []) == [.missing(before: 3)])
        #expect(ChainVerdict.faults(current: whole[2], recorded: links, thinned: [whole[1]]).isEmpty)
    }

    @Test func whatAThinnedRevisionCameFromMustBeThereToo() {
        let faults = ChainVerdict.faults(current: whole[2], recorded: [whole[2]], thinned: [whole[1]])
        #expect(faults == [.missing(before: 2)])
    }

    @Test func aFileThatIsNoRevisionsDigestIsNotTakenForIt() {
        let other = Link(number: 1, digest: "a" + String(repeating: "1", count: 63), parents: [])
        let faults = ChainVerdict.faults(current: whole[2], recorded: [other, whole[1], whole[2]], thinned: [])
        #expect(faults == [.missing(before: 2)])
    }

    @Test func anOlderFileInTheNewestsPlaceIsSaid() {
        let faults = ChainVerdict.faults(current: whole[0], recorded: whole, thinned: [])
        #expect(faults == [.aside(revision: "3", current: "1")])
    }

    @Test func twoRevisionsOfOneNumberAreToldByTheirWholeNames() {
        let other = link(3, "d", ["b"])
        let faults = ChainVerdict.faults(current: whole[2], recorded: whole + [other], thinned: [])
        #expect(faults == [.aside(revision: "3-d00000000000", current: "3-c00000000000")])
    }

    @Test func goingOnFromAnOlderFileLeavesALineAside() {
        let next = link(4, "d", ["a"])
        let faults = ChainVerdict.faults(current: next, recorded: whole + [next], thinned: [])
        #expect(faults == [.aside(revision: "3", current: "4")])
        let joined = link(5, "e", ["d", "c"])
        #expect(ChainVerdict.faults(current: joined, recorded: whole + [next, joined], thinned: []).isEmpty)
    }

    @Test func aGapDoesNotMakeALineSeemToLieAside() {
        let faults = ChainVerdict.faults(current: whole[2], recorded: [whole[0], whole[2]], thinned: [])
        #expect(faults == [.missing(before: 3)])
    }

    @Test func aRingEnds() {
        let ring = [link(1, "a", ["b"]), link(2, "b", ["a"])]
        #expect(ChainVerdict.faults(current: ring[1], recorded: ring, thinned: []).isEmpty)
    }
}
