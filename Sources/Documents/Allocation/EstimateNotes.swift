import Chain
import Model
import Pages

extension EstimateOutcome {
    /// What people must know besides the figures.
    var notes: [Block] {
        [division, missingFromStaff, outsideCounty, withoutStaff, withoutNeed, lacking, unallocated].compactMap {
            $0
        }
        .map { .paragraph(.text($0)) }
    }

    private var staff: Estimate.Told { estimate.staff }

    /// What stands in the columns of network and partner (LP 3.8).
    private var division: Text? {
        guard shares.networkLimit < 100 else {
            return Text(
                nb:
                    "Profilen sier ikke hvordan tildelingen skal deles mellom nettverk og partner. Hele beløpet er "
                    + "ført på nettverket («toNetwork»), som avtaler delingen med partneren.",
                nn:
                    "Profilen seier ikkje korleis tildelinga skal delast mellom nettverk og partnar. Heile beløpet er "
                    + "ført på nettverket («toNetwork»), som avtaler delinga med partnaren.",
                en:
                    "The profile does not say how the grant is divided between network and partner. The whole amount "
                    + "is shown under the network (“toNetwork”), which agrees on the division with its partner.")
        }
        return Text(
            nb:
                "Nettverket får inntil \(shares.networkLimit) % av tildelingen, rundet ned. Resten går til "
                + "partnerskapet med universitet eller fagskole, og alt kan gå dit hvis behovene tilsier det. "
                + "Utjevningen kommer i tillegg.",
            nn:
                "Nettverket får inntil \(shares.networkLimit) % av tildelinga, runda ned. Resten går til "
                + "partnarskapet med universitet eller fagskule, og alt kan gå dit om behova tilseier det. "
                + "Utjamninga kjem i tillegg.",
            en:
                "The network gets up to \(shares.networkLimit)% of the grant, rounded down. The rest goes to "
                + "the partnership with a university or vocational college, and all of it may go there if the "
                + "needs call for it. The levelling money comes in addition.")
    }

    /// Networks that get levelling and are not among those with staff: rightly, or misspelt.
    private var missingFromStaff: Text? {
        let known = staff.networks
        let missing = allocation.levelling.parts.map(\.network).filter { !known.contains($0) }
        guard !missing.isEmpty else { return nil }
        let levelled = Set(allocation.levelling.parts.map(\.network))
        let names = missing.map { name in
            (name, Spelling.nearest(to: name, among: known.filter { !levelled.contains($0) }))
        }
        func list(_ question: String) -> String {
            names.map { name, near in near.map { "\(name) (\(question) \($0)?)" } ?? name }.joined(separator: ", ")
        }
        return Text(
            nb:
                "Disse får utjevning, men står ikke i \(staff.file): \(list("mente du")). Kontroller navnene. Uten "
                + "årsverk i fila får de bare utjevningen.",
            nn:
                "Desse får utjamning, men står ikkje i \(staff.file): \(list("meinte du")). Kontroller namna. Utan "
                + "årsverk i fila får dei berre utjamninga.",
            en:
                "These networks receive levelling money but are not in \(staff.file): \(list("did you mean")). Check the "
                + "names. "
                + "Without FTEs in the file, they receive only the levelling money.")
    }

    /// Networks with staff that the county's profile does not name, where it names any: misspelt, or not its own.
    private var outsideCounty: Text? {
        guard let networks = profile.networks, !networks.isEmpty else { return nil }
        let (named, told) = (networks.map(\.name), staff.networks)
        let outside = told.filter { !named.contains($0) }
        guard !outside.isEmpty else { return nil }
        let left = named.filter { !told.contains($0) }
        func list(_ question: String) -> String {
            outside.map { name in
                Spelling.nearest(to: name, among: left).map { "\(name) (\(question) \($0)?)" } ?? name
            }.joined(separator: ", ")
        }
        return Text(
            nb: "Disse står i \(staff.file), men ikke blant nettverkene i fylkesprofilen: \(list("mente du")).",
            nn: "Desse står i \(staff.file), men ikkje blant nettverka i fylkesprofilen: \(list("meinte du")).",
            en:
                "These names are in \(staff.file), but not among the networks in the county profile: \(list("did you mean"))."
        )
    }

    /// Networks of the county that the file of staff leaves out: all that is shared out goes to the others.
    private var withoutStaff: Text? {
        let told = staff.networks
        let levelled = allocation.levelling.parts.map(\.network)
        let missing = (profile.networks ?? []).map(\.name).filter { !told.contains($0) && !levelled.contains($0) }
            .joined(separator: ", ")
        guard !missing.isEmpty else { return nil }
        return Text(
            nb:
                "Disse nettverkene i fylkesprofilen står ikke i \(staff.file) og får derfor ikke noe: \(missing).",
            nn:
                "Desse nettverka i fylkesprofilen står ikkje i \(staff.file) og får derfor ikkje noko: \(missing).",
            en:
                "These networks in the county profile are not in \(staff.file) and therefore receive nothing: "
                + "\(missing).")
    }

    private var withoutNeed: Text? {
        guard let needs = estimate.needs else { return nil }
        let told = Set(needs.networks)
        let silent = allocation.networks.map(\.network).filter { !told.contains($0) }.joined(separator: ", ")
        guard !silent.isEmpty else { return nil }
        return Text(
            nb: "Disse står ikke i \(needs.file), så behovet er regnet som 0: \(silent).",
            nn: "Desse står ikkje i \(needs.file), så behovet er rekna som 0: \(silent).",
            en: "These networks are not in \(needs.file), so their need is counted as 0: \(silent).")
    }

    /// Networks whose need is larger than what they get (LP 3.8: they are asked to adjust their report).
    private var lacking: Text? {
        let lacking = allocation.networks.filter { $0.lacking > 0 }
        guard !lacking.isEmpty else { return nil }
        let list = Text.list(
            lacking.map { grant in
                Quantity(grant.lacking).words.mapped { words, _ in "\(grant.network) (\(words))" }
            })
        let adjust =
            plan != nil
            ? Text(
                nb: " Statsforvalteren ber nettverkene tilpasse behovsmeldingen til det de får.",
                nn: " Statsforvaltaren ber nettverka tilpasse behovsmeldinga til det dei får.",
                en: " The county governor asks them to adjust their needs reports to what they receive.")
            : Text(alike: "")
        return Text(
            nb: "Behov som ikke er dekket, i kroner: \(list.nb).\(adjust.nb)",
            nn: "Behov som ikkje er dekte, i kroner: \(list.nn).\(adjust.nn)",
            en: "Needs that are not covered, in kroner: \(list.en).\(adjust.en)")
    }

    private var unallocated: Text? {
        guard allocation.unallocated > 0 else { return nil }
        let amount = Quantity(allocation.unallocated).words
        guard allocation.networks.contains(where: { $0.fte.digits > 0 }) else {
            return Text(
                nb: "\(amount.nb) kroner er ikke fordelt, fordi ingen nettverk har årsverk i \(staff.file).",
                nn: "\(amount.nn) kroner er ikkje fordelte, fordi ingen nettverk har årsverk i \(staff.file).",
                en: "Not allocated: \(amount.en) kroner, because no network has FTEs in \(staff.file).")
        }
        return Text(
            nb: "\(amount.nb) kroner er ikke fordelt, fordi ingen av nettverkene som har årsverk, trenger mer.",
            nn: "\(amount.nn) kroner er ikkje fordelte, fordi ingen av nettverka som har årsverk, treng meir.",
            en:
                "Not allocated: \(amount.en) kroner, because no network with FTEs needs more.")
    }
}
