import Model
import Pages

/// A plan point by point, so that two revisions of it can be held against each other.
struct PlanPoints {
    let plan: RegionPlan
    let language: Language
    private let nineItems: NineItems

    init(plan: RegionPlan, language: Language) {
        (self.plan, self.language) = (plan, language)
        nineItems = NineItems(plan, language)
    }

    /// A point with what is said there.
    typealias Answered = (name: Text, answer: Line)

    /// What is said of one measure.
    func points(of measure: Measure) -> [Answered] {
        let needs = plan.needs(behind: measure).map { based -> Line in
            .data("\(based.unit) ") + .text(based.need.id.item.words)
        }
        let milestones = (measure.milestones ?? []).map { milestone -> Line in
            .text(milestone.when.words) + .data(": ") + .answer(milestone.words, language)
        }
        let rest: [Point<Measure>] = [
            Point(Measure.responsible.name) { plan.responsibleLine($0) },
            Point(Measure.learningCommunity, language), Point(Measure.teacherEducation, language),
            Point(Measure.samiPerspective, language), Point(Measure.shares.name, \.divided),
            Point(Measure.milestones.name) { _ in
                milestones.isEmpty ? .text(.notAnswered) : .joined(milestones, by: "\n")
            }, Point(Measure.maintenance, language), Point(DocumentParts.asked, \.sums),
        ]
        return [
            (Text(nb: "Behov", nn: "Behov", en: "Needs"), needs.isEmpty ? .text(.notAnswered) : .joined(needs))
        ] + nineItems.rows(of: measure)
            + rest.map { ($0.name, $0.answer(measure)) }
    }

    /// What is said on the whole.
    var whole: [Answered] {
        func told(_ field: Field<RegionPlan, String?>) -> Answered { (field.name, field.line(of: plan, language)) }
        let meetings = (plan.prioritisationMeetings ?? []).map { meeting -> Line in
            .text(meeting.day.words) + .data(": ") + .answer(meeting.who, language)
        }
        let declined = plan.declined.map { one -> Line in
            let title = plan.bases.first { $0.reference.isSame(as: one.reference) }
            return .answer(title?.title ?? one.reference.item.code, title?.language ?? language) + .data(": ")
                + .answer(one.reason, language)
        }
        return [
            (
                RegionPlan.prioritisationMeetings.name,
                meetings.isEmpty ? .text(.notAnswered) : .joined(meetings, by: "\n")
            ),
            told(RegionPlan.prioritisation), told(RegionPlan.coordinator), told(RegionPlan.releaseTime),
            told(RegionPlan.specialNeedsShare), told(RegionPlan.leftOver),
            (RegionPlan.declined.name, declined.isEmpty ? .data("–") : .joined(declined, by: "\n")),
            told(RegionPlan.hostMunicipality), told(RegionPlan.approval),
            (RegionPlan.discussion.name, discussion),
        ]
    }

    /// «12.01.2027; Utdanningsforbundet; enige om tiltakene; uenighet: frikjøpet er for lite».
    private var discussion: Line {
        guard let held = plan.discussion else { return .text(.notAnswered) }
        guard held.isHeld else {
            return .say(
                nb: "Drøftingen er ikke gjennomført ennå.", nn: "Drøftinga er ikkje gjennomført enno.",
                en: "The discussion has not been held yet.")
        }
        let parts = [
            Discussion.day.line(of: held, language), Discussion.organisations.line(of: held, language),
            Discussion.outcome.line(of: held, language),
            held.disagreement.map { .text(Discussion.disagreement.name) + .data(": ") + .answer($0, language) },
        ]
        return .joined(parts.compactMap(\.self), by: "; ")
    }
}
