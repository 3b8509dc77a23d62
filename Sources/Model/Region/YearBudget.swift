/// What one year costs, in whole kroner, and who gets it; what is applied for is the rest when left-over money is used.
public struct YearBudget: Sendable, Hashable, Codable {
    /// What money is for, or where it comes from.
    public enum Post: String, Labelled {
        /// The network's own expenses.
        case network
        /// University or university college.
        case university
        /// Fagskole.
        case vocationalCollege = "vocational-college"
        /// Others.
        case others
        /// The coordinator function, a limited part (F § 11).
        case coordinator
        /// Release time, a limited part (F § 11).
        case releaseTime = "release-time"
        /// Money left over from earlier grants that is used up: it is taken from what is applied for (LP 3.8).
        case leftOver = "left-over"
        /// What the owners put in themselves, beside what the grant pays (F § 11).
        case own

        /// What people call it.
        public var label: Text {
            switch self {
            case .network: Text(nb: "nettverk", nn: "nettverk", en: "network")
            case .university: Text(nb: "UH", nn: "UH", en: "university")
            case .vocationalCollege: Text(nb: "fagskole", nn: "fagskule", en: "vocational college")
            case .others: Text(nb: "andre", nn: "andre", en: "others")
            case .coordinator: Text(nb: "koordinator", nn: "koordinator", en: "coordinator")
            case .releaseTime: Text(nb: "frikjøp", nn: "frikjøp", en: "release time")
            case .leftOver: Text(nb: "ubrukt", nn: "ubrukt", en: "left over")
            case .own: Text(nb: "egeninnsats", nn: "eigeninnsats", en: "own contribution")
            }
        }

        /// Whether money of the grant goes out here; what is left over and what the owners put in come in.
        public var isCost: Bool { self != .leftOver && self != .own }
    }

    /// A sum under one post.
    public struct Line: Sendable, Hashable, Codable {
        /// The post.
        public var post: Post
        /// Whole kroner, never negative.
        @Kroner public var kroner: Int

        /// Makes a line.
        public init(_ post: Post, _ kroner: Int) {
            self.post = post
            self.kroner = kroner
        }
    }

    /// The year.
    @CalendarYear public var year: Int
    /// The sums, in the order of the posts, each post once at most.
    public var lines: [Line]

    /// Makes a year; sums of the same post are added, and those of nothing are left out.
    public init(year: Int, lines: [Line]) {
        self.year = year
        self.lines = Post.allCases.compactMap { post in
            let sum = lines.filter { $0.post == post }.map(\.kroner).total
            return sum == 0 ? nil : Line(post, sum)
        }
    }

    /// The sum under a post.
    public subscript(post: Post) -> Int { lines.filter { $0.post == post }.map(\.kroner).total }

    /// What the year costs.
    public var cost: Int { lines.filter(\.post.isCost).map(\.kroner).total }

    /// The network's own part: its expenses, the coordinator and the release time (LP 3.8).
    public var ofNetwork: Int { [self[.network], self[.coordinator], self[.releaseTime]].total }

    /// The owners' own contribution as a part of that and the cost together, in per cent; `nil` where it is not given.
    public var ownShare: Int? { self[.own] > 0 ? self[.own].percent(of: [self[.own], cost].total) : nil }

    /// What is applied for: the cost without what is left over from before.
    public var applied: Int { cost - self[.leftOver] }
}

extension [YearBudget] {
    /// The budget of a year; nothing where there is none.
    public func of(_ year: Int) -> YearBudget {
        YearBudget(year: year, lines: filter { $0.year == year }.flatMap(\.lines))
    }

    /// Every year once, in order, the sums added up.
    public var added: [YearBudget] { Set(map(\.year)).sorted().map(of) }

    /// What all years cost.
    public var cost: Int { map(\.cost).total }

    /// What is applied for in all years.
    public var applied: Int { map(\.applied).total }
}
