import Model
import Pages

/// Which municipalities of a network have handed over, in words.
enum NetworkWords {
    /// Which analyses are not counted, because another was handed over for the same unit.
    static func uncounted(_ plan: RegionPlan) -> [Line] {
        plan.uncountedUnits.map { left, counted in
            let (name, number) = (left.document.name, counted.document.organisationNumber?.digits ?? "–")
            let (here, there) = (left.owner?.name ?? name, counted.owner?.name ?? counted.document.name)
            return .text(
                Text(
                    nb:
                        "\(name) (organisasjonsnummer \(number)) har levert to analyser: Den fra \(there) er talt med, den "
                        + "fra \(here) er det ikke. Spør enheten hvilken som gjelder.",
                    nn:
                        "\(name) (organisasjonsnummer \(number)) har levert to analysar: Den frå \(there) er tald med, "
                        + "den frå \(here) er det ikkje. Spør eininga kva for ein som gjeld.",
                    en:
                        "\(name) (organisation number \(number)) has handed over two analyses: the one from "
                        + "\(there) is counted, the one from \(here) is not. Ask the unit which one applies."))
        }
    }

    /// Nothing where the county's profile names no networks with their municipalities.
    static func lines(_ plan: RegionPlan, in county: CountyProfile, _ known: [Municipality]) -> [Line] {
        guard county.networks?.contains(where: { $0.municipalities != nil }) ?? false else { return [] }
        guard let delivery = NetworkDelivery(plan, in: county) else { return [.text(unknown(plan, county))] }
        func names(_ numbers: [String]) -> [String] {
            numbers.map { number in known.first { $0.number == number }?.name ?? number }
        }
        let all = delivery.delivered.count + delivery.drafts.count + delivery.missing.count
        return [.text(count(delivery.delivered.count, of: all))]
            + list(Text(nb: "Utkast", nn: "Utkast", en: "Drafts"), names(delivery.drafts))
            + list(Text(nb: "Mangler", nn: "Manglar", en: "Missing"), names(delivery.missing))
            + outsiders(delivery.outsiders)
    }

    private static func count(_ delivered: Int, of all: Int) -> Text {
        all == 1
            ? Text(
                nb: "\(delivered) av 1 kommune i nettverket har levert.",
                nn: "\(delivered) av 1 kommune i nettverket har levert.",
                en: "\(delivered) of 1 municipality in the network has handed over its overview.")
            : Text(
                nb: "\(delivered) av \(all) kommuner i nettverket har levert.",
                nn: "\(delivered) av \(all) kommunar i nettverket har levert.",
                en: "\(delivered) of \(all) municipalities in the network "
                    + (delivered == 1 ? "has handed over its overview." : "have handed over their overviews."))
    }

    private static func list(_ title: Text, _ names: [String]) -> [Line] {
        names.isEmpty ? [] : [[.text(title), .data(" (\(names.count)): \(names.joined(separator: ", "))")]]
    }

    private static func outsiders(_ outsiders: [NetworkDelivery.Outsider]) -> [Line] {
        let title = Text(
            nb: "Fra kommuner utenfor nettverket", nn: "Frå kommunar utanfor nettverket",
            en: "From municipalities outside the network")
        guard !outsiders.isEmpty else { return [] }
        let names = outsiders.map { outsider -> Line in
            guard let network = outsider.network else { return .data(outsider.name) }
            return .data(outsider.name)
                + .text(
                    Text(
                        nb: " (hører til \(network))", nn: " (høyrer til \(network))",
                        en: " (belongs to \(network))"))
        }
        return [
            [.text(title), .data(" (\(outsiders.count)): ")]
                + names.dropFirst().reduce(names[0]) { $0 + .data(", ") + $1 }
        ]
    }

    private static func unknown(_ plan: RegionPlan, _ county: CountyProfile) -> Text {
        let networks = county.networks ?? []
        if let named = county.network(named: plan.profile.name) {
            return Text(
                nb: "Fylkesprofilen har ingen kommuner for \(named.name).",
                nn: "Fylkesprofilen har ingen kommunar for \(named.name).",
                en: "The county profile has no municipalities for \(named.name).")
        }
        let names = networks.map(\.name).joined(separator: ", ")
        return Text(
            nb: "\(plan.profile.name) står ikke blant nettverkene i fylkesprofilen: \(names).",
            nn: "\(plan.profile.name) står ikkje blant nettverka i fylkesprofilen: \(names).",
            en: "\(plan.profile.name) is not among the networks in the county profile: \(names).")
    }
}
