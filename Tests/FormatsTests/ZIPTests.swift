import SeededNumbers
import Testing

@testable import Formats

/// Archives as somebody else's program wrote them, in hexadecimal.
private enum Foreign {
    /// `mål.txt` packed (twenty times «blåbær »), `a/b.txt` stored («hei»).
    static let two =
        "504b0304140000080800000021004f9455970f000000b4000000080000006dc3a56c2e7478744bca39bc34e9f0b22285a4a1c30000"
        + "504b03041400000000000000210094056195030000000300000007000000612f622e747874686569504b0102140314000008080000"
        + "0021004f9455970f000000b40000000800000000000000000000008081000000006dc3a56c2e747874504b01021403140000000000"
        + "00002100940561950300000003000000070000000000000000000000808135000000612f622e747874504b05060000000002000200"
        + "6b0000005d0000000000"
    /// `s.txt`, written to a pipe: its size follows it.
    static let streamed =
        "504b03041400080008000000210000000000000000000000000005000000732e7478744bca39bc34e9f0b22285a4a1c30000504b07"
        + "084f9455970f000000b4000000504b01021403140008000800000021004f9455970f000000b4000000050000000000000000000000"
        + "808100000000732e747874504b0506000000000100010033000000420000000000"

    static func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8).map { $0 < 58 ? $0 - 48 : $0 - 87 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

private let berries = Array(String(repeating: "blåbær ", count: 20).utf8)

func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    var writer = ZIPWriter()
    for (name, bytes) in files { try writer.add(name, bytes) }
    return try writer.finished()
}

/// The names and bytes of an archive, or what is wrong with it.
func unpacked(_ bytes: [UInt8], _ limits: ZIPLimits = ZIPLimits()) -> Result<[String: [UInt8]], ZIPFault> {
    Result { () throws(ZIPFault) -> [String: [UInt8]] in
        let reader = try ZIPReader(bytes, limits: limits)
        var files: [String: [UInt8]] = [:]
        for entry in reader.entries { files[entry.name] = try reader.bytes(of: entry) }
        return files
    }
}

@Suite struct ZIPTests {
    @Test func anArchiveFromAnotherProgramIsRead() throws {
        let files = try unpacked(Foreign.bytes(Foreign.two)).get()
        #expect(files == ["mål.txt": berries, "a/b.txt": Array("hei".utf8)])
        #expect(try unpacked(Foreign.bytes(Foreign.streamed)).get() == ["s.txt": berries])
    }

    @Test func theSameFilesGiveTheSameBytesAsAnotherProgramDoes() throws {
        var writer = ZIPWriter(mode: 0o600)
        try writer.add("mål.txt", berries)
        let written = try writer.finished()
        let foreign = Foreign.bytes(Foreign.two)
        // Head, name and packed bytes are those of the other program; the directory lies elsewhere here.
        #expect(written.prefix(30 + 8 + 15) == foreign.prefix(30 + 8 + 15))
    }

    @Test func anEmptyArchiveAndAnEmptyFileAreFine() throws {
        #expect(try unpacked(try archive([])).get() == [:])
        #expect(try unpacked(try archive([("a", [])])).get() == ["a": []])
    }

    @Test func aFileIsStoredWhereThatWasAskedFor() throws {
        var writer = ZIPWriter()
        try writer.add("mimetype", berries, stored: true)
        let bytes = try writer.finished()
        #expect(bytes.firstRange(of: berries) != nil)
        #expect(try unpacked(bytes).get() == ["mimetype": berries])
    }

    @Test(arguments: ["", "/a", "..", "a/../b", "a//b", "a\\b", "c:/b", "a\u{1}", "./a", "a/"])
    func aNameThatLeadsElsewhereIsNotWritten(_ name: String) {
        var writer = ZIPWriter()
        #expect(throws: ZIPFault.badName(name)) { try writer.add(name, []) }
    }

    @Test func aFileIsNotWrittenTwice() throws {
        var writer = ZIPWriter()
        try writer.add("Mål", [])
        #expect(throws: ZIPFault.duplicate("mål")) { try writer.add("mål", []) }
    }

    @Test(arguments: [
        ("abcd", "/bcd"), ("abcd", "../d"), ("abcd", "a\\cd"), ("abcd", "a/.."), ("abcd", "c:/d"),
        ("abcd", "a//d"),
    ])
    func anEntryThatLeadsOutsideIsRefused(_ name: String, _ bad: String) throws {
        let bytes = try archive([(name, [1])]).replacing(Array(name.utf8), with: Array(bad.utf8))
        #expect(unpacked(bytes) == .failure(.badName(bad)))
    }

