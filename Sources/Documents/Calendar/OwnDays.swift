public import Model
public import Pages

extension Level {
    /// The days of the workspace itself: those of its measures.
    ///
    /// - Parameter header: The workspace's header.
    /// - Returns: The days, each with an id that stays.
    public func days(of header: Header) -> [CalendarEntry] {
        (self as? RegionPlan)?.milestones(of: header) ?? []
    }
}

extension RegionPlan {
    /// What is to be done in each measure, on the last day of the half-year it is to be done in.
    fileprivate func milestones(of header: Header) -> [CalendarEntry] {
        measures.flatMap { measure -> [CalendarEntry] in
            var places: [HalfYear: Int] = [:]
            return (measure.milestones ?? []).compactMap { milestone -> CalendarEntry? in
                guard let day = milestone.when.lastDay else { return nil }
                places[milestone.when, default: 0] += 1
                let place = places[milestone.when] ?? 1
                let half = "\(milestone.when.year)-\(milestone.when.half.rawValue)-\(place)"
                return CalendarEntry(
                    uid: "\(header.id)-\(measure.id.item.code)-\(half)@behov", first: day,
                    what: .answer(milestone.words, header.language), whose: measure.id.item.words,
                    isDeadline: true)
            }
        }
    }
}

extension HalfYear {
    /// Its last day: spring ends in July.
    fileprivate var lastDay: Day? {
        half == .spring ? Day(year: year, month: 7, day: 31) : Day(year: year, month: 12, day: 31)
    }
}
