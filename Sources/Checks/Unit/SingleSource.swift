import Model

extension Rule where Subject == UnitAnalysis {
    /// The chosen area rests on findings from one source only (O).
    static let singleSource = Rule(
        "DAT-007", .advice, sources: ["O"],
        title: Text(
            nb: "Området bygger på én kilde",
            nn: "Området byggjer på éi kjelde",
            en: "The area is based on a single source"),
        why: Text(
            nb: "To kilder som viser det samme, er mer pålitelige enn én. Hvis de viser noe ulikt, har dere "
                + "funnet noe å undersøke.",
            nn: "To kjelder som viser det same, er meir pålitelege enn éi. Om dei viser noko ulikt, har de "
                + "funne noko å undersøkje.",
            en:
                "Two sources that show the same thing are more reliable than one. If they differ, you have "
                + "found something to look into.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate else { return [] }
        let findings = analysis.findings.filter { chosen.findings.contains($0.id) }
        // A finding is not linked to any data is told of by itself.
        guard findings.allSatisfy(\.hasEvidence) else { return [] }
        let measured = analysis.indicators.filter { indicator in
            findings.contains { $0.indicators.contains(indicator.id) }
        }
        guard Set(measured.map(\.source) + findings.flatMap(\.sources)).count == 1 else { return [] }
        return [chosen].places { words in
            Text(
                nb: "Funnene bak \(words.nb) kommer fra én kilde. Er det flere funn som hører med?",
                nn: "Funna bak \(words.nn) kjem frå éi kjelde. Er det fleire funn som høyrer med?",
                en: "The findings behind \(words.en) come from one source. Are there more findings that belong "
                    + "here?")
        }
    }
}
