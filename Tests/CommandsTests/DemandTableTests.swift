import Foundation
import GoldenFiles
import Testing

/// Each demand of the regulation, sections 11 and 4, and of a local plan, beside the sentence of the sample region
/// that answers it: `Demands.md`, made by this test.
@Suite struct DemandTableTests {
    /// A demand, and where its answer stands: the document, the heading, and the row of the first table below it.
    struct Demand {
        let source: String
        let words: String
        let document: String
        let heading: String
        var row: String?
    }

    static let measure = "Voksne som åpner leken (tiltak-1)"

    static let demands: [Demand] = [
        report("§ 11", "behovsvurdering", "Samlet behovsvurdering"),
        report("§ 11", "vurdert sammen med de ansatte", "Vurdert sammen med de ansatte"),
        report(
            "§ 11", "utarbeidet sammen med universitet, fagskole eller annet fagmiljø",
            "Prioritering i partnerskapet"),
        report(
            "§ 11", "plan for arbeidet i partnerskapet eller annet samarbeid", measure,
            "Partnerskap med universitet, eller samarbeid med fagskole eller annet fagmiljø"),
        report("§ 11", "hvilke eiere som samarbeider", measure, "Eiere som samarbeider"),
        report("§ 11", "eiernes egeninnsats i tiltaket", measure, "Eiernes egeninnsats"),
        report("§ 11", "begrenset del til koordinator", "Begrenset del til koordinatorfunksjon"),
        report("§ 11", "begrenset del til frikjøp", "Begrenset del til frikjøp"),
        report("§ 11", "tiltak over mer enn ett år beskrives hvert år", "Tiltak som varer mer enn ett år"),
        report(
            "§ 4", "styrker profesjonelle læringsfellesskap", measure,
            "Styrker profesjonelle læringsfellesskap i og mellom enhetene"),
        report("§ 4", "forankret i lokalt definerte behov", measure, "Lokalt definerte behov"),
        report("§ 4", "bygger på inkluderende prosesser i enhetene", measure, "Inkluderende prosesser"),
        report("§ 4", "samlet vurdering fra eier", "Mønsteret i behovene, med eiernes ord", "Fjellvik kommune"),
        report(
            "§ 4", "konkretisert, planlagt og gjennomført i partnerskap", measure,
            "Partnerskap med universitet, eller samarbeid med fagskole eller annet fagmiljø"),
        report("§ 4", "erfaringene styrker lærerutdanningen", measure, "Styrker lærerutdanningen"),
        report(
            "§ 4", "samiske perspektiver i vurderingen", "Samiske perspektiver i vurderingen (forskriften § 4)"),
        report("§ 4", "samiske perspektiver i tiltaket", measure, "Samiske perspektiver"),
        report("§ 4", "kan nå laget rundt barnet: hvem som deltar", measure, "Deltakere"),
        plan("prioriterte mål", "1. Prioriterte mål"), plan("kompetansetiltak", "2. Kompetansetiltak"),
        plan("deltakere", "3. Deltakere"), plan("arbeidsmåter", "4. Arbeidsmåter"),
        plan("samarbeid", "5. Samarbeid lokalt og med universitet, fagskole og andre"),
        plan("egeninnsats", "6. Eiernes egeninnsats"), plan("evaluering", "7. Evaluering av tiltaket"),
        plan("vurdering av måloppnåelse", "8. Vurdering av måloppnåelse"), plan("varighet", "9. Varighet"),
    ]

    private static func report(_ source: String, _ words: String, _ heading: String, _ row: String? = nil)
        -> Demand
    {
        Demand(
            source: "forskriften \(source)", words: words, document: "behovsmelding", heading: heading, row: row)
    }

    private static func plan(_ words: String, _ row: String) -> Demand {
        Demand(
            source: "langsiktig plan, punkt 4.1", words: words, document: "kompetanseplan", heading: measure,
            row: row)
    }

    @Test func everyDemandIsAnsweredByASentenceOfTheSample() throws {
        let documents = try Self.documents()
        var table = "# Kravene og svarene i eksempelet\n\n| Kilde | Krav | Svar |\n| --- | --- | --- |\n"
        for demand in Self.demands {
            let answer = Self.answer(to: demand, in: documents[demand.document] ?? [])
            #expect(
                !answer.isEmpty && !answer.contains("Ikke besvart"), "\(demand.source), \(demand.words): \(answer)"
            )
            table += "| \(demand.source) | \(demand.words) | \(answer) |\n"
        }
        if let difference = Golden.difference(table, "Demands.md") { Issue.record("\(difference)") }
    }

    /// A demand without an answer is seen: the same table of a region that has answered nothing.
    @Test func aDemandWithoutAnAnswerIsSeen() throws {
        let sandbox = try Sandbox()
        #expect(sandbox.run("init vest --level region --name Vest") == 0)
        let documents = try Self.documents(of: "vest", in: sandbox)
        for demand in Self.demands where demand.heading != Self.measure {
            let answer = Self.answer(to: demand, in: documents[demand.document] ?? [])
            #expect(
                answer.isEmpty || answer.contains("Ikke besvart") || answer.hasPrefix("0 av 0")
                    || answer.hasPrefix("Ingen"),
                "\(demand.words): \(answer)")
        }
    }

    private static func documents() throws -> [String: [String]] {
        let sandbox = try Sandbox()
        try FileManager.default.copyItem(
            atPath: Repository.root + "/Workspaces/Demo/fjellnettverket", toPath: sandbox.path("fjellnettverket"))
        return try documents(of: "fjellnettverket", in: sandbox)
    }

    private static func documents(of folder: String, in sandbox: Sandbox) throws -> [String: [String]] {
        var documents: [String: [String]] = [:]
        for kind in ["behovsmelding", "kompetanseplan"] {
            #expect(
                sandbox.run(
                    "export \(kind) -w \(folder) --format markdown --profile innlandet -o \(sandbox.path("ut"))")
                    == 0)
        }
        for (name, bytes) in try sandbox.everything(in: "ut") where name.hasSuffix(".md") {
            let kind = name.contains("behovsmelding") ? "behovsmelding" : "kompetanseplan"
            documents[kind] = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
        }
        return documents
    }

    /// The first row of that name, or the first paragraph, under a heading.
    private static func answer(to demand: Demand, in lines: [String]) -> String {
        // A measure stands on a card and, point by point, in an annex.
        let starts = lines.indices.filter {
            lines[$0].hasPrefix("#") && lines[$0].drop { $0 == "#" || $0 == " " } == demand.heading
        }
        let below = starts.flatMap { lines[($0 + 1)...].prefix { !$0.hasPrefix("#") } }
        guard let row = demand.row else {
            return below.filter { !$0.isEmpty && !$0.hasPrefix("|") }.map { $0.drop { $0 == "-" || $0 == " " } }
                .joined(separator: " ")
        }
        if let fact = below.first(where: { $0.hasPrefix("- **\(row):** ") }) {
            return String(fact.dropFirst("- **\(row):** ".count))
        }
        let cells = below.filter { $0.hasPrefix("|") }.map {
            $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        return cells.first { $0.first == row }?.dropFirst().filter { !$0.hasPrefix("§") && $0 != "–" }
            .joined(separator: " · ") ?? ""
    }
}
