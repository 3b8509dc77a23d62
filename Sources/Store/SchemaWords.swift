import Model

extension Schema {
    /// What a file of this kind is, in a sentence: «en levert behovsvurdering».
    var words: Text {
        switch self {
        case .unit:
            Text(
                nb: "arbeidsfila til en enhet", nn: "arbeidsfila til ei eining", en: "the working file of a unit")
        case .owner:
            Text(
                nb: "arbeidsfila til en eier", nn: "arbeidsfila til ein eigar", en: "the working file of an owner")
        case .region:
            Text(
                nb: "arbeidsfila til et nettverk", nn: "arbeidsfila til eit nettverk",
                en: "the working file of a network")
        case .needsAssessment:
            Text(
                nb: "en behovsvurdering som en enhet har levert",
                nn: "ei behovsvurdering som ei eining har levert",
                en: "a needs assessment that a unit handed over")
        case .ownerOverview:
            Text(
                nb: "en eieroversikt som en eier har levert", nn: "ei eigaroversikt som ein eigar har levert",
                en: "an overview that an owner handed over")
        case .regionPlan:
            Text(
                nb: "en plan som et nettverk har levert", nn: "ein plan som eit nettverk har levert",
                en: "a plan that a network handed over")
        case .reply:
            Text(
                nb: "et svar fra eier eller nettverk", nn: "eit svar frå eigar eller nettverk",
                en: "a reply from an owner or a network")
        case .review:
            Text(
                nb: "en tilbakemelding fra en partner", nn: "ei tilbakemelding frå ein partnar",
                en: "a partner's review")
        case .reviewAnswers:
            Text(
                nb: "svar på en tilbakemelding", nn: "svar på ei tilbakemelding", en: "answers to a review")
        case .backup: Text(nb: "en sikkerhetskopi", nn: "ein tryggingskopi", en: "a backup")
        case .revisions, .redactions:
            Text(
                nb: "en fil programmet bruker selv", nn: "ei fil programmet bruker sjølv",
                en: "a file for the program's own use")
        }
    }
}
