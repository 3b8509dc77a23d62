import Chain
import Model
import Store

extension InitCommand {
    /// Makes a region's new workspace from last year's plan, with the documents last year's measures rest on.
    func begin(from path: String, called made: String, in folder: String, _ program: Program) throws -> Int32 {
        // Whoever asks for one level does not get another.
        if level != .region, let before = try NextRoundFiles.read(path, program) {
            let level: LevelName = if case .owner = before { .owner } else { .unit }
            if let askedLevel, askedLevel != level {
                throw LastYearWords.otherLevel(path, level, asked: askedLevel, made)
            }
            return try begin(from: before, called: made, in: folder, program)
        }
        if let askedLevel, askedLevel != .region {
            throw LastYearWords.otherLevel(path, .region, asked: askedLevel, made)
        }
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

extension InitCommand {
    /// Makes the next workspace of a unit or an owner from the one before.
    private func begin(
        from before: Workspace, called made: String, in folder: String, _ program: Program
    ) throws -> Int32 {
        let store = Store(folder: folder)
        func header(_ opened: some OpenedLevel) -> Header {
            Header(
                schema: opened.header.schema, id: program.newID, revision: 1, language: opened.header.language,
                parents: [], change: program.change("init"))
        }
        func desk(_ old: Desk) -> Desk {
            var desk = Desk(county: program.chosenCounty ?? old.county)
            desk.steps = old.steps
            desk.senders = old.senders
            return desk
        }
        guard !program.options.dryRun else {
            program.console.say(LastYearWords.wouldBegin(made))
            return 0
        }
        switch before {
        case .unit(let old):
            var next = old.body.next(
                workspace: old.header.id, revision: old.header.revision, replies: old.desk.replies ?? [])
            if let name { next.profile.name = name }
            try store.create(Opened(header: header(old), body: next, desk: desk(old.desk)))
        case .owner(let old):
            var next = old.body.next(
                workspace: old.header.id, revision: old.header.revision, replies: old.desk.replies ?? [])
            if let name { next.profile.name = name }
            try store.create(Opened(header: header(old), body: next, desk: desk(old.desk)))
        case .region: return 0
        }
        program.console.say(LastYearWords.begunNext)
        program.standing(in: made).say(LastYearWords.next)
        return 0
    }
}

/// The workspace of a unit or an owner that the next one begins from.
private enum NextRoundFiles {
    /// Reads the folder; `nil` where it is a region's, or a file: a region's plan may be begun from those.
    static func read(_ path: String, _ program: Program) throws(Trouble) -> Workspace? {
        let place = program.path(path)
        guard Disk.isFolder(place) else { return nil }
        let workspace = try Store(folder: place).read()
        if case .region = workspace { return nil }
        return workspace
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
                nb:
                    "\(path) er ikke planen til en region. Enheter og eiere begynner fra mappa til forrige analyse.",
                nn:
                    "\(path) er ikkje planen til ein region. Einingar og eigarar byrjar frå mappa til førre analyse.",
                en:
                    "\(path) is not the plan of a region. Units and owners start from the folder of the previous analysis."
            ))
    }

    static func otherLevel(_ path: String, _ level: LevelName, asked: LevelName, _ made: String) -> Trouble {
        let (now, wanted) = (level.words, asked.words)
        return Trouble(
            .usage,
            Text(
                nb:
                    "\(path) er på nivået «\(now.nb)», og neste runde må være på samme nivå, ikke «\(wanted.nb)». Skriv "
                    + "behov ny \(made) --fra \(path) for å begynne neste runde, eller "
                    + "behov ny \(made) --nivå \(wanted.nb) for å begynne helt på nytt.",
                nn:
                    "\(path) er på nivået «\(now.nn)», og neste runde må vere på same nivå, ikkje «\(wanted.nn)». Skriv "
                    + "behov ny \(made) --frå \(path) for å byrje neste runde, eller "
                    + "behov ny \(made) --nivå \(wanted.nn) for å byrje heilt på nytt.",
                en:
                    "\(path) is at the level “\(now.en)”, and the next round must be at the same level, not “\(wanted.en)”. Type "
                    + "behov init \(made) --from \(path) to begin the next round, or "
                    + "behov init \(made) --level \(wanted.en) to start from scratch."))
    }

    static func wouldBegin(_ folder: String) -> Text {
        Text(
            nb: "Kommandoen ville ha laget \(folder) fra forrige runde.",
            nn: "Kommandoen ville ha laga \(folder) frå førre runde.",
            en: "This would make \(folder) from the previous round.")
    }

    static let begunNext = Text(
        nb:
            "Den nye runden begynner med det dere så på, valgte og la til side sist. Ingenting er kopiert: dere velger "
            + "hva som fortsetter.",
        nn:
            "Den nye runden byrjar med det de såg på, valde og la til side sist. Ingenting er kopiert: de vel kva som "
            + "held fram.",
        en:
            "The new round begins with what you looked at, chose and set aside last time. Nothing is copied: you choose "
            + "what continues.")

    static let next = Text(
        nb: "Neste:  behov analyse     (hva skjedde med det som ble meldt sist?)",
        nn: "Neste:  behov analyse     (kva skjedde med det som blei meldt sist?)",
        en: "Next:  behov guide     (what came of what you reported last time?)")

    static func would(_ folder: String, _ year: Int) -> Text {
        Text(
            nb: "Kommandoen ville ha laget \(folder) for \(year).",
            nn: "Kommandoen ville ha laga \(folder) for \(year).",
            en: "This would make \(folder) for \(year).")
    }

    static func begun(_ count: Int, from year: Int) -> Text {
        Text(
            nb:
                "Planen for \(year) begynner med \(count) tiltak fra forrige plan. Intervjuet spør hva som skjedde med hvert av dem.",
            nn:
                "Planen for \(year) byrjar med \(count) tiltak frå førre plan. Intervjuet spør kva som skjedde med kvart av dei.",
            en:
                "The plan for \(year) starts with \(count) \(count == 1 ? "measure" : "measures") from last year's plan. The interview asks what happened to \(count == 1 ? "it" : "each of them")."
        )
    }
}
