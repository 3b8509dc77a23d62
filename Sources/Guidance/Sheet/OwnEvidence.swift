public import Model

/// The file by which a university answered its part of a region's annual report.
public enum OwnEvidence {
    /// Remembers the file where its answers changed what the report says of sign d.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - body: What its answers were taken into.
    ///   - before: The same before they were.
    public static func remember<Body: Level>(_ file: EvidenceFile, in body: inout Body, since before: Body) {
        guard var plan = body as? RegionPlan, let before = before as? RegionPlan,
            let judged = plan.report?.teacherEducation, judged != before.report?.teacherEducation
        else { return }
        plan.report?.educationFile = file
        if let changed = plan as? Body { body = changed }
    }
}
