import Model

extension Rule where Subject == RegionPlan {
    /// A measure is for units or people that the grant does not cover.
    static let outsideTheGrant = Rule(
        "REG-008", .error, sources: ["F § 2", "SKK 2.3"],
        title: Text(
            nb: "Tiltaket gjelder noen som tilskuddet ikke omfatter",
            nn: "Tiltaket gjeld nokon som tilskotet ikkje omfattar",
            en: "The measure is for units the grant does not cover"),
        why: Text(
            nb:
                "Videregående opplæring har sin egen ordning. Et tiltak som bygger på behovene der, kan ikke få "
                + "penger fra dette tilskuddet.",
            nn:
                "Vidaregåande opplæring har si eiga ordning. Eit tiltak som byggjer på behova der, kan ikkje få "
                + "pengar frå dette tilskotet.",
            en:
                "Upper secondary education has its own scheme. This grant cannot pay for a measure that is based "
                + "on needs in upper secondary schools."
        )
    ) { plan, _ in
        plan.measures.compactMap { measure in
            let units = plan.needs(behind: measure).compactMap { plan.assessment(of: $0.reference) }.filter {
                unit in
                !unit.gist.profile.kinds.isEmpty && !unit.gist.profile.kinds.contains(where: \.isCovered)
            }
            let names = units.map(\.called) + (measure.participantGroups ?? []).filter(\.isOutside).map(\.named)
            guard let first = names.first else { return nil }
            let words = measure.quoted
            return .asked(
                about: measure.id.item,
                message: Text(
                    nb: "\(words.nb) har med \(first), som tilskuddet ikke omfatter.",
                    nn: "\(words.nn) har med \(first), som tilskotet ikkje omfattar.",
                    en: "\(words.en) includes \(first), which the grant does not cover."))
        }
    }
}
