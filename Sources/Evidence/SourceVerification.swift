public import Model

/// Holds what an analysis has of its sources against the files it has them from.
public enum SourceVerification {
    /// What differs, and what was held against its file.
    ///
    /// Only what somebody has published is kept as it came; of other files there is the digest alone, and nothing to
    /// look at.
    ///
    /// - Parameters:
    ///   - analysis: The analysis.
    ///   - sources: The sources that are looked at; `nil` for all.
    ///   - bytes: The bytes that lie under a name below `sources/`; `nil` where nothing does.
    ///   - digest: SHA-256 of some bytes, hexadecimal.
    /// - Returns: What was found, source by source.
    public static func check(
        _ analysis: UnitAnalysis, only sources: Set<ID<Source>>? = nil, bytes: (String) -> [UInt8]?,
        digest: ([UInt8]) -> String
    ) -> SourceCheck {
        var check = SourceCheck()
        for source in analysis.sources where sources?.contains(source.id) ?? true {
            guard let file = source.file else { continue }
            guard let held = bytes(file.keptName) else {
                if file.isMeantToBeKept {
                    check.faults.append(.gone(source.id, file: file.keptName))
                } else {
                    check.notKept.insert(source.id)
                }
                continue
            }
            guard digest(held) == file.digest else {
                check.faults.append(.changed(source.id, file: file.keptName))
                continue
            }
            let faults = self.faults(in: analysis, of: source.id, file, held)
            if faults.isEmpty { check.verified.insert(source.id) }
            check.faults += faults
        }
        return check
    }

    /// The indicators with a figure that the file has otherwise, each with the first of them.
    private static func faults(
        in analysis: UnitAnalysis, of source: ID<Source>, _ file: SourceFile, _ bytes: [UInt8]
    ) -> [SourceFault] {
        let held = analysis.indicators.map { (indicator: $0, figures: figures(of: $0, from: source)) }
        let cells = held.flatMap { $0.figures.flatMap(\.figure.cells) }
        guard !cells.isEmpty else { return [] }
        guard let export = KeptExport(bytes, file, cells: cells) else {
            return held.compactMap { indicator, figures in
                figures.first.map { .other($0.figure, in: file, of: source, indicator.id, found: nil) }
            }
        }
        return held.compactMap { indicator, figures in
            for (figure, holder) in figures {
                switch export.answer(figure, of: indicator, holder) {
                case .same: continue
                case .text(let text): return .other(figure, in: file, of: source, indicator.id, found: text)
                case .other: return .other(figure, in: file, of: source, indicator.id, found: nil)
                }
            }
            return nil
        }
    }

    /// What is shown of an indicator's figures that were read from a source; sums of answers stand in no cell.
    private static func figures(
        of indicator: Indicator, from source: ID<Source>
    ) -> [(figure: Figure, holder: SourceMerge.Holder)] {
        SourceMerge.Holder.allCases.flatMap { holder in
            indicator[holder].filter { figure in
                figure.answers == nil && figure.isWithheld != true && indicator.source(of: figure) == source
            }.map { ($0, holder) }
        }
    }
}

extension SourceFile {
    /// Whether its bytes are to lie under `sources/`.
    public var isMeantToBeKept: Bool {
        isKept != false && ExportForm(rawValue: format)?.mayBeKept ?? false
    }
}

extension Figure {
    /// The cells it rests on.
    fileprivate var cells: [Cell] { [cell, uncertainty, count].compactMap(\.self) }
}

extension SourceFault {
    fileprivate static func other(
        _ figure: Figure, in file: SourceFile, of source: ID<Source>, _ indicator: ID<Indicator>, found: String?
    ) -> SourceFault {
        guard SmallGroup.mayShow(figure) else {
            // Neither what it is nor what it was is told of a few.
            var cell = figure.cell
            cell.raw = "…"
            return .otherCell(
                source, file: file.keptName, indicator: indicator, cell: cell, found: found.map { _ in "…" })
        }
        return .otherCell(source, file: file.keptName, indicator: indicator, cell: figure.cell, found: found)
    }
}
