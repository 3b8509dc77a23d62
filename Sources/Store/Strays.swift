import Model

/// What a killed save left behind: temporary files that nobody will rename any more.
extension Store {
    /// Takes the lock of the folder; whoever is to save clears away what a killed one left behind, the first time.
    ///
    /// - Throws: `Trouble` of kind `busy` or `notFound`.
    func lock(saving: Bool = true) throws(Trouble) -> Lock {
        let lock = try Lock(folder, locking)
        // Without a lock a temporary file may be somebody's who is saving just now.
        if saving, lock.isHeld, own.isToClear() { removeStrays() }
        return lock
    }

    /// Clears away what a killed save left behind, unless somebody is saving just now or nothing can be written here.
    ///
    /// The lock is asked for only where something lies there, and never waited for.
    public func tidy() {
        guard !strays().isEmpty, let lock = try? Lock(folder, locking, patience: 0) else { return }
        defer { lock.release() }
        if lock.isHeld { removeStrays() }
    }

    private func removeStrays() {
        for stray in strays() { SystemCalls.remove(stray) }
    }

    /// The paths of temporary files of saves, by the names only we give.
    private func strays() -> [String] {
        let main = Disk.temporary(for: Disk.followed(path))
        let parts = (WorkspaceFolder.parts.map { "\(folder)/\($0)" } + [answersFolder]).filter(Disk.isFolder)
        return [main].filter(Disk.isFile)
            + parts.flatMap { part in
                ((try? Disk.names(in: part)) ?? []).filter(Disk.isTemporary).map { "\(part)/\($0)" }
                    .filter(Disk.isFile)
            }
    }
}
