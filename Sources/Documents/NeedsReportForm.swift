import Model
import Pages

/// The county's own form: its fields order the report and name its chapters.
struct NeedsReportForm {
    let plan: RegionPlan
    let county: CountyProfile
    let chapters: [ReportChapter]

    private var fields: [FormField] { county.fields ?? [] }
    private var parts: [ReportPart] { chapters.flatMap(\.all) }

    /// The report as the county's form wants it, field by field; as we order it where the county has given no form.
    var body: [Block] {
        guard !fields.isEmpty else { return chapters.flatMap(\.blocks) }
        return fields.flatMap { field -> [Block] in
            let title = heading(of: field)
            // Two fields may ask for the same; the answer stands once.
            if let earlier = first(asking: field.demand), earlier != field {
                let see = Line.say(nb: "Se ", nn: "Sjå ", en: "See ")
                return [
                    .heading(level: 2, title),
                    .paragraph(
                        see + heading(of: earlier).linked(to: ReportPart.place(field.demand)) + .data(".")),
                ]
            }
            return parts.first { $0.demand == field.demand }?.headed(2, title) ?? []
        }
    }

    /// What the form does not ask for; nothing where there is no form.
    var rest: [Block] {
        guard !fields.isEmpty else { return [] }
        let asked = fields.map(\.demand)
        let left = parts.filter { part in !part.blocks.isEmpty && !asked.contains { $0 == part.demand } }
        guard !left.isEmpty else { return [] }
        return .chapter(
            Text(
                nb: "Vedlegg: det som ikke er med i skjemaet", nn: "Vedlegg: det som ikkje er med i skjemaet",
                en: "Annex: what the form does not ask about"), left.flatMap { $0.headed(3) })
    }

    /// Which form it follows; nothing where there is none.
    var edition: [Block] {
        guard !fields.isEmpty else { return [] }
        let start = Line.say(
            nb: "Behovsmeldingen følger feltene i skjemaet fra ",
            nn: "Behovsmeldinga følgjer felta i skjemaet frå ",
            en: "The needs report follows the fields in the form used by ")
        let edition = county.form.map { Line.data(", ") + .text($0) } ?? []
        return [.paragraph(start + .text(county.county) + edition + .data("."))]
    }

    /// Where an answer stands, as a link to it.
    func place(of demand: ReportDemand) -> Line {
        let own = Line.text(parts.first { $0.demand == demand }?.title ?? Text(alike: ""))
        let named = first(asking: demand).map { heading(of: $0) } ?? own
        return named.linked(to: ReportPart.place(demand))
    }

    private func first(asking demand: ReportDemand) -> FormField? { fields.first { $0.demand == demand } }

    private func heading(of field: FormField) -> Line {
        .data("\(field.number) ") + .text(field.name(network: plan.profile.name, year: plan.planYears.reported))
    }
}
