import Model
import Pages

/// What the units found of Sami perspectives in their own assessment (F § 4).
struct SamiFound {
    let units: [NeedCounts.Unit]
    let names: UnitNames
    /// Where all of it stands.
    let see: Line

    /// How many answers the body has room for; one from each owner comes first.
    private static let room = 6

    var blocks: [Block] {
        let units = units.map(\.delivering)
        let answered = units.filter { !$0.document.gist.samiPerspective.isMissing }
        guard !units.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        let all = Text.counted(units.count, .units)
        guard !answered.isEmpty else {
            return [
                .paragraph(
                    .say(
                        nb: "Ingen av \(all.nb) har skrevet hva de fant.",
                        nn: "Ingen av \(all.nn) har skrive kva dei fann.",
                        en: "None of \(all.en) have written what they found."))
            ]
        }
        let intro = Line.say(
            nb: "\(answered.count) av \(all.nb) har skrevet hva de fant i rammeplan eller læreplan:",
            nn: "\(answered.count) av \(all.nn) har skrive kva dei fann i rammeplan eller læreplan:",
            en:
                "\(answered.count) of \(all.en) \(answered.count == 1 ? "has written what it" : "have written what they") "
                + "found in the framework plan or curriculum:")
        let said = inTurn(answered)
        let items = said.prefix(Self.room).map { unit in
            Block.Item(
                .data("\(names[unit.document]): ")
                    + .brief(unit.document.gist.samiPerspective, unit.document.language, room: 300))
        }
        let left = said.count - items.count
        let rest: [Block.Item] =
            left == 0
            ? []
            : [
                Block.Item(
                    .say(
                        nb: "\(left) til har skrevet noe annet. ", nn: "\(left) til har skrive noko anna. ",
                        en: "\(left) \(left == 1 ? "other has" : "others have") written something else. ")
                        + see + .data("."))
            ]
        return [.paragraph(intro)] + .bullets(items + rest)
    }

    /// Each thing that was said once, one owner's after another's.
    private func inTurn(_ units: [DeliveringUnit]) -> [DeliveringUnit] {
        var seen: Set<String> = []
        let once = units.filter { seen.insert(($0.document.gist.samiPerspective ?? "").folded).inserted }
        let owner = { (unit: DeliveringUnit) in unit.owner?.id ?? unit.document.id }
        let said = Dictionary(grouping: once, by: owner)
        let byOwner = once.map(owner).once.compactMap { said[$0] }
        let longest = byOwner.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in byOwner.compactMap { $0.indices.contains(place) ? $0[place] : nil }
        }
    }
}
