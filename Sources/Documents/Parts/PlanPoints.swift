import Model
import Pages

/// A plan point by point, so that two revisions of it can be held against each other.
struct PlanPoints {
    let plan: RegionPlan
    let language: Language

    typealias Point = (name: Text, answer: Line)

    /// What is said of one measure.
    func points(of measure: Measure) -> [Point] {
        func given(_ answer: String?) -> Line { .given(answer, language) }
        let needs = plan.needs(behind: measure).map { based -> Line in
            .data("\(based.unit) ") + .text(based.need.id.item.words)
        }
        let milestones = (measure.milestones ?? []).map { milestone -> Line in
            .text(milestone.when.words) + .data(": ") + .answer(milestone.words, language)
        }
        return [
            (Text(nb: "Behov", nn: "Behov", en: "Needs"), needs.isEmpty ? .text(.notAnswered) : .joined(needs))
        ] + NineItems(measure: measure, plan: plan, language: language).rows + [
            (
                Text(
                    nb: "Profesjonelt læringsfellesskap", nn: "Profesjonelt læringsfellesskap",
                    en: "Professional learning community"), given(measure.learningCommunity)
            ),
            (
                Text(
                    nb: "Styrker lærerutdanningen", nn: "Styrkjer lærarutdanninga",
                    en: "Strengthens teacher education"),
                given(measure.teacherEducation)
            ),
            (
                Text(nb: "Samiske perspektiver", nn: "Samiske perspektiv", en: "Sami perspectives"),
                given(measure.samiPerspective)
            ),
            (
                Text(
                    nb: "Barnehage, skole og spesialpedagogikk", nn: "Barnehage, skule og spesialpedagogikk",
                    en: "Kindergarten, school and special needs education"), measure.divided
            ),
            (
                Text(nb: "Milepæler", nn: "Milepælar", en: "Milestones"),
                milestones.isEmpty ? .text(.notAnswered) : .joined(milestones, by: "\n")
            ),
            (Text(nb: "Vedlikehold", nn: "Vedlikehald", en: "Maintenance"), given(measure.maintenance)),
            (
                Text(nb: "Det nettverket ber om", nn: "Det nettverket ber om", en: "What the network asks for"),
                measure.sums
            ),
        ]
    }

    /// What is said on the whole.
    var whole: [Point] {
        func given(_ answer: String?) -> Line { .given(answer, language) }
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
                Text(
                    nb: "Møter om prioriteringen", nn: "Møte om prioriteringa",
                    en: "Meetings on the prioritisation"),
                meetings.isEmpty ? .text(.notAnswered) : .joined(meetings, by: "\n")
            ),
            (NeedsReportNeeds.choiceTitle, given(plan.prioritisation)),
            (NeedsReportMoney.coordinatorTitle, given(plan.coordinator)),
            (NeedsReportMoney.releaseTitle, given(plan.releaseTime)),
            (NeedsReportMoney.specialTitle, given(plan.specialNeedsShare)),
            (
                Text(nb: "Ubrukte midler", nn: "Ubrukte midlar", en: "Money left over"), given(plan.leftOver)
            ),
            (RegionEnd.declinedTitle, declined.isEmpty ? .data("–") : .joined(declined, by: "\n")),
            (Text(nb: "Vertskommune", nn: "Vertskommune", en: "Host municipality"), given(plan.hostMunicipality)),
            (
                Text(nb: "Godkjent av og når", nn: "Godkjend av og når", en: "Approved by and when"),
                given(plan.approval)
            ),
        ]
    }
}
