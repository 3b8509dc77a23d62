import Foundation
import Testing

/// The rules of the house that a reader of the sources would hold us to.
@Suite struct HouseTests {
    @Test(arguments: House.sources + House.tests) func noSwiftFileIsLongerThan300Lines(_ path: String) throws {
        let lines = try House.text(path).split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(lines <= 300)
    }

    @Test func onlyStoreAndCommandsTouchTheOutsideWorld() throws {
        let words = [" print(", "readLine(", "FileHandle", "FileManager", " Date()", "import Foundation"]
        for path in House.sources where !path.hasPrefix("Sources/Store/") && !path.hasPrefix("Sources/Commands/") {
            let text = try House.text(path)
            for word in words { #expect(!text.contains(word), "\(path) has \(word)") }
        }
    }

    /// That input cannot end the program is held by the fuzz of files and numbers; that we do not end it, here.
    @Test func noSourceEndsTheProgramByItself() throws {
        let words = ["fatalError", "try!", "preconditionFailure", "precondition(", "as!"]
        for path in House.sources {
            let text = try House.text(path)
            for word in words { #expect(!text.contains(word), "\(path) has \(word)") }
        }
    }

    /// A county is data: its number, its name and the marks of its plan stand in its profile and in its plan's file.
    @Test func noSourceKnowsOneCountyFromAnother() throws {
        // The names of all counties, by which a table of Statistisk sentralbyrå is known, tell none from another.
        for path in House.sources where !path.hasSuffix("StatbankRegion.swift") {
            let lines = try House.text(path).split(separator: "\n")
            for line in lines where !line.drop(while: \.isWhitespace).hasPrefix("//") {
                for word in ["\"LP", "\"34\"", "\"innlandet\"", "hasPrefix(\"F "] {
                    #expect(!line.contains(word), "\(path) has \(word)")
                }
            }
        }
    }

    /// The rooms and what each may look into: DESIGN.md's table, as the sources have it.
    static let doors: [String: Set<String>] = [
        "Formats": [], "Model": [], "Store": ["Model", "Formats"], "Evidence": ["Model", "Formats"],
        "Pages": ["Model", "Formats"], "Guidance": ["Model", "Pages"], "Checks": ["Model"], "Chain": ["Model"],
        "Documents": ["Formats", "Model", "Guidance", "Checks", "Chain", "Pages"],
    ]

    @Test(arguments: doors.keys.sorted()) func aRoomImportsOnlyWhatItMay(_ room: String) throws {
        let rooms = Set(Self.doors.keys).union(["Commands", "Templates"])
        let allowed = Self.doors[room] ?? []
        for path in House.sources where path.hasPrefix("Sources/\(room)/") {
            for line in try House.text(path).split(separator: "\n") where line.contains("import ") {
                guard let name = line.split(separator: " ").last.map(String.init), rooms.contains(name) else {
                    continue
                }
                #expect(allowed.contains(name), "\(path) imports \(name)")
            }
        }
    }

    @Test func theExecutableCarriesEveryTemplate() throws {
        let carried =
            (House.files(in: "Templates", endings: [".json", ".zip"])
            + House.files(in: "Workspaces/Checks", endings: ["/break.json"]))
            .filter { path in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: House.root + "/" + path, isDirectory: &isFolder)
                return !isFolder.boolValue && !path.contains("/.")
            }.sorted()
        let made = Embed.source(of: carried)
        let path = House.root + "/Templates/embed.c"
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try made.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("embed.c was recorded; look at it and run again without RECORD")
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == made, "RECORD=1 writes embed.c anew")
    }
}

/// The C source that puts files into the executable.
enum Embed {
    static func source(of paths: [String]) -> String {
        var lines = [
            "// Made by the test theExecutableCarriesEveryTemplate with RECORD=1; not written by hand.",
            "#include \"CTemplates.h\"", "",
        ]
        for (place, path) in paths.enumerated() {
            let relative = path.hasPrefix("Templates/") ? String(path.dropFirst("Templates/".count)) : "../" + path
            lines += ["static const unsigned char file\(place)[] = {", "#embed \"\(relative)\"", "};", ""]
        }
        lines.append("static const struct behov_template files[] = {")
        for (place, path) in paths.enumerated() {
            lines.append("    {\"\(path)\", file\(place), sizeof file\(place)},")
        }
        lines += [
            "};", "", "size_t behov_template_count(void) { return sizeof files / sizeof files[0]; }", "",
            "struct behov_template behov_template_at(size_t place) { return files[place]; }", "",
        ]
        return lines.joined(separator: "\n")
    }
}
