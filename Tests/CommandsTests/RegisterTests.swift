import Model
import Store
import Testing

/// `collect --register`: who has delivered and who is missing, counted by organisation number.
@Suite struct RegisterTests {
    static let heading = "organisasjonsnummer;navn;type;eier;kommunenummer;antall;årsverk"

    /// A register as a municipality would save it.
    static func csv(_ units: [RegisteredUnit]) -> String {
        let rows = units.map { unit in
            [
                unit.organisationNumber.digits, unit.name, unit.kinds.map(\.label.nb).joined(separator: ","),
                unit.ownership?.label.nb ?? "", "", unit.children.map(String.init) ?? "",
                unit.fte?.words.nb ?? "",
            ].joined(separator: ";")
        }
        return ([heading] + rows).joined(separator: "\n") + "\n"
    }

    private func owner(_ more: [String] = ["--municipality", "3401", "--ownership", "municipal"]) throws -> Sandbox
    {
        let sandbox = try Sandbox()
        #expect(sandbox.run(["init", "lia", "--level", "owner", "--name", "Lia kommune"] + more) == 0)
        return sandbox
    }

    private func stored(_ sandbox: Sandbox) throws -> [RegisteredUnit] {
        try Store(folder: sandbox.path("lia")).body(OwnerOverview.self).register
    }

    @Test(arguments: [
        "organisasjonsnummer;navn;type;eier;kommunenummer;antall;fra;til\n974196492;Myrulla;barnehage;privat;3401;68;;5\n",
        "Organisasjonsnummer;Namn;Slag;Eigarform;Kommune;Tal på barn\n974196492;Myrulla;barnehage;privat;Kongsvinger;68\n",
        "organisation number,name,kind,ownership,municipality,children,FTE\n974196492,Myrulla,kindergarten,private,3401,68,\n",
    ]) func headingsOfEachLanguageAreTakenAndFTEMayBeMissing(_ file: String) throws {
        let sandbox = try owner()
        try sandbox.write(file, to: "enheter.csv")
        #expect(sandbox.run("collect --register ../enheter.csv", in: "lia") == 0, "\(sandbox.complaints)")
        let units = try stored(sandbox)
        #expect(units.map(\.organisationNumber.digits) == ["974196492"])
        #expect(units.first?.children == 68 && units.first?.fte == nil)
        #expect(units.first?.municipality?.name == "Kongsvinger")
        #expect(units.first?.kinds == [.kindergarten] && units.first?.ownership == .private)
    }

