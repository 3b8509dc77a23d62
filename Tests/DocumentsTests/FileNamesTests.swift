import Documents
import Model
import Testing

@Suite struct FileNamesTests {
    private func reply(_ id: String, _ name: String) -> NeedsReply {
        NeedsReply(recipient: id, recipientName: name, outcomes: [])
    }

    private let header = Header(
        schema: .owner, id: "id-owner", revision: 3, language: .nb, parents: [],
        change: Change(at: "2026-09-21T10:00:00Z", by: nil, command: "reply"))

    @Test func twoOfTheSameNameGetAFileEach() {
        let all = [
            reply("a1", "Solbakken barnehage"), reply("b2", "SOLBAKKEN Barnehage"), reply("c3", "Vik skole"),
        ]
        let names = all.map { FileNames.reply(to: $0, among: all, from: "Fjellvik kommune", header) }
        #expect(Set(names).count == 3)
        #expect(names[2] == "vik-skole-svar-fra-fjellvik-kommune-3.json")
        #expect(names[0].contains("a1"))
    }
}
