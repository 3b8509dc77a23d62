import Model
import Pages

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

    /// « (Langsiktig plan for Innlandet, pkt. 3.8)»: what the county's own plan has of something, after the sentence
    /// that leans on it; nothing where it has no such place.
    static func source(_ point: PlanPoint, _ around: Surroundings) -> Line {
        around.law(.plan(point)).map { .data(" (") + .text($0.name) + .data(")") } ?? []
    }
}
