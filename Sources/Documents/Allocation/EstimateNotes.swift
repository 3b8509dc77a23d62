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
                    "Profilen har ingen deling mellom nettverk og partner. Hele tildelingen står på nettverket "
                    + "(toNetwork), som avtaler delingen med partneren.",
                nn:
                    "Profilen har inga deling mellom nettverk og partnar. Heile tildelinga står på nettverket "
                    + "(toNetwork), som avtaler delinga med partnaren.",
                en:
                    "The profile has no division between network and partner. The whole grant is shown under "
                    + "the network (toNetwork), which agrees the division with its partner.")
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
                + "needs call for it. Levelling comes on top.")
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
                "Får utjevning, men står ikke i \(staff.file): \(list("mente du")). Kontroller navnet. Uten "
                + "årsverk der får de bare utjevningen.",
            nn:
                "Får utjamning, men står ikkje i \(staff.file): \(list("meinte du")). Kontroller namnet. Utan "
                + "årsverk der får dei berre utjamninga.",
            en:
                "Receive levelling but are not in \(staff.file): \(list("did you mean")). Check the name. "
                + "Without FTEs there, they only receive levelling.")
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
            nb: "Står i \(staff.file), men ikke blant nettverkene i fylkesprofilen: \(list("mente du")).",
            nn: "Står i \(staff.file), men ikkje blant nettverka i fylkesprofilen: \(list("meinte du")).",
            en: "In \(staff.file), but not among the networks in the county profile: \(list("did you mean")).")
    }

    /// Networks of the county that the file of staff leaves out: all that is shared out goes to the others.
    private var withoutStaff: Text? {
        let told = staff.networks
        let levelled = allocation.levelling.parts.map(\.network)
        let missing = (profile.networks ?? []).map(\.name).filter { !told.contains($0) && !levelled.contains($0) }
            .joined(separator: ", ")
        guard !missing.isEmpty else { return nil }
        return Text(
            nb: "Nettverk i fylkesprofilen som ikke står i \(staff.file), og derfor ikke får noe: \(missing).",
            nn: "Nettverk i fylkesprofilen som ikkje står i \(staff.file), og derfor ikkje får noko: \(missing).",
            en:
                "Networks in the county profile that are not in \(staff.file) and therefore receive nothing: "
                + "\(missing).")
    }

    private var withoutNeed: Text? {
        guard let needs = estimate.needs else { return nil }
        let told = Set(needs.networks)
        let silent = allocation.networks.map(\.network).filter { !told.contains($0) }.joined(separator: ", ")
        guard !silent.isEmpty else { return nil }
        return Text(
            nb: "Står ikke i \(needs.file), så behovet er regnet som 0: \(silent).",
            nn: "Står ikkje i \(needs.file), så behovet er rekna som 0: \(silent).",
            en: "Not in \(needs.file), so the need is counted as 0: \(silent).")
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
                nb: " Statsforvalteren ber dem tilpasse behovsmeldingen til det de får.",
                nn: " Statsforvaltaren ber dei tilpasse behovsmeldinga til det dei får.",
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
                nb: "\(amount.nb) kroner er ikke fordelt, for ingen nettverk har årsverk i \(staff.file).",
                nn: "\(amount.nn) kroner er ikkje fordelte, for ingen nettverk har årsverk i \(staff.file).",
                en: "Kroner not allocated: \(amount.en), because no network has FTEs in \(staff.file).")
        }
        return Text(
            nb: "\(amount.nb) kroner er ikke fordelt, for ingen nettverk med årsverk trenger mer.",
            nn: "\(amount.nn) kroner er ikkje fordelte, for ingen nettverk med årsverk treng meir.",
            en:
                "Kroner not allocated: \(amount.en), because no network with FTEs needs more.")
    }
}
