/// What a county's long-term plan speaks of, as far as rules and documents lean on it.
///
/// The plan of each county has numbers of its own; its profile says under which mark each of these stands.
public enum PlanPoint: String, CodingKey, Sendable, Hashable, CaseIterable {
    /// How a kindergarten or school analyses its needs.
    case analysis
    /// That the work hangs together at every level.
    case coherence
    /// What makes competence development last.
    case whatWorks
    /// The cooperation forum, and the staff's say.
    case forum
    /// Sami perspectives.
    case samiPerspective
    /// What comes back to teacher education.
    case teacherEducation
    /// The needs report and the day it is due.
    case needsReport
    /// How a network treats and prioritises needs with its partner, and who is there.
    case treatment
    /// What the four-year competence plan describes.
    case competencePlan
    /// How much is to be kindergarten-based and school-based.
    case balance
    /// How the grant is shared out, and what a network may have itself.
    case allocation
    /// The limited parts for a coordinator and for release time.
    case limitedParts
    /// Money left over from earlier years.
    case leftOver
    /// The themes that come first, special needs education among them.
    case themes
    /// The days of the year on which the county meets.
    case calendar
    /// What the yearly report says of the money and what came of it.
    case annualReport
    /// How meetings are held so that people learn in them.
    case learningMeetings
}

/// Where a county's long-term plan speaks of what, by the marks of its places; it may be silent on any of it.
public struct CountyPlan: Sendable, Hashable, Codable {
    private var marks: [PlanPoint: String]

    /// Makes a plan's places.
    public init(_ marks: [PlanPoint: String] = [:]) { self.marks = marks }

    /// The mark of the place that speaks of it; `nil` where the plan does not.
    public subscript(point: PlanPoint) -> String? { marks[point] }

    /// Reads the object with a mark for each point that the plan has.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: PlanPoint.self)
        marks = [:]
        for point in PlanPoint.allCases { marks[point] = try members.decodeIfPresent(String.self, forKey: point) }
    }

    /// Writes the object.
    public func encode(to encoder: any Encoder) throws {
        var members = encoder.container(keyedBy: PlanPoint.self)
        for point in PlanPoint.allCases { try members.encodeIfPresent(marks[point], forKey: point) }
    }
}
