import Foundation
import Testing

/// Compares with a file of the repository; `RECORD=1` writes it instead, and that run fails.
enum Golden {
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    static func expect(_ bytes: [UInt8], _ path: String, _ location: SourceLocation = #_sourceLocation) {
        let url = URL(fileURLWithPath: Repository.root + "/" + path)
        guard !isRecording else {
            try? FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? Data(bytes).write(to: url)
            Issue.record("\(path) was recorded; look at it and run again without RECORD", sourceLocation: location)
            return
        }
        guard let stored = try? Data(contentsOf: url) else {
            Issue.record("\(path) is missing; RECORD=1 writes it", sourceLocation: location)
            return
        }
        guard Array(stored) != bytes else { return }
        let old = String(decoding: stored, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let place =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let (was, now) = (place < old.count ? old[place] : "–", place < new.count ? new[place] : "–")
        Issue.record("\(path), line \(place + 1): was «\(was)», is «\(now)»", sourceLocation: location)
    }
}
