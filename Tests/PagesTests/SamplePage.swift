import Model
import Pages

/// A page with every kind of block, in the words of a made-up kindergarten.
enum SamplePage {
    static let page = Page(
        title: .text(
            Text(
                nb: "Behovsvurdering for Solbakken barnehage", nn: "Behovsvurdering for Solbakken barnehage",
                en: "Needs assessment for Solbakken kindergarten")),
        blocks: summary + figures + practice + provenance)

    static func text(_ nb: String, _ nn: String, _ en: String) -> Line { .text(Text(nb: nb, nn: nn, en: en)) }

    private static let summary: [Block] = [
        .paragraph(
            text(
                "Barnehagen har arbeidet seg gjennom fem faser fra mål til behov. Denne siden sier det viktigste "
                    + "først; resten av dokumentet viser hvordan hver konklusjon er begrunnet.",
                "Barnehagen har arbeidd seg gjennom fem fasar frå mål til behov. Denne sida seier det viktigaste "
                    + "først; resten av dokumentet viser korleis kvar konklusjon er grunngitt.",
                "The kindergarten has worked through five phases from goals to needs. This page says what matters "
                    + "most; the rest of the document shows the reasons for each conclusion.")),
        .heading(level: 2, text("Oppsummering", "Oppsummering", "Summary")),
        .list(
            [
                .init(
                    text("Prioritert mål: ", "Prioritert mål: ", "Goal given priority: ")
                        + .answer("Alle barn opplever fellesskap i lek", .nb)),
                .init(
                    text("Behov for kompetanse", "Behov for kompetanse", "What staff need to learn"),
                    below: [
                        .init(.answer("Alle tilsette kan hjelpe barn inn i leiken", .nn)),
                        .init(
                            .answer(
                                "Ledere kan observere overganger og snakke om det de ser\nuten å peke på enkeltpersoner",
                                .nb)),
                    ]),
                .init(
                    text("Ikke valgt, med begrunnelse", "Ikkje valt, med grunngiving", "Not chosen, with reasons")),
            ], numbered: false),
        .note(
            text(
                "Tallene bygger på få svar. De kan ikke alene vise at trivselen har endret seg.",
                "Tala byggjer på få svar. Dei kan ikkje åleine vise at trivselen har endra seg.",
                "The figures come from few replies. On their own they cannot show that well-being has changed.")),
    ]

    private static let figures: [Block] = [
        .pageBreak,
        .heading(level: 2, text("Datagrunnlaget", "Datagrunnlaget", "The data")),
        .heading(level: 3, text("Foreldreundersøkelsen", "Foreldreundersøkinga", "The parent survey")),
        .paragraph(
            .answer(
                "Foreldrene vurderer trivselen lavere enn i kommunen.\nVi vet ikke hvorfor.\n\n"
                    + "1. Kan det være <overgangene>? *Kanskje* | kanskje ikke & # ikke ennå_",
                .nb)),
        .table(
            Table(
                caption: text(
                    "Foreldreundersøkelsen 2026, snitt fra 1 til 5",
                    "Foreldreundersøkinga 2026, snitt frå 1 til 5",
                    "The parent survey 2026, means from 1 to 5"),
                header: [
                    text("Spørsmål", "Spørsmål", "Question"), text("Dere", "De", "You"),
                    text("Kommunen", "Kommunen", "Municipality"), text("Nasjonalt", "Nasjonalt", "Nationally"),
                    text("Svar", "Svar", "Replies"),
                ],
                rows: [
                    row("Barnets trivsel", "4,1", "4,5", "4,5", "38"),
                    row("Barnets utvikling", "4,6", "4,6", "4,7", "38"),
                    row("Ute- og innemiljø", "3,9", "4,0", "4,1", "37"),
                    row("Medvirkning", "4,2", "–", "4,3"),
                ], numeric: [1, 2, 3, 4])),
        .figure(chart, alternative: chart.words),
        .source(
            text("Kilde: ", "Kjelde: ", "Source: ") + .data("foreldre-2026.csv")
                + text(
                    ", rad 14–17. 38 av 61 svarte.", ", rad 14–17. 38 av 61 svarte.",
                    ", rows 14–17. 38 of 61 replied.")),
    ]

