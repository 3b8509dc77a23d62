import Foundation
import Model
import Testing

@testable import Commands
@testable import Store

/// What each command opens, reads and decodes of the documents from below: counted, since counts do not lie on a busy
/// machine as times do. With `BEHOV_LONG` of 850 documents too.
@Suite struct OpenedTests {
    private static let isLong = ProcessInfo.processInfo.environment["BEHOV_LONG"] != nil

    /// One of the Demo's owners or its region with its own documents and some small ones more, all of them brought in.
    private final class Receiver {
        let sandbox: Sandbox
        let name: String
        let documents: Int
        let bytes: Int

        init(_ name: String = "storelva", more: Int) throws {
            let sandbox = try Sandbox()
            (self.sandbox, self.name) = (sandbox, name)
            try FileManager.default.copyItem(
                atPath: Repository.root + "/Workspaces/Demo/" + name, toPath: sandbox.path(name))
            for number in 0..<more { try Receiver.write("inbox/\(number).json", number, in: sandbox) }
            if more > 0 {
                #expect(
                    sandbox.run("collect \(sandbox.path("inbox"))", in: name) == 0, "\(sandbox.complaints)")
            }
            try Receiver.write("late/late.json", more, in: sandbox)
            let received = sandbox.path(name + "/received")
            let files = try FileManager.default.contentsOfDirectory(atPath: received).filter {
                $0.hasSuffix(".json")
            }
            documents = files.count
            bytes = try files.map { try sandbox.bytes("\(name)/received/\($0)").count }.reduce(0, +)
            try? FileManager.default.removeItem(atPath: received + "/.index")
        }

        private static func write(_ name: String, _ number: Int, in sandbox: Sandbox) throws {
            let digits = (0...9).compactMap { OrganisationNumber("\(31_970_000 + number)\($0)") }
            var analysis = UnitAnalysis(
                profile: Profile(
                    name: "Enhet \(number)", kinds: [.kindergarten], organisationNumber: digits.first))
            analysis.needs = [Need(id: analysis.numbering.next(), ability: "Åpne leken", form: .collective)]
            try sandbox.write(
                County.bytes(of: County.sealed(analysis, as: .needsAssessment, id: "enhet-\(number)")), to: name)
        }

        /// What one run of a command did with the documents that lie there.
        func counts(_ command: String) -> ReceivedShelf.Counts {
            var shelves: [ReceivedShelf] = []
            sandbox.changing = { world in
                world.shelf = { told in
                    let shelf = ReceivedShelf(settling: 0, told: told)
                    shelves.append(shelf)
                    return shelf
                }
            }
            sandbox.run(command, replies: ["/quit"], in: name)
            #expect(shelves.count == 1)
            return shelves.first?.counts ?? .init()
        }
    }

    @Test(arguments: isLong ? [85, 850] : [85]) func whatLooksOpensAsLittleOfManyAsOfFew(documents: Int) throws {
        let (few, many) = (try Receiver(more: 0), try Receiver(more: documents - 3))
        #expect(few.documents == 3 && many.documents == documents)
        for owner in [few, many] {
            let first = owner.counts("status")
            #expect(first == .init(opened: owner.documents, bytes: owner.bytes, decoded: 0))
        }
        for command in ["status", "show", "guide", "collect \(many.sandbox.path("late")) --dry-run"] {
            #expect(many.counts(command) == .init(), "\(command)")
        }
        // What is traced is opened, and nothing else.
        let traced = few.counts("trace priority-1")
        #expect((1...3).contains(traced.opened) && traced.decoded == traced.opened)
        #expect(many.counts("trace priority-1") == traced)
    }

    /// What is kept of a document is exactly what is told of it when it is opened whole.
    @Test(arguments: ["storelva", "fjellvik", "fjellnettverket"])
    func aGistIsThatOfTheWholeDocument(name: String) throws {
        let receiver = try Receiver(name, more: 0)
        let folder = receiver.sandbox.path(name)
        for _ in 1...2 {
            switch (try Store(folder: folder).read(trusting: true), try Store(folder: folder).read()) {
            case (.owner(let known), .owner(let whole)):
                #expect(known.body.received.map(\.gist) == whole.body.received.map(\.body.gist))
            case (.region(let known), .region(let whole)):
                let (known, whole) = (known.body.received.map(\.gist), whole.body.received.map(\.body))
                #expect(known.map { $0.received.map(\.gist) } == whole.map { $0.received.map(\.body.gist) })
                #expect(known.map(\.priorities) == whole.map(\.priorities))
            default: Issue.record("\(name) is another level")
            }
        }
    }

    /// Of documents that were opened for an overview no more is kept than it needs, and that is what the whole ones tell.
    @Test func whatIsKeptForAnOverviewIsThatOfTheWholeDocuments() throws {
        let receiver = try Receiver(more: 2)
        let store = { Store(folder: receiver.sandbox.path(receiver.name)) }
        let keeping = store()
        guard case .owner(let brief) = try keeping.read(briefly: true), case .owner(let whole) = try store().read()
        else {
            Issue.record("not an owner")
            return
        }
        let (kept, all) = (brief.body.received, whole.body.received)
        #expect(kept.map(\.gist) == all.map(\.body.gist))
        #expect(kept.map(\.brief) == all.map { UnitBrief($0.body) })
        #expect(kept.contains { $0.brief.ground != nil && !$0.brief.participation.groups.isEmpty })
        #expect(keeping.shelf.counts.opened == receiver.documents)
        // The rest is opened again when it is asked for; what priorities rest on is there.
        #expect(kept.map(\.body) == all.map(\.body))
        let behind = Set(brief.body.priorities.flatMap(\.needs).map(\.workspace))
        let again = kept.count { !behind.contains($0.id) }
        #expect(keeping.shelf.counts.opened == receiver.documents + again && again < kept.count)
        #expect(keeping.shelf.trouble == nil)
    }

    @Test func aRegionOpensNothingToTellWhereItStands() throws {
        let region = try Receiver("fjellnettverket", more: 0)
        let first = region.counts("status")
        #expect(first == .init(opened: region.documents, bytes: region.bytes, decoded: 0))
        for command in ["status", "show"] { #expect(region.counts(command) == .init(), "\(command)") }
        let traced = region.counts("trace measure-1")
        #expect((1...region.documents).contains(traced.opened) && traced.decoded == traced.opened)
    }

    @Test(arguments: isLong ? [5, 847] : [5]) func whatControlsOrHandsOnOpensEachOnce(more: Int) throws {
        let owner = try Receiver(more: more)
        for command in ["check", "check --below", "export owner-overview --dry-run", "handover --dry-run --draft"]
        {
            let counts = owner.counts(command)
            #expect(counts.opened == owner.documents && counts.decoded == owner.documents, "\(command)")
            #expect(counts.bytes == owner.bytes, "\(command)")
        }
    }
}
