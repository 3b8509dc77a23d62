/// A meeting that was held, and who took part (medvirkning: SKK 1.3, F § 4).
///
/// One meeting may work through several parts of the analysis, and one part may take several meetings. What was said
/// there lies on the desk (``StaffInput``), and nobody is named.
public struct Meeting: Item {
    /// A meeting.
    public static let kind = ItemKind.meeting
    /// Its id.
    public let id: ID<Meeting>
    /// The phase it was about, the first of several; absent for an owner's or a region's meeting.
    public var phase: Phase?
    /// The part of the interview it was about, the first of several: phase 5 takes two.
    public var chapter: String?
    /// The day, the first of several sittings.
    public var day: Day
    /// Who took part.
    public var groups: [Group]
    /// The other parts of the analysis it was about.
    @Sparse public var further: [MeetingPart]
    /// The other days of it, where the same agenda was held in several sittings.
    @Sparse public var sittings: [Day]
    /// What kind of meeting it was; absent where nobody has said.
    public var form: MeetingForm?
    /// How many took part in each role, where they were counted.
    @Sparse public var present: [Attendance]
    /// What the university, fagskole or other partner did there.
    public var partnerPart: String?
    /// What was decided, and why.
    public var decided: String?
    /// What was put aside until later, or not taken further.
    public var putAside: String?

    /// Makes a meeting.
    public init(
        id: ID<Meeting>, phase: Phase?, chapter: String? = nil, day: Day, groups: [Group],
        further: [MeetingPart] = [], sittings: [Day] = [], form: MeetingForm? = nil, present: [Attendance] = []
    ) {
        self.id = id
        self.chapter = chapter
        self.phase = phase
        self.day = day
        self.groups = groups
        self.further = further
        self.sittings = sittings
        self.form = form
        self.present = present
    }

    /// The day of the meeting.
    public var title: String { day.iso }

    /// Every day of it, in order.
    public var days: [Day] { Set([day] + sittings).sorted() }

    /// Whether it was held on a day, or one of its sittings was.
    public func isHeld(on day: Day) -> Bool { self.day == day || sittings.contains(day) }

    /// Every phase it was about, in order.
    public var phases: [Phase] {
        let all = Set([phase].compactMap(\.self) + further.map(\.phase))
        return Phase.allCases.filter(all.contains)
    }

    /// Every part of the interview it was about.
    public var chapters: [String] {
        [chapter].compactMap(\.self) + further.map(\.rawValue).filter { $0 != chapter }
    }

    /// Whether it worked through a part of the interview.
    public func isAbout(_ phase: Phase?, _ chapter: String?) -> Bool {
        (self.phase == phase && self.chapter == chapter)
            || further.contains { $0.rawValue == chapter && $0.phase == phase }
    }

    /// Writes down that it worked through a part of the interview too.
    public mutating func add(_ part: MeetingPart) {
        guard !isAbout(part.phase, part.rawValue) else { return }
        further = MeetingPart.allCases.filter { $0 == part || further.contains($0) }
    }

    /// Writes down who was there too, in the order of the list of groups.
    public mutating func add(_ groups: [Group]) {
        self.groups = Group.allCases.filter { self.groups.contains($0) || groups.contains($0) }
    }
}

/// How many took part in one role; a number, never who.
public struct Attendance: Sendable, Hashable, Codable {
    /// The role.
    public var role: Group
    /// How many people.
    @People public var people: Int

    /// Makes a count.
    public init(_ role: Group, _ people: Int) {
        self.role = role
        self.people = people
    }
}

/// How people took part in an analysis.
public struct Participation: Sendable, Hashable {
    /// How many meetings were held.
    public let meetings: Int
    /// The groups that took part in any of them, in the order of the list of groups.
    public let groups: [Group]
}

extension [Meeting] {
    /// How people took part in them.
    public var participation: Participation { Participation(meetings: asHeld.count, groups: groups) }

    /// The groups that took part in any of them, in the order of the list of groups.
    public var groups: [Group] { Group.allCases.filter { group in contains { $0.groups.contains(group) } } }

    /// The meetings as they were held: those recorded part by part on one day were one meeting.
    public var asHeld: [Meeting] {
        reduce(into: [Meeting]()) { held, meeting in
            let same = held.firstIndex { $0.day == meeting.day && $0.isPartOfADay && meeting.isPartOfADay }
            guard let same else { return held.append(meeting) }
            held[same].add(meeting.groups)
            for part in meeting.chapters.compactMap(MeetingPart.init(rawValue:)) { held[same].add(part) }
        }
    }
}

extension Meeting {
    /// Whether it was recorded by a part of the interview alone, which once was done anew for each part.
    fileprivate var isPartOfADay: Bool { chapter != nil && form == nil && sittings.isEmpty && present.isEmpty }
}
