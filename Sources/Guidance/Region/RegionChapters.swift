public import Model
import Pages

extension Interview where Subject == RegionPlan {
    /// How the needs were treated in partnership, and the measures that came of it (LP 4.1).
    static let measures = Chapter<RegionPlan>(
        "measures",
        title: Text(nb: "Prioritering og tiltak", nn: "Prioritering og tiltak", en: "Prioritisation and measures"),
        summary: { Counted.text($0.measures.count, Counted.measures) },
        steps: [
            .text(
                "measures.prioritisation", into: \.prioritisation,
                showing: { subject, _ in
                    [.list(subject.bases.map { Block.Item(.basis($0)) }, numbered: false)]
                }),
            .ofEach("measures.basis", \.measures, where: { _, subject in !subject.bases.isEmpty }) {
                measure, subject, _ in
                (
                    .several(subject.bases.map(Line.basis), orNone: false),
                    measure.basis.isEmpty ? nil : .ids(measure.basis.map(\.item))
                )
            } take: { reply, measure, subject in
                guard case .chosen(let places) = reply else { return }
                measure.basis = places.map { subject.bases[$0].reference }
            },
            .text("measures.goal", ofEach: \.measures, into: \.goal),
            .text("measures.participants", ofEach: \.measures, into: \.participants),
            .text("measures.methods", ofEach: \.measures, into: \.workingMethods),
            partnerKind,
            .text("measures.cooperation", ofEach: \.measures, into: \.cooperation),
            .text("measures.contribution", ofEach: \.measures, into: \.ownContribution),
            .text("measures.evaluation", ofEach: \.measures, into: \.evaluation),
            .text("measures.attainment", ofEach: \.measures, into: \.goalAttainment),
            .text("measures.education", ofEach: \.measures, into: \.teacherEducation),
            .text("measures.sami", ofEach: \.measures, into: \.samiPerspective),
            years,
            .entries("measures.add", into: \.measures, numbering: \.numbering, complete: \.complete) {
                id, words, _, _ in
                Measure(id: id, title: words)
            },
            .declined(
                "measures.declined", into: \.declined,
                open: { subject in
                    guard subject.complete["measures.add"] else { return [] }
                    let taken = Set(subject.measures.flatMap(\.basis))
                    return subject.bases.filter { !taken.contains($0.reference) }
                        .map { ($0.reference, Line.basis($0)) }
                }),
        ])

    private static let partnerKind = Step<RegionPlan>.one(
        "measures.partner", ofEach: \.measures, into: \.partner)

    private static let years = Step<RegionPlan>.ofEach("measures.years", \.measures, where: { _, _ in true }) {
        measure, subject, _ in
        (
            .several(subject.planYears.offered.map { .data(String($0)) }, orNone: false),
            measure.years.isEmpty ? nil : .data(measure.years.map(String.init).joined(separator: ", "))
        )
    } take: { reply, measure, subject in
        guard case .chosen(let places) = reply else { return }
        measure.years = places.sorted().map { subject.planYears.offered[$0] }
    }

    /// What the needs report must say of the money (F § 11, F § 9, LP 3.8).
    static let economy = Chapter<RegionPlan>(
        "economy", title: Text(nb: "Økonomi", nn: "Økonomi", en: "Economy"),
        summary: { _ in Text(alike: "") },
        steps: [
            .text("economy.coordinator", into: \.coordinator),
            .text("economy.release", into: \.releaseTime),
            .text("economy.special", into: \.specialNeedsShare),
            .text("economy.leftover", into: \.leftOver),
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
