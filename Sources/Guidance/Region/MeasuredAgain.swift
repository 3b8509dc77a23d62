public import Model
public import Pages

/// A sign of the plan measured again: where things stood, where they should be, what the newest figures are, and the
/// honest word on what they can tell.
public struct MeasuredAgain: Sendable {
    private let plan: RegionPlan
    private let sign: EvaluationSign
    private let language: Language

    /// Looks at a sign of a measure; `language` is that of the plan's answers.
    public init(_ plan: RegionPlan, _ sign: EvaluationSign, _ language: Language) {
        self.plan = plan
        self.sign = sign
        self.language = language
    }

    /// Sentence by sentence.
    public var lines: [Line] { [aim] + plan.ties(of: sign).compactMap(again) }

    /// The same as blocks.
    public var blocks: [Block] { lines.map(Block.paragraph) }

    /// «Barnets trivsel: fra 4,1 til 4,4, målt våren 2027».
    private var aim: Line {
        .answer("\(sign.what): ", language) + .text(Text(nb: "fra ", nn: "frå ", en: "from "))
            + .answer(sign.baseline, language)
            + .text(Text(nb: " til ", nn: " til ", en: " to ")) + .answer(sign.target, language)
            + .text(Text(nb: ", måles ", nn: ", blir målt ", en: ", measured ")) + .answer(sign.measured, language)
    }

    /// «Solbakken barnehage: 4,1 (2025), 4,3 (2027). Forskjellen er større enn usikkerheten.»
    private func again(_ tie: SignTie) -> Line? {
        guard let indicator = tie.indicator else { return nil }
        let shown = indicator.own.filter { SmallGroup.mayShow($0) && !$0.period.isEmpty }
        guard let last = shown.last else { return nil }
        let name: Line = .data("\(tie.unit.name), \(indicator.name): ")
        guard let first = began(tie), first.period != last.period else {
            return name + figure(last)
                + .text(
                    Text(
                        nb: ". Det er ikke målt på nytt ennå.", nn: ". Det er ikkje målt på nytt enno.",
                        en: ". It has not been measured again yet."))
        }
        let verdict = Comparison.ofYears(last, after: first, isShare: indicator.isShare)
        return name + figure(first) + .data(", ") + figure(last) + .data(". ") + .text(Self.words(verdict))
    }

    /// The figure the plan began from: the newest of the revision that the sign was tied to. Where nothing newer has come
    /// since, nothing was measured again, whatever years the file has.
    private func began(_ tie: SignTie) -> Figure? {
        plan.evidence(tie.reference)?.newest.flatMap { SmallGroup.mayShow($0) ? $0 : nil }
    }

    private func figure(_ figure: Figure) -> Line { .data("\(figure.raw) (\(figure.period))") }

    private static func words(_ verdict: Comparison?) -> Text {
        switch verdict {
        case .higher:
            Text(
                nb: "Tallet er høyere, og forskjellen er større enn usikkerheten. "
                    + "Det betyr ikke at tiltaket er årsaken.",
                nn: "Talet er høgare, og skilnaden er større enn usikkerheita. "
                    + "Det betyr ikkje at tiltaket er årsaka.",
                en: "The figure is higher, and the difference is larger than the uncertainty. "
                    + "That does not mean that the measure is the cause.")
        case .lower:
            Text(
                nb: "Tallet er lavere, og forskjellen er større enn usikkerheten. "
                    + "Det betyr ikke at tiltaket er årsaken.",
                nn: "Talet er lågare, og skilnaden er større enn usikkerheita. "
                    + "Det betyr ikkje at tiltaket er årsaka.",
                en: "The figure is lower, and the difference is larger than the uncertainty. "
                    + "That does not mean that the measure is the cause.")
        case .within:
            Text(
                nb: "Forskjellen er ikke større enn usikkerheten, så tallene viser ikke om noe er endret.",
                nn: "Skilnaden er ikkje større enn usikkerheita, så tala viser ikkje om noko er endra.",
                en:
                    "The difference is no greater than the uncertainty, so the figures do not show whether anything has changed."
            )
        case .cannotTell, nil:
            Text(
                nb: "Fila sier ikke nok om usikkerheten, så det er ikke mulig å si om forskjellen er tilfeldig.",
                nn: "Fila seier ikkje nok om usikkerheita, så det går ikkje an å seie om skilnaden er tilfeldig.",
                en: "The file does not say enough about the uncertainty, so nobody can say whether the difference "
                    + "is due to chance.")
        }
    }
}
