import Model
import Pages

/// Who has handed over and who is missing, in words; counted by organisation number.
enum DeliveryWords {
    /// Nothing where no register has been read.
    static func lines(_ overview: OwnerOverview) -> [Line] {
        let deliveries = overview.deliveries
        guard !deliveries.isEmpty else { return [] }
        let names = overview.unitNames
        let name = { (unit: RegisteredUnit) -> Line in .data(names[unit]) }
        let delivered = deliveries.filter { $0.state == .delivered }.count
        var lines: [Line] = [.text(count(delivered, of: deliveries.count))]
        lines += list(
            Text(nb: "Utkast", nn: "Utkast", en: "Drafts"),
            deliveries.filter { $0.state == .draft }.map { name($0.unit) })
        lines += list(
            Text(nb: "Mangler", nn: "Manglar", en: "Missing"),
            deliveries.filter { $0.state == .missing }.map { name($0.unit) })
        lines += list(
            Text(nb: "Ikke i registeret", nn: "Ikkje i registeret", en: "Not in the register"),
            overview.outsideRegister.map { document in
                .data(names[document])
                    + (document.organisationNumber == nil
                        ? .text(
                            Text(
                                nb: " (uten organisasjonsnummer)", nn: " (utan organisasjonsnummer)",
                                en: " (no organisation number)")) : [])
            })
        if let note = authority(deliveries, overview.profile) { lines.append(.text(note)) }
        return lines
    }

    private static func count(_ delivered: Int, of all: Int) -> Text {
        Text(
            nb: "\(delivered) av \(all) enheter i registeret har levert.",
            nn: "\(delivered) av \(all) einingar i registeret har levert.",
            en:
                "\(delivered) of \(all) \(all == 1 ? "unit" : "units") in the register "
                + "\(delivered == 1 ? "has" : "have") handed over an assessment.")
    }

    private static func list(_ title: Text, _ names: [Line]) -> [Line] {
        guard !names.isEmpty else { return [] }
        return [[.text(title), .data(" (\(names.count)): ")] + .joined(names)]
    }

    /// A municipality collects from private kindergartens without becoming their owner.
    private static func authority(_ deliveries: [Delivery], _ owner: Profile) -> Text? {
        let units = deliveries.filter { $0.unit.ownership == .private }
        let (count, delivered) = (units.count, units.count { $0.state != .missing })
        guard count > 0, owner.ownership != .private, owner.ownership != .county else { return nil }
        return Text(
            nb:
                "Private enheter blant disse: \(count). Av dem har \(delivered) levert. Som barnehagemyndighet henter kommunen inn behovsvurderinger "
                + "fra private enheter, men blir ikke eier av dem.",
            nn:
                "Private einingar blant desse: \(count). Av dei har \(delivered) levert. Som barnehagestyresmakt hentar kommunen inn behovsvurderingar "
                + "frå private einingar, men blir ikkje eigar av einingane.",
            en:
                "Private units among these: \(count). Assessments handed over by them: \(delivered). "
                + "The municipality collects from them as the kindergarten authority, "
                + "but does not become their owner.")
    }
}
