// What became of what the staff said: inputs lie in clusters, and every cluster ends somewhere.

extension Desk {
    /// The inputs of a cluster, in the order they came in.
    public func inputs(in cluster: Int) -> [StaffInput] { inputs.filter { $0.cluster == cluster } }

    /// The cluster of a number.
    public func cluster(_ number: Int) -> InputCluster? { clusters.first { $0.number == number } }

    /// The clusters that hold something, in their order.
    public var filledClusters: [InputCluster] {
        let used = Set(inputs.compactMap(\.cluster)).union(clusters.compactMap { $0.end?.cluster })
        return clusters.filter { used.contains($0.number) }
    }

    /// The inputs that nobody has put in a cluster and that have no end of their own.
    public var looseInputs: [StaffInput] { inputs.filter { $0.cluster == nil && $0.end == nil } }

    /// What became of a cluster at last: the end of the one it was joined with, however far that goes. `nil` where that
    /// is not decided.
    public func end(of cluster: InputCluster) -> InputEnd? {
        var (place, seen) = (cluster, Set<Int>())
        while let end = place.end, end.kind == .joined {
            guard seen.insert(place.number).inserted, let next = end.cluster.flatMap(self.cluster) else {
                return nil
            }
            place = next
        }
        return place.end
    }

    /// What became of an input: its own end, else its cluster's.
    public func end(of input: StaffInput) -> InputEnd? {
        input.end ?? input.cluster.flatMap(cluster).flatMap { end(of: $0) }
    }

    /// The clusters that hold inputs without an end of their own, and have none themselves.
    public var openClusters: [InputCluster] {
        filledClusters.filter { cluster in
            end(of: cluster) == nil
                && (cluster.end?.kind == .joined || inputs(in: cluster.number).contains { $0.end == nil })
        }
    }

    /// How many inputs have no end.
    public var inputsWithoutEnd: Int { inputs.count { end(of: $0) == nil } }

    /// The inputs that became an item, or a part of it.
    public func inputs(behind item: ItemID) -> [StaffInput] {
        inputs.filter { input in
            let end = end(of: input)
            return end?.kind == .used && end?.item == item
        }
    }
}

/// Why something cannot be done with inputs.
public enum InputFault: Error, Sendable, Hashable {
    /// No input has this id.
    case noInput(ID<StaffInput>)
    /// No cluster has this number.
    case noCluster(Int)
    /// Inputs of one cluster are about one part of the analysis.
    case otherPart(ID<StaffInput>)
    /// A cluster would be called as another one of the same part is.
    case nameTaken(Int, by: Int)
    /// A cluster would be joined with itself, also by way of others.
    case joinedWithItself(Int)
    /// What they are said to have become is not there.
    case noItem(ItemID)
}

extension Desk {
    /// Takes in what somebody said, but what the same group has said in the same words to the same before.
    ///
    /// - Parameters:
    ///   - given: The inputs, with ids that are not given out yet.
    ///   - numbering: What gives out their ids.
    /// - Returns: Those that were new.
    @discardableResult
    public mutating func take(_ given: [StaffInputDraft], _ numbering: inout Numbering) -> [StaffInput] {
        // The same words several times in one bringing are several people's.
        var known: [StaffInputDraft: Int] = [:]
        for input in inputs { known[StaffInputDraft(input), default: 0] += 1 }
        var new: [StaffInput] = []
        for draft in given {
            if let count = known[draft], count > 0 {
                known[draft] = count - 1
                continue
            }
            new.append(draft.input(numbering.next()))
        }
        inputs += new
        return new
    }

    /// Takes an input away; false where there is none of that id.
    public mutating func remove(_ input: ID<StaffInput>) -> Bool {
        guard let place = inputs.firstIndex(where: { $0.id == input }) else { return false }
        inputs.remove(at: place)
        return true
    }

    /// Those of some inputs that nobody has said in the same words to the same before.
    public func unknown(among given: [StaffInputDraft]) -> [StaffInputDraft] {
        let known = Set(inputs.map { StaffInputDraft($0) })
        return given.filter { !known.contains($0) }
    }