    private static func row(_ cells: String...) -> [Line] { cells.map(Line.data) }

    /// Five years of which two have no number of the unit's own: one is withheld, one is not there.
    static let chart = Chart(
        title: text(
            "Barnets <trivsel> (snitt)", "Trivselen til <barnet> (snitt)", "<Well-being> of the child (mean)"),
        periods: ["2022", "2023", "2024", "2025", "2026"],
        series: [
            Chart.Series(
                .own, Text(nb: "vi", nn: "vi", en: "us"),
                [
                    .number(Quantity(45, decimals: 1), margin: Quantity(2, decimals: 1)), .withheld, number(44),
                    .missing, number(41),
                ]),
            Chart.Series(
                .municipality, Text(nb: "kommunen", nn: "kommunen", en: "municipality"),
                [number(44), number(44), number(45), number(46), number(45)]),
            Chart.Series(
                .county, Text(nb: "fylket", nn: "fylket", en: "county"),
                [.missing, .missing, .missing, number(46), number(46)]),
            Chart.Series(
                .nation, Text(nb: "landet", nn: "landet", en: "nation"),
                [number(45), number(45), number(45), number(45), number(45)]),
        ], scale: 1...5)

    private static func number(_ tenths: Int) -> Chart.Value {
        .number(Quantity(tenths, decimals: 1), margin: nil)
    }

    private static let practice: [Block] = [
        .heading(level: 2, text("Analyse av praksis", "Analyse av praksis", "Analysis of practice")),
        .heading(level: 3, text("Faktorer", "Faktorar", "Factors")),
        .table(
            Table(
                header: [
                    .data(""), text("Faktor", "Faktor", "Factor"),
                    text("Hva vi har sett", "Kva vi har sett", "What we have seen"), text("Nivå", "Nivå", "Level"),
                ],
                rows: [
                    [
                        .data("faktor-1"), .answer("De voksne rydder mens leken begynner", .nb),
                        .answer(
                            "Uke 38–40: i 11 av 14 overganger ryddet alle voksne.\nBarna som kom sist, fant ingen å leke med.",
                            .nb),
                        text("kontekst", "kontekst", "context"),
                    ],
                    [
                        .data("faktor-2"), .answer("Vaksne ventar med å gå inn i leiken", .nn),
                        .answer("Logg frå to avdelingar", .nn), text("aktør", "aktør", "actor"),
                    ],
                ])),
        .heading(level: 4, text("Slik gjorde vi det", "Slik gjorde vi det", "How we did it")),
        .list(
            [
                .init(text("Observasjon i tre uker", "Observasjon i tre veker", "Observation for three weeks")),
                .init(
                    text("Samtale i personalmøtet", "Samtale i personalmøtet", "Conversation at the staff meeting")
                ),
            ], numbered: true),
        .target("reasons"), .heading(level: 3, text("Kort sagt", "Kort sagt", "In short")),
        .facts([
            Fact(text("Mål", "Mål", "Goal"), .answer("Alle barn opplever fellesskap i lek\n\n*også* ute", .nb)),
            Fact(
                text("Grunnen", "Grunnen", "The reason"),
                text("se begrunnelsen", "sjå grunngivinga", "see the reasons").linked(to: "reasons")),
        ]),
        .folded(
            text("Alt den bygger på", "Alt ho byggjer på", "All it is based on"),
            [.paragraph(.answer("Logg <frå> to avdelingar", .nn))]),
        .list([.init(.answer("Čoahkkin mánáidgárddis 👩‍👧‍👦 2026", .en))], numbered: true),
    ]

    private static let provenance: [Block] = [
        .heading(level: 2, text("Hvor dette kommer fra", "Kvar dette kjem frå", "Where this comes from")),
        .source(
            text("Laget av behov, utgave 14, ", "Laga av behov, utgåve 14, ", "Made by behov, revision 14, ")
                + .data("9f2c41aa07de")),
    ]
}
