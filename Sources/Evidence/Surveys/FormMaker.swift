import Model

/// Which program a form's answers come from, and which of its columns are about the answer and not in it.
struct FormMaker {
    /// The form.
    let form: ExportForm
    /// The columns about the answer as a whole: its number, when it came, from whom.
    let about: Set<Int>
    /// Whether it is Nettskjema's present kind, with codes for answers and `-1` for none.
    let hasCodes: Bool

    /// Tells the maker by the headings; `nil` where they are no form's.
    ///
    /// - Parameter words: The headings in small letters, with single blanks.
    init?(_ words: [String]) {
        guard let form = Self.form(words) else { return nil }
        self.form = form
        hasCodes = form == .nettskjema && words.contains { $0.hasPrefix("$") }
        let isNew = hasCodes
        about = Set(words.indices.filter { Self.isAbout(words[$0], form, isNew) })
    }

    /// The maker of a table that is somebody's answers by what stands in it.
    init(unknown about: Set<Int>) {
        form = .formAnswers
        self.about = about
        hasCodes = false
    }

    private static func form(_ words: [String]) -> ExportForm? {
        func has(_ names: Set<String>) -> Int { words.count { names.contains($0) } }
        if has(["$submission_id", "$answer_time_ms", "$created"]) > 0 { return .nettskjema }
        let times: Set<String> = ["opprettet", "oppretta", "endret", "endra", "svartid", "innsendt", "levert"]
        if ["nr", "nr.", "svar-id", "svarid", "id"].contains(words.first ?? ""), has(times) > 1 {
            return .nettskjema
        }
        let starts: Set<String> = ["starttidspunkt", "start time", "starttid"]
        let ends: Set<String> = [
            "fullføringstidspunkt", "completion time", "fullføringstid", "sluttidspunkt", "sluttid",
        ]
        if has(starts) > 0, has(ends) > 0 { return .microsoftForms }
        if ["tidsmerke", "tidsstempel", "timestamp"].contains(words.first ?? "") { return .googleForms }
        let survey: Set<String> = [
            "submitdate", "lastpage", "startlanguage", "seed", "date submitted", "last page", "start language",
            "dato innsendt", "innsendingsdato", "siste side", "startspråk", "start språk", "språk ved start",
        ]
        if ["id", "response id", "svar-id", "svar id", "respons-id", "response-id"].contains(words.first ?? ""),
            has(survey) > 1
        {
            return .limeSurvey
        }
        let exact: Set<String> = [
            "closetime", "difftime", "responsecollectsessions", "numberofreturnedmail", "importgroup",
            "distributionschedule", "digitaldistributionerrormessage", "starttime",
        ]
        if has(exact) > 1
            || has(exact) == 1 && words.contains(where: { $0.hasPrefix("statoverall_") || $0.hasPrefix("stato_") })
        {
            return .surveyXact
        }
        let respondent: Set<String> = [
            "respondent id", "respondentid", "respondent-id", "respondent_id", "respid",
        ]
        let beside: Set<String> = [
            "besvart", "svart", "besvarelsesdato", "svardato", "dato", "date", "responded", "response date",
            "started",
            "completed", "status", "språk", "language", "quest id", "questid", "kanal", "channel", "invitert",
        ]
        return has(respondent) > 0 && has(beside) > 0 ? .questback : nil
    }

    private static func isAbout(_ word: String, _ form: ExportForm, _ isNew: Bool) -> Bool {
        if shared.contains(word) { return true }
        switch form {
        case .nettskjema where isNew: return word.hasPrefix("$")
        case .nettskjema:
            return [
                "nr", "nr.", "svar-id", "svarid", "id", "opprettet", "oppretta", "endret", "endra", "svartid",
                "innsendt", "levert", "svartid (ms)", "språk",
            ].contains(word)
        case .microsoftForms:
            let own = [
                "id", "starttidspunkt", "start time", "starttid", "fullføringstidspunkt", "completion time",
                "fullføringstid", "sluttidspunkt", "sluttid", "tidspunkt for siste endring", "last modified time",
                "språk",
                "language",
            ]
            // A quiz has points and feedback beside each question.
            let quiz = ["poeng -", "poeng –", "points -", "points –", "tilbakemelding -", "tilbakemelding –"]
            let whole = ["total points", "totalt antall poeng", "quiz feedback", "tilbakemelding på quiz"]
            return own.contains(word) || whole.contains(word)
                || (quiz + ["feedback -", "feedback –"]).contains { word.hasPrefix($0) }
        case .googleForms:
            return ["tidsmerke", "tidsstempel", "timestamp", "brukernavn", "username", "poengsum", "score"]
                .contains(word)
        case .limeSurvey:
            return [
                "id", "response id", "svar-id", "svar id", "respons-id", "response-id", "submitdate", "lastpage",
                "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl", "token", "date submitted",
                "last page", "start language", "date started", "date last action", "ip address", "referrer url",
                "dato innsendt", "innsendingsdato", "siste side", "startspråk", "start språk", "språk ved start",
                "interviewtime", "startet", "dato startet", "siste handling", "ip-adresse", "tilgangskode",
            ].contains(word) || word.hasSuffix("time") && word.hasPrefix("grouptime")
                || word.hasPrefix("questiontime")
        case .surveyXact:
            return [
                "closetime", "difftime", "responsecollectsessions", "numberofreturnedmail", "importgroup",
                "distributionschedule", "digitaldistributionerrormessage", "starttime", "respondent",
                "organisation",
                "organization", "created", "modified", "userkey", "key", "statoverall", "language",
            ].contains(word) || word.hasPrefix("statoverall_") || word.hasPrefix("stato_")
                || word.hasPrefix("statcreation_")
        case .questback:
            return [
                "respondent id", "respondentid", "respondent-id", "respondent_id", "respid", "besvart", "svart",
                "besvarelsesdato", "svardato", "dato", "date", "responded", "response date", "started",
                "completed",
                "status", "språk", "language", "quest id", "questid", "kanal", "channel", "invitert", "ip",
            ].contains(word)
        default: return false
        }
    }

    private static let shared: Set<String> = [
        "e-postadresse", "e-post", "epost", "email", "email address", "navn", "namn", "name", "e-postadr.",
    ]
}
