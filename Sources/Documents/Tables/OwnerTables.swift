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
        let (names, ends, numbers) = (overview.unitNames, overview.ends, NeedNumbers(overview))
        let needs = received.map {
            NeedsSheet.Row(
                number: numbers[$0.reference],
                whose: UnitCells(
                    name: names[workspace: $0.reference.workspace] ?? $0.name, profile: $0.unit), need: $0.need,
                outcome: overview.outcome(ends.end(of: $0.reference), make.language))
        }
        return [
            sheet.table(needs), sheet.themes(received.map { (unit: $0.reference.workspace, need: $0.need) }),
            units, priorities, money, evidence.findings, evidence.figures,
        ]
    }

    private var evidence: EvidenceSheets {
        let names = overview.unitNames
        let told = UnitComplement.told(overview.received, register: overview.register, homes: overview.homes)
        return EvidenceSheets(
            make: make,
            units: told.newest().map { (UnitCells(name: names[$0], profile: $0.body.profile), $0.body) })
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
                make.words(unit.kinds),
                make.word(unit.ownership), Self.cell(delivery.state, make),
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
                make.words(profile.kinds), make.word(profile.ownership),
                Self.cell(document.draft ? .draft : .delivered, make),
                make.number(document.body.needs.count),
                .nothing, .nothing,
            ]
        }
        return make.table(
            "units", TableWords.units,
            [
                make.column("unit", TableWords.unit),
                make.column("organisationNumber", TableWords.organisationNumber),
                make.column("kind", TableWords.kind),
                make.column("ownership", Text(nb: "eierform", nn: "eigarform", en: "ownership")),
                make.column("state", Text(nb: "levert", nn: "levert", en: "handed over")),
                make.column("needs", TableWords.needs, .whole),
                make.column("children", Text(nb: "barn", nn: "barn", en: "children"), .whole),
                make.column("fte", Text(nb: "årsverk", nn: "årsverk", en: "FTE"), .number),
            ], registered + others)
    }

    private static func cell(_ state: Delivery.State, _ make: TableMaker) -> DataTable.Cell {
        let word =
            switch state {
            case .delivered: Text(nb: "ja", nn: "ja", en: "yes")
            case .draft: Text(nb: "utkast", nn: "utkast", en: "draft")
            case .missing: Text(nb: "nei", nn: "nei", en: "no")
            }
        return .word(code: word.en, name: word[make.language])
    }

    private var priorities: DataTable {
        make.table(
            "priorities", Text(nb: "prioriteringer", nn: "prioriteringar", en: "priorities"),
            [
                make.column("number", TableWords.number), make.column("statement", Priority.statement.name),
                make.column("reason", Priority.reason.name), make.column("needs", TableWords.needs, .whole),
                make.column("units", TableWords.units, .whole),
            ],
            overview.priorities.map { priority in
                let needs = overview.needs(behind: priority)
                return [
                    make.item(priority.id.item), make.text(priority.statement), make.text(priority.reason),
                    make.number(needs.count), make.number(Set(needs.map(\.reference.workspace)).count),
                ]
            })
    }

    /// What the owner puts in, and who takes further education.
    private var money: DataTable {
        let own = overview.contributions.map { part -> [DataTable.Cell] in
            [
                make.word(part.form), make.text(part.words), make.number(part.hours),
                make.number(part.kroner), .nothing,
            ]
        }
        let studies = overview.studyPlaces.map { place -> [DataTable.Cell] in
            [
                .word(
                    code: NeedForm.furtherEducation.rawValue,
                    name: Text(
                        nb: "videreutdanning", nn: "vidareutdanning", en: "further education")[make.language]),
                make.text(place.subject), .nothing, make.number(place.stipend), make.number(place.people),
            ]
        }
        return make.table(
            "money", TableWords.money,
            [
                make.column("form", Contribution.form.name), make.column("words", Contribution.words.name),
                make.column("hours", Contribution.hours.name, .number),
                make.column("kroner", Contribution.kroner.name, .whole),
                make.column("people", StudyPlace.people.name, .whole),
            ], own + studies)
    }
}
