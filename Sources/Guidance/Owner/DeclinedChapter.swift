import Model
import Pages

extension Interview where Subject == OwnerOverview {
    /// The needs that are left when everything that can take one up has been asked about: why they were not.
    static let declined = Chapter<OwnerOverview>(
        "declined",
        title: Text(
            nb: "Behov som ikke er tatt opp", nn: "Behov som ikkje er tekne opp",
            en: "Needs that were not taken up"),
        summary: { overview in
            let (declined, open) = overview.leftCounts
            let told = Text.tally(declined, .competenceNeeds)
            guard open > 0 else { return told }
            let left = Text(
                nb: "\(open) ikke avgjort", nn: "\(open) ikkje avgjorde", en: "\(open) not decided")
            return declined > 0 ? .list([told, left]) : left
        }, awaits: { $0.leftCounts.open > 0 },
        steps: [
            Step("declined.reason") { subject, around in
                let isAsked = subject.complete["priorities.add"] && subject.complete["education.further"]
                let (left, list) = (around.leftNeeds(of: subject), around.needList(of: subject))
                // A reason that was given stands, also before the rest is asked for.
                let answered = left.answered.map { needs, reason in
                    Occasion(
                        reference: needs.first?.reference, about: list.named(needs), expects: .text,
                        answer: .answer(reason, around.language))
                }
                guard isAsked else { return answered }
                if around.isCounting { return answered + left.open.map { _ in Occasion(expects: .text) } }
                // What came late may belong to what is prioritised already.
                let offer = LeftNeedWords.orTakeUp(subject.priorities).map { [Block.source(.text($0))] } ?? []
                return answered
                    + left.open.map { area in
                        guard area.count > 1 else {
                            return Occasion(
                                reference: area.first?.first?.reference, about: area.first.map(list.named),
                                shown: offer, expects: .text)
                        }
                        var occasion = Occasion(
                            reference: area.first?.first?.reference, about: list.area(area[0]),
                            shown: list.options(area).whole + [.source(.text(LeftNeeds.howTo(list, area)))]
                                + offer,
                            expects: .text)
                        occasion.premise = area.flatMap(\.self).map(Line.need)
                        return occasion
                    }
            } take: { reply, occasion, subject, around throws(Refusal) in
                let written = try reply.words()
                let left = around.leftNeeds(of: subject)
                let groups = left.answered.map { [$0.needs] } + left.open
                guard let area = groups.first(where: { $0.first?.first?.reference == occasion.reference })
                else { throw Refusal(Sentences.notThatReply) }
                let (words, needs) = try LeftNeeds.read(written, around.needList(of: subject), area)
                let references = needs.flatMap { $0.map(\.reference) }
                subject.declined.removeAll { declined in
                    references.contains { $0.isSame(as: declined.reference) }
                }
                if let id = ItemID(words.trimmed).flatMap({ ID<Priority>($0) }) {
                    guard let taken = subject.priorities[id] else { throw Refusal(Sentences.noSuchItem(words)) }
                    let new = references.filter { need in !taken.needs.contains { $0.isSame(as: need) } }
                    try subject.priorities.edit(id) { $0.needs += new }
                    return .answer
                }
                subject.declined += references.map { Declined(reference: $0, reason: words) }
                return .answer
            }
        ])
}

/// The needs that nothing has taken up: those with a reason one by one, the others area by area, since what is said of one is
/// often said of all.
private struct LeftNeeds: Sendable {
    let answered: [(needs: [ReceivedNeed], reason: String)]
    let open: [[[ReceivedNeed]]]

    init(_ overview: OwnerOverview, _ list: NeedList) {
        let ends = overview.ends
        let left = list.sorted(overview.leftNeeds)
        let told = left.map { needs in (needs, needs.first.map { ends.end(of: $0.reference) }) }
        answered = told.compactMap { needs, end in
            end?.decision == .declined ? (needs, end?.reason ?? "") : nil
        }
        let others = told.filter { $0.1?.decision != .declined }.map(\.0)
        let areas = Dictionary(grouping: others, by: list.area)
        open = others.map(list.area).once.compactMap { areas[$0] }
    }

    /// A reason, and those of an area it is about.
    static func read(
        _ words: String, _ list: NeedList, _ area: [[ReceivedNeed]]
    ) throws(Refusal) -> (String, [[ReceivedNeed]]) {
        let (reason, chosen) = try LeftNeedWords.read(words, list.options(area))
        let choices = chosen.map(\.choice)
        return (reason, area.filter { choices.contains(Choice.needs($0)) })
    }

    static func howTo(_ list: NeedList, _ area: [[ReceivedNeed]]) -> Text {
        LeftNeedWords.howTo(area.first?.first.map(list.number) ?? 1)
    }
}

extension Surroundings {
    /// The needs that are left, gathered once for the question and its answer.
    fileprivate func leftNeeds(of overview: OwnerOverview) -> LeftNeeds {
        made(of: overview) { LeftNeeds($0, needList(of: $0)) }
    }
}

extension OwnerOverview {
    /// The needs that nothing has taken up, those that were joined together.
    var leftNeeds: [[ReceivedNeed]] {
        let ends = ends
        return needChoices.filter { needs in !needs.contains { ends.end(of: $0.reference).decision.isTakenUp } }
    }

    /// How many needs were declined with a reason, and how many nothing was decided of.
    fileprivate var leftCounts: (declined: Int, open: Int) {
        let ends = ends
        let all = leftNeeds.flatMap(\.self)
        let declined = all.count { ends.end(of: $0.reference).decision == .declined }
        return (declined, all.count - declined)
    }
}
