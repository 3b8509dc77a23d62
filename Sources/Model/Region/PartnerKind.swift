/// What kind of environment an owner or network works with (F § 4).
public enum PartnerKind: String, Labelled {
    /// University or university college.
    case university
    /// Fagskole.
    case vocationalCollege = "vocational-college"
    /// Another competence environment.
    case other

    /// What people call it.
    public var label: Text {
        switch self {
        case .university:
            Text(
                nb: "universitet eller høyskole", nn: "universitet eller høgskule",
                en: "university or university college")
        case .vocationalCollege: Text(nb: "fagskole", nn: "fagskule", en: "vocational college")
        case .other:
            Text(nb: "annet fagmiljø", nn: "anna fagmiljø", en: "another academic partner")
        }
    }
}
