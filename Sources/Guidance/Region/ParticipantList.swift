import Model
import Pages

/// The units a measure's participants are chosen from, as they are shown above the question: those with a need behind
/// the measure and those that were chosen, and the others too where they are few enough to read.
struct ParticipantList {
    /// Most units that are all shown with numbers; of more, the rest are named by their names.
    static let most = 15

    private let numbered: [EligibleUnit]
    private let needing: [EligibleUnit]
    private let others: [EligibleUnit]
    private let all: [EligibleUnit]

    init(_ participants: Participants, _ measure: Measure) {
        all = participants.eligible
        let needing = participants.needing(measure)
        let all = all
        numbered =
            all.count <= Self.most
            ? all : all.filter { needing.contains($0) || measure.takesIn($0.unit) }
        self.needing = needing
        let numbered = Set(numbered)
        others = all.filter { !numbered.contains($0) }
    }

    /// The list with its numbers; `nil` where there is nobody to choose.
    var naming: Naming? {
        guard !all.isEmpty else { return nil }
        let together = Naming.Together(
            words: Self.together, options: numbered.filter(needing.contains).map(option))
        return Naming(
            numbered.map(option), inHeadsTogether: together.options.isEmpty ? nil : together)
    }

    /// What is said below the list: how all with the need are named at once, and who else can be named.
    var below: [Block] {
        var blocks: [Block] = []
        if !needing.isEmpty { blocks.append(.source(.text(Self.allOfThem))) }
        if !others.isEmpty {
            var line: Line = .text(Self.byName)
            for (place, owner) in others.map(\.owner).once.enumerated() {
                let name: Line = owner.map { .data($0) } ?? .text(Self.straight)
                let count = others.count { $0.owner == owner }
                line = line + .data(place == 0 ? "" : ", ") + name + .data(" (\(count))")
            }
            blocks.append(.paragraph(line))
        }
        return blocks
    }

    private func option(_ unit: EligibleUnit) -> Choice.Option {
        let owner = unit.owner.map { "\($0): " } ?? ""
        var line: Line = .data(owner + all.told(unit.unit))
        if needing.contains(unit) {
            line = line + .text(Self.hasNeed)
        } else if !unit.hasDelivered {
            line = line + .text(Self.notDelivered)
        }
        return Choice.Option(unit.choice, line)
    }

    private static let allOfThem = Text(
        nb: "«alle bak behovet» betyr alle enhetene som har behovet.",
        nn: "«alle bak behovet» betyr alle einingane som har behovet.",
        en: "“all behind the need” means all the units that have the need.")
    private static let byName = Text(
        nb: "Dere kan også skrive inn andre enheter med navn: ",
        nn: "De kan også skrive inn andre einingar med namn: ",
        en: "You can also enter other units by name: ")
    private static let straight = Text(
        nb: "uten eier som mellomledd", nn: "utan eigar som mellomledd", en: "with no owner in between")
    private static let hasNeed = Text(nb: "  · har behovet", nn: "  · har behovet", en: "  · has the need")
    private static let notDelivered = Text(
        nb: "  · har ikke levert", nn: "  · har ikkje levert", en: "  · has not handed over an assessment")
    private static let together: Set<String> = [
        "alle bak behovet", "alle bak behovene", "alle bak behova", "all behind the need", "all behind the needs",
    ]
}

extension EligibleUnit {
    /// What is chosen by its number.
    var choice: Choice { .unit(unit.organisationNumber?.digits ?? unit.workspace ?? unit.name) }
}
