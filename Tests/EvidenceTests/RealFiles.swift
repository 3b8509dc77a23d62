import Evidence
import Foundation
import Testing

/// The real exports that lie beside the repository where people work on it; a plain clone has none.
enum RealFiles {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")

    static let areHere = FileManager.default.fileExists(atPath: folder.path)

    static let whySkipped: Comment = "the real files are not part of the repository; they lie in ../shared/data"

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: path)))
    }

    static func export(_ path: String) throws -> Export {
        try ExportReader.read(bytes(path))
    }
}
