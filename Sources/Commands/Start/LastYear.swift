import Chain
import Model
import Store

/// Begins a region's plan from last year's: its folder, or the file it handed over.
struct LastYear {
    /// The folder or file, as the user wrote it.
    let path: String

    /// Makes the new workspace, with the documents last year's measures rest on.
    func begin(_ command: InitCommand, called made: String, in folder: String, _ program: Program) throws -> Int32
    {
        let last = try read(program)
        let (plan, language) = (last.plan, last.language)
        let desk = Desk(county: program.chosenCounty ?? last.county)
        let years = try program.county(of: plan.profile, desk).profile.planYears(on: program.today)
        var next = plan.rolled(workspace: last.id, revision: last.revision, years: years)
        if let name = command.name { next.profile.name = name }
        guard !program.options.dryRun else {
            program.console.say(LastYearWords.would(made, years.reported))
            return 0
        }
        let store = Store(folder: folder)
        for document in next.received { try store.carry(document, as: last.bytes(of: document)) }
        for document in next.units { try store.carry(document, as: last.bytes(of: document)) }
        let header = Header(
            schema: .region, id: program.world.newID(), revision: 1, language: language, parents: [],
            change: program.change("init"))
        try store.create(Opened(header: header, body: next, desk: desk))
        program.console.say(LastYearWords.begun(next.measures.count, from: years.reported))
        program.standing(in: made).say(LastYearWords.next)
        return 0
    }

    private func read(_ program: Program) throws -> Last {
        let place = program.path(path)
        guard Disk.isFolder(place) else {
            let opened = try Seal.open(try Disk.read(place), file: path, as: RegionPlan.self)
            let document = opened.document
            return Last(
                id: document.id, revision: document.revision, language: document.language, plan: document.body,
                county: nil, below: .within(opened.nested))
        }
        let store = Store(folder: place)
        guard case .region(let opened) = try store.read() else { throw LastYearWords.onlyRegion(path) }
        return Last(
            id: opened.header.id, revision: opened.header.revision, language: opened.header.language,
            plan: opened.body, county: opened.desk.county, below: .beside(store))
    }

    /// Last year's plan and where the documents it rests on lie.
    private struct Last {
        /// Beside the plan in its folder, or within the document it was handed over as.
        enum Below {
            case beside(Store)
            case within([String: [UInt8]])
        }

        let id: String
        let revision: Int
        let language: Language
        let plan: RegionPlan
        let county: String?
        let below: Below

        /// A document as it was handed over, byte for byte.
        func bytes<Body: Level>(of document: Sealed<Body>) throws(Trouble) -> [UInt8] {
            switch below {
            case .beside(let store): try store.bytes(of: document)
            case .within(let bytes): bytes[document.seal] ?? []
            }
        }
    }
}

/// What beginning from last year's plan says.
enum LastYearWords {
    static func onlyRegion(_ path: String) -> Trouble {
        Trouble(
            .usage,
            Text(
                nb: "\(path) er ikke planen til en region. --from er for nettverk som ruller planen videre.",
                nn: "\(path) er ikkje planen til ein region. --from er for nettverk som rullar planen vidare.",
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
                "Planen for \(year) begynner med \(count) tiltak frå førre plan. Intervjuet spør kva det blei av kvart av dei.",
            en:
                "The plan for \(year) starts with \(count) measures from last year's plan. The interview asks what became of each."
        )
    }
}
