public import Model
public import Pages

/// What is put before the group about further education, and into the owner's document.
public enum StudyBlocks {
    /// Most units that are told of one by one, and most kinds of competence where the units are more.
    private static let (mostUnits, mostKinds) = (8, 12)

    /// The competence that is there already: unit by unit, or of many units added up.
    public static func present(_ overview: OwnerOverview) -> [Block] {
        let told = overview.received.newest().filter { $0.gist.presentCompetence != nil }
        guard !told.isEmpty else { return [] }
        let items =
            told.count > mostUnits
            ? summed(told)
            : told.map { document in
                let present = document.gist.presentCompetence ?? []
                let none = Line.text(Text(nb: "ingen", nn: "ingen", en: "none"))
                let line = present.isEmpty ? none : .answer(PresentCompetence.words(present), document.language)
                return Block.Item(.data("\(document.called): ") + line)
            }
        return [
            .paragraph(
                .text(
                    Text(
                        nb: "Enhetene har denne kompetansen fra før:",
                        nn: "Einingane har denne kompetansen frå før:",
                        en: "The competence the units already have:"))),
            .list(items, numbered: false),
        ]
    }

    /// «98 barnehagelærerutdanning (16 enheter)», what most have first; what is written alike is one.
    private static func summed(_ documents: [Sealed<UnitAnalysis>]) -> [Block.Item] {
        var kinds: [(area: String, language: Language, people: Int, units: Int)] = []
        var places: [String: Int] = [:]
        for document in documents {
            for one in document.gist.presentCompetence ?? [] {
                let place = places[one.area.folded] ?? kinds.count
                places[one.area.folded] = place
                if place == kinds.count { kinds.append((one.area, document.language, 0, 0)) }
                kinds[place].people += one.people
                kinds[place].units += 1
            }
        }
        let sorted = kinds.enumerated().sorted { ($1.element.people, $0.offset) < ($0.element.people, $1.offset) }
            .map(\.element)
        let left = sorted.count - mostKinds
        return sorted.prefix(mostKinds).map { one in
            Block.Item(
                .data("\(one.people) ") + .answer(one.area, one.language) + .data(" (")
                    + .text(.counted(one.units, .units)) + .data(")"))
        } + (left > 0 ? [Block.Item(.text(StudyWords.otherKinds(left)))] : [])
    }

    /// What the places cost, who pays, and whether it is within the frame; nothing while there are none.
    public static func budget(_ overview: OwnerOverview, _ around: Surroundings) -> [Block] {
        guard let rates = around.limits.study else {
            return overview.studyPlaces.isEmpty ? [] : [.paragraph(StudyWords.noRates(around.today))]
        }
        let budget = StudyBudget(overview, rates)
        guard !budget.costs.isEmpty else { return [] }
        let rows = budget.costs.map(row) + [sum(budget)]
        let table = Table(
            caption: .text(
                Text(
                    nb: "Permisjon med lønn, og hvem som betaler, i hele kroner for ett skoleår",
                    nn: "Permisjon med løn, og kven som betaler, i heile kroner for eitt skuleår",
                    en: "Paid leave and who pays for it, in whole kroner for one school year")),
            header: [
                .text(Text(nb: "Studium", nn: "Studium", en: "Study")),
                .text(Text(nb: "Permisjon", nn: "Permisjon", en: "Leave")),
                .text(Text(nb: "I alt", nn: "I alt", en: "Total")),
                .text(Text(nb: "Staten", nn: "Staten", en: "State")),
                .text(Text(nb: "Egenandel", nn: "Eigendel", en: "Owner's share")),
                .text(Text(nb: "Betales av", nn: "Blir betalt av", en: "Paid by")),
            ], rows: rows, numeric: [1, 2, 3, 4])
        return [.table(table)] + notes(budget, overview, StudyWords.basis(rates, around))
    }

    private static func row(_ cost: StudyCost) -> [Line] {
        let payer: Text =
            switch cost.payer {
            case .owner: Text(nb: "eieren", nn: "eigaren", en: "the owner")
            case .municipality:
                Text(
                    nb: "kommunen, for en privat barnehage", nn: "kommunen, for ein privat barnehage",
                    en: "the municipality, for a private kindergarten")
            }
        return [
            [
                .data("\(cost.place.people) \(cost.place.subject), \(cost.place.credits)"),
                .text(Text(nb: " studiepoeng (", nn: " studiepoeng (", en: " credits (")),
                .item(cost.place.id.item), .data(")"),
            ],
            .text(cost.leavePercent.words) + .data(" %"), kroner(cost.total), kroner(cost.state),
            kroner(cost.own), .text(payer),
        ]
    }

    private static func sum(_ budget: StudyBudget) -> [Line] {
        [
            .text(Text(nb: "Sum", nn: "Sum", en: "Total")), [], kroner(budget.total), kroner(budget.state),
            kroner(budget.own + budget.municipality), [],
        ]
    }

    private static func kroner(_ number: Int) -> Line { .text(Quantity(number).words) }

    private static func notes(_ budget: StudyBudget, _ overview: OwnerOverview, _ basis: Line) -> [Block] {
        var items = [basis]
        if budget.municipality > 0 { items.append(StudyWords.municipality(budget.municipality)) }
        let stipends = budget.costs.map(\.stipends).total
        if stipends > 0 { items.append(StudyWords.stipends(stipends, leave: budget.total - stipends)) }
        items += StudyWords.frame(budget, overview.studyFrame)
        if !budget.unknown.isEmpty { items.append(StudyWords.unknown(budget.unknown.map(\.id.item))) }
        return [.list(items.map { Block.Item($0) }, numbered: false)]
    }
}

extension PresentCompetence {
    /// The counts as they are read: «3 spesialpedagogikk; 2 veiledning».
    public static func words(_ all: [PresentCompetence]) -> String {
        all.map { "\($0.people) \($0.area)" }.joined(separator: "; ")
    }
}
