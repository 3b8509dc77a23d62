import Model
import Pages

/// Something that was not taken up.
struct Declination {
    let by: String
    let reason: String?
    let language: Language
    let words: Line
}

/// All that was not taken up for one reason.
struct SharedReason {
    let reason: String?
    let language: Language
    let all: [Declination]
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
            let words: Line =
                ground.all.count <= Self.room
                ? .joined(ground.all.map(\.words), by: "\n")
                : .joined(ground.all.prefix(Self.room - 1).map(\.words), by: "\n")
                    + .say(
                        nb: "\nog \(ground.all.count - Self.room + 1) til",
                        nn: "\nog \(ground.all.count - Self.room + 1) til",
                        en: "\nand \(ground.all.count - Self.room + 1) more")
            return [
                .given(ground.reason, ground.language), words, .data(String(ground.all.count)),
            ] + (byOwner ? [.names(ground.all.map(\.by).once)] : [])
        }
        return .table(
            Table(
                caption: caption,
                header: [
                    .say(nb: "Hvorfor", nn: "Kvifor", en: "Why"),
                    .say(nb: "Ikke tatt opp", nn: "Ikkje teke opp", en: "Not taken up"),
                    .say(nb: "Antall", nn: "Talet på", en: "Number"),
                ] + (byOwner ? [.say(nb: "Eier", nn: "Eigar", en: "Owner")] : []), rows: rows, numeric: [2]))
    }
}
