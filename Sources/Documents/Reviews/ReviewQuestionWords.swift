public import Model

/// How each thing a partner looks for is asked, and why.
extension ReviewCriterion {
    /// The question.
    public var question: Text {
        switch self {
        case .goal:
            Text(
                nb: "Er målet forstått? Kan en se hva det betyr i barnas eller elevenes hverdag?",
                nn: "Er målet forstått? Kan ein sjå kva det tyder i kvardagen til barna eller elevane?",
                en: "Is the goal understood? Can one see what it means in the children's day?")
        case .data:
            Text(
                nb: "Bærer begge slags data: om barna eller elevene, og om egen praksis?",
                nn: "Ber begge slags data: om barna eller elevane, og om eigen praksis?",
                en: "Do both kinds of data carry: on the children, and on their own practice?")
        case .explanations:
            Text(
                nb: "Er andre forklaringer prøvd før en ble valgt?",
                nn: "Er andre forklaringar prøvde før ei blei vald?",
                en: "Were other explanations tried before one was chosen?")
        case .choice:
            Text(
                nb: "Er valget åpent? Kan en se hva som ikke ble valgt, og hvorfor?",
                nn: "Er valet ope? Kan ein sjå kva som ikkje blei valt, og kvifor?",
                en: "Is the choice open? Can one see what was not chosen, and why?")
        case .practice:
            Text(
                nb: "Når analysen av praksis lenger enn til den enkelte ansatte eller det enkelte barnet?",
                nn: "Når analysen av praksis lenger enn til den enkelte tilsette eller det enkelte barnet?",
                en: "Does the analysis of practice reach beyond the single member of staff or child?")
        case .needs:
            Text(
                nb: "Følger behovene av analysen av praksis?", nn: "Følgjer behova av analysen av praksis?",
                en: "Do the needs follow from the analysis of practice?")
        case .reach:
            Text(
                nb: "Er dette innen rekkevidde for dette personalet, med den tida og de folkene de har?",
                nn: "Er dette innan rekkjevidd for dette personalet, med den tida og dei folka dei har?",
                en: "Is this in reach of this staff, with the time and people they have?")
        }
    }

    /// Why it is asked.
    public var why: Text {
        switch self {
        case .goal:
            Text(
                nb: "Et mål som forstås ulikt, gir ulike svar på alt som kommer etter.",
                nn: "Eit mål som blir forstått ulikt, gir ulike svar på alt som kjem etter.",
                en: "A goal that is understood differently gives different answers to all that follows.")
        case .data:
            Text(
                nb:
                    "Med bare den ene typen ser en enten hvordan barna har det, eller hva de voksne gjør, men ikke begge.",
                nn:
                    "Med berre den eine typen ser ein anten korleis barna har det, eller kva dei vaksne gjer, men ikkje begge.",
                en: "With one kind alone one sees how the children are doing, or what the adults do, but not both."
            )
        case .explanations:
            Text(
                nb: "Den første forklaringen er ofte den en hadde fra før.",
                nn: "Den første forklaringa er ofte den ein hadde frå før.",
                en: "The first explanation is often the one people had before.")
        case .choice:
            Text(
                nb: "Da kan de som var uenige, kjenne igjen det de sa.",
                nn: "Då kan dei som var ueinige, kjenne igjen det dei sa.",
                en: "Then those who disagreed can recognise what they said.")
        case .practice:
            Text(
                nb: "Det personalet gjør sammen og kan påvirke, er det som kan endres sammen.",
                nn: "Det personalet gjer saman og kan påverke, er det som kan endrast saman.",
                en: "What the staff do together and can influence is what can be changed together.")
        case .needs:
            Text(
                nb: "Ellers blir tiltaket til noe annet enn det analysen fant.",
                nn: "Elles blir tiltaket til noko anna enn det analysen fann.",
                en: "Otherwise the measure becomes something other than what the analysis found.")
        case .reach:
            Text(
                nb: "En god analyse som ingen rekker å følge opp, hjelper ingen.",
                nn: "Ein god analyse som ingen rekk å følgje opp, hjelper ingen.",
                en: "A good analysis that nobody has time to follow up helps nobody.")
        }
    }
}
