import Model

extension Rule where Subject == UnitAnalysis {
    /// A partner's comment that the unit has neither answered nor declined: a remark, for a partner is no inspector.
    static let commentNotAnswered = Rule(
        "PRO-009", .advice, sources: [.plan(.analysis), "O"],
        title: Text(
            nb: "En kommentar fra partneren er ikke besvart", nn: "Ein kommentar frå partnaren er ikkje svara på",
            en: "A comment from the partner has not been answered"),
        why: Text(
            nb:
                "Partneren skal planlegge sammen med dere. Et kort svar, eller et nei med en begrunnelse, viser hva "
                + "dere mener.",
            nn:
                "Partnaren skal planleggje saman med dykk. Eit kort svar, eller eit nei med ei grunngiving, viser "
                + "kva de meiner.",
            en: "The partner plans together with you. A short answer, or a no with a reason, shows what you think."
        )
    ) { _, around in
        around.comments.map { open in
            let (name, id) = (open.reviewer, open.comment.id.item.words)
            return Place(
                open.comment.item,
                message: Text(
                    nb: "\(name) har skrevet \(id.nb), og dere har ikke svart.",
                    nn: "\(name) har skrive \(id.nn), og de har ikkje svara.",
                    en: "\(name) has written \(id.en), and you have not answered."),
                command: Text(
                    nb: "behov tilbakemelding svar", nn: "behov tilbakemelding svar", en: "behov review answer"))
        }
    }
}
