import Model
import Pages

/// What the regulation, section 11, asks a needs report to hold, and where each answer stands.
struct NeedsReportDemands {
    let plan: RegionPlan
    let form: NeedsReportForm

    var blocks: [Block] {
        let intro = Line.say(
            nb:
                "Behovsmeldingen svarer på kravene i \(Regulation.name.nb), § 11. Tabellen viser hvor svarene "
                + "står.",
            nn:
                "Behovsmeldinga svarer på krava i \(Regulation.name.nn), § 11. Tabellen viser kvar svara "
                + "står.",
            en:
                "The needs report answers the requirements of \(Regulation.name.en), section 11. The table "
                + "shows where to find each answer."
        )
        return .chapter(
            Text(
                nb: "Svar på kravene i forskriften § 11", nn: "Svar på krava i forskrifta § 11",
                en: "Answers to the requirements in section 11 of the regulation"),
            [
                .paragraph(intro),
                .table(
                    Table(
                        header: [
                            .say(nb: "Krav", nn: "Krav", en: "Requirement"),
                            .say(nb: "Hvor svaret står", nn: "Kvar svaret står", en: "Where to find the answer"),
                            .say(nb: "Status", nn: "Status", en: "Status"),
                        ], rows: rows)),
            ])
    }

    /// The signs of goal attainment that the annual report will ask about (F § 5), and what each measure has to judge them
    /// by.
    var signs: Block {
        let rows: [(letter: String, by: Text, has: Line)] = [
            ("a", Measure.milestones.name, each { !($0.milestones ?? []).isEmpty }),
            ("b", Measure.practiceSign.name, each { $0.practiceSign != nil }),
            ("c", Measure.learningCommunity.name, each { !$0.learningCommunity.isMissing }),
            ("d", Measure.teacherEducation.name, each { !$0.teacherEducation.isMissing }),
            ("e", Measure.childSign.name, each { $0.childSign != nil }),
        ]
        return .table(
            Table(
                caption: .say(
                    nb: "Kjennetegn på måloppnåelse (forskriften § 5), og hva de skal vurderes ut fra",
                    nn: "Kjenneteikn på måloppnåing (forskrifta § 5), og kva dei skal vurderast ut frå",
                    en: "Signs of goal attainment (the regulation, section 5), and what they will be judged by"),
                header: [
                    .say(nb: "Kjennetegn", nn: "Kjenneteikn", en: "Sign"),
                    .say(
                        nb: "Punkt i tiltakene", nn: "Punkt i tiltaka",
                        en: "Where it is described in the measures"),
                    .say(nb: "Status", nn: "Status", en: "Status"),
                ],
                rows: rows.map { [.data("\($0.letter)) ") + .text(SignName.of($0.letter)), .text($0.by), $0.has] })
        )
    }

    private var rows: [[Line]] {
        [
            row(
                Text(nb: "Behovsvurdering", nn: "Behovsvurdering", en: "Needs assessment"),
                .needs, plan.measures.flatMap(plan.needs).isEmpty ? nobody : partly(needsLack)),
            row(
                Text(
                    nb: "Vurdert sammen med de ansatte", nn: "Vurdert saman med dei tilsette",
                    en: "Assessed together with the staff"),
                .staff, staff),
            row(
                Text(
                    nb: "Plan for arbeidet i partnerskapet eller annet samarbeid",
                    nn: "Plan for arbeidet i partnarskapet eller anna samarbeid",
                    en: "Plan for the work in the partnership or other cooperation"), .partnership,
                planned),
            row(
                Text(
                    nb: "Utarbeidet sammen med universitet, fagskole eller annet fagmiljø",
                    nn: "Utarbeidd saman med universitet, fagskule eller anna fagmiljø",
                    en: "Drawn up with a university, vocational college or other academic partner"),
                .prioritisation, plan.prioritisation.isMissing ? nobody : partly(meetingsLack)),
            row(
                Text(
                    nb: "Hvilke eiere og fagmiljøer som samarbeider om tiltakene",
                    nn: "Kva eigarar og fagmiljø som samarbeider om tiltaka",
                    en: "Which owners and partners cooperate on the measures"), .partnership,
                each { !plan.owners(behind: $0).isEmpty && $0.partner != nil }),
            row(
                Text(
                    nb: "Eiernes egeninnsats", nn: "Eigeninnsatsen til eigarane",
                    en: "The owners' own contribution"),
                .ownContribution, each { !$0.ownContribution.isMissing }),
            row(
                NeedsReportMoney.coordinatorTitle, .coordinator,
                plan.coordinator.isMissing ? nobody : whole),
            row(
                NeedsReportMoney.releaseTitle, .releaseTime,
                plan.releaseTime.isMissing ? nobody : whole),
            row(
                Text(
                    nb: "Tiltak over mer enn ett år er beskrevet hvert år",
                    nn: "Tiltak over meir enn eitt år er beskrivne kvart år",
                    en: "Measures lasting more than a year are described each year"), .longMeasures,
                each { !$0.years.isEmpty }),
        ]
    }

