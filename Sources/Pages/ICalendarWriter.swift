public import Model

/// Writes a calendar as iCalendar (RFC 5545): days, not hours, so that no time zone is needed.
public enum ICalendarWriter {
    /// The bytes of a calendar.
    ///
    /// - Parameters:
    ///   - entries: What happens, in order.
    ///   - name: What the calendar is called.
    ///   - today: The day it is written.
    ///   - language: The language.
    /// - Returns: UTF-8 with CRLF after each line, none longer than 75 octets.
    public static func bytes(
        _ entries: [CalendarEntry], name: String, on today: Day, _ language: Language
    ) -> [UInt8] {
        // A reader of calendars holds two events of one id for one: the first stands.
        var seen: Set<String> = []
        let events = entries.filter { seen.insert($0.uid).inserted }.flatMap { event($0, on: today, language) }
        let lines =
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//behov//behov//\(language.rawValue.uppercased())",
                "CALSCALE:GREGORIAN", "X-WR-CALNAME:\(escaped(name))",
            ] + events + ["END:VCALENDAR"]
        return lines.flatMap(folded)
    }

    private static func event(_ entry: CalendarEntry, on today: Day, _ language: Language) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(escaped(entry.uid))", "DTSTAMP:\(digits(today))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(entry.first))",
            // The day after the last one: the end is not part of it.
            "DTEND;VALUE=DATE:\(digits(entry.last.adding(days: 1)))",
            "SUMMARY;LANGUAGE=\(language.rawValue):\(escaped(entry.what.onOneLine(in: language)))",
            "CATEGORIES;LANGUAGE=\(language.rawValue):\(escaped(entry.whose[language]))",
            // Nobody is busy all day because something is due.
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func digits(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

    /// A text with a reverse solidus before what has a meaning (RFC 5545, 3.3.11).
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A line in parts of at most 75 octets, each after the first behind a space; no character is torn apart
    /// (RFC 5545, 3.1).
    private static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var used = 0
        for character in line {
            let size = character.utf8.count
            // One of more octets than a line has room for is parted between its scalars, never inside one.
            for part in size > most - 1
                ? character.unicodeScalars.map({ Array(String($0).utf8) })
                : [Array(character.utf8)]
            {
                if used + part.count > most {
                    bytes += [0x0D, 0x0A, 0x20]
                    used = 1
                }
                bytes += part
                used += part.count
            }
        }
        return bytes + [0x0D, 0x0A]
    }

    /// The octets a line has room for, without its end.
    private static let most = 75
}
