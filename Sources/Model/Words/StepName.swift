/// What the questions of the interview are called where somebody types one: `--fra egen-praksis`, `/endre opphav`.
///
/// The id is the English name, and is taken in every language.
public enum StepName {
    /// What a question is called in each language; its id where it has no name of its own.
    public static func words(_ id: String) -> Text {
        guard let name = names[id] else { return Text(alike: id) }
        return Text(nb: name.nb, nn: name.nn, en: id)
    }

    /// The id of the question that is called this, in any language; `nil` where none is.
    public static func id(_ called: String) -> String? {
        let called = called.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: "-")
        // «valget» and «målene» name what «valg» and «mål» name.
        let bare = ["ene", "ane", "et", "en", "a"].lazy.compactMap { ending in
            called.hasSuffix(ending) ? ids[String(called.dropLast(ending.count))] : nil
        }
        return ids[called] ?? bare.first
    }

    /// The ids that have a name.
    public static var named: some Sequence<String> { names.keys }

    private static let ids: [String: String] = names.reduce(into: [:]) { ids, entry in
        for word in [entry.key, entry.value.nb, entry.value.nn] { ids[word.lowercased()] = entry.key }
    }

    private static let names: [String: (nb: String, nn: String)] = unit.merging(owner.merging(region) { $1 }) {
        $1
    }

    private static let unit: [String: (nb: String, nn: String)] = [
        "goals.going": ("fortsetter-fra-forrige-runde", "held-fram-frå-førre-runde"),
        "goals.last": ("forrige-runde", "førre-runde"),
        "goals.lastWhy": ("forrige-runde-hvorfor", "førre-runde-kvifor"),
        "goals.origin": ("opphav", "opphav"), "goals.understanding": ("forståelse", "forståing"),
        "goals.differences": ("ulik-forståelse", "ulik-forståing"),
        "goals.unreached": ("når-ikke-målet", "når-ikkje-målet"),
        "goals.sign": ("tegn-på-målet", "teikn-på-målet"), "goals.add": ("mål", "mål"),
        "goals.aside": ("legge-bort-mål", "leggje-bort-mål"), "goals.sami": ("samisk-i-målene", "samisk-i-måla"),
        "goals.participation": ("med-på-målene", "med-på-måla"),
        "data.focus": ("kilden-handler-om", "kjelda-handlar-om"),
        "data.respondents": ("hvem-svarte", "kven-svara"),
        "data.children": ("læring-og-trivsel", "læring-og-trivnad"),
        "data.practice": ("egen-praksis", "eigen-praksis"),
        "data.voices": ("stemmer", "røyster"), "data.participation": ("med-på-dataene", "med-på-dataa"),
        "interpretation.basis": ("grunnlag", "grunnlag"),
        "interpretation.explanation": ("forklaringer", "forklaringar"),
        "interpretation.doubt": ("tvil", "tvil"), "interpretation.add": ("funn", "funn"),
        "interpretation.indicator": ("tall", "tal"), "interpretation.surprise": ("overraskelser", "overraskingar"),
        "interpretation.disagreement": ("uenighet", "usemje"),
        "interpretation.participation": ("med-på-tolkningen", "med-på-tolkinga"),
        "prioritisation.running": ("i-gang", "i-gang"), "prioritisation.stop": ("avslutte", "avslutte"),
        "prioritisation.findings": ("funn-bak-området", "funn-bak-området"),
        "prioritisation.add": ("områder", "område"), "prioritisation.choice": ("valg", "val"),
        "prioritisation.concern": ("området-handler-om", "området-handlar-om"),
        "prioritisation.reason": ("hvorfor-valgt", "kvifor-valt"),
        "prioritisation.declined": ("hvorfor-ikke-valgt", "kvifor-ikkje-valt"),
        "prioritisation.participation": ("med-på-valget", "med-på-valet"),
        "practice.area": ("gjelder-fortsatt", "gjeld-framleis"),
        "practice.evidence": ("hva-viser-det", "kva-viser-det"),
        "practice.influence": ("kan-vi-endre", "kan-vi-endre"), "practice.context": ("kontekst", "kontekst"),
        "practice.actor": ("aktør", "aktør"), "practice.individual": ("individ", "individ"),
        "practice.promoting": ("det-som-hjelper", "det-som-hjelper"),
        "practice.perspective": ("perspektiv", "perspektiv"),
        "practice.adults": ("vi-voksne", "vi-vaksne"),
        "practice.leadership": ("ledelsen", "leiinga"),
        "practice.participation": ("med-på-praksisanalysen", "med-på-praksisanalysen"),
        "needs.present": ("kompetanse-nå", "kompetanse-no"), "needs.who": ("hvem", "kven"),
        "needs.factors": ("henger-sammen-med", "heng-saman-med"),
        "needs.sign": ("tegn-på-behovet", "teikn-på-behovet"),
        "needs.form": ("form", "form"), "needs.theme": ("tema", "tema"), "needs.partner": ("partner", "partnar"),
        "needs.practice": ("om-ett-år", "om-eitt-år"),
        "needs.done": ("er-det-gjort", "er-det-gjort"), "needs.seen": ("dette-så-vi", "dette-såg-vi"),
        "needs.own": ("gjør-selv", "gjer-sjølve"), "needs.add": ("behov", "behov"),
        "needs.discussion": ("drøfting", "drøfting"), "needs.participation": ("med-på-behovene", "med-på-behova"),
    ]

    private static let owner: [String: (nb: String, nn: String)] = [
        "overview.going": ("prioriteringer-som-fortsetter", "prioriteringar-som-held-fram"),
        "overview.last": ("prioritert-sist", "prioritert-sist"),
        "overview.lastWhy": ("prioritert-sist-hvorfor", "prioritert-sist-kvifor"),
        "overview.seen": ("dette-så-eieren", "dette-såg-eigaren"),
        "overview.pattern": ("mønster", "mønster"), "overview.join": ("like-behov", "like-behov"),
        "overview.groups": ("like-grupper", "like-grupper"),
        "overview.more": ("slå-sammen", "slå-saman"), "priorities.changed": ("endret-behov", "endra-behov"),
        "priorities.needs": ("behov-bak-prioriteringen", "behov-bak-prioriteringa"),
        "priorities.reason": ("hvorfor-prioritert", "kvifor-prioritert"),
        "priorities.add": ("prioriteringer", "prioriteringar"),
        "declined.reason": ("ikke-tatt-opp", "ikkje-teke-opp"),
        "contribution.own": ("egeninnsats", "eigeninnsats"), "contribution.parts": ("bidrag", "bidrag"),
        "contribution.partner": ("samtaler", "samtalar"),
        "contribution.participation": ("med-på-vurderingen", "med-på-vurderinga"),
        "education.further": ("videreutdanning", "vidareutdanning"), "education.frame": ("ramme", "ramme"),
        "education.salary": ("årsverk", "årsverk"), "education.sharing": ("dele-kunnskap", "dele-kunnskap"),
        "education.counts": ("nyutdannede", "nyutdanna"), "education.mentoring": ("veiledning", "rettleiing"),
        "education.met-mentoring": ("behov-veiledningen-møter", "behov-rettleiinga-møter"),
        "education.leadership": ("lederutvikling", "leiarutvikling"),
        "education.met-leadership": ("behov-lederutviklingen-møter", "behov-leiarutviklinga-møter"),
        "education.follow": ("oppfølgingsordning", "oppfølgingsordning"),
        "education.met-follow": ("behov-oppfølgingen-møter", "behov-oppfølginga-møter"),
        "education.met-own": ("behov-vi-løser-selv", "behov-vi-løyser-sjølve"),
    ]

    private static let region: [String: (nb: String, nn: String)] = [
        "measures.changed": ("endret-grunnlag", "endra-grunnlag"),
        "measures.carried": ("tiltak-som-fortsetter", "tiltak-som-held-fram"),
        "measures.fate": ("forrige-plan", "førre-plan"),
        "measures.fateReason": ("forrige-plan-hvorfor", "førre-plan-kvifor"),
        "measures.meetings": ("møter", "møte"),
        "measures.prioritisation": ("vektlagt", "lagt-vekt-på"),
        "measures.basis": ("behov-bak-tiltaket", "behov-bak-tiltaket"),
        "measures.goal": ("tiltakets-mål", "målet-med-tiltaket"),
        "measures.same": ("likt-med-tiltaket-før", "likt-med-tiltaket-før"),
        "measures.participants": ("deltakere", "deltakarar"),
        "measures.without": ("med-uten-behov", "med-utan-behov"),
        "measures.methods": ("arbeidsmåter", "arbeidsmåtar"),
        "measures.responsible": ("ansvarlig-eier", "ansvarleg-eigar"),
        "measures.partner": ("tiltakets-partner", "partnaren-i-tiltaket"),
        "measures.cooperation": ("samarbeid", "samarbeid"),
        "measures.contribution": ("eiernes-bidrag", "bidrag-frå-eigarane"),
        "measures.community": ("fellesskap", "fellesskap"),
        "measures.education": ("lærerutdanning", "lærarutdanning"),
        "measures.sami": ("samisk-i-tiltaket", "samisk-i-tiltaket"),
        "measures.child": ("måling-barn", "måling-barn"),
        "measures.practice": ("måling-praksis", "måling-praksis"),
        "measures.attainment": ("måloppnåelse", "måloppnåing"), "measures.years": ("år", "år"),
        "measures.milestones": ("milepæler", "milepælar"), "measures.maintenance": ("vedlikehold", "vedlikehald"),
        "measures.budget": ("kostnad", "kostnad"), "measures.add": ("tiltak", "tiltak"),
        "measures.declined": ("ikke-tiltak", "ikkje-tiltak"), "economy.shares": ("andeler", "delar"),
        "economy.coordinator": ("koordinator", "koordinator"), "economy.release": ("frikjøp", "frikjøp"),
        "economy.special": ("spesialpedagogikk", "spesialpedagogikk"),
        "economy.leftover": ("midler-igjen", "midlar-igjen"),
        "economy.budget": ("felles-utgifter", "felles-utgifter"), "plan.host": ("vertskommune", "vertskommune"),
        "plan.contact": ("kontakt", "kontakt"), "plan.approval": ("godkjenning", "godkjenning"),
        "plan.discussion": ("drøfting-i-nettverket", "drøfting-i-nettverket"),
        "plan.participation": ("med-på-planen", "med-på-planen"),
        "plan.request": ("svar-fra-statsforvalteren", "svar-frå-statsforvaltaren"),
        "plan.moved": ("kuttet-eller-flyttet", "kutta-eller-flytta"),
        "plan.reapproval": ("godkjenning-av-justert", "godkjenning-av-justert"),
        "report.done": ("gjennomført", "gjennomført"), "report.reason": ("hvorfor-ikke-alt", "kvifor-ikkje-alt"),
        "report.planned": ("kjennetegn-a", "kjenneteikn-a"), "report.plannedBy": ("grunnlag-a", "grunnlag-a"),
        "report.practice": ("kjennetegn-b", "kjenneteikn-b"), "report.practiceBy": ("grunnlag-b", "grunnlag-b"),
        "report.community": ("kjennetegn-c", "kjenneteikn-c"),
        "report.communityBy": ("grunnlag-c", "grunnlag-c"),
        "report.education": ("kjennetegn-d", "kjenneteikn-d"),
        "report.educationBy": ("grunnlag-d", "grunnlag-d"),
        "report.inclusion": ("kjennetegn-e", "kjenneteikn-e"),
        "report.inclusionBy": ("grunnlag-e", "grunnlag-e"),
        "report.child": ("målt-på-nytt-barn", "målt-på-nytt-barn"),
        "report.teaching": ("målt-på-nytt-praksis", "målt-på-nytt-praksis"),
        "report.money": ("brukte-midler", "brukte-midlar"),
        "report.left": ("midler-til-overs", "midlar-til-overs"),
        "report.apart": ("midler-annerledes", "midlar-annleis"),
        "report.spent": ("midler-til-tiltaket", "midlar-til-tiltaket"),
        "report.learnt": ("lært", "lært"), "report.back": ("til-lærerutdanningen", "til-lærarutdanninga"),
        "report.forum": ("fra-forumet", "frå-forumet"),
    ]
}
