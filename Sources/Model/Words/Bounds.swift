/// The kinds of numbers there are, each with its bound.
///
/// The largest product is formed of an owner's study places: 500 people at no more than half of the largest salary.
public enum Bounds {
    /// People, children, answers, places and units.
    public enum People: Bound {
        /// More than live in Norway.
        public static let range = 0...9_999_999
    }

    /// Hours in a year.
    public enum Hours: Bound {
        /// The hours of some thousand people.
        public static let range = 0...9_999_999
    }

    /// Whole kroner of one sum.
    public enum Kroner: Bound {
        /// Less than a million million.
        public static let range = 0...999_999_999_999
    }

    /// Whole kroner of sums added up, less what is left over.
    public enum KronerInAll: Bound {
        /// A thousand of the largest sum, either way.
        public static let range = -999_999_999_999_999...999_999_999_999_999
    }

    /// People that one study place stands for.
    public enum StudyPeople: Bound {
        /// One at least.
        public static let range = 1...500
    }

    /// Credits (studiepoeng) that one person takes in a school year.
    public enum Credits: Bound {
        /// A full year gives 60.
        public static let range = 1...60
    }

    /// Whole kroner for a full-time year.
    public enum Salary: Bound {
        /// From what is less than any tariff to what nobody gets.
        public static let range = 100_000...5_000_000
    }

    /// A year of the calendar.
    public enum CalendarYear: Bound {
        /// So few that a plan can never have more years than a page.
        public static let range = 1900...2199
    }

    /// Whole years that something lasts, 0 for less than one.
    public enum Duration: Bound {
        /// Ten at most.
        public static let range = 0...10
    }

    /// Minutes of one meeting.
    public enum Minutes: Bound {
        /// A meeting of two whole days at most.
        public static let range = 0...2880
    }

    /// Weeks before a deadline.
    public enum Weeks: Bound {
        /// A year at most.
        public static let range = 0...52
    }

    /// Percent.
    public enum Percent: Bound {
        /// From nothing to all.
        public static let range = 0...100
    }

    /// Rows, columns, revisions, numbers of items and sizes of files: what comes one after the other.
    public enum Ordinal: Bound {
        /// More than there will be of anything.
        public static let range = 0...999_999_999_999
    }
}

/// People, children, answers, places and units.
public typealias People<Value: Boundable> = Bounded<Bounds.People, Value>
/// Hours in a year.
public typealias Hours<Value: Boundable> = Bounded<Bounds.Hours, Value>
/// Whole kroner of one sum.
public typealias Kroner<Value: Boundable> = Bounded<Bounds.Kroner, Value>
/// Whole kroner of sums added up.
public typealias KronerInAll<Value: Boundable> = Bounded<Bounds.KronerInAll, Value>
/// People that one study place stands for.
public typealias StudyPeople<Value: Boundable> = Bounded<Bounds.StudyPeople, Value>
/// Credits that one person takes in a school year.
public typealias Credits<Value: Boundable> = Bounded<Bounds.Credits, Value>
/// Whole kroner for a full-time year.
public typealias Salary<Value: Boundable> = Bounded<Bounds.Salary, Value>
/// A year of the calendar.
public typealias CalendarYear<Value: Boundable> = Bounded<Bounds.CalendarYear, Value>
/// Whole years that something lasts.
public typealias DurationYears<Value: Boundable> = Bounded<Bounds.Duration, Value>
/// Minutes of one meeting.
public typealias Minutes<Value: Boundable> = Bounded<Bounds.Minutes, Value>
/// Weeks before a deadline.
public typealias Weeks<Value: Boundable> = Bounded<Bounds.Weeks, Value>
/// Percent.
public typealias Percent<Value: Boundable> = Bounded<Bounds.Percent, Value>
/// What comes one after the other.
public typealias Ordinal<Value: Boundable> = Bounded<Bounds.Ordinal, Value>

extension Sequence<Int> {
    /// The sum, exact: bounded numbers would have to be more than nine million for it to leave `Int`, and it then
    /// stops at the largest.
    public var total: Int { Int(clamping: reduce(Int128(0)) { $0 + Int128($1) }) }
}

extension Int {
    /// The number as percent of another, the nearest whole one; 0 of nothing.
    public func percent(of whole: Int) -> Int {
        guard whole > 0 else { return 0 }
        return Int(clamping: (Int128(self) * 200 + Int128(whole)) / (Int128(whole) * 2))
    }
}
