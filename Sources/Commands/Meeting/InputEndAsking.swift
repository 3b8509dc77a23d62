import Guidance
import Model
import Pages

/// Asks what became of a cluster or an input: first in what way, then of what that takes; `<` goes one question back.
struct InputEndAsking {
    let program: Program
    let screen: InputScreen

    /// What somebody decided.
    enum Decision {
        case end(InputEnd)
        /// Something new in the analysis; its words, empty for the cluster's own name.
        case new(String)
    }

    /// What came of asking.
    enum Reply {
        case decided(Decision)
        case later, back, stopped, ended
    }

    /// The ways to end.
    private enum Way: CaseIterable {
        case used, new, joined, notTaken
    }

    func ask(_ place: InputPlace, _ opened: Opened<UnitAnalysis>) -> Reply {
        let ways = ways(of: place, opened)
        while true {
            var way: Way?
            let first = PlainQuestion.places(
                InputQuestions.deciding(place, opened.desk, program.language),
                ways.enumerated().map { ($0, .text(words(of: $1, place, opened))) }, help: InputWords.decidingHelp
            ) { way = ways[$0] }
            switch program.prompter.ask(first) {
            case .answered: break
            case .later: return .later
            case .back: return .back
            case .stopped: return .stopped
            case .ended: return .ended
            }
            guard let way else { return .later }
            var decision: Decision?
            switch program.prompter.ask(question(way, place, opened) { decision = $0 }) {
            case .answered: return decision.map { .decided($0) } ?? .later
            case .later: return .later
            case .back: continue
            case .stopped: return .stopped
            case .ended: return .ended
            }
        }
    }

    private func ways(of place: InputPlace, _ opened: Opened<UnitAnalysis>) -> [Way] {
        let part = try? place.about(opened.desk).part
        return Way.allCases.filter { way in
            switch way {
            case .used: !opened.body.titles.isEmpty
            case .new: part?.begins != nil
            case .joined: opened.desk.filledClusters.contains { .cluster($0.number) != place }
            case .notTaken: true
            }
        }
    }

    private func words(of way: Way, _ place: InputPlace, _ opened: Opened<UnitAnalysis>) -> Text {
        switch way {
        case .used: InputWords.end(.used)
        case .new: InputWords.endsAsNew((try? place.about(opened.desk).part).flatMap(\.begins))
        case .joined: InputWords.end(.joined)
        case .notTaken: InputWords.end(.notTaken)
        }
    }

    private func question(
        _ way: Way, _ place: InputPlace, _ opened: Opened<UnitAnalysis>, _ take: @escaping (Decision) -> Void
    ) -> PlainQuestion {
        switch way {
        case .used:
            let items = opened.body.titles
            return PlainQuestion.places(
                [.paragraph(.text(InputWords.whichItem))],
                items.enumerated().map { place, item in
                    (place, .text(item.id.words) + .data("  ") + .answer(item.words, opened.header.language))
                }, help: InputWords.decidingHelp,
                named: { word in ItemID(word).flatMap { id in items.firstIndex { $0.id == id } } }
            ) { take(.end(InputEnd(.used, item: items[$0].id))) }
        case .new:
            let name = (try? place.about(opened.desk).name) ?? ""
            return worded(InputWords.whatCalled(name), whenEmpty: name) { take(.new($0)) }
        case .joined: return joining(place, opened) { take(.end(InputEnd(.joined, cluster: $0))) }
        case .notTaken:
            return worded(InputWords.whyNot, whenEmpty: nil) { take(.end(InputEnd(.notTaken, reason: $0))) }
        }
    }

    /// A question for words that name nobody.
    private func worded(_ asked: Text, whenEmpty: String?, _ take: @escaping (String) -> Void) -> PlainQuestion {
        .words(
            asked, help: InputWords.decidingHelp, screen.doubt(in:), canWait: whenEmpty == nil,
            whenEmpty: whenEmpty,
            wordless: asked, take: take)
    }

    /// The clusters by their own numbers, as they are called everywhere else.
    private func joining(
        _ place: InputPlace, _ opened: Opened<UnitAnalysis>, _ take: @escaping (Int) -> Void
    ) -> PlainQuestion {
        let others = opened.desk.filledClusters.filter { .cluster($0.number) != place }
        let list = others.map { other in
            Block.Item(.data("\(other.number)  ") + .answer(other.name, opened.header.language))
        }
        return PlainQuestion(
            [.paragraph(.text(InputWords.joinedWith)), .list(list, numbered: false)],
            help: InputWords.decidingHelp, canWait: true
        ) { reply throws(Refusal) in
            let said = try reply.words().trimmed
            let named = others.first { other in
                Int(said) == other.number || said.folded == other.name.folded
            }
            guard let named else { throw Refusal(InputWords.joinedWith) }
            take(named.number)
        }
    }
}
