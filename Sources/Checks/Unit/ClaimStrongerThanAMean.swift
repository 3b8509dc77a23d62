import Model

extension Rule where Subject == UnitAnalysis {
    /// A finding says how a whole group is, and rests on means that lie on the better side or tell of no single one (O).
    static let claimStrongerThanAMean = Rule(
        "INT-008", .warning, sources: ["O"],
        title: Text(
            nb: "Et funn påstår mer enn et snitt kan si",
            nn: "Eit funn påstår meir enn eit snitt kan seie",
            en: "A finding claims more than a mean can show"),
        why: Text(
            nb:
                "Et snitt sier hvor midten er. Det sier ikke hvor mange som er misfornøyde, og aldri at "
                + "alle er det ene eller det andre. Skriv hva tallet viser, og la resten være et spørsmål.",
            nn:
                "Eit snitt seier kvar midten er. Det seier ikkje kor mange som er misnøgde, og aldri at "
                + "alle er det eine eller det andre. Skriv kva talet viser, og la resten vere eit spørsmål.",
            en:
                "A mean shows where the middle is. It does not show how many are dissatisfied, and it never shows "
                + "that everybody is one thing or the other. Write what the figure shows, and leave the rest "
                + "as a question."
        )
    ) { analysis, _ in
        analysis.findings.compactMap { finding -> Place? in
            guard finding.nature != .question, let mean = analysis.means(behind: finding)?.first else {
                return nil
            }
            guard ClaimWords.sayOfAll(finding.statement) || ClaimWords.sayBadly(finding.statement) else {
                return nil
            }
            let words = finding.quoted
            let (name, value) = (mean.indicator.name.cut(to: 60), mean.value.words)
            return .asked(
                about: finding.id.item,
                message: Text(
                    nb: "\(words.nb) kan ikke leses ut av et snitt på \(value.nb) («\(name)»).",
                    nn: "\(words.nn) kan ikkje lesast ut av eit snitt på \(value.nn) («\(name)»).",
                    en:
                        "\(words.en) cannot be concluded from a mean of \(value.en) (“\(name)”)."))
        }
    }
}

extension UnitAnalysis {
    /// A mean, as the newest figure of an indicator.
    fileprivate struct Mean {
        let indicator: Indicator
        let value: Quantity
    }

    /// The means a finding rests on; `nil` where it rests on other data too, or where one of them lies on the worse side
    /// of its scale, so that what is said badly of the group may be so.
    fileprivate func means(behind finding: Finding) -> [Mean]? {
        let measured = indicators.filter { finding.indicators.contains($0.id) }
        let means = measured.compactMap { indicator -> Mean? in
            guard indicator.isMean, let newest = indicator.newest, SmallGroup.mayShow(newest),
                let value = newest.cell.reading.number
            else { return nil }
            return Mean(indicator: indicator, value: value)
        }
        guard !means.isEmpty, means.count == measured.count, finding.sources.isEmpty else { return nil }
        let isBetter = means.allSatisfy { mean in
            // Surveys of parents and pupils have means from 1 to 5 where the file does not say the scale.
            let (low, high) = (mean.indicator.scale?.lowest.double ?? 1, mean.indicator.scale?.highest.double ?? 5)
            return mean.indicator.direction != .lower && mean.value.double <= high
                && mean.value.double > (low + high) / 2
        }
        return isBetter || ClaimWords.sayOfAll(finding.statement) ? means : nil
    }
}

extension Indicator {
    /// Whether its values are means.
    fileprivate var isMean: Bool {
        let words = measuredIn.lowercased()
        return ["snitt", "mean", "average"].contains { words.mentions($0) }
    }
}
