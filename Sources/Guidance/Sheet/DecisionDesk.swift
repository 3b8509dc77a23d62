public import Model
public import Pages

/// An owner's needs as they lie on the desk: by area and theme, each with its number, whose it is and what is decided.
public struct DecisionDesk: Sendable {
    /// A need.
    public struct Row: Sendable, Hashable {
        /// Its number, which lasts.
        public let number: Int
        /// The need.
        public let need: ReceivedNeed
        /// The area as it is read.
        public let area: Line
        /// What its unit is called among the others.
        public let unit: String
        /// How many children the register tells of its unit.
        public let children: Int?
        /// The numbers of those it was joined with.
        public let joined: [Int]
        /// What is decided of it.
        public let decision: NeedDecision
    }

    /// The needs, area by area.
    public let rows: [Row]
    let overview: OwnerOverview

    /// Lays out the needs of an owner.
    public init(_ overview: OwnerOverview) {
        self.overview = overview
        let (numbers, ends, names) = (NeedNumbers(overview), overview.ends, overview.unitNames)
        let register = overview.registeredUnits
        let children = Dictionary(
            overview.received.newest().map { ($0.id, register[$0]?.children) }
        ) { first, _ in first }
        let joined = overview.joinings.filter(\.isJoined).map(\.needs)
        rows = overview.needAreas.flatMap { area in
            area.needs.map { need in
                let reference = need.reference
                let others = joined.filter { $0.contains { $0.isSame(as: reference) } }.joined()
                    .filter { !$0.isSame(as: reference) && overview.received.isReported($0) }
                return Row(
                    number: numbers[reference] ?? 0, need: need, area: area.line,
                    unit: overview.name(of: need, names), children: children[reference.workspace] ?? nil,
                    joined: others.compactMap { numbers[$0] }.sorted(),
                    decision: NeedDecision(ends.end(of: reference)))
            }
        }
    }

    /// What stands in the column of priorities and studies: «prioritering-1: Voksne som åpner leken».
    public func into(_ row: Row, _ language: Language) -> String {
        row.decision.into.map { item in
            let word = item.words[language]
            guard let id = ID<Priority>(item), let title = overview.priorities[id]?.statement,
                !title.contains(";")
            else { return word }
            return "\(word): \(title.onOneLine)"
        }.joined(separator: "; ")
    }
}

extension DecisionDesk.Row {
    /// What stands in the column that people leave alone: which need it is, what it said, and what was decided then.
    public func mark(_ digest: (String) -> String) -> String {
        func short(_ words: String) -> String { String(digest(words).prefix(12)) }
        let reference = need.reference
        let said = reference.said.map { String($0.prefix(12)) } ?? "-"
        return [
            reference.workspace, reference.item.code, String(reference.revision), said,
            short(joined.code), short(decision.code),
        ].joined(separator: " ")
    }
}

extension [Int] {
    /// Numbers of needs as they are written in a cell.
    var code: String { map(String.init).joined(separator: " ") }
}

extension NeedArea {
    /// The area as it is read.
    public var line: Line {
        area.map { .area($0, language) }
            ?? .text(Text(nb: "uten praksisområde", nn: "utan praksisområde", en: "no practice area"))
    }
}
