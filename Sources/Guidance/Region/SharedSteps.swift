import Model
import Pages

/// What is alike in several measures is asked for once: the answers of the one before are shown, and those that hold for
/// the next are chosen by their numbers. The rest is asked about as for the first.
enum SharedSteps {
    static let same = Step<RegionPlan>("measures.same") { plan, around in
        plan.measures.indices.compactMap { place -> Occasion? in
            guard let (before, answers) = alike(plan, place) else { return nil }
            let measure = plan.measures[place]
            return Occasion(
                item: measure.id.item, about: around.about(measure),
                shown: [.paragraph(.text(said) + .item(before, around.language))],
                expects: .several(options(answers, before, plan, around), orNone: true),
                answer: measure.shared.map { shared in
                    let same = shared.filter(answers.contains)
                    return same.isEmpty ? .text(none) : .labels(same)
                })
        }
    } take: { reply, occasion, plan, _ throws(Refusal) in
        let (chosen, id) = (try reply.labels(SharedAnswer.self), try occasion.id(Measure.self))
        guard let place = plan.measures.firstIndex(where: { $0.id == id }),
            let (before, answers) = alike(plan, place)
        else { throw Refusal(Sentences.isGone(id.item)) }
        guard chosen.allSatisfy(answers.contains) else { throw Refusal(Sentences.notThatReply) }
        let taken = plan.measures[place].shared ?? []
        // What was shared and is no more is asked for by itself, unless somebody has written something else there since.
        let blank = Measure(id: id, title: "")
        for answer in taken where !chosen.contains(answer) {
            if plan.measures[place].has(answer, as: before) {
                answer.copy(from: blank, to: &plan.measures[place])
            }
        }
        for answer in chosen { answer.copy(from: before, to: &plan.measures[place]) }
        plan.measures[place].shared = chosen
        return .answer
    }

    /// The measure before one that has something to share, and what.
    private static func alike(_ plan: RegionPlan, _ place: Int) -> (before: Measure, answers: [SharedAnswer])? {
        let measure = plan.measures[place]
        for before in plan.measures[..<place].reversed() {
            let answers = measure.sharable(with: before)
            if !answers.isEmpty { return (before, answers) }
        }
        return nil
    }

    private static func options(
        _ answers: [SharedAnswer], _ measure: Measure, _ plan: RegionPlan, _ around: Surroundings
    ) -> [Choice.Option] {
        answers.map { answer in
            let words = line(answer, measure, plan, around.language).string(in: around.language).onOneLine
            func told(_ words: String) -> Line {
                .text(answer.label) + .data(": ") + .answer(words, around.language)
            }
            return Choice.Option(.label(answer), told(words.cut(to: room)), saying: [told(words)])
        }
    }

    private static func line(
        _ answer: SharedAnswer, _ measure: Measure, _ plan: RegionPlan, _ language: Language
    ) -> Line {
        func told(_ words: String?) -> Line { .answer(words ?? "", language) }
        switch answer {
        case .participants:
            let groups = (measure.participantGroups ?? []).map { group in
                let units = group.unit ?? group.units.map(\.name).joined(separator: " + ")
                return "\(units), \(group.role), \(group.people)"
            }
            return told(groups.isEmpty ? measure.participants : groups.joined(separator: "; "))
        case .methods:
            return .labels(measure.methodKinds ?? []) + .data(" ") + told(measure.workingMethods)
        case .responsible: return told(measure.responsible)
        case .partner: return measure.partner.map { .text($0.label) } ?? told(nil)
        case .cooperation: return told(measure.cooperation)
        case .contribution: return told(measure.ownContribution)
        case .community: return told(measure.learningCommunity)
        case .education: return told(measure.teacherEducation)
        case .sami: return told(measure.samiPerspective)
        case .child: return measure.childSign.map { SignReading.line($0, language) } ?? told(nil)
        case .practice: return measure.practiceSign.map { SignReading.line($0, language) } ?? told(nil)
        case .attainment: return told(measure.goalAttainment)
        case .years: return .data(measure.years.map(String.init).joined(separator: ", "))
        case .milestones: return Milestone.line(measure.milestones ?? [], language)
        case .maintenance: return told(measure.maintenance)
        case .budget: return BudgetReading.line(measure.budget ?? [])
        }
    }

    private static let room = 60
    private static let none = Text(nb: "ingen av dem", nn: "ingen av dei", en: "none of them")
    private static let said = Text(
        nb: "Slik har dere svart i ", nn: "Slik har de svara i ", en: "This is what you answered in ")
}
