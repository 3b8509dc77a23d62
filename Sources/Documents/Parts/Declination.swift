import Model
import Pages

/// Something that was not taken up.
struct Declination {
    let by: String
    let reason: String?
    let language: Language
    /// What it says.
    let words: Line
    /// Whose it is, and its id there.
    let whose: Line
}

/// All that was not taken up for one reason.
struct SharedReason {
    let reason: String?
    let language: Language
    let all: [Declination]

    /// What was not taken up, the same words once with all whose they are behind.
    var told: [Line] { SaidOnce(all: all.map { ($0.words, $0.whose) }).lines }
}

extension [Declination] {
    /// Those with one reason together, those most have first; what nobody has answered comes last.
    var grouped: [SharedReason] {
        let reasons = map { ($0.reason ?? "").folded }.once
        let grounds = reasons.compactMap { reason -> SharedReason? in
            let here = filter { ($0.reason ?? "").folded == reason }
            return here.first.map { SharedReason(reason: $0.reason, language: $0.language, all: here) }
        }
        return grounds.enumerated().sorted { one, other in
            let (first, second) = (one.element, other.element)
            if first.reason.isMissing != second.reason.isMissing { return second.reason.isMissing }
            return first.all.count == second.all.count
                ? one.offset < other.offset : first.all.count > second.all.count
        }.map(\.element)
    }
}

extension [SharedReason] {
    /// How many of one reason are told by their words; more are counted, and stand in the annex.
    private static var room: Int { 3 }

    /// A row for each reason; who did not take it up stands there where several may have.
    func table(captioned caption: Line?, byOwner: Bool = true) -> Block {
        let rows = map { ground -> [Line] in
            let told = ground.told
            let left = told.count - Self.room + 1
            let words: Line =
                left <= 1
                ? .joined(told, by: "\n")
                : .joined([Line](told.prefix(Self.room - 1)), by: "\n")
                    + .say(nb: "\nog \(left) til", nn: "\nog \(left) til", en: "\nand \(left) more")
            return [
                words, .given(ground.reason, ground.language), .data(String(ground.all.count)),
            ] + (byOwner ? [.names(ground.all.map(\.by).once)] : [])
        }
        return .table(
            Table(
                caption: caption,
                header: [
                    .say(nb: "Ikke tatt opp", nn: "Ikkje teke opp", en: "Not taken up"),
                    .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                    .say(nb: "Antall", nn: "Talet på", en: "Number"),
                ] + (byOwner ? [.say(nb: "Eier", nn: "Eigar", en: "Owner")] : []), rows: rows, numeric: [2]))
    }
}
