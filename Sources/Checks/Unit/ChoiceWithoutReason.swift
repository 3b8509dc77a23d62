import Model

extension Rule where Subject == UnitAnalysis {
    /// An area was chosen, and nobody wrote why.
    static let choiceWithoutReason = Rule(
        "PRI-003", .warning, sources: ["O"],
        title: Text(
            nb: "Valget er ikke begrunnet",
            nn: "Valet er ikkje grunngitt",
            en: "No reason is given for the choice"),
        why: Text(
            nb:
                "Andre skal kunne forstå hvorfor akkurat dette er viktigst for barna eller elevene nå. Da er det "
                + "også lettere å holde fast ved valget når nye ønsker kommer.",
            nn:
                "Andre skal kunne forstå kvifor akkurat dette er viktigast for barna eller elevane no. Då er det "
                + "også lettare å halde fast ved valet når nye ønske kjem.",
            en:
                "Others should be able to understand why this matters most for the children or pupils now. "
                + "That also makes it easier to keep to the choice when other wishes come up.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate, chosen.reason.isMissing else { return [] }
        let words = chosen.quoted
        return [
            .asked(
                about: chosen.id.item,
                message: Text(
                    nb: "Det står ikke hvorfor dere valgte \(words.nb).",
                    nn: "Det står ikkje kvifor de valde \(words.nn).",
                    en: "You have not said why you chose \(words.en)."))
        ]
    }
}
