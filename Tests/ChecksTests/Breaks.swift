import Checks
import Model
import Testing

/// A way to break a rule besides the one of its sample in `Workspaces/Checks`: one rule, and no other, speaks of it.
struct Break<Subject: Sendable>: Sendable, CustomTestStringConvertible {
    let code: String
    /// What the change is, where a rule has more than one.
    let how: String
    let item: ItemID?
    /// What the command ends with: a question's id, of which the command has the name, or other words.
    let from: String
    /// What Store is to have found of the revisions.
    let chain: [ChainFault]
    let change: @Sendable (inout Subject) -> Void

    init(
        _ code: String, _ how: String = "", item: ItemID? = nil, from: String, chain: [ChainFault] = [],
        change: @escaping @Sendable (inout Subject) -> Void
    ) {
        self.code = code
        self.how = how
        self.item = item
        self.from = from
        self.chain = chain
        self.change = change
    }

    var testDescription: String { how.isEmpty ? code : "\(code), \(how)" }
}

extension Break where Subject == UnitAnalysis {
    static let all: [Break] =
        chains + [
            Break("PRO-001", "no meeting", from: "goals.participation") { $0.meetings = [] },
            Break("PRO-001", "leaders and representatives alone", from: "practice.participation") {
                for place in $0.meetings.indices { $0.meetings[place].groups = [.leaders, .representatives] }
            },
            Break("PRO-002", "not yet", from: "needs.discussion") { $0.discussion = .notYet },
            Break("PRO-002", "presence at the meetings alone", from: "needs.discussion") { $0.discussion = nil },
            Break("PRO-002", "nobody named", from: "needs.discussion") { $0.discussion?.organisations = [] },
            Break("PRO-002", "nothing came of it", from: "needs.discussion") { $0.discussion?.outcome = nil },
            Break("DAT-001", "only practice", from: "data.children") { $0.sources[0].focus = .practice },
            Break("DAT-001", "not said what it is about", from: "data.focus") { $0.sources[0].focus = nil },
            Break("DAT-002", "only the children", from: "data.practice") { $0.sources[1].focus = .learning },
            Break("DAT-002", "not said what it is about", from: "data.focus") { $0.sources[1].focus = nil },
            Break("INT-001", "the choice leans on an open question", item: ItemID(.finding, 1), from: "funn-1") {
                $0.findings[0].sources = []
                $0.findings[0].nature = .question
            },
            Break("INT-002", "one", item: ItemID(.finding, 1), from: "funn-1") {
                $0.findings[0].explanations.removeLast()
            },
            Break("INT-002", "none", item: ItemID(.finding, 1), from: "funn-1") {
                $0.findings[0].explanations = []
            },
            Break("INT-002", "the same twice", item: ItemID(.finding, 1), from: "funn-1") {
                $0.findings[0].explanations = ["Vi ser ikke hvem", "Vi ser ikke hvem"]
            },
            Break("PRI-001", "no candidate", from: "prioritisation.add") { analysis in
                analysis.candidates = []
                analysis.chosen = nil
            },
            Break("PRI-001", "no choice", from: "prioritisation.choice") { $0.chosen = nil },
            Break("PRA-002", "none", item: ItemID(.candidate, 1), from: "practice.context") { $0.factors = [] },
            Break("PRA-002", "only what helps", item: ItemID(.candidate, 1), from: "practice.context") {
                $0.factors.removeAll { $0.effect == .maintaining }
            },
            Break("PRA-002", "of another area", item: ItemID(.candidate, 2), from: "practice.context") {
                $0.chosen = ID(2)
                $0.candidates[1].findings = [ID(1), ID(2)]
            },
        ]
}

extension Break where Subject == OwnerOverview {
    static let all: [Break] =
        chains + [
            Break("OWN-001", "none", from: "contribution.own") { $0.ownContribution = nil },
            Break("OWN-001", "no words", from: "contribution.own") { $0.ownContribution?.words = "" },
            Break("OWN-003", "no need to rest on", from: "mottatt") {
                $0.priorities[0].needs = []
                $0.received[0].body.needs = []
            },
        ]
}

extension Break where Subject == RegionPlan {
    static let all: [Break] =
        chains + [
            Break("REG-022", "not yet", from: "plan.discussion") { $0.discussion = .notYet },
            Break("REG-022", "nobody named", from: "plan.discussion") { $0.discussion?.organisations = [] },
            Break("REG-022", "nothing came of it", from: "plan.discussion") { $0.discussion?.outcome = nil },
            Break("REG-001", "nothing to rest on", from: "mottatt") {
                $0.measures[0].basis = []
                $0.measures.append($0.measures[0])
                $0.received = []
            },
            Break("REG-002", "no partner", item: ItemID(.measure, 1), from: "tiltak-1") {
                $0.measures[0].partner = nil
            },
            Break("REG-002", "no cooperation", item: ItemID(.measure, 1), from: "tiltak-1") {
                $0.measures[0].cooperation = nil
            },
        ]
}

extension Break {
    /// What can be wrong with the revisions of any level.
    static var chains: [Break] {
        [
            Break(
                "SEA-001", "changed", from: "historikk",
                chain: [.altered(revision: 3, file: "revisions/000003-0123456789ab.json")]
            ) { _ in },
            Break("SEA-001", "gone", from: "historikk", chain: [.missing(before: 4)]) { _ in },
            Break("SEA-001", "an older file", from: "gjenopprett 9", chain: [.aside(revision: "9", current: "4")])
            {
                _ in
            },
            Break("SEA-001", "register", from: "historikk", chain: [.register(file: "revisions/register.json")]) {
                _ in
            },
        ]
    }
}
