import Model

/// What the digests say of the revisions; nothing but values.
enum ChainVerdict {
    /// One revision as the chain sees it.
    struct Link: Sendable, Hashable {
        /// Its number.
        let number: Int
        /// Its digest, or the beginning of it.
        let digest: String
        /// The digests it came from; none where that cannot be read.
        let parents: [String]
        /// The name of its file, where its bytes are not those it was recorded with.
        let altered: String?

        init(number: Int, digest: String, parents: [String], altered: String? = nil) {
            self.number = number
            self.digest = digest
            self.parents = parents
            self.altered = altered
        }
    }

    /// Everything that is wrong with a chain: files that were changed, revisions that are gone, lines that lie aside.
    static func faults(current: Link, recorded: [Link], thinned: [Link]) -> [ChainFault] {
        let links = recorded + thinned + [current]
        let known = Index(links)
        var faults = recorded.sorted { $0.number < $1.number }.compactMap { link in
            link.altered.map { ChainFault.altered(revision: link.number, file: $0) }
        }
        var told: Set<String> = []
        for link in links.sorted(by: { $0.number < $1.number }) where link.altered == nil {
            for parent in link.parents where known[parent] == nil && told.insert(parent).inserted {
                faults.append(.missing(before: link.number))
            }
        }
        let newest = recorded.map(\.number).max() ?? 0
        // With a piece missing, a line may only seem to lie aside; an older file in the newest's place is sure.
        guard faults.isEmpty || newest > current.number else { return faults }
        let tips = aside(current: current, recorded: recorded, thinned: thinned)
        let sure = faults.isEmpty ? tips : tips.filter { $0.number > current.number }
        let marks = Dictionary(grouping: recorded + thinned + [current], by: \.number)
            .mapValues { Set($0.map { known.key($0.digest) }) }
        func name(_ link: Link) -> String {
            (marks[link.number]?.count ?? 0) > 1 ? "\(link.number)-\(known.key(link.digest))" : "\(link.number)"
        }
        return faults + sure.map { .aside(revision: name($0), current: name(current)) }
    }

    /// The ends of the lines that the state of now does not come from, the newest first.
    static func aside(current: Link, recorded: [Link], thinned: [Link]) -> [Link] {
        let known = Index(recorded + thinned + [current])
        let reached = known.ancestors(of: current)
        let loose = recorded.filter { !reached.contains(known.key($0.digest)) }
        let within = Set(loose.flatMap(\.parents).map(known.key))
        return loose.filter { !within.contains(known.key($0.digest)) }.sorted { $0.number > $1.number }
    }

    /// The ends of the lines that the state of now does not come from, by their heads.
    static func aside(_ history: History) -> [RevisionHead] {
        func link(_ head: RevisionHead) -> Link {
            Link(number: head.number, digest: head.start, parents: head.header.parents)
        }
        let tips = aside(
            current: link(history.current), recorded: history.recorded.map(link),
            thinned: history.register.thinned.map(\.link))
        return history.recorded.filter { tips.contains(link($0)) }
    }

    /// Finds links by digest or by its beginning.
    private struct Index {
        private var links: [String: Link] = [:]

        init(_ all: [Link]) {
            for link in all { links[key(link.digest)] = link }
        }

        func key(_ digest: String) -> String { String(digest.prefix(RevisionFile.digits)) }

        subscript(digest: String) -> Link? {
            guard let link = links[key(digest)], digest.hasPrefix(link.digest) else { return nil }
            return link
        }

        /// The keys of a link and of all it came from.
        func ancestors(of link: Link) -> Set<String> {
            var reached: Set<String> = []
            var waiting = [link]
            while let next = waiting.popLast() {
                guard reached.insert(key(next.digest)).inserted else { continue }
                waiting += next.parents.compactMap { self[$0] }
            }
            return reached
        }
    }
}

extension ThinnedRevision {
    /// As the chain sees it.
    var link: ChainVerdict.Link { ChainVerdict.Link(number: revision, digest: digest, parents: parents) }
}
