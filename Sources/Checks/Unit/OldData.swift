import Model

extension Rule where Subject == UnitAnalysis {
    /// The newest data of a kind is older, on the last day of the work, than the limit for old data (O).
    static let oldData = Rule(
        "DAT-003", .warning, sources: ["O"],
        title: Text(
            nb: "Dataene er mer enn tre år gamle",
            nn: "Dataa er meir enn tre år gamle",
            en: "The data is more than three years old"),
        why: Text(
            nb:
                "Barna eller elevene som tallene handler om, har kanskje sluttet. Nyere data viser om det "
                + "fortsatt er slik.",
            nn:
                "Barna eller elevane som tala handlar om, har kanskje slutta. Nyare data viser om det framleis "
                + "er slik.",
            en:
                "The children or pupils behind the figures may have left. Newer data will show whether this is still true."
        )
    ) { analysis, around in
        guard let last = analysis.lastDay else { return [] }
        let kinds = [
            ("data.children", analysis.sources.filter { $0.focus == .learning || $0.focus == .environment }),
            ("data.practice", analysis.practiceSources),
        ]
        return kinds.compactMap { step, sources in
            let oldest = last.year - around.limits.oldData
            guard let year = sources.map(analysis.year).max(), year < oldest else { return nil }
            let isPractice = step == "data.practice"
            return .asked(
                at: step,
                message: isPractice
                    ? Text(
                        nb: "De nyeste dataene om egen praksis er fra \(year).",
                        nn: "Dei nyaste dataa om eigen praksis er frå \(year).",
                        en: "The latest data on your own practice is from \(year).")
                    : Text(
                        nb: "De nyeste dataene om barna eller elevene er fra \(year).",
                        nn: "Dei nyaste dataa om barna eller elevane er frå \(year).",
                        en: "The latest data about the children or pupils is from \(year)."))
        }
    }
}

extension UnitAnalysis {
    /// The year a source is about: of its newest figure, else of the day it was gathered.
    fileprivate func year(_ source: Source) -> Int {
        let years = indicators.filter { $0.source == source.id }.compactMap {
            $0.newest.flatMap { Int($0.period.prefix(4)) }
        }
        return years.max() ?? source.day.year
    }
}
