import Foundation
import Guidance
import Model

/// The wording as it lies in the repository, read by another reader than our own.
enum Guides {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Templates/Guides")

    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    static func bytes(_ file: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(file))
    }

    static let chapters: [String: Wording] = Dictionary(
        uniqueKeysWithValues: files.compactMap { file in
            guard let bytes = try? bytes(file), let words = try? JSONDecoder().decode(Wording.self, from: bytes)
            else { return nil }
            return (String(file.dropLast(".json".count)), words)
        })

    static let wording = chapters.values.reduce(into: Wording()) { $0.merge($1) { first, _ in first } }
}
