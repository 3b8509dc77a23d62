import Chain
import Model
import Store

extension InitCommand {
    /// Makes a region's new workspace from last year's plan, with the documents last year's measures rest on.
    func begin(from path: String, called made: String, in folder: String, _ program: Program) throws -> Int32 {
        let (last, below) = try LastYearFiles.read(path, program)
        let desk = Desk(county: program.chosenCounty ?? last.county)
        let years = try program.county(of: last.plan.profile, desk).profile.planYears(on: program.today)
        let next = last.next(years, called: name)
        guard !program.options.dryRun else {
            program.console.say(LastYearWords.would(made, years.reported))
            return 0
        }
        let store = Store(folder: folder)
        for document in next.received { try store.carry(document, as: below.bytes(of: document)) }
        for document in next.units { try store.carry(document, as: below.bytes(of: document)) }
        let header = Header(
            schema: .region, id: program.newID, revision: 1, language: last.language, parents: [],
            change: program.change("init"))
        try store.create(Opened(header: header, body: next, desk: desk))
        program.console.say(LastYearWords.begun(next.measures.count, from: years.reported))
        program.standing(in: made).say(LastYearWords.next)
        return 0
    }
}

/// Where the documents that last year's plan rests on lie: beside the plan in its folder, or within the document it was
/// handed over as.
private enum LastYearFiles {
    case beside(Store)
    case within([String: [UInt8]])

    /// Reads last year's plan from its folder, or from the file it handed over.
    static func read(_ path: String, _ program: Program) throws -> (LastYear, LastYearFiles) {
        let place = program.path(path)
        guard Disk.isFolder(place) else {
            let parcel = try SourceParcel(reading: Disk.read(place, most: Gate.most), file: path)
            let opened = try Seal.open(parcel.document, file: path, as: RegionPlan.self)
            return (LastYear(opened.document), .within(opened.nested))
        }
        let store = Store(folder: place)
        guard case .region(let opened) = try store.read() else { throw LastYearWords.onlyRegion(path) }
        return (LastYear(opened), .beside(store))
    }

    /// A document as it was handed over, byte for byte.
    func bytes<Body: Level>(of document: Sealed<Body>) throws(Trouble) -> [UInt8] {
        switch self {
        case .beside(let store): try store.bytes(of: document)
        case .within(let bytes): bytes[document.seal] ?? []
        }
    }
}

/// What beginning from last year's plan says.
enum LastYearWords {
    static func onlyRegion(_ path: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "\(path) er ikke planen til en region. --fra er for nettverk som ruller planen videre.",
                nn: "\(path) er ikkje planen til ein region. --frå er for nettverk som rullar planen vidare.",
                en: "\(path) is not the plan of a region. --from is for networks that roll their plan on."))
    }

    static let next = Text(
        nb: "Neste:  behov analyse     (hva ble det av tiltakene?)",
        nn: "Neste:  behov analyse     (kva blei det av tiltaka?)",
        en: "Next:  behov guide     (what became of the measures?)")

    static func would(_ folder: String, _ year: Int) -> Text {
        Text(
            nb: "Ville laget \(folder) for \(year).", nn: "Ville laga \(folder) for \(year).",
            en: "Would make \(folder) for \(year).")
    }

    static func begun(_ count: Int, from year: Int) -> Text {
        Text(
            nb:
                "Planen for \(year) begynner med \(count) tiltak fra forrige plan. Intervjuet spør hva det ble av hvert av dem.",
            nn:
                "Planen for \(year) byrjar med \(count) tiltak frå førre plan. Intervjuet spør kva det blei av kvart av dei.",
            en:
                "The plan for \(year) starts with \(count) measures from last year's plan. The interview asks what became of each."
        )
    }
}
