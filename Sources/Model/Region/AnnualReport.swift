/// Who received money and accounts for it (LP 3.8, LP 7): each its own.
public enum Recipient: String, Labelled {
    /// The network, by its host municipality.
    case network
    /// University or university college.
    case university
    /// Fagskole.
    case vocationalCollege = "vocational-college"
    /// Measures the county has in common.
    case common
    /// Others.
    case others

    /// What people call it.
    public var label: Text {
        switch self {
        case .network: Text(nb: "nettverk", nn: "nettverk", en: "network")
        case .university: Text(nb: "UH", nn: "UH", en: "university")
        case .vocationalCollege: Text(nb: "fagskole", nn: "fagskule", en: "vocational college")
        case .common: Text(nb: "felles tiltak", nn: "felles tiltak", en: "common measures")
        case .others: Text(nb: "andre", nn: "andre", en: "others")
        }
    }

    /// What the plan set aside for it in a year, also what money left over from before was to cover, which is nobody's
    /// part; `nil` for what no plan of a network holds.
    public func planned(in budget: YearBudget) -> Int? {
        switch self {
        case .network: budget.ofNetwork
        case .university: budget[.university]
        case .vocationalCollege: budget[.vocationalCollege]
        case .others: budget[.others]
        case .common: nil
        }
    }
}

/// What one recipient was granted and has used, in whole kroner.
public struct RecipientMoney: Sendable, Hashable, Codable {
    /// Who.
    public var recipient: Recipient
    /// What it was granted.
    @Kroner public var granted: Int
    /// What it has used.
    @Kroner public var used: Int

    /// Makes an account.
    public init(_ recipient: Recipient, granted: Int, used: Int) {
        self.recipient = recipient
        self.granted = granted
        self.used = used
    }

    /// What is left over; below zero where more was used than granted.
    public var left: Int { granted - used }
}

/// A file by which somebody else answered in their own words, so that it can be told from all others.
public struct EvidenceFile: Sendable, Hashable, Codable {
    /// The name it had when it was brought in.
    public var name: String
    /// SHA-256 of its bytes, hexadecimal.
    public var digest: String
    /// The day it was brought in.
    public var day: Day

    /// Makes a file.
    public init(name: String, digest: String, day: Day) {
        self.name = name
        self.digest = digest
        self.day = day
    }
}

/// The yearly report on a grant (F § 17, LP 7), besides what is told of each measure.
public struct AnnualReport: Sendable, Hashable, Codable {
    /// What each recipient was granted and has used.
    public var money: [RecipientMoney]?
    /// Why money is left over, and what becomes of it.
    public var leftOver: String?
    /// Why what was granted is far from what the plan said, or more was used than granted.
    public var apart: String?
    /// (d) A stronger, practice-based teacher education: judged of all measures together, by the university.
    public var teacherEducation: SignJudged?
    /// The university's own file that sign d was answered by; absent where it was typed here.
    public var educationFile: EvidenceFile?
    /// What was learnt, that others should know.
    public var learnt: String?
    /// What goes back to teacher education.
    public var backToEducation: String?
    /// Whose seats of the county's forum took part in treating it, in the county's words.
    public var seats: [String]?

    /// Makes a report of which nothing is told yet.
    public init() {}
}

extension RegionPlan {
    /// Whether the annual report has been begun: something is told of the money, of a measure or of the whole.
    public var isReported: Bool { report != nil || measures.contains { $0.result != nil } }

    /// Whether it is time for the annual report: it has been begun, or the year reported for is over.
    public func isReportTime(on today: Day) -> Bool {
        isReported || years.map { today.year > $0.reported } ?? false
    }

    /// The measures that ran in the year reported on.
    public var reportedMeasures: [Measure] {
        measures.filter { $0.years.isEmpty || $0.years.contains(planYears.reported) }
    }

    /// What all measures and common posts were planned to cost in the year reported on.
    public var reportedBudget: YearBudget { budget.of(planYears.reported) }

    /// The recipients that were granted far less or more than the plan set aside, each with both; what money left over
    /// from before was to cover may be granted or not.
    ///
    /// - Parameter limit: How many per cent of what was set aside is far.
    /// - Returns: Recipient, what was planned and what was granted, in whole kroner.
    public func grantedApart(_ limit: Int) -> [(recipient: Recipient, planned: Int, granted: Int)] {
        let budget = reportedBudget
        return (report?.money ?? []).compactMap { one in
            guard let planned = one.recipient.planned(in: budget) else { return nil }
            let least = max(0, planned - budget[.leftOver])
            let near = min(max(one.granted, least), planned)
            let apart = Int128(abs(one.granted - near)) * 100
            guard apart > Int128(near) * Int128(limit) else { return nil }
            return (recipient: one.recipient, planned: planned, granted: one.granted)
        }
    }

    /// The recipients that have used more than they were granted, each with how much more; the network may also have used
    /// what was planned to be taken from money left over, which lies with it.
    public var usedBeyondGrant: [(recipient: Recipient, used: Int, more: Int)] {
        (report?.money ?? []).filter { one in
            -one.left > (one.recipient == .network ? reportedBudget[.leftOver] : 0)
        }.map { (recipient: $0.recipient, used: $0.used, more: -$0.left) }
    }

    /// Whether something in the account of the money asks for a reason of its own.
    public func isApart(_ limit: Int) -> Bool { !grantedApart(limit).isEmpty || !usedBeyondGrant.isEmpty }

    /// How many of the recipients that have an account to give have given one.
    public var accountedFor: (told: Int, of: Int) {
        let told = (report?.money ?? []).count
        return (told, told + notAccountedFor.count)
    }

    /// The recipients that the plan set money aside for and that do not account for it, each with how much.
    public var notAccountedFor: [(recipient: Recipient, planned: Int)] {
        let (budget, told) = (reportedBudget, (report?.money ?? []).map(\.recipient))
        return Recipient.allCases.compactMap { recipient in
            guard let planned = recipient.planned(in: budget), planned > 0, !told.contains(recipient) else {
                return nil
            }
            return (recipient: recipient, planned: planned)
        }
    }
}
