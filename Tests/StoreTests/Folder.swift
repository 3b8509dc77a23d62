import Foundation
import Model
import Testing

@testable import Store

/// A folder of its own that goes away with the test.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "behov-store-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A store in a folder of this one, which is made with the workspace.
    func store(_ name: String) -> Store { Store(folder: path + "/" + name) }

    /// A new workspace with one of the samples.
    func store<Body: Level>(_ name: String, with body: Body) throws -> Store {
        let store = store(name)
        try store.create(Sample.opened(body, id: "id-" + name))
        return store
    }

    func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
    }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func names(_ part: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + part)) ?? []).sorted()
    }

    /// Every file with its bytes, its permissions and its place on the disk: written again is another place.
    func everything() throws -> [String: Standing] {
        var found: [String: Standing] = [:]
        for name in try #require(FileManager.default.enumerator(atPath: path)).compactMap({ $0 as? String }) {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
            let isFile = attributes[.type] as? FileAttributeType == .typeRegular
            found[name] = Standing(
                bytes: isFile ? try bytes(name) : [], permissions: attributes[.posixPermissions] as? Int,
                place: isFile ? attributes[.systemFileNumber] as? Int : nil)
        }
        return found
    }

    struct Standing: Equatable {
        let bytes: [UInt8]
        let permissions: Int?
        let place: Int?
    }
}

/// Runs something that must end in trouble, told clearly and in three languages, with every file as it was.
@discardableResult
func expectTrouble(
    _ kind: Trouble.Kind, in folder: Folder, says: [String] = [], _ location: SourceLocation = #_sourceLocation,
    _ work: () throws -> Void
) throws -> Trouble? {
    let before = try folder.everything()
    let trouble = #expect(throws: Trouble.self, sourceLocation: location) { try work() }
    #expect(try folder.everything() == before, "a file was touched", sourceLocation: location)
    guard let trouble else { return nil }
    #expect(trouble.kind == kind, "\(trouble.text.nb)", sourceLocation: location)
    let texts = Language.allCases.map { trouble.text[$0] }
    #expect(Set(texts).count == 3, "\(texts)", sourceLocation: location)
    for text in texts {
        for fragment in says {
            #expect(text.contains(fragment), "«\(text)» does not say «\(fragment)»", sourceLocation: location)
        }
    }
    return trouble
}
