import Model

// What the rules on participation say alike.

extension Meeting {
    /// Whether staff other than leaders took part.
    var hasStaff: Bool { groups.contains(where: \.isStaff) }
}

extension UnitAnalysis {
    /// Whether staff took part in any meeting; where none did, one rule says so for all phases.
    var hasStaffMeeting: Bool { meetings.contains(where: \.hasStaff) }
}
