import Chain
import Model
import Pages

/// What `allocate --explain` shows: each split with its quotas, what was rounded off, and every round.
struct EstimateWorking {
    let allocation: Allocation
    let shares: CountyAllocation

    var blocks: [Block] {
        let title = Text(nb: "Slik er det regnet ut", nn: "Slik er det rekna ut", en: "How it was calculated")
        return [.heading(level: 2, .text(title)), .paragraph(.text(common))] + [.paragraph(.text(levelling))]
            + [.paragraph(.text(rest))] + wants + allocation.rounds.enumerated().flatMap { round($0 + 1, $1) }
            + division
    }

    private func words(_ amount: Int) -> Text { Quantity(amount).words }

    /// A per cent of a sum as it is before rounding: two decimals hold it exactly.
    private func percent(_ percent: Int, of amount: Int) -> Text { Quantity(amount * percent, decimals: 2).words }

    private var common: Text {
        let (frame, exact) = (words(allocation.frame), percent(shares.common, of: allocation.frame))
        let sum = words(allocation.common)
        return Text(
            nb: "1. Felles tiltak: \(shares.common) % av \(frame.nb) er \(exact.nb), rundet ned til \(sum.nb).",
            nn: "1. Felles tiltak: \(shares.common) % av \(frame.nn) er \(exact.nn), runda ned til \(sum.nn).",
            en: "1. Common measures: \(shares.common)% of \(frame.en) is \(exact.en), rounded down to \(sum.en).")
    }

    private var levelling: Text {
        let split = allocation.levelling
        let (frame, exact) = (words(allocation.frame), percent(shares.levelling, of: allocation.frame))
        let sum = words(split.amount)
        let start = Text(
            nb: "2. Utjevning: \(shares.levelling) % av \(frame.nb) er \(exact.nb), rundet ned til \(sum.nb).",
            nn: "2. Utjamning: \(shares.levelling) % av \(frame.nn) er \(exact.nn), runda ned til \(sum.nn).",
            en: "2. Levelling: \(shares.levelling)% of \(frame.en) is \(exact.en), rounded down to \(sum.en).")
        guard let first = split.parts.first else { return start }
        let (count, each, left) = (split.parts.count, words(first.floor), leftOver(split))
        return Text(
            nb: "\(start.nb) Delt likt på \(count): \(each.nb) til hver. \(left.nb)",
            nn: "\(start.nn) Delt likt på \(count): \(each.nn) til kvar. \(left.nn)",
            en: "\(start.en) In \(count) equal parts: \(each.en) each. \(left.en)")
    }

    private var rest: Text {
        let amounts = [allocation.frame, allocation.common, allocation.levelling.amount].map(words)
        let rest = words(allocation.frame - allocation.common - allocation.levelling.amount)
        func sum(_ language: Language) -> String {
            amounts.map { $0[language] }.joined(separator: " − ") + " = \(rest[language])"
        }
        let counts = shares.levelling > 0 && allocation.networks.contains { $0.need != nil }
        return Text(
            nb: "3. Etter årsverk: \(sum(.nb)) kroner."
                + (counts ? " Utjevningen er med på å dekke behovet." : ""),
            nn: "3. Etter årsverk: \(sum(.nn)) kroner."
                + (counts ? " Utjamninga er med på å dekkje behovet." : ""),
            en: "3. By staff FTE: \(sum(.en)) kroner."
                + (counts ? " The levelling money helps to cover the need." : ""))
    }

    /// With needs, what each network lacks when the rounds begin.
    private var wants: [Block] {
        guard allocation.networks.contains(where: { $0.need != nil }) else { return [] }
        return [.table(AllocationColumn.table([.fte, .need, .levelling, .want], of: allocation))]
    }

    private func round(_ number: Int, _ round: AllocationRound) -> [Block] {
        let split = round.split
        let amount = words(split.amount)
        // More FTE than can be written are given row by row only.
        let fte = staff(split.whole)?.words
        let head = Text(
            nb: "Runde \(number): \(amount.nb) kroner" + (fte.map { " fordelt på \($0.nb) årsverk" } ?? ""),
            nn: "Runde \(number): \(amount.nn) kroner" + (fte.map { " fordelte på \($0.nn) årsverk" } ?? ""),
            en: "Round \(number): \(amount.en) kroner" + (fte.map { " spread over \($0.en) FTEs" } ?? ""))
        let left = leftOver(split)
        let end = words(round.left)
        let after = Text(
            nb: "\(left.nb) Igjen etter runden: \(end.nb).", nn: "\(left.nn) Igjen etter runden: \(end.nn).",
            en: "\(left.en) Left after the round: \(end.en).")
        return [.heading(level: 3, .text(head)), .table(table(round)), .paragraph(.text(after))]
    }

