import Model

extension Rule where Subject: Receiving {
    /// A document from below shows what fewer than five are behind.
    static var smallGroupReceived: Rule {
        Rule(
            "PER-006", .error, sources: ["O"],
            title: Text(
                nb: "Et mottatt tall gjelder færre enn fem personer",
                nn: "Eit motteke tal gjeld færre enn fem personar",
                en: "A received figure is based on fewer than five people"),
            why: Text(
                nb:
                    "Et forseglet dokument blir sendt videre slik det er. Et tall som kan røpe hvem noen er, ville "
                    + "blitt med i det dere leverer. Derfor kan dere ikke levere, heller ikke et utkast.",
                nn:
                    "Eit forsegla dokument blir sendt vidare slik det er. Eit tal som kan røpe kven "
                    + "nokon er, ville blitt med i det de leverer. Derfor kan de ikkje levere, heller ikkje eit utkast.",
                en:
                    "A sealed document is sent on as it is. A figure that could identify somebody would then be "
                    + "part of what you hand over. You therefore cannot hand over anything, not even a draft."
            ),
            canBeAccepted: false
        ) { subject, _ in
            subject.analyses.compactMap { document in
                let shown = document.brief.exposed
                guard let first = shown.first else { return nil }
                let (words, others) = (first.quoted, shown.count - 1)
                let more = Text(nb: " og \(others) til", nn: " og \(others) til", en: " and \(others) more")
                let rest = others > 0 ? more : Text(alike: "")
                return .collected(
                    message: Text(
                        nb:
                            "\(document.name) (utgave \(document.revision)) viser noe om færre enn fem personer. "
                            + "Det gjelder \(words.nb)\(rest.nb). Be enheten levere på nytt med den nyeste versjonen "
                            + "av behov, og hent fila inn.",
                        nn:
                            "\(document.name) (utgåve \(document.revision)) viser noko om færre enn fem personar. "
                            + "Det gjeld \(words.nn)\(rest.nn). Be eininga levere på nytt med den nyaste versjonen "
                            + "av behov, og hent fila inn.",
                        en:
                            "\(document.name) (revision \(document.revision)) shows something about fewer than "
                            + "five people. This concerns \(words.en)\(rest.en). Ask the sender to hand over a new "
                            + "revision with the latest version of behov, and collect it."
                    ))
            }
        }
    }
}

/// A level that receives what units have handed over.
protocol Receiving: Level {
    /// The units' documents it holds, those within other documents too.
    var analyses: [Sealed<UnitAnalysis>] { get }
    /// Of each unit what it handed over last.
    var newestAnalyses: [Sealed<UnitAnalysis>] { get }
    /// The units there are, as registers list them; none where none was read.
    var registered: [RegisteredUnit] { get }
    /// The municipality a workspace's unit lies in, as far as it is known by whom it came through.
    var homes: [String: String] { get }
    /// Who has handed over a draft as the newest, each named once.
    var draftsBelow: [String] { get }
    /// The decisions that rest on what was handed over in an earlier round, each once.
    func olderGrounds(deadline: String?) -> [OlderGround]
}

extension OwnerOverview: Receiving {
    var analyses: [Sealed<UnitAnalysis>] { received }
    var newestAnalyses: [Sealed<UnitAnalysis>] { received.newest() }
    var registered: [RegisteredUnit] { register }
    var draftsBelow: [String] { received.newest().filter(\.draft).map(\.called) }
}

extension RegionPlan: Receiving {
    var analyses: [Sealed<UnitAnalysis>] { received.flatMap(\.body.received) + units }
    var newestAnalyses: [Sealed<UnitAnalysis>] {
        received.newest().flatMap { $0.body.received.newest() } + units.newest()
    }
    var registered: [RegisteredUnit] { registeredUnits }
    var draftsBelow: [String] {
        received.newest().filter(\.draft).map(\.called)
            + deliveringUnits.map(\.document).filter(\.draft).map(\.called)
    }
}
