/// A part of a unit's analysis that a meeting can work through: the five phases, the fifth of them in two (LP 8.2.1).
public enum MeetingPart: String, Labelled {
    /// Phase 1.
    case goals
    /// Phase 2.
    case data
    /// Phase 3.
    case interpretation
    /// Phase 4.
    case prioritisation
    /// Phase 5, first part: how practice relates to the chosen area.
    case practice
    /// Phase 5, second part: who must be able to do what differently.
    case needs

    /// The phase it belongs to.
    public var phase: Phase { Phase(rawValue: rawValue) ?? .practice }

    /// What people call it.
    public var label: Text {
        guard self == .needs else { return phase.label }
        return Text(nb: "Kompetansebehov", nn: "Kompetansebehov", en: "Competence needs")
    }
}