    /// Puts inputs together under what they have in common.
    ///
    /// - Returns: The cluster's number.
    /// - Throws: `InputFault` where an input is not there, or about another part than the first.
    @discardableResult
    public mutating func putTogether(
        _ ids: [ID<StaffInput>], named name: String
    ) throws(InputFault) -> Int? {
        var part: MeetingPart?
        for id in ids {
            guard let input = inputs[id] else { throw .noInput(id) }
            if let part, part != input.part { throw .otherPart(id) }
            part = input.part
        }
        guard let part else { return nil }
        let same = clusters.first { $0.part == part && $0.name.folded == name.folded }
        let number = same?.number ?? (clusters.map(\.number).max() ?? 0) + 1
        if same == nil { clusters.append(InputCluster(number: number, name: name, part: part)) }
        for place in inputs.indices where ids.contains(inputs[place].id) { inputs[place].cluster = number }
        return number
    }

    /// Gives a cluster another name; what lies in it and what became of it stay.
    ///
    /// - Returns: What it was called.
    /// - Throws: `InputFault` where it is not there, or another of the same part is called so.
    @discardableResult
    public mutating func rename(_ cluster: Int, _ name: String) throws(InputFault) -> String {
        guard let place = clusters.firstIndex(where: { $0.number == cluster }) else { throw .noCluster(cluster) }
        let other = clusters.first { one in
            one.number != cluster && one.part == clusters[place].part && one.name.folded == name.folded
        }
        if let other { throw .nameTaken(cluster, by: other.number) }
        defer { clusters[place].name = name }
        return clusters[place].name
    }

    /// Says what became of a cluster.
    ///
    /// - Throws: `InputFault` where it is not there, or would be joined with itself.
    public mutating func settle(_ cluster: Int, _ end: InputEnd?) throws(InputFault) {
        guard let place = clusters.firstIndex(where: { $0.number == cluster }) else { throw .noCluster(cluster) }
        var (next, seen) = (end?.cluster, Set([cluster]))
        while let number = next {
            guard let other = self.cluster(number) else { throw .noCluster(number) }
            guard seen.insert(number).inserted else { throw .joinedWithItself(cluster) }
            next = other.end?.cluster
        }
        clusters[place].end = end
    }

    /// Says what became of one input, otherwise than of its cluster.
    ///
    /// - Throws: `InputFault` where it is not there.
    public mutating func settle(_ input: ID<StaffInput>, _ end: InputEnd?) throws(InputFault) {
        guard let place = inputs.firstIndex(where: { $0.id == input }) else { throw .noInput(input) }
        inputs[place].end = end
    }
}

/// An input before it has an id.
public struct StaffInputDraft: Sendable, Hashable {
    /// The meeting it was said in.
    public var meeting: ID<Meeting>?
    /// The part of the analysis it is about.
    public var part: MeetingPart
    /// The question it answers.
    public var question: String?
    /// What the group calls itself.
    public var group: String?
    /// What was said.
    public var words: String
    /// How it came in.
    public var origin: InputOrigin
    /// Its place among the group's weightiest.
    public var weight: Int?

    /// Makes a draft.
    public init(
        _ words: String, about part: MeetingPart, in meeting: ID<Meeting>?, group: String?, origin: InputOrigin,
        question: String? = nil, weight: Int? = nil
    ) {
        self.meeting = meeting
        self.part = part
        self.question = question
        self.group = group
        self.words = words
        self.origin = origin
        self.weight = weight
    }

    fileprivate init(_ input: StaffInput) {
        self.init(
            input.words, about: input.part, in: input.meeting, group: input.group, origin: input.origin,
            question: input.question, weight: input.weight)
    }

    fileprivate func input(_ id: ID<StaffInput>) -> StaffInput {
        var input = StaffInput(
            id: id, meeting: meeting, part: part, question: question, group: group, words: words, origin: origin)
        input.weight = weight
        return input
    }
}
