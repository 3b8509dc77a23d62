import Model
import Pages

/// The measures as they are begun: what each is called and, behind a semicolon, the numbers of what it is based on.
enum AddingSteps {
    static let add = Step<RegionPlan>("measures.add") { plan, around in
        plain.occasions(plan, around)
    } take: { reply, occasion, plan, around throws(Refusal) in
        guard case .text(let words) = reply, let (title, numbers) = parts(words) else {
            return try plain.take(reply, occasion, &plan, around)
        }
        let list = around.basisList(of: plan)
        guard let chosen = list.named(numbers) else { throw Refusal(BasisList.notThere(numbers)) }
        let references = chosen.compactMap { list.references[$0.choice] }
        let taken = try plain.take(.text(title), occasion, &plan, around)
        plan.measures[plan.measures.count - 1].basis = references
        return taken
    }

    private static let plain = Step<RegionPlan>.entries(
        "measures.add", into: RegionPlan.measures,
        showing: { plan, around in
            guard !plan.complete["measures.add"] else { return [] }
            let left = around.basisList(of: plan).left(in: plan)
            guard let number = left.first?.numbers.first else { return [] }
            return left.blocks + [.source(.text(howTo(number)))]
        }
    ) { id, words, _, _ in Measure(id: id, title: words) }

    /// «Lek for alle; 1 4 7» as its name and numbers; `nil` where no numbers stand behind the last semicolon.
    private static func parts(_ words: String) -> (title: String, numbers: String)? {
        guard let sign = words.lastIndex(of: ";") else { return nil }
        let (title, numbers) = (String(words[..<sign]).trimmed, String(words[words.index(after: sign)...]).trimmed)
        guard title.contains(where: \.isLetter), numbers.contains(where: \.isNumber),
            numbers.allSatisfy({ "0123456789,- ".contains($0) })
        else { return nil }
        return (title, numbers)
    }

    private static func howTo(_ number: Int) -> Text {
        Text(
            nb:
                "Skriv navnet først, og så numrene på det som tiltaket bygger på: Voksne som åpner leken; \(number)",
            nn:
                "Skriv namnet først, og så nummera på det som tiltaket byggjer på: Vaksne som opnar leiken; \(number)",
            en: "Write the numbers the measure is based on after its name: Adults who open up play; \(number)")
    }

    /// What became no measure, and why: what has a reason one by one, the rest area by area, since what is said of one is
    /// often said of all.
    static let declined = Step<RegionPlan>("measures.declined") { plan, around in
        guard plan.complete["measures.add"] else { return [] }
        let (answered, areas) = left(plan, around)
        return answered.map { option, reference, reason in
            Occasion(
                reference: reference, about: option.line, expects: .text, answer: .answer(reason, around.language))
        }
            + areas.compactMap { area, reference in
                guard let first = area.first else { return nil }
                guard area.count > 1 else {
                    return Occasion(reference: reference, about: first.line, expects: .text)
                }
                var occasion = Occasion(
                    reference: reference, about: first.heading,
                    shown: area.whole + [.source(.text(LeftNeedWords.howTo(first.numbers.first ?? 1)))],
                    expects: .text)
                occasion.premise = area.map(\.line)
                return occasion
            }
    } take: { reply, occasion, plan, around throws(Refusal) in
        let written = try reply.words()
        let (answered, areas) = left(plan, around)
        let groups = answered.map { ([$0.option], $0.reference) } + areas
        guard let (area, _) = groups.first(where: { $0.1 == occasion.reference }) else {
            throw Refusal(Sentences.notThatReply)
        }
        let (words, chosen) = try LeftNeedWords.read(written, area)
        let references = around.basisList(of: plan).references
        for reference in chosen.compactMap({ references[$0.choice] }) {
            plan.declined.removeAll { $0.reference.isSame(as: reference) }
            plan.declined.append(Declined(reference: reference, reason: words))
        }
        return .answer
    }

    /// What no measure is based on: those with a reason, and the others area by area with the first of each.
    private static func left(
        _ plan: RegionPlan, _ around: Surroundings
    ) -> (
        answered: [(option: Choice.Option, reference: Reference, reason: String)],
        areas: [(area: [Choice.Option], reference: Reference)]
    ) {
        let list = around.basisList(of: plan)
        let left = list.left(in: plan).compactMap { option in list.references[option.choice].map { (option, $0) } }
        let answered = left.compactMap { option, reference in
            plan.reason(against: reference).map { (option: option, reference: reference, reason: $0) }
        }
        let open = left.filter { plan.reason(against: $0.1) == nil }
        let byArea = Dictionary(grouping: open) { $0.0.heading }
        let areas = open.map(\.0.heading).once.compactMap {
            heading -> (area: [Choice.Option], reference: Reference)? in
            guard let area = byArea[heading], let first = area.first else { return nil }
            return (area.map(\.0), first.1)
        }
        return (answered, areas)
    }
}

extension BasisList {
    /// What no measure is based on yet.
    func left(in plan: RegionPlan) -> [Choice.Option] {
        let taken = Set(plan.measures.flatMap(\.basis).map(ForeignItem.init))
        return options.filter { option in
            guard case .foreign(let items) = option.choice else { return true }
            return items.isDisjoint(with: taken)
        }
    }

    /// What some numbers name; `nil` where one of them names nothing.
    func named(_ numbers: String) -> [Choice.Option]? {
        guard let named = NamedOptions(options).read(numbers), !named.isEmpty else { return nil }
        return named
    }

    static func notThere(_ numbers: String) -> Text {
        Text(
            nb:
                "«\(numbers)» er ikke numre fra lista. Skriv navnet og så numrene, for eksempel: Lesing i alle fag; 1 4",
            nn:
                "«\(numbers)» er ikkje nummer frå lista. Skriv namnet og så nummera, til dømes: Lesing i alle fag; 1 4",
            en:
                "“\(numbers)” is not in the list. Write the name, then numbers from the list: Reading in all subjects; 1 4"
        )
    }
}
