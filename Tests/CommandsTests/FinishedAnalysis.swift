import Testing

/// A finished analysis of a made-up kindergarten, handed over, with a file under `sources/`.
enum FinishedAnalysis {
    static func make(in sandbox: Sandbox, folder: String = "solbakken") throws {
        for (name, bytes) in try made.get() { try sandbox.write(bytes, to: "\(folder)/\(name)") }
    }

    /// Made once: an interview of a hundred answers takes a second.
    private static let made = Result { () throws -> [String: [UInt8]] in
        let sandbox = try Sandbox()
        let sample = Repository.root + "/Workspaces/Interviews/kindergarten-nb"
        func lines(_ name: String) throws -> [String] {
            String(decoding: try Repository.bytes("\(sample)/\(name)"), as: UTF8.self).split(separator: "\n")
                .map(String.init)
        }
        #expect(sandbox.run(["init", "solbakken"] + (try lines("start.txt"))) == 0, "\(sandbox.complaints)")
        #expect(sandbox.run(["guide"], replies: try lines("replies.txt"), in: "solbakken") == 0)
        #expect(sandbox.run("handover", in: "solbakken") == 0, "\(sandbox.complaints)\(sandbox.output)")
        try sandbox.write("År;Verdi\n2026;4,1\n", to: "solbakken/sources/0123456789ab-blåbær.csv")
        return try sandbox.everything(in: "solbakken")
    }
}
