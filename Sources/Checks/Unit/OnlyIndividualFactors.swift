import Model

extension Rule where Subject == UnitAnalysis {
    /// All that is said to keep the challenge going lies with single children; individual is never alone (PA).
    static let onlyIndividualFactors = Rule(
        "PRA-001", .error, sources: ["PA"],
        title: Text(
            nb: "Forklaringen ligger bare hos enkelte barn eller elever",
            nn: "Forklaringa ligg berre hos enkelte barn eller elevar",
            en: "The explanation lies only with individual children or pupils"),
        why: Text(
            nb:
                "Dere kan sjelden endre det som et barn eller en elev har med seg. Dere kan gjøre noe med "
                + "rutiner, rom, grupper, relasjoner og ledelse, og barna eller elevene kan fortelle hvordan de "
                + "opplever situasjonen.",
            nn:
                "De kan sjeldan endre det som eit barn eller ein elev har med seg. De kan gjere noko med "
                + "rutinar, rom, grupper, relasjonar og leiing, og barna eller elevane kan fortelje korleis dei "
                + "opplever situasjonen.",
            en:
                "You can seldom change what a child or pupil brings with them. You can do something about "
                + "routines, rooms, groups, relationships and leadership, and the children or pupils can tell "
                + "you how they see things.")
    ) { analysis, _ in
        guard let chosen = analysis.chosenCandidate else { return [] }
        let maintaining = analysis.maintainingFactors(of: chosen)
        guard !maintaining.isEmpty, maintaining.allSatisfy({ $0.perspective == .individual }) else { return [] }
        let words = chosen.quoted
        return [
            .asked(
                at: "practice.context", about: chosen.id.item,
                message: Text(
                    nb:
                        "Om \(words.nb) står det bare hva enkelte barn eller elever har med seg. Hva i "
                        + "situasjonen rundt dem gjør at utfordringen fortsetter?",
                    nn:
                        "Om \(words.nn) står det berre kva enkelte barn eller elevar har med seg. Kva i "
                        + "situasjonen rundt dei gjer at utfordringa held fram?",
                    en:
                        "About \(words.en), you have only written what individual children or pupils bring with "
                        + "them. What in the situation around them keeps the challenge going?"))
        ]
    }
}

extension UnitAnalysis {
    /// What keeps the challenge in an area going.
    func maintainingFactors(of candidate: Candidate) -> [Factor] {
        factors.filter { $0.candidate == candidate.id && $0.effect == .maintaining }
    }
}
