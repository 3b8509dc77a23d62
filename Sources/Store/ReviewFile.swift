public import Model

/// A partner's review as a file by itself, which lies in no workspace: sealed each time it is saved, as a draft until it
/// is handed back.
public enum ReviewFile {
    /// Reads a review and verifies its seal.
    ///
    /// - Throws: `Trouble` of kind `notFound`, or `unreadable` for a changed, newer, foreign or broken file.
    public static func read(_ path: String, named file: String) throws(Trouble) -> Sealed<Review> {
        try Seal.open(Disk.read(path, most: Gate.most), file: file, as: Review.self).document
    }

    /// The bytes of a review with its seal on, signed where there is a key; what leads to a person does not pass.
    ///
    /// - Throws: `Trouble` of kind `unreadable`.
    public static func bytes(
        _ review: Sealed<Review>, named file: String, signed key: SigningKey? = nil
    ) throws(Trouble) -> [UInt8] {
        let bytes = Seal.sealed(try FileTree.encode(review, file: file), with: key)
        try Gate.pass(own: bytes)
        return bytes
    }

    /// Saves a review, whole or not at all; others on the machine do not read it.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite` or `unreadable`.
    public static func write(
        _ review: Sealed<Review>, to path: String, signed key: SigningKey? = nil
    ) throws(Trouble) {
        try Disk.write(try bytes(review, named: Disk.name(of: path), signed: key), to: path, mode: Store.fileMode)
    }
}