    @Test(arguments: ["abc/e", "ABC/E", "abc/E"])
    func twoEntriesThatAreOneFileAreRefused(_ name: String) throws {
        let bytes = try archive([("abc/e", [1]), ("other", [2])])
        #expect(
            unpacked(bytes.replacing(Array("other".utf8), with: Array(name.utf8))) == .failure(.duplicate(name)))
    }

    @Test func aFileThatIsAnothersFolderIsRefused() throws {
        let bytes = try archive([("ab/cd", [1]), ("xy", [2])]).replacing(Array("xy".utf8), with: Array("ab".utf8))
        #expect(unpacked(bytes) == .failure(.duplicate("ab")))
    }

    @Test func anEncryptedEntryIsRefused() throws {
        var bytes = try archive([("a", berries)])
        let line = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2] as [UInt8])).lowerBound
        bytes[6] |= 1
        bytes[line + 8] |= 1
        #expect(unpacked(bytes) == .failure(.encrypted("a")))
    }

    @Test func aLinkIsRefused() throws {
        var bytes = try archive([("a", berries)])
        let line = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2] as [UInt8])).lowerBound
        bytes[line + 41] = 0xA1
        #expect(unpacked(bytes) == .failure(.unsupported("a")))
    }

    @Test func anythingBeforeOrAfterTheArchiveIsRefused() throws {
        let bytes = try archive([("a", berries)])
        #expect(unpacked([0] + bytes) == .failure(.badDirectory))
        #expect(unpacked(bytes + [0]) == .failure(.notArchive))
        #expect(unpacked([]) == .failure(.notArchive))
    }

    @Test func aBombIsRefusedBeforeItIsUnpacked() throws {
        let bomb = try archive([("a", [UInt8](repeating: 0, count: 10_000_000))])
        #expect(bomb.count < 20_000)
        #expect(unpacked(bomb) == .failure(.tooLarge))
        #expect(unpacked(bomb, ZIPLimits(total: 5_000_000, ratio: 2000)) == .failure(.tooLarge))
        #expect(unpacked(try archive([("a", [1]), ("b", [2])]), ZIPLimits(entries: 1)) == .failure(.tooLarge))
    }

    @Test func aBombThatLiesAboutItsSizeIsStoppedAfterThatSize() throws {
        var bomb = try archive([("a", [UInt8](repeating: 0, count: 10_000_000))])
        let line = try #require(bomb.firstRange(of: [0x50, 0x4B, 1, 2] as [UInt8])).lowerBound
        for place in [22, line + 24] { bomb.replaceSubrange(place..<(place + 4), with: [0xE8, 3, 0, 0]) }
        let reader = try ZIPReader(bomb)
        let stream = reader.stream(try #require(reader["a"]))
        #expect(throws: ZIPFault.damaged("a")) { try stream.next() }
    }

    @Test func overlappingEntriesAreRefused() throws {
        var bytes = try archive([("a", berries), ("b", berries)])
        let line = try #require(bytes.firstRange(of: Array("b".utf8) + [0x50, 0x4B, 5, 6])).lowerBound - 46
        // The second line speaks of the first entry.
        bytes.replaceSubrange((line + 42)..<(line + 46), with: [0, 0, 0, 0])
        bytes[line + 46] = UInt8(ascii: "a")
        #expect(throws: ZIPFault.self) { try unpacked(bytes).get() }
    }

    @Test func whatIsReadIsWhatWasWritten() throws {
        var random = Seeded(state: 7)
        for _ in 0..<12 {
            var files: [String: [UInt8]] = [:]
            for number in 0..<Int.random(in: 0..<8, using: &random) {
                let count = Int.random(in: 0..<100_000, using: &random)
                let few = Bool.random(using: &random)
                var byte = UInt8(0)
                files["mappe/\(number) æøå.json"] = (0..<count).map { _ in
                    if !few || Int.random(in: 0..<9, using: &random) == 0 {
                        byte = .random(in: 0...255, using: &random)
                    }
                    return byte
                }
            }
            let order = files.sorted { $0.key < $1.key }
            let bytes = try archive(order.map { ($0.key, $0.value) })
            #expect(try unpacked(bytes).get() == files)
            #expect(try archive(order.map { ($0.key, $0.value) }) == bytes)
        }
    }

    @Test func damageIsFoundOrDoesNotMatter() throws {
        var random = Seeded(state: 11)
        let whole = ["a.json": berries, "b/c.json": Array("{}\n".utf8), "å": [UInt8](repeating: 9, count: 70_000)]
        let good = try archive(whole.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        for _ in 0..<1000 {
            var bad = good
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                bad[Int.random(in: bad.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            if Int.random(in: 0..<4, using: &random) == 0 {
                bad.removeLast(Int.random(in: 0..<bad.count, using: &random))
            }
            guard case .success(let files) = unpacked(bad) else { continue }
            // The checksum holds the bytes; a name has none.
            #expect(Set(files.values) == Set(whole.values) || files.isEmpty)
        }
    }
}
