import Foundation
import Testing

@testable import Store

/// What people really download passes the gate; what was made to be stopped does not.
@Suite struct RealFilesAtTheGateTests {
    private static let shared = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")

    private static func files(in folder: String) -> [String] {
        let root = shared.appending(path: folder).path
        let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
        return names.sorted().map { "\(root)/\($0)" }.filter(Disk.isFile)
    }

    static let isHere = !files(in: "data").isEmpty
    static let whySkipped: Comment = "the real files are not part of the repository; they lie in ../shared/data"

    @Test(.enabled(if: isHere, whySkipped)) func noRealFileIsRefused() throws {
        for file in Self.files(in: "data") { #expect(throws: Never.self) { try Gate.bytes(of: file) } }
    }

    @Test(.enabled(if: isHere, "the made files lie in ../shared/cases/privacy"))
    func numbersInWorkbooksAreRefused() throws {
        for name in ["id-in-xlsx-cell.xlsx", "id-in-sheet-name.xlsx"] {
            let path = Self.shared.appending(path: "cases/privacy/\(name)").path
            #expect(throws: (any Error).self, "\(name)") { try Gate.bytes(of: path) }
        }
    }
}
