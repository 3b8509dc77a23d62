/// Data a unit behind a measure looked at: what can be measured again when the measure is evaluated.
public struct ReceivedEvidence: Sendable, Hashable {
    /// Where it stands.
    public let reference: Reference
    /// What is measured, or what the source is.
    public let title: String
    /// Whose it is.
    public let unit: String
    /// The language it is written in.
    public let language: Language
    /// The newest value; absent where there is none, or where it may not be shown.
    public let newest: Figure?

    /// Makes a piece of evidence.
    public init(reference: Reference, title: String, unit: String, language: Language, newest: Figure?) {
        self.reference = reference
        self.title = title
        self.unit = unit
        self.language = language
        self.newest = newest
    }
}

extension RegionPlan {
    /// The data behind a measure's needs, each once: of practice, or of the children.
    ///
    /// A source read from a file is told by its indicators.
    public func evidence(behind measure: Measure, ofPractice: Bool) -> [ReceivedEvidence] {
        needs(behind: measure).flatMap { based -> [ReceivedEvidence] in
            guard let document = assessment(of: based.reference) else { return [] }
            return document.evidence(of: based.need, ofPractice: ofPractice)
        }.once
    }

    /// The assessment a need's reference names, from an owner or straight.
    public func assessment(of reference: Reference) -> Sealed<UnitAnalysis>? {
        received.lazy.compactMap { $0.body.received.document(of: reference) }.first
            ?? units.document(of: reference)
    }

    /// The pairs of some evidence that follow one cohort from a grade to the next, by their places.
    public func samePupils(_ evidence: [ReceivedEvidence]) -> [(lower: Int, upper: Int)] {
        evidence.indices.flatMap { lower -> [(lower: Int, upper: Int)] in
            let reference = evidence[lower].reference
            guard let id = ID<Indicator>(reference.item), let document = assessment(of: reference) else {
                return []
            }
            let above = CohortStep.all(in: document.body.indicators, of: id).filter { $0.before.id == id }.map(
                \.after.id)
            return evidence.indices.filter { upper in
                evidence[upper].reference.workspace == reference.workspace
                    && above.contains { $0.item == evidence[upper].reference.item }
            }.map { (lower, $0) }
        }
    }

    /// What a sign is tied to.
    public func evidence(_ reference: Reference) -> ReceivedEvidence? {
        guard let document = assessment(of: reference) else { return nil }
        if let id = ID<Indicator>(reference.item) { return document.body.indicators[id].map(document.evidence) }
        return ID<Source>(reference.item).flatMap { document.body.sources[$0] }.map(document.evidence)
    }
}

extension Sealed<UnitAnalysis> {
    fileprivate func evidence(of need: Need, ofPractice: Bool) -> [ReceivedEvidence] {
        let factors = need.factors.compactMap { body.factors[$0] }
        let findings = factors.compactMap { body.candidates[$0.candidate] }.flatMap(\.findings).once
            .compactMap { body.findings[$0] }
        let looked = findings.flatMap(\.indicators).once
        let all = body.indicators
        // The grade above and below comes with a grade, so that the same pupils can be followed.
        let graded = looked.filter { all[$0].flatMap { GradedName($0.name) } != nil }
            .flatMap { CohortStep.all(in: all, of: $0).flatMap { [$0.before.id, $0.after.id] } }
        let indicators = (looked + graded).once.compactMap { all[$0] }
        let named = (findings.flatMap(\.sources) + factors.flatMap { $0.evidence ?? [] }).once
            .compactMap { body.sources[$0] }
        func fits(_ source: Source?) -> Bool { (source?.focus == .practice) == ofPractice }
        return indicators.filter { fits(body.sources[$0.source]) }.map(evidence)
            + named.filter(fits).map(evidence)
    }

    fileprivate func evidence(_ indicator: Indicator) -> ReceivedEvidence {
        let newest = indicator.newest.flatMap { SmallGroup.mayShow($0) ? $0 : nil }
        return evidence(indicator, newest)
    }

    fileprivate func evidence(_ source: Source) -> ReceivedEvidence { evidence(source, nil) }

    private func evidence(_ item: some Item, _ newest: Figure?) -> ReceivedEvidence {
        ReceivedEvidence(
            reference: reference(to: item.id.item), title: item.title,
            unit: called, language: language, newest: newest)
    }
}