    /// FTE without zeros at their end; `nil` where they are more than a number holds.
    private func staff(_ weight: Int128) -> Quantity? {
        var (weight, decimals) = (weight, allocation.decimals)
        while decimals > 0, weight.isMultiple(of: 10) {
            weight /= 10
            decimals -= 1
        }
        return Int(exactly: weight).map { Quantity($0, decimals: decimals) }
    }

    private func table(_ round: AllocationRound) -> Table {
        let hasWants = round.takes.contains { $0.want != nil }
        var header = [
            Text(nb: "Nettverk", nn: "Nettverk", en: "Network"), Text(nb: "Kvote", nn: "Kvote", en: "Quota"),
            Text(nb: "Del", nn: "Del", en: "Part"),
        ]
        if hasWants {
            header += [
                Text(nb: "Udekket", nn: "Udekt", en: "Shortfall"), Text(nb: "Får", nn: "Får", en: "Gets"),
            ]
        } else {
            header.insert(Text(nb: "Årsverk", nn: "Årsverk", en: "FTE"), at: 1)
        }
        let rows = zip(round.split.parts, round.takes).map { part, take in
            [.data(part.network)]
                + (hasWants ? [] : [.text(staff(part.weight)?.words ?? Text(alike: "–"))])
                + [.text(round.split.quota(of: part).words), AllocationColumn.kroner(part.amount)]
                + (hasWants ? [AllocationColumn.kroner(take.want ?? 0), AllocationColumn.kroner(take.taken)] : [])
        }
        return Table(header: header.map { .text($0) }, rows: rows, numeric: Set(1..<header.count))
    }

    /// Where the kroner went that rounding down left over.
    private func leftOver(_ split: AllocationSplit) -> Text {
        let extras = split.extras
        guard !extras.isEmpty else {
            return Text(
                nb: "Avrundingen ga ingen kroner til overs.", nn: "Avrundinga gav ingen kroner til overs.",
                en: "Rounding left no kroner over.")
        }
        let names = extras.joined(separator: ", ")
        let count = extras.count
        let smallest = split.parts.filter(\.hasExtra).map(\.remainder).min()
        let isTied = split.parts.contains { !$0.hasExtra && $0.remainder == smallest }
        let tie =
            isTied
            ? Text(
                nb:
                    " Restene er like store, så alfabetisk rekkefølge avgjør.",
                nn:
                    " Restane er like store, så alfabetisk rekkjefølgje avgjer.",
                en: " The remainders are equal, so alphabetical order decides.")
            : Text(alike: "")
        let goes =
            count == 1
            ? Text(
                nb: "Den går til nettverket med den største resten",
                nn: "Ho går til nettverket med den største resten",
                en: "It goes to the network with the largest remainder")
            : Text(
                nb: "Nettverkene med de største restene får én krone hver",
                nn: "Nettverka med dei største restane får éi krone kvar",
                en: "The networks with the largest remainders get one each")
        return Text(
            nb:
                "Avrundingen ga \(count) \(count == 1 ? "krone" : "kroner") til overs. "
                + "\(goes.nb): \(names).\(tie.nb)",
            nn:
                "Avrundinga gav \(count) \(count == 1 ? "krone" : "kroner") til overs. "
                + "\(goes.nn): \(names).\(tie.nn)",
            en:
                "Kroner left over after rounding: \(count). \(goes.en): \(names).\(tie.en)")
    }

    private var division: [Block] {
        guard shares.networkLimit < 100 else { return [] }
        let limit = shares.networkLimit
        let head = Text(
            nb: "4. Til nettverket: \(limit) % av tildelingen, rundet ned. Resten går til partneren.",
            nn: "4. Til nettverket: \(limit) % av tildelinga, runda ned. Resten går til partnaren.",
            en: "4. To the network: \(limit)% of the grant, rounded down. The rest goes to the partner.")
        let rows = allocation.networks.map { grant in
            [
                .data(grant.network), AllocationColumn.kroner(grant.granted),
                .text(percent(limit, of: grant.granted)), AllocationColumn.kroner(grant.toNetwork),
                AllocationColumn.kroner(grant.toPartner),
            ] as [Line]
        }
        let header: [Line] = [
            .text(Text(nb: "Nettverk", nn: "Nettverk", en: "Network")),
            .text(Text(nb: "Tildelt", nn: "Tildelt", en: "Granted")),
            .text(Text(nb: "\(limit) %", nn: "\(limit) %", en: "\(limit)%")),
            .text(Text(nb: "Til nettverket", nn: "Til nettverket", en: "To network")),
            .text(Text(nb: "Til partner", nn: "Til partnar", en: "To partner")),
        ]
        return [
            .paragraph(.text(head)), .table(Table(header: header, rows: rows, numeric: Set(1..<header.count))),
        ]
    }
}
