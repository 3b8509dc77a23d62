/// The kinds of meetings a staff has, each with its usual length.
public enum MeetingForm: String, Labelled {
    /// The staff's hour together in the week (fellestid).
    case staffHour
    /// The same agenda for each department or team, in several sittings.
    case department
    /// The whole staff in the evening or after the children have gone home.
    case staff
    /// A day of its own, with breaks and several parts of the analysis.
    case planningDay
    /// A network's meeting, by the marks of a learning meeting (LP 8.4).
    case network

    /// What people call it.
    public var label: Text {
        switch self {
        case .staffHour: Text(nb: "fellestid", nn: "fellestid", en: "staff hour")
        case .department: Text(nb: "avdelingsmøte", nn: "avdelingsmøte", en: "department meeting")
        case .staff: Text(nb: "personalmøte", nn: "personalmøte", en: "staff meeting")
        case .planningDay: Text(nb: "planleggingsdag", nn: "planleggingsdag", en: "planning day")
        case .network: Text(nb: "nettverk", nn: "nettverk", en: "network meeting")
        }
    }

    /// How many minutes it usually takes, breaks included (O).
    public var minutes: Int {
        switch self {
        case .staffHour: 45
        case .department: 60
        case .staff, .network: 120
        case .planningDay: 360
        }
    }
}
