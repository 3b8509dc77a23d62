import SeededNumbers
import Testing

@testable import Model

/// Which needs are alike and which were joined, held against the plain way: each need against each.
@Suite struct AlikeNeedsTests {
    private static let abilities = [
        "Alle ansatte kan hjelpe barn inn i leken", "Kunne hjelpe barna inn i lek", "Hjelpe barn inn i leken ute",
        "Lærere kan undervise i lesing i alle fag", "Undervise i lesing i fagene",
        "Lesing i alle fag på alle trinn",
        "Bruke samtaler om tekst", "Samtale om tekster med elever", "Se barn som blir utenfor",
        "Oppdage barn som blir utenfor leken", "De vaksne kan oppdage barn utanfor leiken", "Leke", "", "alle kan",
        "\u{C5}pne leken", "A\u{30A}pne leken", "Ope\u{301}n leik – «no»", "Дать детям играть", "Играть с детьми",
        "čáhppes",
    ]

    private func overview(_ random: inout Seeded) -> OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia", ownership: .municipal))
        overview.received = (0..<Int.random(in: 1...9, using: &random)).map { number in
            var analysis = UnitAnalysis(profile: Profile(name: "Barnehage \(number)", kinds: [.kindergarten]))
            analysis.needs = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                Need(
                    id: analysis.numbering.next(), ability: Self.abilities.randomElement(using: &random) ?? "",
                    who: ["Alle", "alle ", "Lærere", "", nil].randomElement(using: &random) ?? nil,
                    form: .collective,
                    theme: [.inclusion, .exclusion, Theme.none, nil].randomElement(using: &random) ?? nil,
                    practiceArea: ["Lek", "lek", "play", "Noe", nil].randomElement(using: &random) ?? nil)
            }
            return Sealed(
                schema: .needsAssessment,
                header: Header(
                    schema: .needsAssessment, id: "id-\(number)", revision: 1, language: .nb, parents: [],
                    change: Change(at: "", by: nil, command: "handover")),
                name: "Barnehage \(number)", organisationNumber: nil, handedOver: Day(daysSinceEpoch: 20_778),
                draft: false, program: "behov", body: analysis)
        }
        let places = overview.received.needs.map(\.reference)
        // Groups that share needs cannot come of decisions, but may stand in a file.
        overview.joinings = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            let count = Int.random(in: 0...4, using: &random)
            return Joining(
                needs: (0..<count).compactMap { _ in places.randomElement(using: &random) },
                isJoined: Bool.random(using: &random))
        }
        return overview
    }

    @Test func theyAreThoseThatComparingEachWithEachFinds() {
        var random = Seeded(state: 15)
        var (groups, joined) = (0, 0)
        for _ in 1...400 {
            let overview = overview(&random)
            let (alike, choices) = (overview.alikeNeeds, overview.needChoices)
            #expect(alike.map(\.needs) == Plain(overview).alike)
            #expect(choices == Plain(overview).choices)
            let decisions = overview.joiningDecisions
            for one in alike { #expect(decisions[one] == Plain(overview).decision(one)) }
            groups += alike.count
            joined += choices.filter { $0.count > 1 }.count
        }
        #expect(groups > 300 && joined > 100, "too little was compared")
    }

    /// Three that say the same in words stand together, though two of them share area and target group with another.
    @Test func ofWhatSaysTheSameNoneIsTakenAwayToStandWithWhatDoesNot() {
        var overview = OwnerOverview(profile: Profile(name: "Lia", ownership: .municipal))
        let told = [
            ("Gi barn reell innflytelse på dagen", "Pedagogiske ledere"),
            ("Tolke de yngste barnas uttrykk", "Alle"),
            ("Tolke de yngste barnas uttrykk", "Pedagogiske ledere"),
            ("Tolke uttrykkene til de yngste barna", "Alle"),
            ("Vise barna bilder av det som skal skje", "Pedagogiske ledere"),
        ]
        overview.received = told.enumerated().map { number, need in
            var analysis = UnitAnalysis(profile: Profile(name: "Barnehage \(number)", kinds: [.kindergarten]))
            analysis.needs = [
                Need(
                    id: analysis.numbering.next(), ability: need.0, who: need.1, form: .collective,
                    theme: .inclusion, practiceArea: "medvirkning")
            ]
            return Sealed(
                schema: .needsAssessment,
                header: Header(
                    schema: .needsAssessment, id: "id-\(number)", revision: 1, language: .nb, parents: [],
                    change: Change(at: "", by: nil, command: "handover")),
                name: "Barnehage \(number)", organisationNumber: nil, handedOver: Day(daysSinceEpoch: 20_778),
                draft: false, program: "behov", body: analysis)
        }
        let groups = overview.alikeNeeds
        #expect(
            groups.map { $0.needs.map(\.name) } == [
                ["Barnehage 0", "Barnehage 4"], ["Barnehage 1", "Barnehage 2", "Barnehage 3"],
            ])
        // Those that stand together for their target group are not told to share words.
        #expect(groups.map(\.words.isEmpty) == [true, false])
        #expect(groups.first?.who == "Pedagogiske ledere" && groups.last?.who == nil)
    }

    @Test func manyAreFoundWithoutHoldingEachAgainstEach() {
        var overview = OwnerOverview(profile: Profile(name: "Lia", ownership: .municipal))
        var random = Seeded(state: 3)
        let words = (0..<400).map { _ in
            String((0..<8).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "a" })
        }
        var analysis = UnitAnalysis(profile: Profile(name: "Barnehage", kinds: [.kindergarten]))
        for _ in 1...600 {
            let ability = (0..<8).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            analysis.needs.append(Need(id: analysis.numbering.next(), ability: ability, form: .collective))
        }
        let header = Header(
            schema: .needsAssessment, id: "id", revision: 1, language: .nb, parents: [],
            change: Change(at: "", by: nil, command: "handover"))
        overview.received = [
            Sealed(
                schema: .needsAssessment, header: header, name: "Barnehage", organisationNumber: nil,
                handedOver: Day(daysSinceEpoch: 20_778), draft: false, program: "behov", body: analysis)
        ]
        let texts = overview.received.needs.map { Likeness($0.need.ability) }
        var index = LikenessIndex(texts) { _ in true }
        var found: Set<[Int]> = []
        for text in texts.indices {
            for other in index.alike(to: text, where: { $0 > text }) { found.insert([text, other]) }
        }
        let wanted = texts.indices.flatMap { text in
            texts.indices.dropFirst(text + 1).filter { texts[text].isAlike(texts[$0]) }.map { [text, $0] }
        }
        #expect(found == Set(wanted))
        #expect(index.compared < texts.count * texts.count / 8)
    }
}

