public import Formats
public import Model
public import Pages

/// The finished example that `demo` made: its workspaces and the documents to read.
public struct DemoOutcome: Outcome {
    let folder: String
    let units: [String]
    let owners: [String]
    let regions: [String]
    let documents: [String]

    /// Makes an outcome of folders and files, as the user would write their paths.
    public init(folder: String, units: [String], owners: [String], regions: [String], documents: [String]) {
        self.folder = folder
        self.units = units
        self.owners = owners
        self.regions = regions
        self.documents = documents
    }

    /// That this is the example.
    public var title: Line { .text(Text(nb: "Eksempelet", nn: "Dømet", en: "The example")) }

    /// Where it lies, and what there is to read.
    public var blocks: [Block] {
        [
            .paragraph(.text(Self.done(folder, units.count, owners.count))),
            .list(documents.map { Block.Item(.data($0)) }, numbered: false),
        ]
    }

    /// The folders by level, and the documents.
    public func json(for reader: Reader) -> JSON {
        func list(_ paths: [String]) -> JSON { .array(paths.map(JSON.string)) }
        return .object(
            JSONObject([
                .init("folder", .string(folder)), .init("units", list(units)), .init("owners", list(owners)),
                .init("regions", list(regions)), .init("documents", list(documents)),
            ]))
    }

    /// What was made, before the documents are listed.
    public static func done(_ folder: String, _ units: Int, _ owners: Int) -> Text {
        Text(
            nb:
                "Eksempelet ligger i \(folder): \(units) enheter, \(owners) eiere og ett nettverk, alle oppdiktet. "
                + "Enhetene har levert til eierne, eierne til nettverket, og alle har fått svar. Dette kan dere lese:",
            nn: "Dømet ligg i \(folder): \(units) einingar, \(owners) eigarar og eitt nettverk, alle oppdikta. "
                + "Einingane har levert til eigarane, eigarane til nettverket, og alle har fått svar. Dette kan de lese:",
            en:
                "The example is in \(folder): \(units) units, \(owners) owners and one network, all made up. The units "
                + "have handed over their assessments to the owners, the owners have handed over their "
                + "overviews to the network, and everybody has had a reply. This is what you can read:"
        )
    }
}
