import Chain
public import Formats
import Model

extension EstimateOutcome {
    /// The order its members are written in.
    public static let leadingKeys = ["frame", "common", "levelling", "networks", "unallocated"]

    /// The result for other programs: `need` is `null` where no needs were given, `share` a part of 1.
    public func json(for reader: Reader) -> JSON {
        func number(_ kroner: Int) -> JSON { .number(String(kroner)) }
        let grants = allocation.networks.map { grant in
            JSON.object(
                JSONObject([
                    .init("network", .string(grant.network)), .init("fte", .number(grant.fte.code)),
                    .init("share", .number(grant.share.rounded(decimals: 12).code)),
                    .init("need", grant.need.map(number) ?? .null), .init("granted", number(grant.granted)),
                    .init("toNetwork", number(grant.toNetwork)), .init("toPartner", number(grant.toPartner)),
                ]))
        }
        let levelled = allocation.levelling.parts.map { part in
            JSON.object(
                JSONObject([.init("network", .string(part.network)), .init("amount", number(part.amount))]))
        }
        return .object(
            JSONObject([
                .init("frame", number(allocation.frame)), .init("common", number(allocation.common)),
                .init("levelling", .array(levelled)), .init("networks", .array(grants)),
                .init("unallocated", number(allocation.unallocated)),
            ]))
    }
}
