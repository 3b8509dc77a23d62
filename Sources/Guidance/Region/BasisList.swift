import Model
import Pages

/// What a region can build a measure on, as it is put before a group: by area, each with the number it keeps.
struct BasisList: Sendable {
    /// What can be chosen, area by area, and within one by number.
    let options: [Choice.Option]
    /// What each of them is.
    let references: [Choice: Reference]

    init(_ plan: RegionPlan) {
        let rows = BasisDesk(plan, holdingAlike: false).rows
        references = Dictionary(rows.map { (Choice.Option.basis($0.basis).choice, $0.basis.reference) }) {
            first, _ in
            first
        }
        options = rows.map { row in
            var option = Choice.Option.basis(row.basis)
            option.numbers = [row.number]
            option.heading =
                row.areas.first
                ?? .text(Text(nb: "uten praksisområde", nn: "utan praksisområde", en: "no practice area"))
            return option
        }
    }

    /// What `/vis` shows at a question that nothing is chosen at: an area, or the one of a number.
    var details: [Detail] {
        let areas = Dictionary(grouping: options, by: \.heading)
        let byArea = options.map(\.heading).once.compactMap { heading -> Detail? in
            guard let heading, let here = areas[heading] else { return nil }
            let word = Text(nb: heading.string(in: .nb), nn: heading.string(in: .nn), en: heading.string(in: .en))
            return Detail(word: word) { here.whole }
        }
        return byArea
            + options.map { option in
                Detail(word: Text(alike: option.numbers.first.map(String.init) ?? ""), isPart: true) {
                    [option].whole
                }
            }
    }

    /// The list as it stands above a question: in full where it is short, else how many stand under what.
    var blocks: [Block] { options.isEmpty ? [] : options.blocks }
}

extension Surroundings {
    /// The list of what a region can build on, made once for all questions that show it.
    func basisList(of plan: RegionPlan) -> BasisList { made(of: plan) { BasisList($0) } }
}
