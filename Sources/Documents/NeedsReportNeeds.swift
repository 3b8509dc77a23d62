import Chain
import Guidance
import Model
import Pages

/// The region's own needs assessment inside the report (samlet behovsvurdering, F § 11): the whole, in figures and in the
/// owners' words; unit by unit it stands in an annex.
struct NeedsReportNeeds {
    let plan: RegionPlan
    let language: Language
    let counts: NeedCounts

    static let title = Text(nb: "Samlet behovsvurdering", nn: "Samla behovsvurdering", en: "Needs assessment")
    static let staffTitle = Text(
        nb: "Vurdert sammen med de ansatte", nn: "Vurdert saman med dei tilsette",
        en: "Assessed together with the staff")
    static let samiTitle = Text(
        nb: "Samiske perspektiver i vurderingen (forskriften § 4)",
        nn: "Samiske perspektiv i vurderinga (forskrifta § 4)",
        en: "Sami perspectives in the assessment (the regulation, section 4)")
    static let choiceTitle = RegionPlan.prioritisation.name

    var chapter: ReportChapter {
        ReportChapter(
            own: ReportPart(.needs, Self.title, whole),
            parts: [
                ReportPart(
                    .samiPerspective, Self.samiTitle,
                    SamiFound(units: counts.units, names: plan.unitNames, see: NeedsReportOwners.see).blocks),
                ReportPart(
                    .staff, Self.staffTitle,
                    SummedStaff(counts: counts, names: plan.unitNames, see: NeedsReportOwners.see).blocks),
                ReportPart(.prioritisation, Self.choiceTitle, choice),
            ])
    }

    private var whole: [Block] {
        guard !counts.units.isEmpty else { return [.paragraph(.text(.notAnswered))] }
        return [.paragraph(intro)] + NetworkWords.uncounted(plan).map { .note($0) }
            + delivered + NeedTables(counts: counts).blocks + ends
            + pattern
    }

    /// How many handed over, and where to read on.
    private var intro: Line {
        let all = counts.rows { _ in true }.first
        let (units, needs) = (
            Text.counted(counts.units.count, .units), Text.counted(all?.needs.count ?? 0, .competenceNeeds)
        )
        let kinds = counts.kinds.map { Line.text(KindWords.counted(counts.count($0), $0)) }
        return .say(
            nb: "\(units.nb) har levert (", nn: "\(units.nn) har levert (",
            en: "\(units.en) \(counts.units.count == 1 ? "has" : "have") handed over an assessment (")
            + .joined(kinds + ownership)
            + .say(
                nb: "). De har meldt \(needs.nb). ", nn: "). Det er meldt \(needs.nn). ",
                en: "). \(counts.units.count == 1 ? "It has" : "They have") reported \(needs.en). ")
            + NeedsReportOwners.see
            + .say(
                nb:
                    ". Begrunnelsen for hvert tiltak, helt ned til tallene fra enhetene, står i den lokale "
                    + "kompetanseplanen.",
                nn:
                    ". Grunngivinga for kvart tiltak, heilt ned til tala frå einingane, står i den lokale "
                    + "kompetanseplanen.",
                en: ". The reasons for each measure, down to the units' figures, are in the local competence plan."
            )
    }

    /// «av disse 43 private»: the grant covers them alike (F § 2).
    private var ownership: [Line] {
        let count = counts.units.count { $0.delivering.document.gist.profile.ownership == .private }
        guard count > 0 else { return [] }
        let word = count == 1 ? "privat" : "private"
        return [
            .say(nb: "av disse \(count) \(word)", nn: "av desse \(count) \(word)", en: "\(count) of them private")
        ]
    }

