/// Seats of a county's samarbeidsforum.
public struct ForumSeats: Sendable, Hashable, Codable {
    /// Whom the seats are for.
    public var who: Text
    /// How many.
    @People public var seats: Int

    /// Makes seats.
    public init(who: Text, seats: Int) {
        self.who = who
        self.seats = seats
    }
}

/// A competence network of a county.
public struct CountyNetwork: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// The numbers of its municipalities; absent where the county has not given them.
    public var municipalities: [String]?

    /// Makes a network.
    public init(name: String, municipalities: [String]? = nil) {
        self.name = name
        self.municipalities = municipalities
    }
}

/// A day or a week that comes every year.
public struct CountyDate: Sendable, Hashable, Codable {
    /// What happens.
    public var what: Text
    /// A word that names it in calendars, so that a reworded entry is still the same; absent where the words do.
    public var id: String?
    /// The day of the year, `MM-DD`, where it is one.
    public var day: String?
    /// The month, 1 to 12, where it is a whole one.
    public var month: Int?
    /// The weeks of the year, where it is a weekday of them.
    public var weeks: [Int]?
    /// The weekday in those weeks, 1 for Monday.
    public var weekday: Int?

    /// Makes a date.
    public init(
        what: Text, id: String? = nil, day: String? = nil, month: Int? = nil, weeks: [Int]? = nil,
        weekday: Int? = nil
    ) {
        self.what = what
        self.id = id
        self.day = day
        self.month = month
        self.weeks = weeks
        self.weekday = weekday
    }
}

/// The least parts of kindergarten and school in a network's measures (LP 4.1).
public struct CountyBalance: Sendable, Hashable, Codable {
    /// The least that should be kindergarten-based, in per cent.
    @Percent public var kindergarten: Int
    /// The least that should be school-based, in per cent.
    @Percent public var school: Int

    /// Makes the parts.
    public init(kindergarten: Int, school: Int) {
        self.kindergarten = kindergarten
        self.school = school
    }
}
