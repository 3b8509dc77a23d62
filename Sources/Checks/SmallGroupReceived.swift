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
                    "Et forseglet dokument blir sendt videre slik det er. Da ville det dere leverer, vise et tall som kan røpe hvem noen er. Derfor kan det ikke leveres, "
                    + "heller ikke som utkast.",
                nn:
                    "Eit forsegla dokument blir sendt vidare slik det er. Då ville det de leverer, vise eit tal som kan røpe kven nokon er. Derfor kan det ikkje leverast, "
                    + "heller ikkje som utkast.",
                en:
                    "A sealed document is sent on as it is. What you hand over would then show a figure that could identify somebody. It can therefore not be handed over, not even as a draft."
            ),
            canBeAccepted: false
        ) { subject, _ in
            subject.analyses.compactMap { document in
                let safe = document.body.forOthers.indicators
                let shown = document.body.indicators.filter { safe[$0.id] != $0 }
                guard let first = shown.first else { return nil }
                let (words, count) = (first.quoted, shown.count)
                return .collected(
                    message: Text(
                        nb: "\(document.name) viser noe om færre enn fem personer i \(words.nb)"
                            + (count > 1 ? " og \(count - 1) til" : "")
                            + " (utgave \(document.revision)). Be dem levere på nytt med den nyeste versjonen av behov, og hent fila inn.",
                        nn: "\(document.name) viser noko om færre enn fem personar i \(words.nn)"
                            + (count > 1 ? " og \(count - 1) til" : "")
                            + " (utgåve \(document.revision)). Be dei levere på nytt med den nyaste versjonen av behov, og hent fila inn.",
                        en: "\(document.name) shows something about fewer than five people in \(words.en)"
                            + (count > 1 ? " and \(count - 1) more" : "")
                            + " (revision \(document.revision)). Ask "
                            + "them to hand over a new revision with the latest version of behov, and collect it."
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
