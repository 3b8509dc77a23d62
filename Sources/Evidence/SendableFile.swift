public import Model

extension SourceFile {
    /// Whether its bytes may be sent along with a document: only what somebody has published; never answers of persons,
    /// and never a table of the unit's own.
    public var mayBeSent: Bool { isKept != false && ExportForm(rawValue: format)?.isPublished ?? false }
}

extension UnitAnalysis {
    /// The digests of files that hold a figure which the analysis, as others see it, does not: what is withheld here would
    /// stand there.
    public var digestsOfWithheld: Set<String> {
        var digests: Set<String> = []
        for indicator in forOthers.indicators {
            let figures = indicator.own + indicator.municipality + (indicator.county ?? []) + indicator.nation
            for figure in figures where figure.isWithheldHere {
                if let file = sources[indicator.source(of: figure)]?.file { digests.insert(file.digest) }
            }
        }
        return digests
    }
}

extension Figure {
    /// Whether it was withheld here and not by whoever published it, whose sign for that is kept.
    fileprivate var isWithheldHere: Bool { isWithheld == true || cell.reading == .suppressed && cell.raw.isEmpty }
}
