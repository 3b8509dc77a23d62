import Checks
import Documents
import Model
import Store

/// What lies in a folder that a partner has gathered: the units' documents, alone or within an owner's or a network's, the
/// reviews of them, and the units' answers.
struct ReviewFolder {
    /// A unit's document, and where it lies.
    struct Assessment {
        let document: Sealed<UnitAnalysis>
        let file: String
        /// The bytes' own document, which may hold others.
        let whole: SealedDocument
    }

    /// The documents of units, every revision.
    private(set) var assessments: [Assessment] = []
    /// The reviews and their files.
    private(set) var reviews: [(document: Sealed<Review>, file: String)] = []
    /// The answers.
    private(set) var answers: [Sealed<ReviewAnswers>] = []
    /// Why other files were not read.
    private(set) var refused: [Trouble] = []

    /// Reads the files of a folder; a file that is none of ours is passed over.
    init(_ folder: String, _ program: Program) throws(Trouble) {
        let path = program.path(folder)
        let names = try Disk.names(in: path).filter(HandoverName.isDocument)
        for (place, name) in names.enumerated() {
            program.progress.tell(ProgressWords.reading, place, of: names.count)
            add("\(path)/\(name)", shown: name)
        }
    }

    /// Reads one file that was named.
    init(file: String, _ program: Program) throws(Trouble) {
        try read(program.path(file), shown: file)
    }

    private mutating func add(_ path: String, shown name: String) {
        do throws(Trouble) {
            try read(path, shown: name)
        } catch {
            refused.append(error)
        }
    }

    private mutating func read(_ path: String, shown name: String) throws(Trouble) {
        let parcel = try SourceParcel(reading: Disk.read(path, most: Gate.most), file: name)
        switch Seal.schema(parcel.document) {
        case .review?:
            reviews.append((try Seal.open(parcel.document, file: name, as: Review.self).document, path))
        case .reviewAnswers?:
            answers.append(try Seal.open(parcel.document, file: name, as: ReviewAnswers.self).document)
        default:
            let whole = try SealedDocument(parcel.document, file: name)
            assessments += whole.units.map { Assessment(document: $0, file: path, whole: whole) }
        }
    }

    /// The newest revision of each unit; of two with one number, the one handed over last.
    var newest: [Assessment] {
        let groups = Dictionary(grouping: assessments, by: \.document.id)
        return groups.values.compactMap { revisions in
            revisions.max { one, other in
                (one.document.revision, one.document.handedOver) < (
                    other.document.revision, other.document.handedOver
                )
            }
        }.sorted { $0.document.id < $1.document.id }
    }

    /// The reviews of a unit, the newest of each partner; without drafts, the newest that was handed back.
    func reviews(of unit: String, withDrafts: Bool = true) -> [(document: Sealed<Review>, file: String)] {
        let all = reviews.filter {
            $0.document.body.about.workspace == unit && (withDrafts || !$0.document.draft)
        }
        let groups = Dictionary(grouping: all) { $0.document.id }
        return groups.values.compactMap { $0.max { $0.document.revision < $1.document.revision } }
            .sorted { ($0.document.name, $0.document.id) < ($1.document.name, $1.document.id) }
    }

    /// The newest answers of a unit to a review.
    func answers(to review: String) -> Sealed<ReviewAnswers>? {
        answers.filter { $0.body.review == review }.max { $0.revision < $1.revision }
    }

    /// The document a review is about, where it lies here.
    func assessment(of about: ReviewedDocument) -> Assessment? {
        assessments.first { $0.document.seal == about.seal }
    }
}

extension SealedDocument {
    /// The units' documents that it is, or holds.
    fileprivate var units: [Sealed<UnitAnalysis>] {
        if case .unit(let document) = self { return [document] }
        return nested.flatMap(\.units)
    }
}
