public import Formats
public import Model
public import Pages

/// What opening a meeting gave: what to type while it lasts.
public struct MeetingOpenOutcome: Outcome {
    let plan: MeetingPlan
    /// Whether it had been closed before.
    let wasClosed: Bool
    let saving: Bool

    /// Makes an outcome.
    public init(_ plan: MeetingPlan, wasClosed: Bool = false, saving: Bool) {
        (self.plan, self.wasClosed, self.saving) = (plan, wasClosed, saving)
    }

    /// The meeting.
    public var title: Line { MeetingLine.of(plan) }

    /// That it is open, and what can be typed now.
    public var blocks: [Block] {
        let words = plan.id.item.words
        let said =
            saving
            ? Text(nb: "\(words.nb) er åpent.", nn: "\(words.nn) er ope.", en: "\(words.en) is open.")
            : Text(
                nb: "Kommandoen ville ha åpnet \(words.nb).", nn: "Kommandoen ville ha opna \(words.nn).",
                en: "This would open \(words.en).")
        let phase = plan.parts.first?.phase.number ?? 1
        let again = Text(
            nb: "Møtet var lukket, men er åpnet igjen. Avstemningene er skjult til det lukkes på nytt.",
            nn: "Møtet var lukka, men er opna igjen. Røystingane er skjulte til det blir lukka på nytt.",
            en: "The meeting was closed and is now open again. Its votes are hidden until it is closed once more.")
        return [
            .paragraph(wasClosed ? [.text(said), .data(" "), .text(again)] : [.text(said)]),
            .typed([
                .text(
                    Text(
                        nb: "  behov analyse \(phase)     (svar sammen, på storskjerm)",
                        nn: "  behov analyse \(phase)     (svar saman, på storskjerm)",
                        en: "  behov guide \(phase)     (answer together, on the big screen)")),
                .text(
                    Text(
                        nb: "  behov møte noter     (skriv det gruppene sier, eller hent inn filer)",
                        nn: "  behov møte noter     (skriv det gruppene seier, eller hent inn filer)",
                        en: "  behov meeting record     (write what the groups say, or import files)")),
                .text(
                    Text(
                        nb: "  behov møte lukk     (når det er over: hvem var med, hva ble bestemt)",
                        nn: "  behov møte lukk     (når det er over: kven var med, kva blei bestemt)",
                        en: "  behov meeting close     (when it is over: who took part, what was decided)")),
            ]),
        ]
    }

    /// The meeting as it is planned.
    public func json(for reader: Reader) throws -> JSON { try JSONTree.encode(plan) }
}

/// What closing a meeting gave.
public struct MeetingClosedOutcome: Outcome {
    let meeting: Meeting
    let kinds: [UnitKind]
    let desk: Desk
    let saving: Bool

    /// Makes an outcome.
    public init(_ meeting: Meeting, at kinds: [UnitKind], _ desk: Desk, saving: Bool) {
        (self.meeting, self.kinds, self.desk, self.saving) = (meeting, kinds, desk, saving)
    }

    /// The meeting.
    public var title: Line { MeetingLine.of(meeting, at: kinds) }

    /// Who took part, and how the minutes are written.
    public var blocks: [Block] {
        let words = meeting.id.item.words
        let next =
            saving
            ? Text(
                nb: "Referatet:  behov møte referat \(words.nb)", nn: "Referatet:  behov møte referat \(words.nn)",
                en: "The minutes:  behov meeting minutes \(words.en)")
            : Text(nb: "Ingenting er lagret.", nn: "Ingenting er lagra.", en: "Nothing was saved.")
        return [.paragraph(MeetingLine.of(meeting, at: kinds)), .paragraph(.text(next))]
    }

    /// The meeting as it was held.
    public func json(for reader: Reader) throws -> JSON { try JSONTree.encode(meeting) }
}

/// The meetings of a unit: those to come, and those that were held.
public struct MeetingListOutcome: Outcome {
    let held: [Meeting]
    let planned: [MeetingPlan]
    let kinds: [UnitKind]

    /// Looks at a workspace.
    public init(_ analysis: UnitAnalysis, _ desk: Desk) {
        kinds = analysis.profile.kinds
        let planned = desk.meetings.filter { $0.state != .closed }
        // One that is opened again is not told twice.
        let open = Set(planned.map(\.id))
        held = analysis.meetings.filter { !open.contains($0.id) }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        self.planned = planned
    }

    /// That these are the meetings.
    public var title: Line { .say(nb: "Møter", nn: "Møte", en: "Meetings") }

    /// A line for each, and how one is planned.
    public var blocks: [Block] {
        let coming = planned.map { plan -> Block.Item in
            let open: Line = plan.state == .open ? [.data(" ("), .text(plan.state.label), .data(")")] : []
            return Block.Item(MeetingLine.of(plan) + open)
        }
        let none: [Block] =
            held.isEmpty && planned.isEmpty
            ? [.paragraph(.say(nb: "Ingen møter ennå.", nn: "Ingen møte enno.", en: "No meetings yet."))] : []
        func part(_ title: Text, _ items: [Block.Item]) -> [Block] {
            items.isEmpty ? [] : [.paragraph(.text(title)), .list(items, numbered: false)]
        }
        return none + part(Text(nb: "Planlagt:", nn: "Planlagt:", en: "Planned:"), coming)
            + part(
                Text(nb: "Holdt:", nn: "Haldne:", en: "Held:"),
                held.map { Block.Item(MeetingLine.of($0, at: kinds)) })
            + [
                .paragraph(
                    .say(
                        nb: "Planlegg et møte:  behov møte planlegg personalmøte",
                        nn: "Planlegg eit møte:  behov møte planlegg personalmøte",
                        en: "Plan a meeting:  behov meeting plan staff"))
            ]
    }

    /// The planned and the held.
    public func json(for reader: Reader) throws -> JSON {
        .object(
            JSONObject([
                .init("planned", .array(try planned.map { try JSONTree.encode($0) })),
                .init("held", .array(try held.map { try JSONTree.encode($0) })),
            ]))
    }
}
