import Chain
import Model
import Pages

/// What a table of the networks can show of each.
enum AllocationColumn {
    case fte, share, need, levelling, want, granted, toNetwork, toPartner

    /// A table of the networks, by name, with a row that adds up the kroner where asked for.
    static func table(_ columns: [AllocationColumn], of allocation: Allocation, withSum: Bool = false) -> Table {
        let rows = allocation.networks.map { grant in
            [.data(grant.network)] + columns.map { $0.cell(grant) }
        }
        let sum: [Line] =
            [.text(Text(nb: "Sum", nn: "Sum", en: "Total"))]
            + columns.map { column in
                let amounts = allocation.networks.compactMap(column.kroner)
                // Absurd needs of very many networks may be more together than a number holds.
                let sum = Int(exactly: amounts.reduce(Int128(0)) { $0 + Int128($1) })
                return amounts.isEmpty ? [] : .text(sum.map { Quantity($0).words } ?? Text(alike: "–"))
            }
        return Table(
            header: [.text(Text(nb: "Nettverk", nn: "Nettverk", en: "Network"))] + columns.map { .text($0.title) },
            rows: rows + (withSum ? [sum] : []), numeric: Set(1...columns.count))
    }

    /// A sum in a cell.
    static func kroner(_ amount: Int) -> Line { .text(Quantity(amount).words) }

    private var title: Text {
        switch self {
        case .fte: Text(nb: "Årsverk", nn: "Årsverk", en: "FTE")
        case .share: Text(nb: "Andel", nn: "Del", en: "Share")
        case .need: Text(nb: "Behov", nn: "Behov", en: "Need")
        case .levelling: Text(nb: "Utjevning", nn: "Utjamning", en: "Levelling")
        case .want: Text(nb: "Udekket", nn: "Udekt", en: "Shortfall")
        case .granted: Text(nb: "Tildelt", nn: "Tildelt", en: "Granted")
        case .toNetwork: Text(nb: "Til nettverket", nn: "Til nettverket", en: "To network")
        case .toPartner: Text(nb: "Til partner", nn: "Til partnar", en: "To partner")
        }
    }

    private func cell(_ grant: NetworkGrant) -> Line {
        switch self {
        case .fte: return .text(grant.fte.words)
        case .share:
            let percent = grant.share.percent.words
            return .text(Text(nb: percent.nb + " %", nn: percent.nn + " %", en: percent.en + "%"))
        default: return kroner(grant).map { .text(Quantity($0).words) } ?? []
        }
    }

    private func kroner(_ grant: NetworkGrant) -> Int? {
        switch self {
        case .fte, .share: nil
        case .need: grant.need
        case .levelling: grant.levelling
        case .want: grant.want
        case .granted: grant.granted
        case .toNetwork: grant.toNetwork
        case .toPartner: grant.toPartner
        }
    }
}
