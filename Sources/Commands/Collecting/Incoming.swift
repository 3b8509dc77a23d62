import Chain
import Documents
import Formats
import Model
import Store

/// A document that was brought in for a level, verified.
struct Incoming<Body: Level>: Sendable {
    /// Who handed it over, in which revision, and whether as a draft.
    let head: DocumentHead
    /// What tells who it is from.
    let delivered: Delivered
    /// How it is signed; `nil` where it is not.
    let signature: Signature?
    /// The units' assessments it is, or rests on.
    let assessments: [Sealed<UnitAnalysis>]
    /// The file it came in.
    let file: String
    /// Takes it into what the workspace holds.
    let take: @Sendable (inout Body, Collecting) -> Collected
    /// Its file, as it is kept beside the workspace.
    let piece: ReceivedPiece
    /// The files that came with it.
    private(set) var sources = ParcelSources(SourceParcel([], [:]), []) { _ in false }

    /// Reads and verifies a document of a level below.
    init<Below: WorkLevel>(
        _ bytes: [UInt8], file: String,
        take: @escaping @Sendable (Sealed<Below>, inout Body, Collecting) -> Collected
    ) throws(Trouble) {
        let verified: Seal.Verified<Below> = try Seal.open(bytes, file: file)
        head = DocumentHead(verified.document)
        delivered = Delivered(verified.document)
        signature = verified.document.signature
        assessments =
            (verified.document as? Sealed<UnitAnalysis>).map { [$0] } ?? verified.document.body.assessments
        self.file = file
        self.take = { take(verified.document, &$0, $1) }
        piece = ReceivedPiece(verified)
    }
}

extension Incoming {
    /// The same with the files that came with it.
    fileprivate func with(_ parcel: SourceParcel) -> Incoming {
        var document = self
        document.sources = sources(in: parcel)
        return document
    }
}

/// The documents among some files, and why the others are none.
struct Reading<Body: WorkLevel> {
    private(set) var documents: [Incoming<Body>] = []
    private(set) var refused: [Trouble] = []

    init(_ files: [String], _ progress: ProgressLine) {
        // What a region takes in holds all that its owners took in.
        let share = Body.schema == .region ? 1 : 4
        let read = Together.map(files, share: share, told: progress.telling(ProgressWords.verifying)) { file in
            Result { () throws(Trouble) in
                let parcel = try SourceParcel(reading: Disk.read(file, most: Gate.most), file: file)
                return try Body.incoming(parcel.document, file: file).with(parcel)
            }
        }
        for result in read {
            switch result {
            case .success(let document): documents.append(document)
            case .failure(let trouble): refused.append(trouble)
            }
        }
    }
}
