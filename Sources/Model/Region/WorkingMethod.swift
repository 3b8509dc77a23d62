/// How people work in a measure, as the field names it; what else they do stands in their own words (LP 4.1, 8.3).
public enum WorkingMethod: String, Labelled {
    /// Reading and working with professional texts.
    case literature
    /// Gatherings with professional input.
    case gatherings
    /// Reflection in groups.
    case reflection
    /// Trying out new practice and looking at it together.
    case tryingOut = "trying-out"
    /// Observing each other.
    case peerObservation = "peer-observation"
    /// Guidance at the workplace by somebody from outside.
    case guidance
    /// Networks across units.
    case networks
    /// Studies with credits, seen together with the measure (SKK 1.3).
    case studies

    /// What people call it.
    public var label: Text {
        switch self {
        case .literature: Text(nb: "fagstoff", nn: "fagstoff", en: "professional texts")
        case .gatherings:
            Text(
                nb: "samlinger med faglig påfyll", nn: "samlingar med fagleg påfyll",
                en: "sessions with professional input")
        case .reflection:
            Text(nb: "refleksjon i grupper", nn: "refleksjon i grupper", en: "reflection in groups")
        case .tryingOut: Text(nb: "utprøving", nn: "utprøving", en: "trying out new practice")
        case .peerObservation: Text(nb: "kollegaobservasjon", nn: "kollegaobservasjon", en: "observing each other")
        case .guidance:
            Text(
                nb: "veiledning på arbeidsplassen", nn: "rettleiing på arbeidsplassen",
                en: "guidance in the workplace")
        case .networks:
            Text(
                nb: "nettverk på tvers av enheter", nn: "nettverk på tvers av einingar",
                en: "networks across units")
        case .studies: Text(nb: "studiepoeng", nn: "studiepoeng", en: "courses with credits")
        }
    }
}
