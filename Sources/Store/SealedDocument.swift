public import Model

/// A sealed document of whichever level handed it over, for who reads one without a workspace.
public enum SealedDocument: Sendable {
    /// A unit's needs assessment.
    case unit(Sealed<UnitAnalysis>)
    /// An owner's overview.
    case owner(Sealed<OwnerOverview>)
    /// A region's needs report with its plan.
    case region(Sealed<RegionPlan>)

    /// Reads a document and verifies its seal and those of the documents within it.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: Its name, for who is told what is wrong with it.
    /// - Throws: `Trouble` of kind `unreadable` for a changed, newer, foreign or broken document.
    public init(_ bytes: [UInt8], file: String) throws(Trouble) {
        switch Seal.schema(bytes) {
        case .needsAssessment?: self = .unit(try Seal.open(bytes, file: file).document)
        case .ownerOverview?: self = .owner(try Seal.open(bytes, file: file).document)
        case .regionPlan?: self = .region(try Seal.open(bytes, file: file).document)
        case .reply?: throw SealedTrouble.reply(file, from: Seal.name(in: bytes))
        case .review?, .reviewAnswers?: throw SealedTrouble.review(file, from: Seal.name(in: bytes))
        case .unit?, .owner?, .region?: throw SealedTrouble.workspace(file)
        case .revisions?, .backup?, .redactions?: throw SealedTrouble.other(file)
        case nil:
            guard let kind = Seal.unknownKind(bytes) else { throw SealedTrouble.other(file) }
            throw SealedTrouble.unknown(file, kind)
        }
    }

    /// The documents within it, as they were handed over.
    public var nested: [SealedDocument] {
        switch self {
        case .unit: []
        case .owner(let document): document.body.received.map(SealedDocument.unit)
        case .region(let document):
            document.body.received.map(SealedDocument.owner) + document.body.units.map(SealedDocument.unit)
        }
    }

    /// Its first members: whose it is, which revision, handed over when, and its seal.
    public var head: Delivered {
        switch self {
        case .unit(let document): Delivered(document)
        case .owner(let document): Delivered(document)
        case .region(let document): Delivered(document)
        }
    }

    /// A workspace that holds what the document says, so that two of them can be compared; its desk is empty.
    public var workspace: Workspace {
        switch self {
        case .unit(let document): .unit(document.opened)
        case .owner(let document): .owner(document.opened)
        case .region(let document): .region(document.opened)
        }
    }
}

extension Sealed where Body: Level {
    fileprivate var opened: Opened<Body> {
        let change = Change(at: handedOver.iso, by: nil, command: "handover")
        return Opened(
            header: Header(
                schema: Body.schema, version: version, id: id, revision: revision, language: language, parents: [],
                change: change),
            body: body)
    }
}

/// Why a file is no document that can be read by itself, in words.
enum SealedTrouble {
    static func other(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) er ikke et forseglet dokument. Forseglede dokumenter lages med «lever» og ligger i mappa «handover». Navnet slutter på "
                    + ".json eller .behov. Be om en slik fil.",
                nn:
                    "\(file) er ikkje eit forsegla dokument. Forsegla dokument blir laga med «lever» og ligg i mappa «handover». Filnamnet sluttar på "
                    + ".json eller .behov. Be om ei slik fil.",
                en:
                    "\(file) is not a sealed document. Sealed documents are made with “handover” and are in the folder "
                    + "“handover”; their names end in .json or .behov. Ask for such a file."))
    }

    static func unknown(_ file: String, _ kind: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) er av en type som denne versjonen av behov ikke kjenner («\(kind)»). Oppdater behov og prøv "
                    + "igjen.",
                nn:
                    "\(file) er av ein type som denne versjonen av behov ikkje kjenner («\(kind)»). Oppdater behov og prøv "
                    + "igjen.",
                en:
                    "\(file) is of a kind this version of behov does not recognise (“\(kind)”). Update behov and try again."
            ))
    }

    static func workspace(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er selve analysen, ikke et levert dokument. Lag et dokument av den med: behov lever",
                nn:
                    "\(file) er sjølve analysen, ikkje eit levert dokument. Lag eit dokument av han med: behov lever",
                en:
                    "\(file) is the analysis itself, not a document that was handed over. Make a document from it with: "
                    + "behov handover"))
    }

    static func reply(_ file: String, from name: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) er et svar fra \(name). Mottakeren henter det inn i sin egen mappe med: behov samle FIL",
                nn:
                    "\(file) er eit svar frå \(name). Mottakaren hentar det inn i si eiga mappe med: behov samle FIL",
                en:
                    "\(file) is a reply from \(name). The recipient collects it in their own folder with: behov "
                    + "collect FILE"))
    }

    static func review(_ file: String, from name: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file) hører til en tilbakemelding, og er fra \(name). Velg behovsvurderingen enheten leverte.",
                nn:
                    "\(file) høyrer til ei tilbakemelding, og er frå \(name). Vel behovsvurderinga eininga leverte.",
                en:
                    "\(file) belongs to a review, and is from \(name). Choose the needs assessment the unit handed over."
            ))
    }
}
