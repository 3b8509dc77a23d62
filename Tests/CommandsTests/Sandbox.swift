import Commands
import Foundation
import Model

/// A folder of its own and a world where every clock stands still, for running the whole program in-process.
final class Sandbox {
    let folder: String
    private(set) var output = ""
    private(set) var complaints = ""
    private var ids = 0
    /// Whether a person sits at the terminal.
    var someoneAnswers = false
    /// What somebody else does at another keyboard before the next reply is given; done once.
    var meanwhile: (() -> Void)?
    /// Where it is shown how far something has come.
    var screen: ProgressScreen?
    /// What the clock shows.
    var now = 1_790_000_000
    /// Where the user's own settings lie: beside the folder, never in it and never at home.
    var configuration: String?
    /// The ids that are given to new workspaces before those that are counted.
    var nextIDs: ArraySlice<String> = []
    /// What else of the world is another one.
    var changing: (inout World) -> Void = { _ in }
    private var secrets: UInt8 = 0

    init() throws {
        folder = NSTemporaryDirectory() + "behov-test-" + UUID().uuidString
        configuration = folder + "-settings"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
        try? FileManager.default.removeItem(atPath: folder + "-settings")
    }

    /// Runs the program and gives its exit code; what it said lies in `output` and `complaints`.
    @discardableResult
    func run(
        _ arguments: [String], replies: [String] = [], in part: String = "", environment: [String: String] = [:]
    ) -> Int32 {
        output = ""
        complaints = ""
        var rest = replies[...]
        let standing = part.isEmpty ? folder : folder + "/" + part
        var world = World(
            now: { self.now }, today: { Day("2026-09-21") ?? Day(daysSinceEpoch: 0) },
            newID: {
                if let id = self.nextIDs.popFirst() { return id }
                self.ids += 1
                return "test-" + String(repeating: "0", count: 19 - String(self.ids).count) + String(self.ids)
            },
            environment: { environment[$0] }, workingFolder: { standing },
            out: { self.output += $0 }, err: { self.complaints += $0 },
            hear: {
                self.doMeanwhile()
                return rest.popFirst()
            }, someoneAnswers: self.someoneAnswers, invocation: "behov",
            configurationFolder: { self.configuration },
            newSecret: {
                self.secrets += 1
                return Array(repeating: self.secrets, count: 32)
            }, screen: screen)
        changing(&world)
        return Commands.run(arguments, world)
    }

    /// What is done at another keyboard says nothing at this one.
    private func doMeanwhile() {
        guard let other = meanwhile else { return }
        meanwhile = nil
        let (output, complaints) = (output, complaints)
        other()
        (self.output, self.complaints) = (output, complaints)
    }

    /// Runs the program with one line of words.
    @discardableResult
    func run(_ words: String, replies: [String] = [], in part: String = "") -> Int32 {
        run(words.split(separator: " ").map(String.init), replies: replies, in: part)
    }

    func path(_ name: String) -> String { folder + "/" + name }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try FileManager.default.createDirectory(
            atPath: (path(name) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    }

    /// Every file below a folder with its bytes, to see that nothing was touched.
    func everything(in part: String = "") throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        let root = part.isEmpty ? folder : path(part)
        for name in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? [] {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder)
            // What is known of documents may be written by whoever reads them, and deleted by anybody.
            // So are the states between answers, which no backup keeps.
            guard !isFolder.boolValue, !name.hasSuffix(".index"), !name.contains(".answers/") else {
                continue
            }
            found[name] = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
        }
        return found
    }
}

/// Folders of the repository, and the real files beside it.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let data = URL(fileURLWithPath: root).deletingLastPathComponent().path + "/shared/data"
    static var hasData: Bool { FileManager.default.fileExists(atPath: data) }

    static func file(_ path: String) -> URL { URL(fileURLWithPath: root + "/" + path) }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The names in a folder of the repository, in order.
    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted()
    }
}
