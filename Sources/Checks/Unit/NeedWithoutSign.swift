import Model

extension Rule where Subject == UnitAnalysis {
    /// A need does not say how the children will notice.
    static let needWithoutSign = Rule.missing(
        "NEE-004", .warning, sources: [.plan(.analysis), "U"], Need.sign, of: UnitAnalysis.needs,
        title: Text(
            nb: "Det står ikke hva barna eller elevene vil merke",
            nn: "Det står ikkje kva barna eller elevane vil merke",
            en: "You have not said what the children or pupils will notice"),
        why: Text(
            nb:
                "Kompetansen er et middel, ikke et mål. Når dere på forhånd sier hva barna eller elevene skal "
                + "merke, kan dere se om det virket.",
            nn:
                "Kompetansen er eit middel, ikkje eit mål. Når de på førehand seier kva barna eller elevane skal "
                + "merke, kan de sjå om det verka.",
            en:
                "Competence is a means to an end. If you say in advance what the children or pupils should "
                + "notice, you can see afterwards whether the learning made a difference.")
    ) { words in
        Text(
            nb: "Hva vil barna eller elevene merke når dette er på plass: \(words.nb)?",
            nn: "Kva vil barna eller elevane merke når dette er på plass: \(words.nn)?",
            en: "What will the children or pupils notice when this is in place: \(words.en)?")
    }
}
