import Model

extension Rule where Subject == RegionPlan {
    /// The share for special needs education and inclusive practice is not shown.
    static let noSpecialNeedsShare = Rule.missing(
        "REG-009", .warning, sources: ["F § 9", .plan(.themes)], RegionPlan.specialNeedsShare,
        title: Text(
            nb: "Det går ikke fram hvor mye som går til spesialpedagogikk",
            nn: "Det går ikkje fram kor mykje som går til spesialpedagogikk",
            en: "The share for special needs education is not shown"),
        why: Text(
            nb:
                "En del av midlene skal gå til spesialpedagogikk og inkluderende praksis. Når dere viser "
                + "andelen, kan alle se at barna det gjelder, ikke er glemt.",
            nn:
                "Ein del av midlane skal gå til spesialpedagogikk og inkluderande praksis. Når de viser kor stor "
                + "delen er, kan alle sjå at barna det gjeld, ikkje er gløymde.",
            en:
                "Part of the money must go to special needs education and inclusive practice. When you show the "
                + "share, everybody can see that the children concerned have not been forgotten."
        ),
        message: Text(
            nb: "Skriv omtrent hvor mye som går til spesialpedagogikk og inkluderende praksis.",
            nn: "Skriv om lag kor mykje som går til spesialpedagogikk og inkluderande praksis.",
            en: "Write roughly how much goes to special needs education and inclusive practice.")
    )
}
