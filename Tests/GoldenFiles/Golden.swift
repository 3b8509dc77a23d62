public import Foundation

/// Expected output, kept in files of the repository.
///
/// With `RECORD=1` in the environment the files are written instead of compared, and that counts as a difference, so
/// that nobody takes a recording for a test.
public enum Golden {
    /// Whether this run writes the files anew.
    public static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// The folder `Goldens` beside the test file that asks.
    public static func folder(beside file: String = #filePath) -> URL {
        URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens")
    }

    /// How a text differs from the file of that name in `Goldens` beside the test file; `nil` where it does not.
    public static func difference(_ text: String, _ name: String, beside file: String = #filePath) -> String? {
        difference(Array(text.utf8), at: folder(beside: file).appending(path: name))
    }

    /// How bytes differ from a file: the first line that is another; `nil` where every byte is the same.
    public static func difference(_ bytes: [UInt8], at file: URL) -> String? {
        if isRecording { return recorded(bytes, at: file) }
        guard let expected = try? Data(contentsOf: file) else {
            return "There is no \(file.path); record it with RECORD=1."
        }
        if Array(expected) == bytes { return nil }
        let (old, new) = (lines(Array(expected)), lines(bytes))
        let line = zip(old, new).prefix { $0 == $1 }.count
        let words = [old, new].map { line < $0.count ? String($0[line]) : "(the end)" }
        return "\(file.path), line \(line + 1)\nexpected: \(words[0])\nfound:    \(words[1])"
    }

    /// The files in `Goldens` beside the test file that no test asks for.
    public static func orphans(besides used: some Sequence<String>, beside file: String = #filePath) throws
        -> [String]
    {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder(beside: file).path)
        return Set(files).subtracting(used).sorted()
    }

    private static func recorded(_ bytes: [UInt8], at file: URL) -> String {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            return "Recorded \(file.lastPathComponent); run again without RECORD."
        } catch {
            return "\(file.path) could not be recorded: \(error)"
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
