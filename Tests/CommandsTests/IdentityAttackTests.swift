import Foundation
import Formats
import Model
import SeededNumbers
import Testing

/// Random writings of synthetic numbers at every door, then the whole folder and its backup looked through by other
/// means than the program's own: none is stored.
@Suite struct IdentityAttackTests {
    /// One round is every door once; with `BEHOV_LONG` there are forty.
    static let rounds = ProcessInfo.processInfo.environment["BEHOV_LONG"] == nil ? 1 : 40

    @Test func noWritingIsStoredByAnyDoor() throws {
        var seeded = Seeded(state: 1401)
        for _ in 0..<Self.rounds {
            for place in IdentityDoorTests.doors("").indices {
                let writing = IdentityWriting(&seeded)
                try attack(IdentityDoorTests.doors(writing.written)[place], writing)
            }
        }
    }

    @Test func noWritingIsStoredFromAWorkbook() throws {
        var seeded = Seeded(state: 1402)
        for round in 0..<Self.rounds * 12 {
            let writing = IdentityWriting(&seeded)
            let sandbox = try Sandbox()
            try sandbox.makeFinished("solbakken")
            try sandbox.write(try Self.workbook(writing.written, in: round % 6), to: "tall.xlsx")
            let before = try sandbox.everything(in: "solbakken")
            let exit = sandbox.run("import ../tall.xlsx", in: "solbakken")
            #expect(exit == 65, "\(round % 6) \(writing.testDescription)")
            #expect(try sandbox.everything(in: "solbakken") == before, "\(writing.testDescription)")
        }
    }

    private func attack(_ door: IdentityDoorTests.Door, _ writing: IdentityWriting) throws {
        // No file's name holds a slash, no argument a line's end.
        guard !writing.written.contains("/") else { return }
        let sandbox = try Sandbox()
        try sandbox.makeFinished("solbakken")
        for (name, text) in door.files { try sandbox.write(text, to: "solbakken/\(name)") }
        sandbox.run(door.arguments, replies: door.replies, in: "solbakken", environment: door.environment)
        for name in door.files.keys {
            try FileManager.default.removeItem(atPath: sandbox.path("solbakken/\(name)"))
        }
        for (name, bytes) in try sandbox.everything(in: "solbakken") {
            #expect(
                !Self.holds(bytes, writing.digits), "\(door.testDescription) \(name) \(writing.testDescription)")
            #expect(!IdentityWriting.digits(name).contains(writing.digits), "\(name)")
        }
        #expect(sandbox.run("backup ../kopi.zip", in: "solbakken") == 0, "\(sandbox.complaints)")
        let backup = try sandbox.bytes("kopi.zip")
        #expect(!Self.holds(backup, writing.digits))
        let archive = try ZIPReader(backup)
        for entry in archive.entries {
            #expect(!Self.holds(try archive.bytes(of: entry), writing.digits), "\(entry.name)")
        }
    }

    private static func holds(_ bytes: [UInt8], _ digits: String) -> Bool {
        IdentityWriting.digits(String(decoding: bytes, as: UTF8.self)).contains(digits)
    }

    /// A table for the unit, with a text in a cell, a name of a sheet, a comment, a property, the name of a file in it.
    private static func workbook(_ text: String, in place: Int) throws -> [UInt8] {
        let plain = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        func told(_ here: Int) -> String { here == place ? plain : "tekst" }
        let rows = [["År", "Enhetsnavn", "Organisasjonsnummer", "Snitt"], ["2025", told(0), "319001018", "4,1"]]
        let cells = rows.map { row in
            "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        var zip = ZIPWriter()
        try zip.add(
            "xl/workbook.xml",
            Array(
                "\(head)<workbook \(main)><sheets><sheet name=\"\(told(1))\" sheetId=\"1\"/></sheets></workbook>"
                    .utf8))
        try zip.add(
            "xl/worksheets/sheet1.xml",
            Array("\(head)<worksheet \(main)><sheetData>\(cells.joined())</sheetData></worksheet>".utf8))
        try zip.add(
            "xl/comments1.xml",
            Array("\(head)<comments><comment><text><t>\(told(2))</t></text></comment></comments>".utf8))
        try zip.add("docProps/core.xml", Array("\(head)<p><title>\(told(3))</title></p>".utf8))
        try zip.add(
            "docProps/custom.xml", Array("\(head)<p><property><lpwstr>\(told(4))</lpwstr></property></p>".utf8))
        if (try? zip.add("xl/media/\(told(5)).txt", Array("x".utf8))) == nil {
            try zip.add("xl/media/\(IdentityWriting.digits(text)).txt", Array("x".utf8))
        }
        return try zip.finished()
    }
}
