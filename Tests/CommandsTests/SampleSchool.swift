import Foundation
import Testing

extension Sandbox {
    /// A new school in the folder `sample`, where nothing has been said yet.
    static func school() throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "sample", "--name", "Sample", "--kind", "school", "--municipality", "3403"]) == 0)
        return sandbox
    }

    /// The files that lie in the sources of `sample`.
    var sources: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path("sample/sources"))) ?? []
    }
}
