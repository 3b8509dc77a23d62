/// The forms of other people's exports that are known; the raw value is what `import --inspect` calls them.
public enum ExportForm: String, Sendable, Hashable, CaseIterable {
    /// Udir Statistikkbanken, school and kindergarten, with units or questions as rows.
    case udirStatistikkbanken = "udir-statistikkbanken"
    /// Rows from Udir's open API, as JSON.
    case udirAPI = "udir-api"
    /// A kindergarten's page in Barnehagefakta, as JSON.
    case barnehagefakta
    /// Skoleporten's Rapportbygger, as CSV with one value a row.
    case skoleporten = "skoleporten-rapportbygger"
    /// The portal for surveys of pupils, parents and teachers: answers to questions, as a workbook.
    case surveyPortal = "brukerundersokelser"
    /// SSB Statbank, as CSV or a workbook.
    case ssbStatbank = "ssb-statbank"
    /// Answers to a form in Microsoft Forms, as CSV.
    case microsoftForms = "microsoft-forms"
    /// Answers to a form in Google Forms, as CSV.
    case googleForms = "google-forms"
    /// Answers to a form in Nettskjema, of its present or its older kind.
    case nettskjema
    /// Answers to a form in LimeSurvey.
    case limeSurvey = "limesurvey"
    /// Answers to a form in SurveyXact.
    case surveyXact = "surveyxact"
    /// Answers to a form in Questback.
    case questback
    /// Answers to a form from a program that is not known.
    case formAnswers = "form-answers"
    /// Figures that somebody typed from a report on paper.
    case typedFigures = "typed-figures"
    /// A table that somebody's own map says the columns of.
    case mapped
    /// A table of indicators whose form is not known: somebody has to say what its columns are.
    case unknown

    /// Whether a file of this form may be kept as it came: what somebody has published, and the program's own table of
    /// typed figures, which holds nothing else.
    public var mayBeKept: Bool { isPublished || self == .typedFigures }

    /// Whether it is answers to a form.
    public var isForm: Bool {
        switch self {
        case .microsoftForms, .googleForms, .nettskjema, .limeSurvey, .surveyXact, .questback, .formAnswers: true
        case .udirStatistikkbanken, .udirAPI, .barnehagefakta, .skoleporten, .surveyPortal, .ssbStatbank,
            .typedFigures, .mapped, .unknown:
            false
        }
    }

    /// Whether somebody has published what has this form: no table of the user's own, no answers of persons.
    public var isPublished: Bool {
        switch self {
        case .udirStatistikkbanken, .udirAPI, .barnehagefakta, .skoleporten, .surveyPortal, .ssbStatbank: true
        case .microsoftForms, .googleForms, .nettskjema, .limeSurvey, .surveyXact, .questback, .formAnswers,
            .typedFigures, .mapped,
            .unknown:
            false
        }
    }
}
