import Model
import Pages

/// Which needs are one: as it is proposed, or by hand whatever the proposals say.
enum JoiningSteps {
    /// Needs that are alike, where several of one area are: a question for all of the area.
    static let groups = Step<OwnerOverview>("overview.groups") { subject, around in
        let (proposals, list) = (around.proposals(of: subject), around.needList(of: subject))
        return proposals.open.filter { $0.count > 1 }.map { area in
            if around.isCounting { return Occasion(reference: area[0].references.first, expects: .text) }
            var occasion = Occasion(
                reference: area[0].references.first, about: list.area(area[0].needs),
                expects: .several(area.map { Choice.Option.alike($0, list) }, orNone: true))
            occasion.premise = area.flatMap(\.needs).map(Line.need)
            return occasion
        }
    } take: { reply, occasion, subject, around throws(Refusal) in
        let area = around.proposals(of: subject).open.first { $0[0].references.first == occasion.reference }
        guard let area else { throw Refusal(Sentences.notThatReply) }
        let chosen = Set(try reply.several())
        for alike in area { subject.decide(chosen.contains(Choice.needs(alike.needs)), on: alike) }
        return .answer
    }

    /// Needs that are alike: a question for each proposal that stands alone in its area, or was answered.
    ///
    /// What has been decided otherwise, each need by itself, is not asked any more.
    static let proposed = Step<OwnerOverview>("overview.join") { subject, around in
        let (proposals, list) = (around.proposals(of: subject), around.needList(of: subject))
        let answered = proposals.answered.map { alike, isJoined in
            occasion(alike, list, answer: .text((isJoined ? Joined.yes : .no).label))
        }
        return answered + proposals.open.filter { $0.count == 1 }.map { occasion($0[0], list, answer: nil) }
    } take: { reply, occasion, subject, _ throws(Refusal) in
        let alike = subject.alikeNeeds.first { $0.references.first == occasion.reference }
        guard let alike else { throw Refusal(Sentences.notThatReply) }
        subject.decide(try reply.label(Joined.self) == .yes, on: alike)
        return .answer
    }

    private static func occasion(_ alike: AlikeNeeds, _ list: NeedList, answer: Line?) -> Occasion {
        let same: Line = .text(Text(nb: "Likt: ", nn: "Likt: ", en: "In common: ")) + .alike(alike)
        var occasion = Occasion(
            reference: alike.references.first,
            shown: [
                .list(alike.needs.map { Block.Item(list.named([$0])) }, numbered: false), .paragraph(same),
            ], expects: .one(.labels(Joined.allCases)), answer: answer)
        // The decision is about exactly these needs, as they were read.
        occasion.premise = alike.needs.map(Line.need)
        return occasion
    }

    /// Which needs are one: asked only of who goes there, since what is alike was proposed already.
    ///
    /// Those chosen become one, with all that any of them was joined with; to split them again, the proposal is answered
    /// anew.
    static let byHand = Step<OwnerOverview>("overview.more") { subject, around in
        guard subject.received.newest().count > 1, subject.received.needs.count > 1 else { return [] }
        // It is always answered: none are.
        if around.isCounting { return [Occasion(expects: .text, answer: [])] }
        let list = around.needList(of: subject)
        let joined = subject.needChoices.filter { $0.count > 1 }.map { Line.needs($0.map(\.reference), list) }
        let answer: Line =
            joined.isEmpty
            ? .text(Text(nb: "ingen", nn: "ingen", en: "none"))
            : joined.dropFirst().reduce(joined[0]) { $0 + .data("; ") + $1 }
        return [Occasion(expects: .several(around.needOptions(of: subject), orNone: true), answer: answer)]
    } take: { reply, _, subject, _ throws(Refusal) in
        let chosen = try reply.needs(among: subject.needChoices)
        guard chosen.count != 1 else { throw Refusal(oneAlone) }
        if !chosen.isEmpty { subject.decide(true, on: chosen.flatMap { $0.map(\.reference) }) }
        return .answer
    }

    private static let oneAlone = Text(
        nb: "Velg minst to behov som skal bli ett, eller svar 0 for ingen.",
        nn: "Vel minst to behov som skal bli eitt, eller svar 0 for ingen.",
        en: "Choose at least two needs that are to become one, or answer 0 for none.")
}

/// What is decided about needs that are alike.
private enum Joined: String, Labelled {
    case yes, no

    var label: Text {
        switch self {
        case .yes:
            Text(
                nb: "ja, slå dem sammen til ett behov", nn: "ja, slå dei saman til eitt behov",
                en: "yes, merge them into one need")
        case .no: Text(nb: "nei, de er ulike", nn: "nei, dei er ulike", en: "no, they are different")
        }
    }
}

/// The proposals to join: those that were answered, and those that are open, area by area.
private struct Proposals: Sendable {
    let answered: [(alike: AlikeNeeds, isJoined: Bool)]
    let open: [[AlikeNeeds]]

    init(_ overview: OwnerOverview, _ around: Surroundings) {
        let (ends, list) = (overview.ends, around.needList(of: overview))
        let decisions = overview.joiningDecisions
        let told = overview.alikeNeeds.map { alike -> (alike: AlikeNeeds, isJoined: Bool?) in
            let isDecided = alike.references.allSatisfy { ends.end(of: $0).decision != .undecided }
            return (alike, decisions[alike] ?? (isDecided ? false : nil))
        }
        answered = told.compactMap { told in told.isJoined.map { (told.alike, $0) } }
        let left = told.filter { $0.isJoined == nil }.map(\.alike)
        let areas = Dictionary(grouping: left) { list.area($0.needs) }
        open = left.map { list.area($0.needs) }.once.compactMap { areas[$0] }
    }
}

extension Surroundings {
    /// The proposals, made once for the questions about them.
    fileprivate func proposals(of overview: OwnerOverview) -> Proposals {
        made(of: overview) { Proposals($0, self) }
    }
}

extension Choice.Option {
    /// A proposal among several, on a few lines: what the needs say, whose they are, and in what they are alike.
    fileprivate static func alike(_ alike: AlikeNeeds, _ list: NeedList) -> Choice.Option {
        let same: Line = .text(Text(nb: "Likt: ", nn: "Likt: ", en: "In common: ")) + .alike(alike)
        let lines = alike.needs.map { list.named([$0]) } + [same]
        let line = lines.dropFirst().reduce(lines[0]) { $0 + .data("\n") + $1 }
        return Choice.Option(.needs(alike.needs), line, saying: Set(alike.needs.map(Line.need)))
    }
}