    private func row(_ demand: Text, _ place: ReportDemand, _ status: Line) -> [Line] {
        [.text(demand), form.place(of: place), status]
    }

    private let whole = Line.say(nb: "Besvart", nn: "Svara på", en: "Answered")
    private let nobody = Line.text(.notAnswered)

    /// «Delvis: 151 av 201 enheter i registeret mangler»; answered where nothing lacks.
    private func partly(_ lacks: [Text]) -> Line {
        guard !lacks.isEmpty else { return whole }
        return .say(nb: "Delvis: ", nn: "Delvis: ", en: "In part: ")
            + .joined(lacks.map { .text($0) }, by: "; ")
    }

    private var planned: Line {
        let isPlanned = { (measure: Measure) in
            !measure.workingMethods.isMissing && !measure.cooperation.isMissing
        }
        let isWhole = !plan.measures.isEmpty && plan.measures.allSatisfy(isPlanned)
        return isWhole ? partly(planLacks) : each(isPlanned)
    }

    /// What the needs assessment lacks: units of the register, and owners' words on the pattern.
    private var needsLack: [Text] {
        var lacks: [Text] = []
        if let missing = plan.missingUnits, missing.count > 0 {
            lacks.append(
                Text(
                    nb: "\(missing.count) av \(missing.listed) enheter i registeret har ikke levert",
                    nn: "\(missing.count) av \(missing.listed) einingar i registeret har ikkje levert",
                    en:
                        "no assessment from \(missing.count) of \(missing.listed) units in the register"
                ))
        }
        let owners = plan.received.newest()
        let silent = owners.count { $0.body.pattern.isMissing }
        if silent > 0 {
            lacks.append(
                Text(
                    nb: "\(silent) av \(owners.count) eiere har ikke skrevet hva de ser i behovene",
                    nn: "\(silent) av \(owners.count) eigarar har ikkje skrive kva dei ser i behova",
                    en:
                        "\(silent) of \(owners.count) owners "
                        + (silent == 1
                            ? "has not described the pattern it sees in the needs"
                            : "have not described the pattern they see in the needs")))
        }
        return lacks
    }

    /// The measures in which units with the need do not take part.
    private var planLacks: [Text] {
        let participants = Participants(of: plan)
        let lacking = plan.measures.map { ($0, participants.leftOut(of: $0).count) }.filter { $0.1 > 0 }
        guard lacking.count <= 3 else {
            return [
                Text(
                    nb: "i \(lacking.count) av \(plan.measures.count) tiltak er det enheter som har behovet "
                        + "tiltaket bygger på, men som ikke er med",
                    nn: "i \(lacking.count) av \(plan.measures.count) tiltak er det einingar som har behovet "
                        + "tiltaket byggjer på, men som ikkje er med",
                    en:
                        "in \(lacking.count) of \(plan.measures.count) measures, some units that have the need do "
                        + "not take part"
                )
            ]
        }
        return lacking.map { measure, left in
            let (id, units) = (measure.id.item.words, Text.counted(left, .units))
            return Text(
                nb: "\(units.nb) med behovet er ikke med i \(id.nb)",
                nn: "\(units.nn) med behovet er ikkje med i \(id.nn)",
                en: "\(units.en) with the need \(left == 1 ? "does" : "do") not take part in \(id.en)")
        }
    }

    private var meetingsLack: [Text] {
        guard (plan.prioritisationMeetings ?? []).isEmpty else { return [] }
        return [
            Text(
                nb: "planen sier ikke når møtene ble holdt", nn: "planen seier ikkje når møta blei haldne",
                en: "the plan does not say when the meetings were held")
        ]
    }

    /// Whether every measure, or which measures do not, answer.
    private func each(_ answers: (Measure) -> Bool) -> Line {
        let silent = plan.measures.filter { !answers($0) }
        if silent.isEmpty { return plan.measures.isEmpty ? nobody : whole }
        if silent.count == plan.measures.count { return nobody }
        return .say(nb: "Mangler for ", nn: "Manglar for ", en: "Missing for ") + .ids(silent.map(\.id.item))
    }

    /// The units whose meetings show no staff.
    private var staff: Line {
        let units = plan.deliveringUnits
        let silent = units.filter { !$0.document.brief.participation.haveStaff }
        if silent.isEmpty { return units.isEmpty ? nobody : whole }
        if silent.count == units.count { return nobody }
        // All of them are named where the answer stands.
        return .say(nb: "Mangler for ", nn: "Manglar for ", en: "Missing for ")
            + .names(silent.map(\.document.called), room: 4)
    }
}
