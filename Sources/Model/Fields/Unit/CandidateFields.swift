extension Candidate {
    /// Its members.
    public static let fields = AnyField.each(area, concern, findings, reason) + [.id]

    package static let area = Field(
        "area", \Candidate.area, asked: "prioritisation.add", Text(nb: "Område", nn: "Område", en: "Area"))
    package static let concern = Field(
        "concern", \Candidate.concern, read: \.concern, asked: "prioritisation.concern",
        Text(nb: "Handler om", nn: "Handlar om", en: "What the area is about"))
    package static let findings = Field(
        "findings", \Candidate.findings, read: \.findings, asked: "prioritisation.findings",
        Text(nb: "Bygger på", nn: "Byggjer på", en: "Based on"))
    package static let reason = Field(
        "reason", \Candidate.reason, read: \.reason, asked: ["prioritisation.reason", "prioritisation.declined"],
        Text(nb: "Hvorfor", nn: "Kvifor", en: "Why"))
}
