import Formats
import Model
import Pages

/// What an owner received, chose and pays, as data.
struct OwnerTables {
    let overview: OwnerOverview
    let make: TableMaker

    var all: [DataTable] {
        let sheet = NeedsSheet(make: make)
        let received = overview.received.needs
        let (names, ends) = (overview.unitNames, overview.ends)
        let needs = received.map {
            NeedsSheet.Row(
                owner: nil, unit: $0.unit, name: overview.name(of: $0, names), need: $0.need,
                outcome: overview.outcome(ends.end(of: $0.reference)))
        }
        return [
            sheet.table(needs), sheet.themes(received.map { (unit: $0.reference.workspace, need: $0.need) }),
            units,
            priorities, money,
        ]
    }

    /// The units of the register, then those that have delivered without being in it.
    private var units: DataTable {
        let needs = { (number: OrganisationNumber?) in
            number.map { number in
                overview.received.newest().filter { $0.organisationNumber == number }.map(\.body.needs.count).total
            }
        }
        let registered = overview.deliveries.map { delivery -> [DataTable.Cell] in
            let unit = delivery.unit
            return [
                make.text(unit.name), make.text(unit.organisationNumber.digits),
                make.text(unit.kinds.map(\.label)),
                make.text(unit.ownership?.label), make.text(Self.name(of: delivery.state)),
                make.number(needs(unit.organisationNumber)), make.children(unit.children), make.number(unit.fte),
            ]
        }
        let known = Set(overview.deliveries.map(\.unit.organisationNumber))
        let others = overview.received.newest().filter { document in
            document.organisationNumber.map { !known.contains($0) } ?? true
        }.map { document -> [DataTable.Cell] in
            let profile = document.body.profile
            return [
                make.text(document.name), make.text(document.organisationNumber?.digits),
                make.text(profile.kinds.map(\.label)), make.text(profile.ownership?.label),
                make.text(Self.name(of: document.draft ? .draft : .delivered)),
                make.number(document.body.needs.count),
                .nothing, .nothing,
            ]
        }
        return make.table(
            "units", TableWords.units,
            [
                make.column("unit", TableWords.unit),
                make.column(
                    "organisationNumber",
                    Text(nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number")),
                make.column("kind", TableWords.kind),
                make.column("ownership", Text(nb: "eierform", nn: "eigarform", en: "ownership")),
                make.column("state", Text(nb: "levert", nn: "levert", en: "delivered")),
                make.column("needs", TableWords.needs),
                make.column("children", Text(nb: "barn", nn: "barn", en: "children")),
                make.column("fte", Text(nb: "årsverk", nn: "årsverk", en: "FTE")),
            ], registered + others)
    }

    private static func name(of state: Delivery.State) -> Text {
        switch state {
        case .delivered: Text(nb: "ja", nn: "ja", en: "yes")
        case .draft: Text(nb: "utkast", nn: "utkast", en: "draft")
        case .missing: Text(nb: "nei", nn: "nei", en: "no")
        }
    }

    private var priorities: DataTable {
        make.table(
            "priorities", Text(nb: "prioriteringer", nn: "prioriteringar", en: "priorities"),
            [
                make.column("number", TableWords.number), make.column("statement", Priority.statement.name),
                make.column("reason", Priority.reason.name), make.column("needs", TableWords.needs),
                make.column("units", TableWords.units),
            ],
            overview.priorities.map { priority in
                let needs = overview.needs(behind: priority)
                return [
                    make.text(priority.id.item.words), make.text(priority.statement), make.text(priority.reason),
                    make.number(needs.count), make.number(Set(needs.map(\.reference.workspace)).count),
                ]
            })
    }

    /// What the owner puts in, and who takes further education.
    private var money: DataTable {
        let own = overview.contributions.map { part -> [DataTable.Cell] in
            [
                make.text(part.form.label), make.text(part.words), make.number(part.hours),
                make.number(part.kroner), .nothing,
            ]
        }
        let studies = overview.studyPlaces.map { place -> [DataTable.Cell] in
            [
                make.text(Text(nb: "videreutdanning", nn: "vidareutdanning", en: "further education")),
                make.text(place.subject), .nothing, make.number(place.stipend), make.number(place.people),
            ]
        }
        return make.table(
            "money", TableWords.money,
            [
                make.column("form", Contribution.form.name), make.column("words", Contribution.words.name),
                make.column("hours", Contribution.hours.name), make.column("kroner", Contribution.kroner.name),
                make.column("people", StudyPlace.people.name),
            ], own + studies)
    }
}
