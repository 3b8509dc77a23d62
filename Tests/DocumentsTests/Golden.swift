import Foundation
import Testing

/// Expected output, kept in files beside the tests.
///
/// With `RECORD=1` in the environment the files are written instead of compared, and that run fails, so that
/// nobody takes a recording for a test.
enum Golden {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    /// Compares the text with the file of that name, byte for byte.
    static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if isRecording {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("Recorded \(name); run again without RECORD.", sourceLocation: sourceLocation)
            return
        }
        guard let expected = try? Data(contentsOf: file) else {
            Issue.record("There is no \(name); record it with RECORD=1.", sourceLocation: sourceLocation)
            return
        }
        if expected == Data(text.utf8) { return }
        let old = String(decoding: expected, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).prefix { $0 == $1 }.count
        let words = [old, new].map { line < $0.count ? String($0[line]) : "(the end)" }
        Issue.record(
            "\(name), line \(line + 1)\nexpected: \(words[0])\nfound:    \(words[1])",
            sourceLocation: sourceLocation)
    }

    /// The files in the folder that no test asks for.
    static func orphans(besides used: some Sequence<String>) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Set(files).subtracting(used).sorted()
    }
}
