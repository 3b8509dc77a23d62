import Guidance
import Model
import Pages

/// The record of the discussion with the employee representatives, on one page, to be signed (SKK 1.3).
enum DiscussionRecord {
    static func page(_ analysis: UnitAnalysis, _ language: Language, _ provenance: Provenance) -> Page {
        let held = analysis.discussion
        let needs = analysis.needs.map { Block.Item(.named($0.ability, language, $0.id.item)) }
        let facts: [Fact] =
            held.map { held in
                guard held.isHeld else {
                    return [
                        Fact(
                            Discussion.day.name,
                            .say(
                                nb: "Drøftingen er ikke gjennomført ennå.",
                                nn: "Drøftinga er ikkje gjennomført enno.",
                                en: "The discussion has not been held yet."))
                    ]
                }
                return [
                    Discussion.day.fact(of: held, language),
                    Discussion.outcome.fact(of: held, language),
                    Fact(
                        Discussion.disagreement.name,
                        held.disagreement.map { .answer($0, language) }
                            ?? .say(nb: "ingen", nn: "inga", en: "none")),
                ]
            } ?? [Fact(Discussion.day.name, .text(.notAnswered))]
        // A line to sign on for each organisation, by its role: at a small unit each of them is one person. Somebody signs
        // for the staff also where none is named yet.
        let representatives = Line.say(
            nb: "For de tillitsvalgte, dato og underskrift: ", nn: "For dei tillitsvalde, dato og underskrift: ",
            en: "For the employee representatives, date and signature: ")
        let signing = Array(repeating: representatives, count: max(1, held?.organisations.count ?? 0))
        let employer = Line.say(
            nb: "For arbeidsgiver, dato og underskrift: ", nn: "For arbeidsgivar, dato og underskrift: ",
            en: "For the employer, date and signature: ")
        return Page(
            title: .say(
                nb: "Drøfting med de tillitsvalgte, ", nn: "Drøfting med dei tillitsvalde, ",
                en: "Discussion with the employee representatives, ") + .data(analysis.profile.name),
            blocks: DocumentParts.draftNote(provenance)
                + .chapter(
                    Text(nb: "Hva som ble drøftet", nn: "Kva som blei drøfta", en: "What was discussed"),
                    [
                        .paragraph(
                            .say(nb: "Området: ", nn: "Området: ", en: "The area: ")
                                + .given(analysis.chosenCandidate?.area, language))
                    ] + (needs.isEmpty ? [.paragraph(.text(.notAnswered))] : .bullets(needs)))
                + .chapter(UnitAnalysis.discussion.name, [.facts(facts)])
                + .chapter(
                    Text(nb: "Underskrift", nn: "Underskrift", en: "Signatures"),
                    [.room([employer] + signing)]) + DocumentParts.provenance(provenance))
    }
}
