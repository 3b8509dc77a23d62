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
    ///   - hasReplies: Whether a reply has come.
    /// - Returns: A sentence with the command.
    public static func text<Body: Guided & Documented>(
        _ standing: [Interview<Body>.Standing], of body: Body, isHandedOver: Bool = false, hasReplies: Bool = false
    ) -> Text {
        if body.isWaiting {
            return Text(
                nb: "Neste:  behov samle FIL …     (det dere har mottatt)",
                nn: "Neste:  behov samle FIL …     (det de har motteke)",
                en: "Next:  behov collect FILE …     (what you have received)")
        }
        // The first that is open; for `first(where:)` the type of the list, which depends on the level, is looked for.
        for part in standing where !part.isComplete {
            let title = part.chapter.title
            return Text(
                nb: "Neste:  behov analyse     (\(title.nb))", nn: "Neste:  behov analyse     (\(title.nn))",
                en: "Next:  behov guide     (\(title.en))")
        }
        if isHandedOver, hasReplies { return answered }
        if isHandedOver { return Body.words.afterwards }
        return Text(nb: "Neste:  behov sjekk", nn: "Neste:  behov sjekk", en: "Next:  behov check")
    }

    private static let answered = Text(
        nb: "Det dere har nå, er levert og besvart. Kommer det flere svar:  behov samle FIL",
        nn: "Det de har no, er levert og svara på. Kjem det fleire svar:  behov samle FIL",
        en: "What you have now has been handed over and answered. If more replies come:  behov collect FILE")
}
