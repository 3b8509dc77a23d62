import Model
import Pages

/// Which units of the registers have handed over nothing to anybody in a network, in words.
enum MissingUnitWords {
    /// How many, then those of each municipality by name; nothing where no register is known.
    static func lines(_ plan: RegionPlan) -> [Line] {
        guard let missing = plan.missingUnits else { return [] }
        let (delivered, all) = (missing.listed - missing.count, missing.listed)
        let count = Text(
            nb: "\(delivered) av \(all) enheter i registeret har levert, enten direkte hit eller gjennom en eier.",
            nn:
                "\(delivered) av \(all) einingar i registeret har levert, anten direkte hit eller gjennom ein "
                + "eigar.",
            en:
                "\(delivered) of \(all) \(all == 1 ? "unit" : "units") in the register \(delivered == 1 ? "has" : "have") "
                + "handed over an assessment, either directly or through an owner.")
        return [.text(count)]
            + missing.places.map { place in
                .text(title(place.municipality)) + .data(" (\(place.units.count)): ")
                    + .names(place.units, room: NeedsReportNeeds.mostOwners)
            }
    }

    private static func title(_ municipality: Municipality?) -> Text {
        guard let name = municipality?.name else {
            return Text(
                nb: "Mangler (kommunen er ikke oppgitt)", nn: "Manglar (kommunen er ikkje oppgitt)",
                en: "Missing (municipality not given)")
        }
        return Text(nb: "Mangler i \(name)", nn: "Manglar i \(name)", en: "Missing in \(name)")
    }
}