    @Test func aNetworkSeesEveryUnitThatHasNotHandedOverByMunicipality() throws {
        let sandbox = try Sandbox()
        for name in ["fjellnettverket"] { try RuleSample.copy(name, to: sandbox, at: name) }
        let rows = [
            "319100008;Solbakken barnehage;barnehage;kommunal;3401;40;",
            "319001018;Myra barnehage;barnehage;privat;3401;20;",
            "319100016;Lia skole;skole;kommunal;3403;90;",
            "974576031;Åsen vgs;videregående;fylkeskommunal;3403;400;",
        ]
        try sandbox.write(([Self.heading] + rows).joined(separator: "\n"), to: "enheter.csv")
        #expect(
            sandbox.run("samle --register ../enheter.csv", in: "fjellnettverket") == 0, "\(sandbox.complaints)")
        sandbox.run("status", in: "fjellnettverket")
        let said = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.contains("Mangler i Kongsvinger (1): Myra barnehage"), "\(said)")
        #expect(said.contains("Mangler i Hamar (1): Lia skole"), "\(said)")
        #expect(said.contains("enheter i registeret har levert") && !said.contains("Åsen vgs"), "\(said)")
        sandbox.run("sjekk", in: "fjellnettverket")
        let remarks = sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(remarks.contains("Private i Kongsvinger (1): Myra barnehage"), "\(remarks)")
        #expect(remarks.contains("Kommunale i Hamar (1): Lia skole. Spør eierne"), "\(remarks)")
        // Who has not handed over is told, and keeps nobody else waiting.
        #expect(sandbox.run("lever", in: "fjellnettverket") == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("2 av 8 enheter i registeret har ikke levert"), "\(sandbox.output)")
    }

    @Test func badRowsAreNamedByNumberAndTheRestIsKept() throws {
        let sandbox = try owner()
        let rows = [
            "974196492;Myrulla;barnehage;privat;3401;68;12,5", "974196493;Feil;barnehage;privat;3401;1;1",
            "972228311;Lia;barnehagen;privat;3401;103;", "973500422;Austmarka;barnehage;meg;3401;29;",
            "973664883;Vinger;barnehage;offentlig;9999;48;", "974196492;Igjen;barnehage;privat;3401;68;",
            "974576031;Skolen;skole;offentlig;3401;mange;", "",
        ]
        try sandbox.write(([Self.heading] + rows).joined(separator: "\n"), to: "enheter.csv")
        #expect(sandbox.run("samle --register ../enheter.csv", in: "lia") == 65)
        let units = try stored(sandbox)
        #expect(units.map(\.name) == ["Myrulla"])
        #expect(units.first?.fte == Quantity(125, decimals: 1))
        for (row, words) in [
            (3, "«974196493»"), (4, "«barnehagen»"), (5, "«meg»"), (6, "«9999»"), (7, "rad 2"), (8, "«mange»"),
        ] {
            let line = sandbox.complaints.split(separator: "enheter.csv, ").first { $0.hasPrefix("rad \(row):") }
            #expect(line?.split(separator: "\n").joined(separator: " ").contains(words) == true, "row \(row)")
        }
        sandbox.run("status", in: "lia")
        #expect(sandbox.output.contains("0 av 1 enheter i registeret har levert."))
        #expect(sandbox.output.contains("Mangler (1): Myrulla"))
    }

    @Test func aMunicipalityCollectsFromPrivateKindergartensButNotFromPrivateSchoolsOrOthersUnits() throws {
        let sandbox = try owner()
        let rows = [
            "974196492;Myrulla;barnehage;privat;3401;68;", "972228311;Lia skole;skole;privat;3401;103;",
            "973664883;Vinger;barnehage;offentlig;3401;48;", "973500422;Austmarka;barnehage;offentlig;3403;29;",
        ]
        try sandbox.write(([Self.heading] + rows).joined(separator: "\n"), to: "enheter.csv")
        #expect(sandbox.run("samle --register ../enheter.csv", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(try stored(sandbox).map(\.name) == ["Myrulla", "Vinger"])
        #expect(sandbox.output.contains("2 av 4 rader"))
        #expect(
            sandbox.output.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "Private enheter blant disse: 1. Av dem har 0 levert. Som barnehagemyndighet henter kommunen inn"))
    }

    @Test func aPrivateOwnerKeepsItsPrivateUnits() throws {
        let sandbox = try owner(["--ownership", "private"])
        let rows = [
            "974196492;Myrulla;barnehage;privat;3401;68;", "972228311;Lia skole;skole;privat;3403;103;",
            "973664883;Vinger;barnehage;offentlig;3401;48;",
        ]
        try sandbox.write(([Self.heading] + rows).joined(separator: "\n"), to: "enheter.csv")
        #expect(sandbox.run("samle --register ../enheter.csv", in: "lia") == 0, "\(sandbox.complaints)")
        #expect(try stored(sandbox).map(\.name) == ["Myrulla", "Lia skole"])
        #expect(!sandbox.output.contains("barnehagemyndighet"))
    }

    @Test func whatIsNoRegisterIsRefusedAndNothingIsChanged() throws {
        let sandbox = try owner()
        let before = try sandbox.everything(in: "lia")
        for (file, words) in [
            ("navn;type\nLia;skole\n", "mangler kolonner: organisasjonsnummer, eier, kommunenummer"),
            ("", "Første rad"),
            (Self.heading + "\n974196492;Myrulla;barnehage;privat;3403;68;\n", "(kommune: Kongsvinger)"),
            ("navn;enhet;type;eier;kommune;orgnr\na;b;skole;privat;3401;1\n", "to kolonner"),
        ] {
            try sandbox.write(file, to: "enheter.csv")
            #expect(sandbox.run("samle --register ../enheter.csv", in: "lia") == 65)
            let said = sandbox.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(said.contains(words), "\(said)")
        }
        #expect(try sandbox.everything(in: "lia") == before)
    }
}
