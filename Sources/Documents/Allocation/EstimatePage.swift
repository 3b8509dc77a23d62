public import Chain
import Formats
import Model
public import Pages

/// What `allocate` found: an estimate, a table of the networks, and where every krone went.
public struct EstimateOutcome: Outcome {
    /// What each network may get, and what it was made of.
    let estimate: Estimate
    let isExplained: Bool

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - estimate: What each network may get, and what it was made of.
    ///   - isExplained: Whether the working is shown, step by step.
    public init(_ estimate: Estimate, isExplained: Bool) {
        self.estimate = estimate
        self.isExplained = isExplained
    }

    var allocation: Allocation { estimate.allocation }
    var shares: CountyAllocation { estimate.shares }
    var profile: CountyProfile { estimate.county }
    var plan: Text? { estimate.plan }

    private static let warning = Text(
        nb:
            "Dette er et anslag å planlegge etter, ikke et vedtak. Statsforvalteren vedtar tildelingen ut fra "
            + "behovene som er meldt.",
        nn:
            "Dette er eit overslag å planleggje etter, ikkje eit vedtak. Statsforvaltaren vedtek tildelinga ut "
            + "frå behova som er melde.",
        en:
            "This is an estimate for planning, not a decision. The grant is based on reported needs and "
            + "decided by the county governor.")

    /// The sum that is shared out.
    public var title: Line {
        let frame = Quantity(allocation.frame).words
        return .text(
            Text(
                nb: "Anslag: \(frame.nb) kroner fordelt på nettverkene",
                nn: "Overslag: \(frame.nn) kroner fordelte på nettverka",
                en: "Estimate: \(frame.en) kroner shared out among the networks"))
    }

    /// That it is an estimate, the shares, the networks, the whole sum, and what people must know besides.
    public var blocks: [Block] {
        [.paragraph(.text(Self.warning)), .paragraph(.text(rules))] + grants.map { .table($0) }
            + [.table(whole), .paragraph(.text(control))] + notes + working
    }

    /// The JSON has its own keys and no others: what people must know stands beside it.
    public var besideJSON: [Block] { [.paragraph(.text(Self.warning))] + notes + working }

    private var working: [Block] {
        isExplained ? EstimateWorking(allocation: allocation, shares: shares).blocks : []
    }

    /// Which shares were used, and whose they are.
    private var rules: Text {
        let county = profile.county
        let what: Text =
            if profile.allocation == nil {
                Text(
                    nb: "profilen sier ikke noe om fordelingen, så alt er fordelt etter årsverk",
                    nn: "profilen seier ikkje noko om fordelinga, så alt er fordelt etter årsverk",
                    en: "no shares are given, so everything is allocated by staff FTE")
            } else if shares.common == 0, shares.levelling == 0 {
                Text(nb: "alt etter årsverk", nn: "alt etter årsverk", en: "everything by staff FTE")
            } else {
                Text(
                    nb:
                        "inntil \(shares.common) % til felles tiltak, inntil \(shares.levelling) % til "
                        + "utjevning, resten etter årsverk. Anslaget bruker disse prosentene fullt ut",
                    nn:
                        "inntil \(shares.common) % til felles tiltak, inntil \(shares.levelling) % til "
                        + "utjamning, resten etter årsverk. Overslaget bruker desse prosentane fullt ut",
                    en:
                        "up to \(shares.common)% for common measures, up to \(shares.levelling)% for "
                        + "levelling, the rest by staff FTE. The estimate uses these percentages in full")
            }
        let name = profile.name
        return Text(
            nb: "Fylkesprofil \(name) (\((plan ?? county).nb)): \(what.nb). Velg en annen med --profil.",
            nn: "Fylkesprofil \(name) (\((plan ?? county).nn)): \(what.nn). Vel ein annan med --profil.",
            en: "County profile \(name) (\((plan ?? county).en)): \(what.en). Choose another with --profile.")
    }

    /// The networks with share, need, grant and its two parts; with needs in two tables, for the width of a screen.
    private var grants: [Table] {
        typealias Column = AllocationColumn
        let (first, parts) = ([Column.share], shares.networkLimit < 100 ? [Column.toNetwork, .toPartner] : [])
        guard estimate.needs != nil else { return [table(first + [.granted] + parts)] }
        let counted = allocation.levelling.amount > 0 ? [Column.need, .levelling] : [.need]
        return [table(first + counted + [.granted])] + (parts.isEmpty ? [] : [table([.granted] + parts)])
    }

    private func table(_ columns: [AllocationColumn]) -> Table {
        AllocationColumn.table(columns, of: allocation, withSum: true)
    }

    private var whole: Table {
        let levelled = allocation.levelling.parts.map { part in
            [[.text(Self.levelling), .data(": " + part.network)], AllocationColumn.kroner(part.amount)] as [Line]
        }
        let ends: [[Line]] = [
            [
                .text(Text(nb: "Tildelt etter årsverk", nn: "Tildelt etter årsverk", en: "Granted by staff FTE")),
                AllocationColumn.kroner(allocation.granted),
            ],
            [
                .text(Text(nb: "Ikke fordelt", nn: "Ikkje fordelt", en: "Not allocated")),
                AllocationColumn.kroner(allocation.unallocated),
            ],
        ]
        let common: [Line] = [
            .text(Text(nb: "Felles tiltak", nn: "Felles tiltak", en: "Common measures")),
            AllocationColumn.kroner(allocation.common),
        ]
        return Table(
            header: [
                .text(Text(nb: "Samlet beløp", nn: "Samla beløp", en: "Total amount")),
                .text(Text(nb: "Kroner", nn: "Kroner", en: "Kroner")),
            ], rows: [common] + levelled + ends, numeric: [1])
    }

    /// That every krone is there.
    private var control: Text {
        let parts = [
            allocation.common, allocation.levelling.amount, allocation.granted, allocation.unallocated,
        ].map { Quantity($0).words }
        let sum = Quantity(
            allocation.common + allocation.levelling.parts.reduce(0) { $0 + $1.amount } + allocation.granted
                + allocation.unallocated
        ).words
        func line(_ start: String, _ language: Language) -> String {
            "\(start): " + parts.map { $0[language] }.joined(separator: " + ") + " = \(sum[language])"
        }
        return Text(
            nb: line("Kontroll (felles + utjevning + tildelt + ikke fordelt)", .nb),
            nn: line("Kontroll (felles + utjamning + tildelt + ikkje fordelt)", .nn),
            en: line("Check (common + levelling + granted + not allocated)", .en))
    }

    private static let levelling = Text(nb: "Utjevning", nn: "Utjamning", en: "Levelling")
}
