import Model

/// How documents name the sources they answer to.
enum Regulation {
    /// The regulation in full, once in a document.
    static let name = Text(
        nb: "forskriften om tilskudd til kollektiv kompetanseutvikling i barnehage og grunnskole",
        nn: "forskrifta om tilskot til kollektiv kompetanseutvikling i barnehage og grunnskule",
        en: "the regulation on grants for collective competence development in kindergarten and school")

    /// «forskriften § 11».
    static func section(_ number: Int) -> Text {
        Text(nb: "forskriften § \(number)", nn: "forskrifta § \(number)", en: "the regulation, section \(number)")
    }

    /// A county's own plan, in that county only: elsewhere others decide.
    static func county(_ mark: String, _ around: Surroundings) -> Text? {
        around.county.sources.contains(mark) ? around.laws[mark]?.name : nil
    }
}
