public import Model

/// Figures that somebody is typing and that are not taken in yet: kept after each, so that nothing typed is lost.
///
/// They lie in a hidden file of their own and not on the desk: what is withheld from a small group when it is taken in
/// would else stay in the revisions. Backups leave it out.
extension Store {
    private var begunPath: String { "\(folder)/.figures.csv" }

    /// What was typed when somebody was interrupted; `nil` where nothing waits.
    public func figuresBegun() -> [UInt8]? { try? Disk.read(begunPath, most: Gate.most) }

    /// Keeps what is typed so far.
    ///
    /// - Throws: `Trouble` of kind `cannotWrite`, or that it holds a national identity number.
    public func keepFigures(begun file: Gate.Passed) throws(Trouble) {
        try Disk.write(file.bytes, to: begunPath, mode: Store.fileMode)
    }

    /// Forgets it, once it is taken in or taken back.
    public func forgetFiguresBegun() { Disk.remove(begunPath) }
}
