import Formats
public import Model

extension Store {
    /// What is wrong with the chain of revisions: every file's digest is held against its name and its children.
    ///
    /// Takes no lock; if somebody saves meanwhile, it reads again.
    /// - Throws: `Trouble` of kind `notFound` or `unreadable`.
    public func chainFaults() throws(Trouble) -> [ChainFault] {
        var faults: [ChainFault] = []
        for _ in 0..<5 {
            let before = try ownBytes()
            faults = try readChain(now: before)
            if try Disk.read(path) == before { break }
        }
        return faults
    }

    private func readChain(now bytes: [UInt8]) throws(Trouble) -> [ChainFault] {
        let head = try currentHead()
        let redactions = try redactions()
        let current = ChainVerdict.Link(
            number: head.number, digest: Digest.of(bytes), parents: redactions.followed(head.header).parents)
        var recorded: [ChainVerdict.Link] = []
        for file in try revisionFiles() { recorded.append(link(file, redactions)) }
        let register: RevisionRegister
        do {
            register = try RevisionRegister.read(self, id: head.header.id)
        } catch {
            let faults = ChainVerdict.faults(current: current, recorded: recorded, thinned: [])
            return [.register(file: "revisions/\(RevisionRegister.fileName)")] + faults.filter { !$0.isMissing }
        }
        return ChainVerdict.faults(
            current: current, recorded: recorded, thinned: register.thinned.map(\.link))
    }

    /// A revision's file as the chain sees it; one that cannot be read counts as changed.
    private func link(_ file: RevisionFile, _ redactions: Redactions) -> ChainVerdict.Link {
        let name = "revisions/\(file.name)"
        guard let bytes = try? Disk.read("\(folder)/\(name)") else {
            return ChainVerdict.Link(number: file.number, digest: file.start, parents: [], altered: name)
        }
        let digest = Digest.of(bytes)
        let parents = HeaderReading.header(in: bytes).map(redactions.followed)?.parents ?? []
        guard digest.hasPrefix(file.start) else {
            return ChainVerdict.Link(number: file.number, digest: file.start, parents: parents, altered: name)
        }
        return ChainVerdict.Link(number: file.number, digest: digest, parents: parents)
    }
}
