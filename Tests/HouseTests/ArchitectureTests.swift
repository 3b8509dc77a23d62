import Foundation
import Testing

/// The README's chapter on the house is held against the house.
@Suite struct ArchitectureTests {
    private static let page = (try? House.text("README.md")) ?? ""

    /// The names in the first column of the table of rooms.
    private static var rooms: [String] {
        page.matches(of: #/\n\| `(?<room>[A-Z][a-z]+)` \|/#).map { String($0.room) }
    }

    /// The walks, each a row of files as they are named one after another.
    private static var walks: [(name: String, files: [String])] {
        let chapter = page.components(separatedBy: "### Four walks").dropFirst().first ?? ""
        let walks = (chapter.components(separatedBy: "\n### ").first ?? "").components(separatedBy: "\n- **")
            .dropFirst()
        return walks.map { walk in
            let files = walk.matches(of: #/`(?<file>[A-Za-z\/]+\.(?:swift|json))`/#).map { String($0.file) }
            return (walk.components(separatedBy: "**").first ?? "", files)
        }
    }

    @Test func everyRoomIsInTheTableAndNoOther() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: House.root + "/Sources")
        let rooms = folders.filter {
            $0.first?.isUppercase == true && !$0.hasPrefix("C") || ["Chain", "Checks", "Commands"].contains($0)
        }
        #expect(Set(Self.rooms) == Set(rooms + ["Templates"]))
    }

    @Test func aRoomLooksIntoEveryRoomItIsSaidToAndNoOther() throws {
        for (room, doors) in HouseTests.doors {
            var seen: Set<String> = []
            for path in House.sources where path.hasPrefix("Sources/\(room)/") {
                for line in try House.text(path).split(separator: "\n") where line.contains("import ") {
                    if let name = line.split(separator: " ").last.map(String.init), HouseTests.doors[name] != nil {
                        seen.insert(name)
                    }
                }
            }
            #expect(seen.isSubset(of: doors), "\(room)")
        }
    }

    @Test func thereAreFourWalksOfAtLeastFiveRoomsOrFiles() {
        #expect(
            Self.walks.map(\.name) == [
                "A cell to the trace", "A key press to a revision", "A law to a remark", "A measure to HTML",
            ])
        for walk in Self.walks { #expect(walk.files.count >= 5, "\(walk)") }
    }

    @Test func everyFileOfAWalkIsThereAndADoorLeadsToTheNext() throws {
        for walk in Self.walks {
            for file in walk.files {
                let path = file.hasPrefix("Templates/") ? file : "Sources/" + file
                #expect(FileManager.default.fileExists(atPath: House.root + "/" + path), "\(walk.name): \(file)")
            }
            let rooms = walk.files.map { String($0.prefix { $0 != "/" }) }.filter { $0 != "Templates" }
            for (one, next) in zip(rooms, rooms.dropFirst()) where one != next {
                // The program itself, in Commands, may hand anything to anything; no other room may.
                let isOpen =
                    (HouseTests.doors[one] ?? []).contains(next) || (HouseTests.doors[next] ?? []).contains(one)
                    || one == "Commands" || next == "Commands" || Self.bringsTogether(one, next)
                #expect(isOpen, "\(walk.name): no door between \(one) and \(next)")
            }
        }
    }

    /// Two rooms that know nothing of each other, whose values Commands hands from one to the other.
    private static func bringsTogether(_ one: String, _ next: String) -> Bool {
        ["Guidance Store", "Model Chain"].contains("\(one) \(next)")
    }
}

extension HouseTests {
    /// A file that holds two of a kind hides the second from whoever looks for it by its name.
    @Test(arguments: [
        ("a command", "Sources/Commands", #"static let entry = CommandEntry\("#),
        ("a chapter of the interview", "Sources/Guidance", #"= Chapter<\w+>\("#),
        ("a rule", "Sources/Checks", #""[A-Z]{3}-\d{3}", \."#),
    ])
    func aFileHoldsOneOfItsKind(_ what: String, _ folder: String, _ pattern: String) throws {
        let regex = try Regex(pattern)
        var files = 0
        for path in House.sources where path.hasPrefix(folder + "/") {
            let count = try House.text(path).matches(of: regex).count
            #expect(count <= 1, "\(path) holds \(count): \(what)")
            files += count
        }
        #expect(files > 8, "\(what)")
    }
}
