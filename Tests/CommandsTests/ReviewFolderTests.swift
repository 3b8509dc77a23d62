import Foundation
import Model
import SeededNumbers
import Store
import Testing

@testable import Commands
@testable import Formats

/// A partner's folder of forty assessments, each made of one of the Demo's by a seed: answers are left out, groups and
/// names are others, and in five of them something does not hold.
@Suite struct ReviewFolderTests {
    /// What can be so wrong that it asks for a talk; each belongs under a heading of its own in a review.
    private static let faults: [@Sendable (inout UnitAnalysis) -> Void] = [
        { body in
            for place in body.sources.indices where body.sources[place].focus == .practice {
                body.sources[place].focus = .environment
            }
        },
        { $0.chosen = nil },
        { body in
            for place in body.findings.indices {
                (body.findings[place].indicators, body.findings[place].sources) = ([], [])
            }
        },
        { body in for place in body.factors.indices { body.factors[place].effect = .promoting } },
        { body in for place in body.needs.indices { body.needs[place].factors = [] } },
    ]

    /// What the Demo's units have handed over.
    private func delivered() throws -> [UnitAnalysis] {
        try ["fjellvik", "storelva"].flatMap { owner in
            let folder = "\(Repository.root)/Workspaces/Demo/\(owner)/received"
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
                try Seal.open(Repository.bytes("\(folder)/\(name)"), file: name, as: UnitAnalysis.self).document
                    .body
            }
        }
    }

    /// Leaves out some of what one can do without, so that no two of them are alike.
    private func vary(_ body: inout UnitAnalysis, named name: String, _ random: inout Seeded) {
        body.profile.name = name
        body.profile.organisationNumber = nil
        if Bool.random(using: &random) { body.surprises = nil }
        if Bool.random(using: &random) { body.disagreement = nil }
        if Bool.random(using: &random) { body.partnerWish = nil }
        if Bool.random(using: &random) { body.goals.shuffle(using: &random) }
        for place in body.findings.indices where Int.random(in: 0..<3, using: &random) == 0 {
            body.findings[place].explanations = Array(body.findings[place].explanations.prefix(1))
        }
        if Int.random(in: 0..<3, using: &random) == 0 { body.running = nil }
        if Int.random(in: 0..<4, using: &random) == 0 { body.discussion = nil }
    }

    @Test func theFiveThatNeedATalkStandFirstInAFolderOfForty() throws {
        let sandbox = try Sandbox()
        let bodies = try delivered()
        var random = Seeded(state: 2026)
        let places = Array(Array(0..<40).shuffled(using: &random).prefix(Self.faults.count))
        for place in 0..<40 {
            var body = bodies[Int.random(in: 0..<bodies.count, using: &random)]
            vary(&body, named: "Enhet \(place + 10)", &random)
            if let fault = places.firstIndex(of: place) { Self.faults[fault](&body) }
            let id = "unit\(place)"
            try sandbox.write(
                County.bytes(of: County.sealed(body, as: .needsAssessment, id: id)), to: "mappe/\(id).json")
        }
        #expect(sandbox.run("tilbakemelding oversikt mappe") == 0, "\(sandbox.complaints)")
        let said = sandbox.output
        #expect(said.contains("40 enheter. Bør kontaktes: 5."), "\(said)")
        #expect(said.split(separator: "\n").allSatisfy { $0.count <= 80 })
        let first = said.prefix(upTo: try #require(said.range(of: "Alle\n")).lowerBound)
        for place in places { #expect(first.contains("Enhet \(place + 10): "), "\(place): \(first)") }
    }
}