    /// Who has handed over and who has not, owner by owner; nothing where no register is known, or nobody is missing.
    private var delivered: [Block] {
        let owners = plan.deliveriesOfOwners
        let missing = owners.map(\.missing.count).reduce(0, +)
        guard missing > 0 else { return [] }
        let all = owners.map(\.listed).reduce(0, +)
        // Of many owners those with most missing are told of; the annex names every unit.
        let told =
            owners.count > Self.mostOwners
            ? Array(owners.filter { !$0.missing.isEmpty }.mostMissingFirst.prefix(Self.mostOwners)) : owners
        let others = owners.count - told.count
        let rest = (listed: all - told.map(\.listed).total, missing: missing - told.map(\.missing.count).total)
        let rows =
            told.map { own in
                Self.row(
                    .text(own.owner.words), own.listed, own.missing.count, .names(own.missing, room: Self.room))
            }
            + (others == 0
                ? []
                : [
                    Self.row(
                        .say(
                            nb: others == 1 ? "1 annen" : "\(others) andre",
                            nn: others == 1 ? "1 annan" : "\(others) andre",
                            en: others == 1 ? "1 other" : "\(others) others"), rest.listed,
                        rest.missing,
                        NeedsReportMissing.see)
                ])
        return [
            .paragraph(
                .say(
                    nb:
                        "\(all - missing) av \(all) enheter i registeret har levert. Resten av kapitlet "
                        + "gjelder dem som har levert.",
                    nn:
                        "\(all - missing) av \(all) einingar i registeret har levert. Resten av kapitlet "
                        + "gjeld dei som har levert.",
                    en:
                        "\(all - missing) of \(all) \(all == 1 ? "unit" : "units") in the register "
                        + (all - missing == 1
                            ? "has handed over an assessment. The rest of this chapter is about this unit."
                            : "have handed over an assessment. The rest of this chapter is about these units."))),
            .table(
                Table(
                    caption: .say(
                        nb: "Hvem som har levert", nn: "Kven som har levert",
                        en: "Who has handed over an assessment"),
                    header: [
                        .say(nb: "Eier", nn: "Eigar", en: "Owner"),
                        .say(nb: "I registeret", nn: "I registeret", en: "In the register"),
                        .say(nb: "Har levert", nn: "Har levert", en: "Handed over"),
                        .say(nb: "Har ikke levert", nn: "Har ikkje levert", en: "Not handed over"),
                    ], rows: rows, numeric: [1, 2])),
        ]
    }

    private static func row(_ owner: Line, _ listed: Int, _ missing: Int, _ names: Line) -> [Line] {
        [owner, .data(String(listed)), .data(String(listed - missing)), missing == 0 ? .data("–") : names]
    }

    /// How many of an owner's units that have handed over nothing are named; of more it is told how many.
    static let room = 5
    /// Most owners in the table of who has handed over.
    static let mostOwners = 15

    private var ends: [Block] {
        EndWords.tally(
            plan.deliveringUnits.flatMap { unit in
                [unit.document].needs.map {
                    (decision: plan.outcome(of: $0.reference, in: unit).decision, unit: unit.document.id)
                }
            })
    }

    /// What each owner reads out of its units' needs, in its own words.
    private var pattern: [Block] {
        let facts = plan.received.newest().enumerated().compactMap { place, owner -> Fact? in
            guard let pattern = owner.body.pattern, !pattern.isBlank else { return nil }
            return Fact(
                .data(owner.name).linked(to: NeedsReportOwners.place(place)), .answer(pattern, owner.language))
        }
        guard !facts.isEmpty else { return [] }
        return [
            .heading(
                level: 4,
                .say(
                    nb: "Mønsteret i behovene, med eiernes ord", nn: "Mønsteret i behova, med orda til eigarane",
                    en: "The pattern of needs, in the owners' words")), .facts(facts),
        ]
    }

    /// When the choice was made, with whom, and what weighed.
    private var choice: [Block] {
        let meetings = (plan.prioritisationMeetings ?? []).map { meeting in
            Block.Item(.text(meeting.day.words) + .data(": ") + .answer(meeting.who, language))
        }
        return .bullets(meetings) + [.paragraph(.given(plan.prioritisation, language))]
    }
}
