import Chain
public import Guidance
public import Model

/// What to type next.
public enum NextStep {
    /// Bring in what was handed over, go on with the first open chapter, or check.
    ///
    /// - Parameters:
    ///   - standing: How far each chapter has come.
    ///   - body: What the workspace holds.
    ///   - isHandedOver: Whether it was handed over as it is now.
    /// - Returns: A sentence with the command.
    public static func text<Body: Guided & Documented>(
        _ standing: [Interview<Body>.Standing], of body: Body, isHandedOver: Bool = false
    ) -> Text {
        if body.isWaiting {
            return Text(
                nb: "Neste:  behov samle FIL …     (det dere har fått levert)",
                nn: "Neste:  behov samle FIL …     (det de har fått levert)",
                en: "Next:  behov collect FILE …     (what has been handed to you)")
        }
        guard let open = standing.first(where: { !$0.isComplete }) else {
            if isHandedOver { return Body.words.afterwards }
            return Text(nb: "Neste:  behov sjekk", nn: "Neste:  behov sjekk", en: "Next:  behov check")
        }
        let title = open.chapter.title
        return Text(
            nb: "Neste:  behov analyse     (\(title.nb))", nn: "Neste:  behov analyse     (\(title.nn))",
            en: "Next:  behov guide     (\(title.en))")
    }
}
