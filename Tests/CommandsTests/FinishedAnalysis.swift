import Testing

/// A finished analysis of a made-up kindergarten, handed over, with a file under `sources/`.
enum FinishedAnalysis {
    static func make(in sandbox: Sandbox, folder: String = "solbakken") throws {
        let sample = Repository.root + "/Workspaces/Interviews/kindergarten-nb"
        func lines(_ name: String) throws -> [String] {
            String(decoding: try Repository.bytes("\(sample)/\(name)"), as: UTF8.self).split(separator: "\n")
                .map(String.init)
        }
        #expect(sandbox.run(["init", folder] + (try lines("start.txt"))) == 0, "\(sandbox.complaints)")
        #expect(sandbox.run(["guide"], replies: try lines("replies.txt"), in: folder) == 0)
        #expect(sandbox.run("handover", in: folder) == 0, "\(sandbox.complaints)\(sandbox.output)")
        try sandbox.write("År;Verdi\n2026;4,1\n", to: "\(folder)/sources/0123456789ab-blåbær.csv")
    }
}
