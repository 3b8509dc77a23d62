extension Indicator {
    /// What the values are counted in, for the reader: Udir's own words in the reader's language, any other as the file
    /// has it.
    public var measure: Text { Self.known[measuredIn.folded] ?? Text(alike: measuredIn) }

    private static let known: [String: Text] = [
        "snitt": Text(nb: "snitt", nn: "snitt", en: "mean"),
        "gjennomsnitt": Text(nb: "gjennomsnitt", nn: "gjennomsnitt", en: "mean"),
        "score": Text(nb: "skår", nn: "skår", en: "score"),
        "skalapoeng": Text(nb: "skalapoeng", nn: "skalapoeng", en: "scale points"),
        "andel": Text(nb: "andel", nn: "del", en: "share"),
        "prosent": Text(nb: "prosent", nn: "prosent", en: "per cent"),
        "antall": Text(nb: "antall", nn: "tal", en: "number"),
        "svarprosent": Text(nb: "svarprosent", nn: "svarprosent", en: "response rate"),
    ]
}
