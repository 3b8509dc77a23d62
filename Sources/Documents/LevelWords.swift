public import Model

/// What a level's workspace and what it hands over are called.
public struct LevelWords: Sendable, Hashable {
    /// What the workspace is: «behovsanalyse».
    public let workspace: Text
    /// What it hands over, at the beginning of a sentence.
    public let delivery: Text
    /// The same as one word in a file's name.
    public let fileWord: Text
    /// What to do with the sealed file.
    public let sendIt: Text
    /// What to do with a document that was made beside it.
    var readIt = Text(nb: "til å lese", nn: "til å lese", en: "to read")
    /// What comes after it was handed over, with the command to type.
    let afterwards: Text
}

extension LevelWords {
    static let unit = LevelWords(
        workspace: Text(nb: "behovsanalyse", nn: "behovsanalyse", en: "needs analysis"),
        delivery: Text(
            nb: "Enhetens behovsvurdering", nn: "Behovsvurderinga til eininga", en: "The unit's needs assessment"),
        fileWord: Text(nb: "behovsvurdering", nn: "behovsvurdering", en: "needs-assessment"),
        sendIt: Text(nb: "send denne til eieren", nn: "send denne til eigaren", en: "send this to the owner"),
        afterwards: Text(
            nb: "Denne utgaven er levert. Send fila til eieren. Hent inn svaret når det kommer:  behov samle FIL",
            nn: "Denne utgåva er levert. Send fila til eigaren. Hent inn svaret når det kjem:  behov samle FIL",
            en:
                "This revision has been handed over. Send the file to the owner. When the reply comes:   behov "
                + "collect FILE"
        ))

    static let owner = LevelWords(
        workspace: Text(nb: "eierens oversikt", nn: "oversikta til eigaren", en: "owner's overview"),
        delivery: Text(
            nb: "Eiers samlede vurdering av kompetansebehov",
            nn: "Den samla vurderinga eigaren gjer av kompetansebehov",
            en: "The owner's overview of competence needs"),
        fileWord: Text(nb: "eieroversikt", nn: "eigaroversikt", en: "owner-overview"),
        sendIt: Text(
            nb: "send denne til nettverket", nn: "send denne til nettverket", en: "send this to the network"),
        afterwards: Text(
            nb: "Denne utgaven er levert. Send fila til nettverket. Neste:  behov svar     (til enhetene)",
            nn: "Denne utgåva er levert. Send fila til nettverket. Neste:  behov svar     (til einingane)",
            en:
                "This revision has been handed over. Send the file to the network. Next:   behov reply     (to "
                + "the units)"
        ))

    static let region = LevelWords(
        workspace: Text(
            nb: "behovsmelding og kompetanseplan", nn: "behovsmelding og kompetanseplan",
            en: "needs report and competence plan"),
        delivery: Text(
            nb: "Behovsmeldingen med kompetanseplanen", nn: "Behovsmeldinga med kompetanseplanen",
            en: "The needs report with the competence plan"),
        fileWord: Text(nb: "behovsmelding", nn: "behovsmelding", en: "needs-report"),
        sendIt: Text(nb: "ta vare på denne", nn: "ta vare på denne", en: "keep this"),
        readIt: Text(
            nb: "send denne til statsforvalteren", nn: "send denne til statsforvaltaren",
            en: "send this to the county governor"),
        afterwards: Text(
            nb: "Denne utgaven er levert. Neste:  behov svar     (til dem som meldte behov)",
            nn: "Denne utgåva er levert. Neste:  behov svar     (til dei som melde behov)",
            en: "This revision has been handed over. Next:   behov reply     (to those who reported needs)"))
}
