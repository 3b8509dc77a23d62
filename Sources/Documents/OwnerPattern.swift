import Guidance
import Model
import Pages

/// Where the units' needs point, what was joined, what already runs, and who has not delivered.
struct OwnerPattern {
    let overview: OwnerOverview
    let language: Language
    let counts: NeedCounts
    private let alike: [AlikeNeeds]
    /// What is seen differently, what is under way, and what is alike: told in one of two places.
    private let details: [Block]

    init(overview: OwnerOverview, language: Language, counts: NeedCounts) {
        (self.overview, self.language, self.counts) = (overview, language, counts)
        alike = overview.alikeNeeds
        details =
            PatternBlocks.disagreement(overview) + PatternBlocks.running(overview)
            + Self.joined(alike, overview.joiningDecisions)
    }

    var blocks: [Block] { deliveries + pattern }

    /// Who has delivered of the units in the register; nothing where no register was read.
    private var deliveries: [Block] {
        let all = overview.deliveries
        guard !all.isEmpty else { return [] }
        let rows = kinds(all).map { kinds -> [Line] in
            let here = all.filter { $0.unit.kinds.asOneSchool == kinds }
            let delivered = here.filter { $0.state == .delivered }
            return [
                PatternBlocks.kinds(kinds), .data(String(here.count)), .data(String(delivered.count)),
                .data(String(here.filter { $0.state == .draft }.count)),
                .data(String(here.filter { $0.state == .missing }.count)),
                PatternBlocks.children(Headcount(delivered.map(\.unit))),
                PatternBlocks.fte(Headcount(delivered.map(\.unit))),
            ]
        }
        let table = Table(
            caption: .say(
                nb: "Enhetene i registeret og de som har levert",
                nn: "Einingane i registeret og dei som har levert",
                en: "The units in the register and those that have handed over an assessment"),
            header: [
                .say(nb: "Type", nn: "Type", en: "Kind"), .say(nb: "I alt", nn: "I alt", en: "Total"),
                .say(nb: "Levert", nn: "Levert", en: "Handed over"), .say(nb: "Utkast", nn: "Utkast", en: "Draft"),
                .say(nb: "Mangler", nn: "Manglar", en: "Missing"),
                .say(
                    nb: "Barn hos dem som har levert", nn: "Barn hos dei som har levert",
                    en:
                        "Children in units that have handed over an assessment"
                ),
                .say(
                    nb: "Årsverk hos dem som har levert", nn: "Årsverk hos dei som har levert",
                    en: "FTEs in units that have handed over an assessment"),
            ], rows: rows, numeric: [1, 2, 3, 4, 5, 6])
        return .chapter(
            Text(nb: "Hvem har levert", nn: "Kven har levert", en: "Who has handed over"),
            [.table(table)] + notDelivered(all))
    }

    private func notDelivered(_ all: [Delivery]) -> [Block] {
        let names = overview.unitNames
        let named = { (state: Delivery.State) in all.filter { $0.state == state }.map { names[$0.unit] } }
        let (missing, drafts) = (named(.missing), named(.draft))
        let outside = overview.outsideRegister.map(\.called)
        let privately = all.filter { $0.unit.ownership == .private }.count
        var items: [Block.Item] = []
        if !missing.isEmpty {
            items.append(
                Block.Item(Text(nb: "Mangler", nn: "Manglar", en: "Missing"), .names(missing)))
        }
        if !drafts.isEmpty {
            items.append(
                Block.Item(
                    Text(nb: "Har levert utkast", nn: "Har levert utkast", en: "Have handed over a draft"),
                    .names(drafts)))
        }
        if !outside.isEmpty {
            items.append(
                Block.Item(
                    Text(
                        nb: "Har levert uten å stå i registeret", nn: "Har levert utan å stå i registeret",
                        en: "Have handed over an assessment without being in the register"), .names(outside)))
        }
        if privately > 0, overview.profile.ownership != .private, overview.profile.ownership != .county {
            items.append(
                Block.Item(
                    Text(nb: "Private barnehager", nn: "Private barnehagar", en: "Private kindergartens"),
                    .say(
                        nb:
                            "\(privately). Som barnehagemyndighet henter kommunen inn behovsvurderinger fra "
                            + "barnehagene, men eier dem ikke.",
                        nn:
                            "\(privately). Som barnehagestyresmakt hentar kommunen inn behovsvurderingar frå "
                            + "barnehagane, men er ikkje eigar av dei.",
                        en:
                            "\(privately). The municipality collects from them as the kindergarten authority "
                            + "but is not their owner.")))
        }
        return .bullets(items)
    }

    private func kinds(_ all: [Delivery]) -> [[UnitKind]] { all.map(\.unit.kinds.asOneSchool).once }