/// The plain way.
private struct Plain {
    let overview: OwnerOverview
    let all: [ReceivedNeed]
    let joined: [Set<Reference.Place>]

    init(_ overview: OwnerOverview) {
        self.overview = overview
        all = overview.received.needs
        joined = overview.joinings.filter(\.isJoined).map { Set($0.needs.map(\.place)) }
    }

    private func facts(_ need: Need) -> [String]? {
        guard let theme = need.theme, theme != .none, let area = need.practiceArea.map(PracticeArea.key),
            let who = need.who?.folded, !area.isEmpty, !who.isEmpty
        else { return nil }
        return [theme.rawValue, area, who]
    }

    private func isJoined(_ need: ReceivedNeed) -> Bool { joined.contains { $0.contains(need.reference.place) } }

    private func isAlike(_ one: ReceivedNeed, _ other: ReceivedNeed) -> Bool {
        let together = joined.first { $0.contains(one.reference.place) } ?? [one.reference.place]
        if together.contains(other.reference.place) { return true }
        return !isJoined(other) && Likeness(one.need.ability).isAlike(Likeness(other.need.ability))
    }

    private func isSame(_ one: ReceivedNeed, _ other: ReceivedNeed) -> Bool {
        guard !isJoined(one), !isJoined(other), let facts = facts(one.need) else { return false }
        return facts == self.facts(other.need)
    }

    /// First those whose words are alike, then of what is left those of the same facts.
    var alike: [[ReceivedNeed]] {
        var grouped: Set<Reference.Place> = []
        var groups: [(first: Int, needs: [ReceivedNeed])] = []
        for stands in [isAlike, isSame] {
            for (position, first) in all.enumerated() where !grouped.contains(first.reference.place) {
                let others = all[(position + 1)...].filter {
                    !grouped.contains($0.reference.place) && stands(first, $0)
                }
                let group = [first] + others
                guard Set(group.map(\.reference.workspace)).count > 1 else { continue }
                grouped.formUnion(group.map(\.reference.place))
                groups.append((position, group))
            }
        }
        return groups.sorted { $0.first < $1.first }.map(\.needs)
    }

    var choices: [[ReceivedNeed]] {
        all.compactMap { need in
            guard let together = joined.first(where: { $0.contains(need.reference.place) }) else { return [need] }
            let group = all.filter { together.contains($0.reference.place) }
            return group.first == need ? group : nil
        }
    }

    func decision(_ alike: AlikeNeeds) -> Bool? {
        let places = Set(alike.references.map(\.place))
        return overview.joinings.last { Set($0.needs.map(\.place)) == places }?.isJoined
    }
}
