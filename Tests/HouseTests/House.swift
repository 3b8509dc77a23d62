import Foundation

/// The repository as the house rules see it.
enum House {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The paths of all files below a folder with one of some endings, from the root, in order.
    static func files(in folder: String, endings: [String]) -> [String] {
        let found = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return found.filter { name in endings.contains { name.hasSuffix($0) } }.map { folder + "/" + $0 }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }

    static let sources = files(in: "Sources", endings: [".swift"])
    static let tests = files(in: "Tests", endings: [".swift"])
}
