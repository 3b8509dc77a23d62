import Model
import Pages

extension Line {
    /// A need from below, with whose it is.
    static func need(_ need: ReceivedNeed) -> Line {
        [
            .data("\(need.name), "), .text(need.reference.item.words), .data("  "),
            .answer(need.need.ability, need.language),
        ] + (need.need.form.map { [.data(" ("), .text($0.label), .data(")")] } ?? [])
    }

    /// The needs a decision rests on, each with its number and whose it is: «17 Solbakken barnehage, 20 Nordli skole»; of
    /// many the numbers only.
    static func needs(_ references: [Reference], _ list: NeedList) -> Line {
        let (overview, numbers, names) = (list.overview, list.numbers, list.names)
        let sorted = references.sorted { (numbers[$0] ?? .max) < (numbers[$1] ?? .max) }
        let mostNamed = 8
        let named = sorted.map { reference -> String in
            let number = numbers[reference].map(String.init) ?? reference.item.words[.nb]
            guard sorted.count <= mostNamed, let document = overview.received.document(of: reference) else {
                return number
            }
            return "\(number) \(names[document])"
        }
        return .data(named.joined(separator: ", "))
    }

    /// Items of other workspaces after each other, each with whose it is.
    static func named(_ references: [Reference], _ whose: (Reference) -> String?) -> Line {
        Line(
            references.enumerated().flatMap { place, reference -> [Words] in
                [
                    .data(place == 0 ? "" : ", "), .data(whose(reference).map { "\($0) " } ?? ""),
                    .text(reference.item.words),
                ]
            })
    }

    /// Something a measure can be built on, with whose it is.
    static func basis(_ basis: ReceivedBasis) -> Line {
        [
            .data("\(basis.owner), "), .text(basis.reference.item.words), .data("  "),
            .answer(basis.title, basis.language),
        ]
    }
}

extension Choice.Option {
    /// Something a measure can be built on.
    static func basis(_ basis: ReceivedBasis) -> Choice.Option {
        Choice.Option(.foreign([ForeignItem(basis.reference)]), .basis(basis))
    }
}

/// An owner's needs as they are put before a group: by area and theme, each with the number it keeps.
struct NeedList: Sendable {
    fileprivate let overview: OwnerOverview
    fileprivate let numbers: NeedNumbers
    fileprivate let names: UnitNames
    /// Where each need stands: its area, its theme, and its place among all.
    private let places: [ForeignItem: (area: Line, theme: Line?, place: Int)]

    init(_ overview: OwnerOverview) {
        self.overview = overview
        numbers = NeedNumbers(overview)
        names = overview.unitNames
        var places: [ForeignItem: (area: Line, theme: Line?, place: Int)] = [:]
        for area in overview.needAreas {
            for group in area.groups {
                for need in group.needs {
                    let theme = group.theme.map { Line.text($0.told) }
                    places[ForeignItem(need.reference)] = (area.line, theme, places.count)
                }
            }
        }
        self.places = places
    }

    /// What can be chosen, those that were joined as one.
    func options(_ choices: [[ReceivedNeed]]) -> [Choice.Option] { sorted(choices).map(option) }

    /// Needs in the order they are shown: by area, then theme, then number.
    func sorted(_ choices: [[ReceivedNeed]]) -> [[ReceivedNeed]] {
        choices.map(numbers.sorted).map { (needs: $0, place: place($0.first)) }.sorted { $0.place < $1.place }
            .map(\.needs)
    }

    /// Needs that stand together, in one line.
    func line(_ needs: [ReceivedNeed]) -> Line {
        guard let first = needs.first else { return [] }
        let others = needs.dropFirst().map { "\(number($0)) \(overview.name(of: $0, names))" }
        let line: Line =
            [.answer(first.need.ability, first.language)]
            + (first.need.form.map { [.data(" ("), .text($0.label), .data(")")] } ?? [])
            + .data(" – \(overview.name(of: first, names))")
        guard !others.isEmpty else { return line }
        return line
            + .text(Text(nb: "; slått sammen med ", nn: "; slått saman med ", en: "; merged with "))
            + .data(others.joined(separator: ", "))
    }

    /// Needs that stand together, in one line with their number.
    func named(_ needs: [ReceivedNeed]) -> Line {
        .data(needs.first.map { "\(number($0))  " } ?? "") + line(needs)
    }

    /// The number of a need.
    func number(_ need: ReceivedNeed) -> Int { numbers[need.reference] ?? 0 }

    /// The area of needs that stand together.
    func area(_ needs: [ReceivedNeed]) -> Line {
        needs.first.flatMap { places[ForeignItem($0.reference)]?.area } ?? []
    }

    private func place(_ need: ReceivedNeed?) -> Int {
        need.flatMap { places[ForeignItem($0.reference)]?.place } ?? .max
    }

    private func option(_ needs: [ReceivedNeed]) -> Choice.Option {
        var option = Choice.Option(
            .needs(needs), line(needs), saying: Set(needs.map(Line.need)))
        option.numbers = needs.map(number)
        option.heading = area(needs)
        option.under = needs.first.flatMap { places[ForeignItem($0.reference)]?.theme }
        return option
    }
}

extension Choice {
    /// The choice of needs that stand together; the same whichever of them leads the line.
    static func needs(_ needs: [ReceivedNeed]) -> Choice { .foreign(Set(needs.map { ForeignItem($0.reference) })) }
}

extension OwnerOverview {
    /// Its needs to choose among.
    func needOptions(_ choices: [[ReceivedNeed]]) -> [Choice.Option] { NeedList(self).options(choices) }
}

/// All of an owner's needs to choose among.
struct NeedOptions: Sendable {
    let all: [Choice.Option]
}

extension Surroundings {
    /// An owner's list of needs, made once for all questions that show some of them.
    func needList(of overview: OwnerOverview) -> NeedList { made(of: overview) { NeedList($0) } }

    /// All of an owner's needs to choose among, made once for all questions that show them; without their words where
    /// questions are only counted.
    func needOptions(of overview: OwnerOverview) -> [Choice.Option] {
        if isCounting { return overview.needChoices.map { Choice.Option(.needs($0), []) } }
        return made(of: overview) { NeedOptions(all: needList(of: $0).options($0.needChoices)) }.all
    }
}

extension [Choice.Option] {
    /// The same, those that references point to being chosen already.
    func chosen(_ references: [Reference]) -> [Choice.Option] {
        let chosen = Set(references.map { ForeignItem($0) })
        return map { option in
            var option = option
            if case .foreign(let needs) = option.choice { option.isChosen = !needs.isDisjoint(with: chosen) }
            return option
        }
    }
}

extension Reply {
    /// The needs chosen, those that stand together as one.
    func needs(among choices: [[ReceivedNeed]]) throws(Refusal) -> [[ReceivedNeed]] {
        try several().map { choice throws(Refusal) in
            let needs = choices.first { Choice.needs($0) == choice }
            guard let needs else { throw Refusal(Sentences.notThatReply) }
            return needs
        }
    }
}
