import Formats
public import Model
import Pages

/// A copy beside a workspace's own file, and how to look at it.
public struct CopyTold: Sendable, Hashable {
    /// The copy.
    public let copy: LineCopy
    /// The commands that make it the workspace of a folder of its own, as they are typed where the reader stands.
    public let aside: [String]

    /// Makes what is told of a copy.
    public init(_ copy: LineCopy, aside: [String]) {
        self.copy = copy
        self.aside = aside
    }
}

/// What `status` says of copies that a file service laid beside the workspace's own file.
enum CopyWords {
    /// What it is, and how to look at it where it holds something of its own.
    static func blocks(_ told: CopyTold) -> [Block] {
        let words = Block.paragraph(.text(words(of: told.copy)))
        switch told.copy.standing {
        case .apart, .ahead: return [words, .paragraph(.text(aside)), .typed(told.aside.map { .data($0) })]
        case .same, .earlier, .foreign, .unreadable: return [words]
        }
    }

    static func json(_ copy: LineCopy) -> JSON {
        var object = JSONObject([
            .init("file", .string(copy.name)), .init("standing", .string(word(copy.standing))),
            .init("newer", .bool(copy.isNewer)),
        ])
        if case .apart(let since?) = copy.standing { object["since"] = .number(String(since)) }
        if let change = copy.change { object["changed"] = .string(change.at) }
        return .object(object)
    }

    private static func word(_ standing: LineCopy.Standing) -> String {
        switch standing {
        case .same: "same"
        case .earlier: "earlier"
        case .ahead: "ahead"
        case .apart: "apart"
        case .foreign: "foreign"
        case .unreadable: "unreadable"
        }
    }

    private static func words(of copy: LineCopy) -> Text {
        let name = copy.name
        switch copy.standing {
        case .same:
            return Text(
                nb: "\(name) er lik workspace.json og kan slettes.",
                nn: "\(name) er lik workspace.json og kan slettast.",
                en: "\(name) is the same as workspace.json and can be deleted.")
        case .earlier:
            return Text(
                nb: "\(name) er en tidligere utgave som allerede ligger i revisions. Den kan slettes.",
                nn: "\(name) er ei tidlegare utgåve som allereie ligg i revisions. Ho kan slettast.",
                en:
                    "\(name) is an earlier revision that is already in revisions. It can be deleted.")
        case .ahead:
            return Text(
                nb:
                    "\(name) er den samme analysen, med endringer som ikke er i workspace.json (\(when(copy).nb)). "
                    + "Begge er tatt vare på, og programmet bruker bare workspace.json.",
                nn:
                    "\(name) er den same analysen, med endringar som ikkje er i workspace.json (\(when(copy).nn)). "
                    + "Begge er tekne vare på, og programmet bruker berre workspace.json.",
                en:
                    "\(name) is the same analysis, with changes that are not in workspace.json (\(when(copy).en)). "
                    + "Both are kept, and the program uses only workspace.json.")
        case .apart(let since): return apart(copy, since: since)
        case .foreign:
            return Text(
                nb: "\(name) er en annen analyse, ikke en kopi av denne. Flytt den til en egen mappe.",
                nn: "\(name) er ein annan analyse, ikkje ein kopi av denne. Flytt han til ei eiga mappe.",
                en: "\(name) is another analysis, not a copy of this one. Move it to a folder of its own.")
        case .unreadable:
            return Text(
                nb:
                    "\(name) har navn som en kopi av analysen, men fila kan ikke leses. Programmet bruker den ikke.",
                nn:
                    "\(name) har namn som ein kopi av analysen, men kan ikkje lesast som ein. Programmet bruker han "
                    + "ikkje.",
                en:
                    "\(name) is named like a copy of the analysis but cannot be read as one. The program does not use "
                    + "it."
            )
        }
    }

    private static func apart(_ copy: LineCopy, since: Int?) -> Text {
        let name = copy.name
        let parted = Text(
            nb: since.map { "De er like til og med utgave \($0)." } ?? "Det går ikke fram hvor lenge de var like.",
            nn: since.map { "Dei skil lag etter utgåve \($0)." } ?? "Det går ikkje fram kvar dei skil lag.",
            en: since.map { "They diverge after revision \($0)." } ?? "It is not clear where they diverge.")
        let newest = copy.isNewer ? name : "workspace.json"
        return Text(
            nb:
                "\(name) er en annen versjon av den samme analysen (\(when(copy).nb)). \(parted.nb) De nyeste "
                + "endringene er i \(newest). Begge er tatt vare på, og programmet bruker bare workspace.json.",
            nn:
                "\(name) er ei anna grein av den same analysen (\(when(copy).nn)). \(parted.nn) Dei nyaste "
                + "endringane er i \(newest). Begge er tekne vare på, og programmet bruker berre workspace.json.",
            en:
                "\(name) is another branch of the same analysis (\(when(copy).en)). \(parted.en) The newest "
                + "changes are in \(newest). Both are kept, and the program uses only workspace.json.")
    }

    /// When and by whom the copy was changed last.
    private static func when(_ copy: LineCopy) -> Text {
        let at = String(copy.change?.at.prefix(16) ?? "")
        let day = Day(String(at.prefix(10)))?.words ?? Text(alike: at)
        let clock = at.suffix(5)
        let by = copy.change?.by
        return Text(
            nb: "endret \(day.nb) kl. \(clock) UTC" + (by.map { " av \($0)" } ?? ""),
            nn: "endra \(day.nn) kl. \(clock) UTC" + (by.map { " av \($0)" } ?? ""),
            en: "changed \(day.en) at \(clock) UTC" + (by.map { " by \($0)" } ?? ""))
    }

    private static let aside =
        Text(
            nb: "Åpne kopien i en egen mappe, og skriv inn her det som mangler:",
            nn: "Sjå på kopien i ei eiga mappe, og skriv det som manglar, inn her:",
            en: "Look at the copy in a folder of its own, and enter whatever is missing here:")
}
