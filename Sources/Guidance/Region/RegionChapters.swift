public import Model
import Pages

extension Interview where Subject == RegionPlan {
    /// How the needs were treated in partnership, and the measures that came of it (LP 4.1).
    static let measures = Chapter<RegionPlan>(
        "measures",
        title: Text(nb: "Prioritering og tiltak", nn: "Prioritering og tiltak", en: "Prioritisation and measures"),
        summary: { .tally($0.measures.count, .measures) },
        steps: [
            PreviousSteps.fate, PreviousSteps.reason,
            .planned(
                "measures.meetings",
                answer: { plan, language in plan.prioritisationMeetings.map { PartnerMeeting.line($0, language) } }
            ) { words, plan throws(Refusal) in
                plan.prioritisationMeetings = try PartnerMeeting.read(words)
            },
            .text(
                "measures.prioritisation", into: \.prioritisation,
                showing: { subject, _ in
                    [.list(subject.bases.map { Block.Item(.basis($0)) }, numbered: false)]
                }),
            .ofEach("measures.basis", \.measures) { subject, _ in
                let options = subject.bases.map(Choice.Option.basis)
                guard !options.isEmpty else { return nil }
                return { measure in
                    (
                        .several(options, orNone: false),
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
            .text("measures.goal", ofEach: \.measures, into: \.goal),
            MeasureSteps.participants, MeasureSteps.methods, partnerKind, MeasureSteps.cooperation,
            .text("measures.contribution", ofEach: \.measures, into: \.ownContribution),
            .text("measures.community", ofEach: \.measures, into: \.learningCommunity),
            .text("measures.education", ofEach: \.measures, into: \.teacherEducation),
            .text("measures.sami", ofEach: \.measures, into: \.samiPerspective),
            .sign("measures.child", ofPractice: false, into: \.childSign),
            .sign("measures.practice", ofPractice: true, into: \.practiceSign),
            .text("measures.attainment", ofEach: \.measures, into: \.goalAttainment),
            MeasureSteps.years, MeasureSteps.milestones,
            .text("measures.maintenance", ofEach: \.measures, into: \.maintenance),
            MeasureSteps.budget,
            .entries("measures.add", into: \.measures, numbering: \.numbering, complete: \.complete) {
                id, words, _, _ in
                Measure(id: id, title: words)
            },
            .declined(
                "measures.declined", into: \.declined,
                open: { subject in
                    guard subject.complete["measures.add"] else { return [] }
                    return subject.bases.filter { subject.measures(on: $0.reference).isEmpty }
                        .map { ($0.reference, Line.basis($0)) }
                }),
        ])

    private static let partnerKind = Step<RegionPlan>.one(
        "measures.partner", ofEach: \.measures, into: \.partner)

    /// What the needs report must say of the money (F § 11, F § 9, LP 3.8).
    static let economy = Chapter<RegionPlan>(
        "economy", title: Text(nb: "Økonomi", nn: "Økonomi", en: "Economy"),
        summary: { _ in Text(alike: "") },
        steps: [
            .planned(
                "economy.shares", when: { !$0.measures.isEmpty },
                showing: { plan in
                    [
                        .list(
                            plan.measures.map { Block.Item([.text($0.id.item.words), .data("  " + $0.title)]) },
                            numbered: false)
                    ]
                },
                answer: { plan, _ in MeasureShares.line(plan.measures) }
            ) { words, plan throws(Refusal) in
                let shares = try MeasureShares.read(words, of: plan.measures)
                for place in plan.measures.indices {
                    plan.measures[place].shares = shares[plan.measures[place].id]
                }
            },
            .text("economy.coordinator", into: \.coordinator),
            .text("economy.release", into: \.releaseTime),
            .text("economy.special", into: \.specialNeedsShare),
            .text("economy.leftover", into: \.leftOver),
            .planned(
                "economy.budget", answer: { plan, _ in plan.commonBudget.map(BudgetReading.line) }
            ) { words, plan throws(Refusal) in
                plan.commonBudget = try BudgetReading.read(words, years: plan.planYears.offered)
            },
        ])

    /// Who stands behind the plan.
    static let plan = Chapter<RegionPlan>(
        "plan", title: Text(nb: "Plan og godkjenning", nn: "Plan og godkjenning", en: "Plan and approval"),
        summary: { _ in Text(alike: "") },
        steps: [
            .text("plan.host", into: \.hostMunicipality),
            .text("plan.contact", into: \.contact),
            .text("plan.approval", into: \.approval),
            .participation("plan.participation", phase: nil, meetings: \.meetings, numbering: \.numbering),
        ])

    /// The chapters of a region.
    public static let region = Interview(chapters: [measures, economy, plan])
}
