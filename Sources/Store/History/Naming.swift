public import Model

/// What became of giving a name.
public enum Naming: Sendable, Hashable {
    /// The revision has it now, or would have without `saving`.
    case named(Int)
    /// The revision had it already.
    case had(Int)
}

extension Store {
    /// Gives the state of now a name that `diff` and `restore` take and that keeps it from being thinned.
    ///
    /// No revision's bytes are changed by it.
    /// - Throws: `Trouble` of kind `usage` for a name that cannot be given, `busy` or `cannotWrite`.
    public func name(_ asked: String, by change: Change, saving: Bool) throws(Trouble) -> Naming {
        let name = try Store.checked(asked)
        let lock = try lock(saving: saving)
        defer { lock.release() }
        if saving {
            _ = try adopt()
            try record()
        }
        let history = try history()
        let number = history.current.number
        var register = history.register
        if let taken = register.names.first(where: { $0.name.lowercased() == name.lowercased() }) {
            guard history.current.has(taken.digest) else {
                throw HistoryTrouble.nameTaken(taken.name, by: taken.revision)
            }
            return .had(number)
        }
        guard saving else { return .named(number) }
        register.names.append(
            RevisionName(
                name: name, revision: number, digest: Digest.of(try Disk.read(path)), at: change.at, by: change.by)
        )
        try register.write(self)
        return .named(number)
    }

    /// The name without blanks around it, if it can be given.
    private static func checked(_ asked: String) throws(Trouble) -> String {
        let words = asked.split(whereSeparator: \.isWhitespace)
        let name = words.joined(separator: " ")
        guard !name.isEmpty else { throw HistoryTrouble.emptyName }
        guard name.count <= 60 else { throw HistoryTrouble.longName }
        guard !NationalIdentityNumber.isIn(name) else { throw HistoryTrouble.identityNumber }
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        let looksLikeOne = parts.count <= 2 && parts.first.flatMap { Int($0) } != nil
        guard !looksLikeOne else { throw HistoryTrouble.numberAsName(name) }
        return name
    }
}
