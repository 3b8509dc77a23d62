internal import Synchronization

/// A need as an owner or a region sees it: where it stands, and who has it.
///
/// Lists of thousands are filtered, grouped and sorted over and over, so what one says is held once.
public struct ReceivedNeed: Sendable, Hashable {
    /// What one says, whatever its unit is called among others.
    final class Said: Sendable {
        let reference: Reference
        let need: Need
        let unit: Profile
        let language: Language
        private let kept = Mutex<Likeness?>(nil)

        init(_ reference: Reference, _ need: Need, _ unit: Profile, _ language: Language) {
            (self.reference, self.need, self.unit, self.language) = (reference, need, unit, language)
        }

        /// Its words taken apart, to be held against those of others: for as long as somebody keeps them, made once.
        var likeness: Likeness { kept.withLock { $0 } ?? Likeness(need.ability) }

        /// Takes its words apart and keeps them.
        func keepLikeness() { kept.withLock { $0 = $0 ?? Likeness(need.ability) } }
    }

    private let said: Said
    /// What the unit is called, told apart from others of the same name.
    public let name: String

    init(_ said: Said, name: String) { (self.said, self.name) = (said, name) }

    /// Where it stands.
    public var reference: Reference { _read { yield said.reference } }
    /// The need.
    public var need: Need { _read { yield said.need } }
    /// Who has it.
    public var unit: Profile { _read { yield said.unit } }
    /// The language it is written in.
    public var language: Language { said.language }
    /// Its words taken apart.
    var likeness: Likeness { said.likeness }

    /// Whether both stand in the same place and say the same.
    public static func == (one: ReceivedNeed, other: ReceivedNeed) -> Bool {
        guard one.name == other.name else { return false }
        return one.said === other.said
            || one.reference == other.reference && one.need == other.need && one.unit == other.unit
                && one.language == other.language
    }

    /// Takes in where it stands.
    public func hash(into hasher: inout Hasher) { hasher.combine(reference) }
}

extension Sealed {
    /// Reads what is asked of each of many documents, and keeps it: what its needs say.
    ///
    /// - Parameter comparing: Whether their words are held against each other more than once.
    public func readAhead(comparing: Bool) {
        let needs = said.needs?.value ?? []
        if comparing { for need in needs { need.keepLikeness() } }
    }
}

extension Sealed where Body == UnitAnalysis {
    /// What its needs say that a measure can meet (SKK 2.3).
    var needsForMeasures: [ReceivedNeed.Said] {
        let gist = gist
        guard gist.profile.kinds.isEmpty || gist.profile.kinds.contains(where: \.isCovered) else { return [] }
        return gist.needs.filter(\.becomesMeasure).map { need in
            ReceivedNeed.Said(reference(to: need.id.item), need, gist.profile, language)
        }
    }

    /// Its needs that a measure can meet; what they say is made once for a document that was learnt.
    var receivedNeeds: [ReceivedNeed] {
        let name = called
        return (said.needs?.value ?? needsForMeasures).map { ReceivedNeed($0, name: name) }
    }
}
