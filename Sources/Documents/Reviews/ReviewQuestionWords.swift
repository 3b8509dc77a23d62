public import Model

/// How each thing a partner looks for is asked, and why.
extension ReviewCriterion {
    /// The question.
    public var question: Text {
        switch self {
        case .goal:
            Text(
                nb: "Er målet forstått? Går det fram hva det betyr i barnas eller elevenes hverdag?",
                nn: "Er målet forstått? Går det fram kva det betyr i kvardagen til barna eller elevane?",
                en:
                    "Is the goal understood? Is it clear what it means in the daily life of the children or pupils?"
            )
        case .data:
            Text(
                nb: "Er det nok data av begge typer: om barna eller elevene, og om egen praksis?",
                nn: "Er det nok data av begge typar: om barna eller elevane, og om eigen praksis?",
                en:
                    "Is there enough data of both kinds: on the children or pupils, and on the staff's own practice?"
            )
        case .explanations:
            Text(
                nb: "Er andre forklaringer prøvd før én av dem ble valgt?",
                nn: "Er andre forklaringar prøvde før éi av dei blei vald?",
                en: "Were other explanations tested before one was chosen?")
        case .choice:
            Text(
                nb: "Er valget begrunnet? Går det fram hva som ikke ble valgt, og hvorfor?",
                nn: "Er valet grunngitt? Går det fram kva som ikkje blei valt, og kvifor?",
                en: "Is the choice justified? Is it clear what was not chosen, and why?")
        case .practice:
            Text(
                nb:
                    "Handler analysen av praksis om mer enn den enkelte ansatte, det enkelte barnet eller den enkelte eleven?",
                nn:
                    "Handlar analysen av praksis om meir enn den enkelte tilsette, det enkelte barnet eller den enkelte eleven?",
                en: "Is the analysis of practice about more than individual staff members, children or pupils?")
        case .needs:
            Text(
                nb: "Følger behovene av analysen av praksis?", nn: "Byggjer behova på analysen av praksis?",
                en: "Do the needs follow from the analysis of practice?")
        case .reach:
            Text(
                nb: "Kan personalet klare dette med den tida og de folkene de har?",
                nn: "Kan personalet klare dette med den tida og dei folka dei har?",
                en: "Can the staff manage this with the time and people they have?")
        }
    }

    /// Why it is asked.
    public var why: Text {
        switch self {
        case .goal:
            Text(
                nb: "Når målet blir forstått ulikt, blir det ulike svar på alt som kommer etter.",
                nn: "Når målet blir forstått ulikt, blir det ulike svar på alt som kjem etter.",
                en: "When a goal is understood in different ways, everything that follows gets different answers.")
        case .data:
            Text(
                nb:
                    "Med bare den ene typen ser dere enten hvordan barna har det, eller hva de voksne gjør, "
                    + "men ikke begge deler.",
                nn:
                    "Med berre den eine typen data ser de anten korleis barna har det, eller kva dei vaksne gjer, "
                    + "men ikkje begge delar.",
                en:
                    "With only one kind, you see either how the children or pupils are doing or what the adults do, "
                    + "but not both."
            )
        case .explanations:
            Text(
                nb: "Den første forklaringen er ofte den vi hadde fra før.",
                nn: "Den første forklaringa er ofte den vi hadde frå før.",
                en: "The first explanation is often the one people already had.")
        case .choice:
            Text(
                nb: "De som var uenige, skal kunne kjenne igjen det de sa.",
                nn: "Dei som var ueinige, skal kunne kjenne igjen det dei sa.",
                en: "Those who disagreed should be able to recognise what they said.")
        case .practice:
            Text(
                nb: "Personalet kan bare endre det de gjør sammen, og som de selv kan påvirke.",
                nn: "Saman kan personalet berre endre det dei gjer i fellesskap og sjølve kan påverke.",
                en: "Together, the staff can only change what they do jointly and can influence themselves.")
        case .needs:
            Text(
                nb: "Ellers kan tiltaket komme til å handle om noe annet enn det analysen fant.",
                nn: "Elles kan tiltaket kome til å handle om noko anna enn det analysen fann.",
                en: "Otherwise the measure may be about something other than what the analysis found.")
        case .reach:
            Text(
                nb: "En god analyse som ingen rekker å følge opp, hjelper ingen.",
                nn: "Ein god analyse som ingen rekk å følgje opp, hjelper ingen.",
                en: "A good analysis that nobody has time to follow up helps nobody.")
        }
    }
}
