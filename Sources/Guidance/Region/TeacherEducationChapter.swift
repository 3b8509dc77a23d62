import Model

extension Interview where Subject == RegionPlan {
    /// What the university answers of the report, in a file of its own if it likes (LP 3.5).
    static let teacherEducation = Chapter<RegionPlan>(
        "teacher-education",
        title: Text(nb: "Lærerutdanning", nn: "Lærarutdanning", en: "Teacher education"),
        summary: { plan in plan.report?.teacherEducation?.judgement.label ?? Text(alike: "") },
        steps: [ReportSteps.education, ReportSteps.educationEvidence, .whole("report.back", \.backToEducation)])
}
