import Model

extension Day {
    /// «torsdag 24.09.2026».
    var spoken: Text {
        let name = Self.weekdays[(weekday - 1) % Self.weekdays.count]
        return words.mapped { words, language in "\(name[language]) \(words)" }
    }

    /// Whether few are at work: a Saturday or a Sunday.
    var isWeekend: Bool { weekday > 5 }

    private static let weekdays = [
        Text(nb: "mandag", nn: "måndag", en: "Monday"), Text(nb: "tirsdag", nn: "tysdag", en: "Tuesday"),
        Text(nb: "onsdag", nn: "onsdag", en: "Wednesday"), Text(nb: "torsdag", nn: "torsdag", en: "Thursday"),
        Text(nb: "fredag", nn: "fredag", en: "Friday"), Text(nb: "lørdag", nn: "laurdag", en: "Saturday"),
        Text(nb: "søndag", nn: "søndag", en: "Sunday"),
    ]
}

extension MeetingPlan {
    /// The time of day so many minutes into a sitting, «08.30»; `nil` where it is not settled when one begins.
    func clock(after minutes: Int) -> Text? {
        start.map { start in
            let time = (start + minutes) % (24 * 60)
            let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
            let (hour, minute) = (two(time / 60), two(time % 60))
            return Text(nb: "\(hour).\(minute)", nn: "\(hour).\(minute)", en: "\(hour):\(minute)")
        }
    }

    /// « kl. 08.30–14.30», nothing where it is not settled when it begins.
    var hours: Text {
        guard let from = clock(after: 0), let to = clock(after: minutes) else { return Text(alike: "") }
        return Text(
            nb: " kl. \(from.nb)–\(to.nb)", nn: " kl. \(from.nn)–\(to.nn)", en: ", \(from.en)–\(to.en)")
    }
}
