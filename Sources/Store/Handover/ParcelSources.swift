public import Model

/// The sources of a document whose files came with it.
public struct ParcelSources: Sendable {
    /// The files that are what the document says, by their names under `sources/`.
    public private(set) var files: [String: [UInt8]] = [:]
    /// The files that belong to no source, are not what the document says, or may not come in.
    public private(set) var refused: [String] = []

    /// Holds the files of a parcel against what its document says of them.
    ///
    /// - Parameters:
    ///   - parcel: The parcel.
    ///   - assessments: The units' assessments the document is, or rests on.
    ///   - mayBeSent: Whether a file of a source may be sent along at all.
    public init(
        _ parcel: SourceParcel, _ assessments: [Sealed<UnitAnalysis>], mayBeSent: (SourceFile) -> Bool
    ) {
        let told = assessments.flatMap { $0.body.sources.compactMap(\.file) }.filter(mayBeSent)
        let digests = Dictionary(told.map { ($0.keptName, $0.digest) }) { first, _ in first }
        for (name, bytes) in parcel.files.sorted(by: { $0.key < $1.key }) {
            guard let digest = digests[name], Digest.of(bytes) == digest,
                let passed = try? Gate.typed(bytes, named: name), !passed.hasAddress
            else {
                refused.append(name)
                continue
            }
            files[name] = bytes
        }
    }
}
