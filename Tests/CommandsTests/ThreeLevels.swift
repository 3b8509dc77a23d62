import Formats
import Foundation
import Testing

@testable import Commands
@testable import Store

/// A unit, its owner and its region from the Demo, each handed over once, on whom something is done at the bottom.
struct ThreeLevels {
    static let (unit, owner, region) = ("solbakken", "fjellvik", "fjellnettverket")
    static let oldWords = "Alle ansatte kan se hvem som er på vei ut av leken"
    static let newWords = "Alle ansatte kan legge til rette for samtaler i garderoben"

    let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        for name in [Self.unit, Self.owner, Self.region] {
            try RuleSample.copy(name, to: sandbox, at: name)
            run("lever", in: name)
        }
    }

    /// Runs a command, which ends as it should.
    func run(
        _ words: String, replies: [String] = [], in part: String, code: Int32 = 0,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let ended = sandbox.run(words, replies: replies, in: part)
        #expect(ended == code, "\(words): \(sandbox.output)\(sandbox.complaints)", sourceLocation: location)
    }

    /// What a command said, on both channels, without the lines of a tree.
    var said: String { (sandbox.output + sandbox.complaints).filter { !"│├└".contains($0) } }

    /// Every file of a workspace, but for what is made again when it is gone.
    func files(of name: String) throws -> [String: [UInt8]] {
        try sandbox.everything(in: name).filter { !$0.key.hasSuffix(".index") }
    }

    func expectSaid(_ words: String, _ location: SourceLocation = #_sourceLocation) {
        #expect(said.holds(words), "\(said)", sourceLocation: location)
    }

    func expectUnsaid(_ words: String, _ location: SourceLocation = #_sourceLocation) {
        #expect(!said.holds(words), "\(said)", sourceLocation: location)
    }

    /// The one file in a folder whose name holds all of some words; the newest by its revision where there are several.
    func file(_ words: String..., in part: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path(part)).filter { name in
            [".json", ".behov"].contains(where: name.hasSuffix) && words.allSatisfy(name.contains)
        }
        let newest = names.max { $0.compare($1, options: .numeric) == .orderedAscending }
        return "\(part)/" + (try #require(newest, "\(part): \(words)"))
    }

    /// The unit's need says something else, by the question that asks for it.
    func rewrite(to words: String = ThreeLevels.newWords) {
        run("endre behov-1", replies: ["-", "-", "-", "-", "-", "-", words], in: Self.unit)
    }

    /// Hands over and brings the document in one level up.
    func handOver(_ name: String, to above: String, draft: Bool = false) throws {
        run(draft ? "lever --utkast" : "lever", in: name)
        let kind = name == Self.unit ? "behovsvurdering" : "eieroversikt"
        // A draft takes the place of what is final only where somebody says so.
        run("samle ../\(try file(kind, in: "\(name)/handover"))" + (draft ? " --utkast" : ""), in: above)
    }

    /// The owner or the region answers, and whoever is answered brings it in.
    func answer(_ sender: String, to receiver: String) throws {
        run("svar", in: sender)
        run("samle ../\(try file(receiver, "svar-fra", in: "\(sender)/handover"))", in: receiver)
    }

    /// Settles every decision whose ground has changed in the same way.
    func settle(_ step: String, _ choice: String, times: Int, in part: String) {
        // Its end of input is the next open question, where a decision was taken back.
        sandbox.run("analyse --fra \(step)", replies: Array(repeating: choice, count: times), in: part)
    }

    /// Writes something else in a file, as somebody does who knows no command for it; a package is unpacked first.
    func tamper(_ file: String, _ old: String, _ new: String, sealing: Bool = false) throws {
        let document = try SourceParcel(reading: try sandbox.bytes(file), file: file).document
        let text = String(decoding: document, as: UTF8.self)
        #expect(text.contains(old), "\(file)")
        let changed = text.replacingOccurrences(of: old, with: new)
        let bytes = sealing ? Seal.sealed(try JSONReader.read(Array(changed.utf8))) : Array(changed.utf8)
        try sandbox.write(bytes, to: file)
    }
}
