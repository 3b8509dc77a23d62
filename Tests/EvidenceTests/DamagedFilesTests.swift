import Evidence
import Testing

@Suite struct DamagedFilesTests {
    static let files: [[UInt8]] = [
        MadeUp.utf16(MadeUp.nationalTests), Array(MadeUp.nationalTests.utf8),
        Array(
            UdirTransposedTests.table(
                ["Hele landet.Alle fylker.Alle kommuner.Alle skoler", "Hele landet.Sørfjell.Lia.St. Olavs skole"],
                grades: ["5. årstrinn"], values: [["1,0", "2,0", "*", "4,0"], ["5,0", "6,0", "", "8,0"]]
            ).utf8),
        Array("[\(JSONFormTests.bullying("Alle eierformer", "2024-25", "null", #""3""#))]".utf8),
        Array(JSONFormTests.kindergarten.utf8), Array(LongTableTests.reportBuilder.utf8),
        Array(SurveyAnswersTests.microsoft.utf8),
    ]

    /// A small generator with a fixed beginning, so that a failure comes back.
    struct Chance {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, limit)))
        }
    }

    @Test(arguments: files.indices)
    func aDamagedFileIsReadOrRefusedAndNeverMore(file: Int) {
        var chance = Chance(state: UInt64(file) + 1)
        let pieces: [[UInt8]] = [
            [], [0x2E], [0x09], [0x3B], [0x0A], [0x22], [0x2A], [0xC2], [0x30, 0x30], [0xFF], [0x2D],
        ]
        for _ in 0..<300 {
            var bytes = Self.files[file]
            for _ in 0...chance.below(3) {
                let start = chance.below(bytes.count)
                let end = min(bytes.count, start + chance.below(chance.below(4) == 0 ? 200 : 4))
                bytes.replaceSubrange(start..<end, with: pieces[chance.below(pieces.count)])
            }
            guard let export = try? ExportReader.read(bytes) else { continue }
            let seen = export.inspection()
            #expect((seen.belowMinimumGroup ?? 0) <= (seen.values ?? 0))
            for unit in export.units ?? [] {
                let drafts = try? export.indicators(forUnit: unit.number ?? unit.name)
                #expect(drafts?.allSatisfy { !$0.own.isEmpty } ?? true)
            }
        }
    }
}
