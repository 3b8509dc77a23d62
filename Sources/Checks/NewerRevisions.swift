import Model

extension Array {
    /// Whether a newer revision of the document a reference points to has been brought in.
    func hasNewer<Body>(than reference: Reference) -> Bool where Element == Sealed<Body>, Body: Level {
        contains { $0.id == reference.workspace && $0.revision > reference.revision }
    }
}
