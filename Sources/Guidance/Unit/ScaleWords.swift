public import Model

/// What is said of the scale that an indicator's values lie on.
public enum ScaleWords {
    /// «Skalaen går fra 1 til 5.»; `nil` where the values are on no scale, or are shares, which tell it themselves.
    public static func sentence(_ indicator: Indicator) -> Text? {
        switch indicator.knownScale {
        case .from(let scale) where !indicator.isShare:
            let (low, high) = (scale.lowest.words, scale.highest.words)
            return Text(
                nb: "Skalaen går fra \(low.nb) til \(high.nb).", nn: "Skalaen går frå \(low.nn) til \(high.nn).",
                en: "The scale runs from \(low.en) to \(high.en).")
        case .untold:
            return Text(
                nb: "Fila oppgir ikke skalaen.", nn: "Fila oppgir ikkje skalaen.",
                en: "The file does not give the scale.")
        case .from, .open, .none: return nil
        }
    }

    /// «fra 1 til 5», «skalaen er ikke oppgitt»; `nil` where the values are on no scale.
    public static func inShort(_ indicator: Indicator) -> Text? {
        switch indicator.knownScale {
        case .from(let scale):
            let (low, high) = (scale.lowest.words, scale.highest.words)
            return Text(
                nb: "fra \(low.nb) til \(high.nb)", nn: "frå \(low.nn) til \(high.nn)",
                en: "from \(low.en) to \(high.en)")
        case .open:
            return Text(
                nb: "uten laveste og høyeste verdi", nn: "utan lågaste og høgaste verdi",
                en: "without a lowest and a highest value")
        case .untold:
            return Text(
                nb: "skalaen er ikke oppgitt", nn: "skalaen er ikkje oppgitt", en: "the scale is not given")
        case .none: return nil
        }
    }
}
