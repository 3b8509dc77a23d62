import Model

/// What is said at the end of a meeting.
enum MeetingEndWords {
    static let who = Text(
        nb: "Hvem var med? Skriv rollene og hvor mange, for eksempel: ledere 2, \(Group.teachers.label.nb) 12, "
            + "assistenter 13, tillitsvalgte 1",
        nn: "Kven var med? Skriv rollene og kor mange, til dømes: leiarar 2, \(Group.teachers.label.nn) 12, "
            + "assistentar 13, tillitsvalde 1",
        en: "Who took part? Write the roles and how many, for example: leaders 2, \(Group.teachers.label.en) 12, "
            + "assistants 13, representatives 1")
    static let whoHelp = Text(
        nb:
            "Rollene er ledere, \(Group.teachers.label.nb), assistenter, tillitsvalgte, barn eller elever, foresatte, eier "
            + "og partner. Skriv aldri navn, heller ikke på organisasjoner. Hvis dere ikke vet tallet, holder det med rollen. Dere blir spurt én gang for hele møtet.",
        nn:
            "Rollene er leiarar, \(Group.teachers.label.nn), assistentar, tillitsvalde, barn eller elevar, føresette, eigar "
            + "og partnar. Skriv aldri namn, heller ikkje på organisasjonar. Om de ikkje veit talet, held det med rolla. De blir spurde éin gong for heile "
            + "møtet.",
        en:
            "The roles are leaders, \(Group.teachers.label.en), assistants, representatives, children or pupils, parents, "
            + "owner and partners. Never write names, not even those of organisations. If you do not know the number, the role is enough. You will be asked once for the whole meeting."
    )
    static let partner = Text(
        nb: "Hva gjorde universitetet, fagskolen eller partneren i møtet? Skriv - for å svare senere.",
        nn: "Kva gjorde universitetet, fagskulen eller partnaren i møtet? Skriv - for å svare seinare.",
        en: "What did the university, college or partner do in the meeting? Type “-” to leave it for now.")
    static let decided = Text(
        nb:
            "Hva ble bestemt, og hvorfor? Skriv - for å svare senere; det dere har svart i fasene, kommer med av seg selv.",
        nn:
            "Kva blei bestemt, og kvifor? Skriv - for å svare seinare. Svara de gav i fasane, kjem med av seg sjølve.",
        en:
            "What was decided, and why? Type “-” to leave it for now; what you answered in the phases is included automatically."
    )
    static let putAside = Text(
        nb: "Hva ble lagt til side, og hvorfor? Skriv - hvis det ikke var noe.",
        nn: "Kva blei lagt til side, og kvifor? Skriv - om det ikkje var noko.",
        en: "What was set aside, and why? Type “-” if there was nothing.")
    static let help = Text(
        nb: "Skriv det som ble bestemt, ikke hvem som sa hva. Alle ansatte får lese referatet.",
        nn: "Skriv det som blei bestemt, ikkje kven som sa kva. Alle tilsette får lese referatet.",
        en: "Write what was decided, not who said what. All staff can read the minutes.")
    static func closedAgain(_ recount: Recount) -> Text {
        switch recount {
        case .added:
            Text(
                nb: "Møtet er holdt i flere økter. De som var med nå, er lagt til dem som var med før.",
                nn: "Møtet er halde i fleire økter. Dei som var med no, er lagde til dei som var med før.",
                en:
                    "The meeting was held in several sessions. The people present this time have been added to those "
                    + "present before."
            )
        case .replaced:
            Text(
                nb: "Møtet var allerede avsluttet. De nye svarene erstatter de tidligere.",
                nn: "Møtet var allereie lukka. Dei nye svara erstattar dei tidlegare.",
                en: "The meeting had already been closed. Your new answers replace the earlier ones.")
        }
    }

    static func noRole(_ part: String) -> Text {
        let shown = part.trimmed.cut(to: 40)
        return Text(
            nb: "«\(shown)» er ikke en rolle. Skriv for eksempel: ledere 2, pedagoger 12, assistenter 13, "
                + "tillitsvalgte 1. Andre roller: barn, foresatte, eier, partner.",
            nn:
                "«\(shown)» er ikkje ei rolle. Skriv til dømes: leiarar 2, pedagogar 12, assistentar 13, tillitsvalde 1. "
                + "Andre roller: barn, føresette, eigar, partnar.",
            en:
                "“\(shown)” is not a role. For example, write: leaders 2, teachers 12, assistants 13, representatives 1. "
                + "Other roles: children, parents, owner, partner.")
    }

    static func twice(_ role: Group) -> Text {
        let name = role.label
        return Text(
            nb: "Disse står to ganger: \(name.nb). Skriv hver rolle én gang.",
            nn: "Desse står to gonger: \(name.nn). Skriv kvar rolle éin gong.",
            en: "These appear twice: \(name.en). Write each role once.")
    }

    /// What roles are called besides their names.
    static let other: [Group: [Language: [String]]] = [
        .leaders: [.nb: ["styrer", "rektor"], .nn: ["styrar"], .en: ["head", "principal"]],
        .teachers: [.nb: ["barnehagelærere", "pedagogiske"], .nn: ["barnehagelærarar"], .en: ["teachers"]],
        .assistants: [.nb: ["barneveiledere"], .nn: ["barnerettleiarar"], .en: ["aides"]],
        .representatives: [.nb: ["verneombud"], .nn: ["verneombod"], .en: ["representatives"]],
        .owner: [.nb: ["eier", "kommunen"], .nn: ["eigar"], .en: ["municipality"]],
        .partners: [
            .nb: ["partner", "uh", "høyskole", "høgskole"], .nn: ["partnar", "høgskule"], .en: ["partners"],
        ],
    ]
}
