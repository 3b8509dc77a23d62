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
                "education.further", into: \.studyPlaces, numbering: \.numbering, complete: \.complete,
                showing: { subject, _ in StudyBlocks.needs(subject) + StudyBlocks.present(subject) },
                line: { row, subject, _ in StudyRow.line(row, among: subject.received.needs) }
            ) { id, words, subject throws(Refusal) in
                try StudyRow.read(id, words, among: subject.received.needs)
            },
            Step("education.frame") { subject, _ in
                guard !subject.studyPlaces.isEmpty else { return [] }
                return [Occasion(expects: .text, answer: subject.studyFrame.map(StudyNumbers.line))]
            } take: { reply, _, subject, _ throws(Refusal) in
                guard case .text(let words) = reply else { return nil }
                subject.studyFrame = try StudyNumbers.frame(words)
                return nil
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
                guard case .text(let words) = reply else { return nil }
                let roles = StudyRole.allCases.filter { role in subject.studyPlaces.contains { $0.role == role } }
                subject.salaryCosts = try StudyNumbers.salaries(words, of: roles)
                subject.complete["education.salary"] = subject.salaryCosts.isEmpty
                return nil
            },
            .text(
                "education.sharing", into: \.furtherEducation, when: { !$0.studyPlaces.isEmpty },
                showing: { subject, around in StudyBlocks.budget(subject, around) }),
            Step("education.counts") { subject, _ in
                [Occasion(expects: .text, answer: subject.mentoringCounts.map(MentoringRow.line))]
            } take: { reply, _, subject, _ throws(Refusal) in
                guard case .text(let words) = reply else { return nil }
                subject.mentoringCounts = try MentoringRow.read(words)
                return nil
            },
            .text("education.mentoring", into: \.mentoring),
            .text("education.leadership", into: \.leadership),
            Step("education.follow") { subject, _ in
                // The scheme is for municipalities.
                guard subject.profile.ownership == .municipal || subject.profile.ownership == nil else {
                    return []
                }
                return [
                    Occasion(
                        expects: .one(FollowUpScheme.allCases.map { .text($0.label) }),
                        answer: subject.followUpScheme.map { .text($0.label) })
                ]
            } take: { reply, _, subject, _ in
                guard case .chosen(let places) = reply, let place = places.first else { return nil }
                subject.followUpScheme = FollowUpScheme.allCases[place]
                return nil
            },
        ])
}
