import Model
import Pages

/// Participants as they are typed: `1, alle ansatte, 18; 2 3, lærere, 30; andre: PP-tjenesten, rådgivere, 2`.
struct ParticipantReading {
    /// The units that can be chosen.
    let eligible: [EligibleUnit]

    /// Reads the rows.
    ///
    /// - Throws: A refusal that says which row was not understood and what would be.
    func read(_ rows: [Reply.Row]) throws(Refusal) -> [ParticipantGroup] {
        var groups: [ParticipantGroup] = []
        for row in rows { groups.append(try group(row)) }
        guard !groups.isEmpty else { throw Refusal(ParticipantRefusals.row("")) }
        return groups
    }

    private func group(_ row: Reply.Row) throws(Refusal) -> ParticipantGroup {
        let fields = Rows.fields(row.words)
        guard fields.count >= 3, let who = fields.first, !who.isEmpty,
            let people = try Bounds.People.read(fields[fields.count - 1].prefix { $0.isNumber }, in: row.words),
            people > 0
        else { throw Refusal(ParticipantRefusals.row(row.words)) }
        let roles = fields.dropFirst().dropLast()
        let role = roles.joined(separator: ", ")
        guard role.contains(where: \.isLetter) else { throw Refusal(ParticipantRefusals.row(row.words)) }
        let group: ParticipantGroup
        if let other = Self.other(who) {
            group = ParticipantGroup(unit: other, role: role, people: people)
        } else if let units = try units(who, row.named), !units.isEmpty {
            // «Solbakken, Tussevik, ledere, 3» would be a unit called Solbakken.
            let more = roles.dropLast().flatMap(eligible.called)
            guard more.isEmpty else { throw Refusal(ParticipantRefusals.several(row.words)) }
            group = ParticipantGroup(units: units, role: role, people: people)
        } else {
            group = ParticipantGroup(unit: who, role: role, people: people)
        }
        guard !group.isOutside else { throw Refusal(RegionRefusals.outside(group.unit ?? who)) }
        return group
    }

    /// The units that the head of a row names; `nil` where it names others.
    private func units(_ head: String, _ named: [Choice.Option]) throws(Refusal) -> [ParticipatingUnit]? {
        guard named.isEmpty else {
            let units = named.compactMap { option in eligible.first { $0.choice == option.choice } }
            guard units.count == named.count else { throw Refusal(Sentences.notThatReply) }
            return units.map(\.unit)
        }
        guard head.contains(where: \.isLetter) else { throw Refusal(ParticipantRefusals.number(head)) }
        var units: [ParticipatingUnit] = []
        let names = head.split(separator: "+").map { String($0).trimmed }
        for name in names {
            let found = eligible.called(name)
            if found.count == 1 {
                units += found.map(\.unit)
                continue
            }
            let near = found.isEmpty ? eligible.mentioned(in: name) : found
            guard near.isEmpty, names.count == 1 else {
                throw Refusal(ParticipantRefusals.which(name, near.map { eligible.told($0.unit) }))
            }
            return nil
        }
        return units.once
    }

    /// What stands after «andre:», which names no unit of the list.
    private static func other(_ head: String) -> String? {
        guard let (word, rest) = Rows.head(head), others.contains(word.folded), !rest.isEmpty else { return nil }
        return rest
    }

    private static let others: Set<String> = ["andre", "annen", "annan", "other", "others"]

    /// How rows are read, each part by its name, where one names somebody that is none of the units without saying that
    /// they are others: «Styrere, rektorer og teamledere, 130».
    func doubtful(_ reply: Reply, _ language: Language) -> [Line] {
        guard !eligible.isEmpty, let rows = try? reply.rows(), let groups = try? read(rows),
            zip(rows, groups).contains(where: { row, group in
                group.unit != nil && Self.other(Rows.fields(row.words).first ?? "") == nil
            })
        else { return [] }
        return groups.map { group in
            let who: Line =
                group.unit.map { .answer($0, language) + .text(Self.noUnit) }
                ?? .data(group.units.map(eligible.told).joined(separator: " + "))
            return .text(Self.whoName) + who + .text(Self.roleName) + .answer(group.role, language)
                + .text(Self.countName) + .data("\(group.people)")
        }
    }

    private static let whoName = Text(nb: "hvem: ", nn: "kven: ", en: "who: ")
    private static let noUnit = Text(
        nb: " (ingen av enhetene)", nn: " (ingen av einingane)", en: " (none of the units)")
    private static let roleName = Text(nb: " · rolle: ", nn: " · rolle: ", en: " · role: ")
    private static let countName = Text(nb: " · antall: ", nn: " · kor mange: ", en: " · people: ")

    /// The groups as they are read back.
    func line(_ groups: [ParticipantGroup], _ language: Language) -> Line {
        let other = Text(nb: "andre", nn: "andre", en: "other")[language]
        let rows = groups.map { group in
            let who =
                group.unit.map { eligible.isEmpty ? $0 : "\(other): \($0)" }
                ?? group.units.map(eligible.told).joined(separator: " + ")
            return "\(who), \(group.role), \(group.people)"
        }
        return .answer(rows.joined(separator: "; "), language)
    }
}
