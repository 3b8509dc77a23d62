/// A need as an owner or a region sees it: where it stands, and who has it.
///
/// Lists of thousands are filtered, grouped and sorted over and over, so what one says is held once.
public struct ReceivedNeed: Sendable, Hashable {
    private final class Held: Sendable {
        let reference: Reference
        let need: Need
        let unit: Profile
        let name: String
        let language: Language

        init(_ reference: Reference, _ need: Need, _ unit: Profile, _ name: String, _ language: Language) {
            (self.reference, self.need, self.unit, self.name, self.language) = (
                reference, need, unit, name, language
            )
        }
    }

    private let held: Held

    init(reference: Reference, need: Need, unit: Profile, name: String, language: Language) {
        held = Held(reference, need, unit, name, language)
    }

    /// Where it stands.
    public var reference: Reference { _read { yield held.reference } }
    /// The need.
    public var need: Need { _read { yield held.need } }
    /// Who has it.
    public var unit: Profile { _read { yield held.unit } }
    /// What the unit is called, told apart from others of the same name.
    public var name: String { held.name }
    /// The language it is written in.
    public var language: Language { held.language }

    /// Whether both stand in the same place and say the same.
    public static func == (one: ReceivedNeed, other: ReceivedNeed) -> Bool {
        one.held === other.held
            || one.reference == other.reference && one.need == other.need && one.unit == other.unit
                && one.name == other.name && one.language == other.language
    }

    /// Takes in where it stands.
    public func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}

extension Sealed where Body == UnitAnalysis {
    /// Its needs that a measure can meet (SKK 2.3).
    var needsForMeasures: [ReceivedNeed] {
        let gist = gist
        guard gist.profile.kinds.isEmpty || gist.profile.kinds.contains(where: \.isCovered) else { return [] }
        return gist.needs.filter(\.becomesMeasure).map { need in
            ReceivedNeed(
                reference: reference(to: need.id.item), need: need, unit: gist.profile, name: called,
                language: language)
        }
    }

    /// The same, made once for a document that was learnt.
    var receivedNeeds: [ReceivedNeed] { said.needs?.value ?? needsForMeasures }
}
