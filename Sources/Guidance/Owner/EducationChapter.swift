import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// Further education, mentoring and leadership, seen together with the collective needs (SKK 1.3).
    static let education = Chapter<OwnerOverview>(
        "education",
        title: Text(
            nb: "Videreutdanning og veiledning", nn: "Vidareutdanning og rettleiing",
            en: "Further education and mentoring"),
        summary: { .tally($0.studyPlaces.map(\.people).total, .studyPlaces) },
        steps: [
            .rows(
                "education.further", into: OwnerOverview.studyPlaces,
                naming: { subject, around in Naming(around.needOptions(of: subject), inCell: 4) },
                showing: { subject, _ in StudyBlocks.present(subject) },
                line: StudyRow.line, mark: { row in StudyRow.line(row) }
            ) { id, words, named, subject throws(Refusal) in
                var row = try StudyRow.read(id, words, named: named, among: subject.needChoices)
                if let old = subject.studyPlaces[id], old.need == row.need { row.reason = old.reason }
                return row
            },
            Step("education.frame") { subject, _ in
                guard !subject.studyPlaces.isEmpty else { return [] }
                return [Occasion(expects: .text, answer: subject.studyFrame.map(StudyNumbers.line))]
            } take: { reply, _, subject, _ throws(Refusal) in
                subject.studyFrame = try StudyNumbers.frame(try reply.words())
                return .answer
            },
            Step("education.salary") { subject, _ in
                guard !subject.studyPlaces.isEmpty else { return [] }
                let known = subject.salaryCosts.map(\.role)
                let isAnswered =
                    subject.complete["education.salary"]
                    || !known.isEmpty && subject.studyPlaces.allSatisfy { known.contains($0.role) }
                return [
                    Occasion(
                        expects: .text, answer: isAnswered ? StudyNumbers.line(subject.salaryCosts) : nil)
                ]
            } take: { reply, _, subject, _ throws(Refusal) in
                let words = try reply.words()
                let roles = StudyRole.allCases.filter { role in subject.studyPlaces.contains { $0.role == role } }
                subject.salaryCosts = try StudyNumbers.salaries(words, of: roles)
                subject.complete["education.salary"] = subject.salaryCosts.isEmpty
                return .answer
            },
            .text(
                OwnerOverview.furtherEducation, when: { !$0.studyPlaces.isEmpty },
                showing: { subject, around in StudyBlocks.budget(subject, around) }),
            Step("education.counts") { subject, _ in
                [Occasion(expects: .text, answer: subject.mentoringCounts.map(MentoringRow.line))]
            } take: { reply, _, subject, _ throws(Refusal) in
                subject.mentoringCounts = try MentoringRow.read(try reply.words())
                return .answer
            },
            .text(OwnerOverview.mentoring),
            .met("education.met-mentoring", by: .mentoring) { !$0.mentoring.isMissing },
            .text(OwnerOverview.leadership),
            .met("education.met-leadership", by: .leadership) { !$0.leadership.isMissing },
            Step("education.follow") { subject, _ in
                // The scheme is for municipalities.
                guard subject.profile.ownership == .municipal || subject.profile.ownership == nil else {
                    return []
                }
                return [
                    Occasion(
                        expects: .one(.labels(FollowUpScheme.allCases)),
                        answer: subject.followUpScheme.map { .text($0.label) })
                ]
            } take: { reply, _, subject, _ throws(Refusal) in
                subject.followUpScheme = try reply.label(FollowUpScheme.self)
                return .answer
            },
            .met("education.met-follow", by: .followUpScheme) { $0.followUpScheme?.takesPart ?? false },
            .met("education.met-own", by: .ownWork) {
                $0.complete["priorities.add"] && $0.complete["education.further"]
            },
        ])
}