    private var pattern: [Block] {
        let tables = NeedTables(counts: counts).blocks
        guard !tables.isEmpty else { return [] }
        let reading =
            overview.pattern == nil
            ? []
            : OwnerOverview.pattern.part(of: overview, language)
        return .chapter(
            Text(nb: "Hva behovene peker mot", nn: "Kva behova peikar mot", en: "What the needs point to"),
            tables + PatternBlocks.outliers(overview) + (overview.register.isEmpty ? [noRegister] : []) + reading
                + (isLong ? pointer : details))
    }

    /// Most units whose disagreements and running work stand before the priorities; of more they are counted, and stand in
    /// an annex.
    private static let most = 8
    private static let place = "ulikt-og-i-gang"

    private var isLong: Bool { overview.received.newest().count > Self.most && !details.isEmpty }

    /// How many units see things differently and have work running, and how many groups of needs are alike.
    private var pointer: [Block] {
        let units = overview.received.newest().map(\.gist)
        let differing = units.count { $0.disagreement.map { !$0.saysNoDisagreement } ?? false }
        let running = units.count { $0.running.map { !$0.isBlank } ?? false }
        let alike = alike.count
        let told = Line.say(
            nb:
                "I \(differing) av \(units.count) enheter ser gruppene ulikt på noe, og \(running) har noe i gang fra før. "
                + "Grupper av behov som ligner hverandre: \(alike). ",
            nn:
                "I \(differing) av \(units.count) einingar ser gruppene ulikt på noko, og \(running) har noko i gang frå før. "
                + "Grupper av behov som liknar kvarandre: \(alike). ",
            en:
                "In \(differing) of \(units.count) units the groups disagree on something, and in \(running) something "
                + "is already under way. Groups of similar needs: \(alike). ")
        let see = Line.say(nb: "Alt står i vedlegget", nn: "Alt står i vedlegget", en: "It is all in the annex")
        return [.paragraph(told + see.linked(to: Self.place) + .data("."))]
    }

    /// What many units see differently, have running and say alike.
    var annex: [Block] {
        guard isLong else { return [] }
        return [.target(Self.place)]
            + .chapter(
                Text(
                    nb: "Vedlegg: det gruppene ser ulikt på, og det som er i gang",
                    nn: "Vedlegg: det gruppene ser ulikt på, og det som er i gang",
                    en: "Annex: where groups differ, and what is under way"), details)
    }

    private var noRegister: Block {
        .source(
            .say(
                nb: "Antall barn og årsverk kommer fra et register over enhetene, og registeret er ikke lagt inn.",
                nn: "Talet på barn og årsverk kjem frå eit register over einingane, og registeret er ikkje lagt "
                    + "inn.",
                en:
                    "The numbers of children and FTEs are missing because no register of units has been imported."
            ))
    }

    /// «. Felles: lek; tema: inkludering; område: språk; hvem: alle ansatte»; nothing where only the group joined them.
    private static func common(_ alike: AlikeNeeds) -> Line {
        let language = alike.needs.first?.language ?? .nb
        let shared: [Line] =
            (alike.words.isEmpty ? [] : [.answer(alike.words.joined(separator: ", "), language)])
            + [
                alike.theme.map { theme in .say(nb: "tema: ", nn: "tema: ", en: "theme: ") + .text(theme.told) },
                alike.practiceArea.map {
                    .say(nb: "område: ", nn: "område: ", en: "area: ") + .area($0, language)
                },
                alike.who.map { .say(nb: "hvem: ", nn: "kven: ", en: "who: ") + .answer($0, language) },
            ].compactMap(\.self)
        guard !shared.isEmpty else { return [] }
        return .say(nb: ". Felles: ", nn: ". Felles: ", en: ". In common: ") + .joined(shared, by: "; ")
    }

    /// What was decided about needs that are alike; those nobody has decided on are told too.
    private static func joined(_ alike: [AlikeNeeds], _ decisions: JoiningDecisions) -> [Block] {
        let items = alike.map { alike -> Block.Item in
            let decision: Line =
                switch decisions[alike] {
                case true?: .say(nb: "Slått sammen", nn: "Slåtte saman", en: "Merged")
                case false?: .say(nb: "Holdt hver for seg", nn: "Haldne kvar for seg", en: "Kept separate")
                case nil: .say(nb: "Ikke avgjort", nn: "Ikkje avgjort", en: "Not decided")
                }
            return Block.Item(
                decision + common(alike),
                below: alike.needs.map { need in
                    Block.Item(
                        .answer(need.need.ability, need.language) + [.data(" (\(need.name), ")]
                            + [.text(need.reference.item.words), .data(")")])
                })
        }
        guard !items.isEmpty else { return [] }
        return .part(
            Text(
                nb:
                    "Behov som ligner hverandre",
                nn:
                    "Behov som liknar kvarandre", en: "Similar needs"), .bullets(items))
    }
}
