import Model

extension Rule where Subject == UnitAnalysis {
    /// A finding says that something is higher or lower, and all its figures differ by no more than their uncertainty (O: told by the words).
    static let claimWithinUncertainty = Rule(
        "INT-004", .warning, sources: ["O"],
        title: Text(
            nb: "Et funn påstår en forskjell tallene ikke viser",
            nn: "Eit funn påstår ein skilnad tala ikkje viser",
            en: "A finding claims a difference the figures do not show"),
        why: Text(
            nb: "Små forskjeller kan være tilfeldige, og med få barn eller elever svinger tallene fra år til "
                + "år. Et tiltak bør ikke bygge på noe som kan være borte neste gang.",
            nn: "Små skilnader kan vere tilfeldige, og med få barn eller elevar svingar tala frå år til år. "
                + "Eit tiltak bør ikkje byggje på noko som kan vere borte neste gong.",
            en:
                "Small differences can be due to chance, and with few children or pupils figures vary from "
                + "year to year. A measure should not be based on something that may be gone next time.")
    ) { analysis, _ in
        analysis.findings.filter { finding in
            let measured = analysis.indicators.filter { finding.indicators.contains($0.id) }
            return finding.nature != .question && finding.claimsDifference && !measured.isEmpty
                && measured.allSatisfy { $0.comparison == .within }
        }.places { words in
            Text(
                nb: "\(words.nb) sier at noe er høyere eller lavere, men forskjellen er ikke større enn "
                    + "usikkerheten i tallene.",
                nn: "\(words.nn) seier at noko er høgare eller lågare, men skilnaden er ikkje større enn "
                    + "usikkerheita i tala.",
                en: "\(words.en) says that something is higher or lower, but the difference is no larger than "
                    + "the uncertainty of the figures.")
        }
    }
}

extension Finding {
    /// Whether its words compare with others.
    fileprivate var claimsDifference: Bool {
        let words = " \(statement.lowercased()) "
        return Finding.comparing.contains { words.mentions($0) }
    }

    private static let comparing = [
        "høyere enn", "lavere enn", "høgare enn", "lågare enn", "bedre enn", "betre enn", "dårligere enn",
        "dårlegare enn", "svakere enn", "svakare enn", " over landet", " under landet", " over kommunen",
        " under kommunen", " over snittet", " under snittet", " over gjennomsnittet", " under gjennomsnittet",
        "higher than", "lower than", "better than", "worse than", "above the", "below the",
    ]
}
