import Model
import Pages

extension Opened {
    /// The days of the workspace itself: its meetings to come, what a unit does itself, and those of a region's measures;
    /// each with an id that stays.
    var ownDays: [CalendarEntry] {
        desk.meetings.filter { $0.state != .closed }.flatMap(entries)
            + OwnTasks.entries(body, header) + ((body as? RegionPlan)?.milestones(of: header) ?? [])
    }

    /// Each day of a meeting that is planned; one without a day stands on none.
    private func entries(_ meeting: MeetingPlan) -> [CalendarEntry] {
        meeting.days.enumerated().map { place, day in
            CalendarEntry(
                uid: "\(header.id)-\(meeting.id.item.code)-\(place + 1)@behov", first: day,
                what: .text(meeting.form.label.capital), whose: meeting.id.item.words)
        }
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
