import Documents
import Model
import Testing

@Suite struct FileNamesTests {
    private func reply(_ id: String, _ name: String, _ number: OrganisationNumber? = nil) -> NeedsReply {
        NeedsReply(recipient: id, recipientName: name, number: number, outcomes: [])
    }

    private func header(_ id: String = "id-owner") -> Header {
        Header(
            schema: .owner, id: id, revision: 3, language: .nb, parents: [],
            change: Change(at: "2026-09-21T10:00:00Z", by: nil, command: "reply"))
    }

    private func names(_ replies: [NeedsReply]) -> [String] {
        replies.map { FileNames.reply(to: $0, from: "Fjellvik kommune", header()) }
    }

    @Test func aReplyIsNamedByTheOrganisationNumberAndByTheWorkspaceWhereThereIsNone() {
        let names = names([
            reply("a1", "Vik skole", OrganisationNumber("319100008")), reply("c3d4e5f6a7b8", "Vik skole"),
        ])
        #expect(
            names == [
                "vik-skole-319100008-svar-fra-fjellvik-kommune-3.json",
                "vik-skole-f6a7b8-svar-fra-fjellvik-kommune-3.json",
            ])
    }

    /// By letters' size, by how å is written, by blanks, by nothing at all: as a file system may take them for the same.
    @Test func thoseWhoseNamesAFileSystemTakesForOneGetAFileEach() {
        let names = names(
            [
                "Åsen barnehage", "ÅSEN Barnehage", "A\u{30A}sen barnehage", "Åsen\u{A0} barnehage",
                "Åsen barnehage", "", "–",
            ]
            .enumerated().map { reply("0a\($0)b0\($0)c", $1) })
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
    }

    @Test(arguments: ["con", "NUL", "aux", "com1", "LPT9", "prn.", "..", "~", "-", "/etc/passwd", "a\\b:c*?\"<>|"])
    func aNameThatASystemKeepsForItselfIsNoFaultInAFileName(_ name: String) {
        let file = FileNames.name(.init(name), "behovsvurdering", revision: 3, ending: "json")
        let reserved = ["con", "nul", "aux", "prn", "com1", "lpt9"]
        #expect(file.hasSuffix("-behovsvurdering-3.json"))
        #expect(!reserved.contains(String(file.prefix { $0 != "." })))
        #expect(file.allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) })
        #expect(file.first != "." && file.first != "-")
    }

    @Test(arguments: [
        String(repeating: "Ærlighet ", count: 23), String(repeating: "å", count: 200),
        String(repeating: "a\u{30A}\u{301}\u{302}", count: 200),
    ])
    func aNameOfTwoHundredLettersGetsAFileNameThatEverySystemTakes(_ name: String) throws {
        let long = reply("a1b2c3d4", name, OrganisationNumber("319100008"))
        let file = FileNames.reply(to: long, from: name, header())
        #expect(file.utf8.count <= 180)
        #expect(file.contains("319100008-svar-fra-"))
        #expect(FileNames.slug(name).first.map(name.lowercased().contains) == true)
    }

    @Test func theUnitsOfOneNameHandOverFilesOfTheirOwn() {
        func file(_ number: String?, _ id: String) -> String {
            let profile = Profile(
                name: "Solbakken", kinds: [.kindergarten],
                organisationNumber: number.flatMap(OrganisationNumber.init))
            return FileNames.name(
                .init(UnitAnalysis(profile: profile), header(id)), "behovsvurdering", revision: 3, ending: "json")
        }
        #expect(file("319100008", "a") == "solbakken-319100008-behovsvurdering-3.json")
        #expect(file(nil, "01068855f97e3b0bb936836d") == "solbakken-36836d-behovsvurdering-3.json")
    }

    @Test func aMunicipalityAndANetworkAreTheOnlyOnesOfTheirName() {
        let owner = OwnerOverview(profile: Profile(name: "Fjellvik kommune", ownership: .municipal))
        #expect(
            FileNames.name(.init(owner, header()), "eieroversikt", revision: 3, ending: "html")
                == "fjellvik-kommune-eieroversikt-3.html")
    }
}
