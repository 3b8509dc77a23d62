import Model
import Pages

extension Interview where Subject == RegionPlan {
    /// How the needs were treated in partnership, and the measures that came of it (LP 4.1).
    static let measures = Chapter<RegionPlan>(
        "measures",
        title: Text(nb: "Prioritering og tiltak", nn: "Prioritering og tiltak", en: "Prioritisation and measures"),
        summary: { .tally($0.measures.count, .measures) },
        steps: [
            .changed("measures.changed"),
            PreviousSteps.carried, PreviousSteps.fate, PreviousSteps.reason,
            .planned(
                "measures.meetings",
                answer: { plan, language in plan.prioritisationMeetings.map { PartnerMeeting.line($0, language) } }
            ) { words, plan throws(Refusal) in
                plan.prioritisationMeetings = try PartnerMeeting.read(words)
            }.inRows { _, _, _ in PartnerMeeting.rows },
            .text(
                RegionPlan.prioritisation,
                showing: { subject, around in around.basisList(of: subject).blocks },
                details: { BasisList($0).details }),
            .ofEach("measures.basis", RegionPlan.measures) { subject, around in
                let options = around.basisList(of: subject).options
                guard !options.isEmpty else { return nil }
                return { measure in
                    (
                        .several(options.chosen(measure.basis), orNone: false),
                        measure.basis.isEmpty ? nil : .bases(measure.basis, subject)
                    )
                }
            } take: { reply, measure, subject throws(Refusal) in
                let bases = subject.bases
                measure.basis = try reply.several().map { choice throws(Refusal) in
                    let basis = bases.first { Choice.Option.basis($0).choice == choice }
                    guard let basis else { throw Refusal(Sentences.notThatReply) }
                    return basis.reference
                }
            },
            .text(Measure.goal, ofEach: RegionPlan.measures), SharedSteps.same,
            ParticipantSteps.participants, ParticipantSteps.withoutNeed, MeasureSteps.methods,
            MeasureSteps.responsible, partnerKind, MeasureSteps.cooperation,
            .text(Measure.ownContribution, ofEach: RegionPlan.measures),
            .text(Measure.learningCommunity, ofEach: RegionPlan.measures),
            .text(Measure.teacherEducation, ofEach: RegionPlan.measures),
            .text(Measure.samiPerspective, ofEach: RegionPlan.measures),
            .sign("measures.child", ofPractice: false, into: \.childSign),
            .sign("measures.practice", ofPractice: true, into: \.practiceSign),
            .text(Measure.goalAttainment, ofEach: RegionPlan.measures),
            MeasureSteps.years, MeasureSteps.milestones,
            .text(Measure.maintenance, ofEach: RegionPlan.measures),
            MeasureSteps.budget,
            AddingSteps.add, AddingSteps.declined,
        ])

    private static let partnerKind = Step<RegionPlan>.one(
        Measure.partner, ofEach: RegionPlan.measures)
}
