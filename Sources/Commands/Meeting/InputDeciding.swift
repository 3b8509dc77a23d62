import Guidance
import Model
import Pages

/// Says what became of what the staff said: every cluster ends as used, joined or not taken further.
struct InputDeciding {
    let work: InputWork

    private var program: Program { work.program }

    func run(_ what: [String], _ end: InputEnd?, _ opened: Opened<UnitAnalysis>) throws -> Int32 {
        if let end {
            guard what.count == 1, let place = InputPlace(what[0]) else { throw InputTrouble.whichCluster }
            try settle(place, end)
            try work.finish()
            return 0
        }
        guard !opened.desk.inputs.isEmpty else { throw InputTrouble.nothingYet }
        let asked = try what.map { (word) throws(Trouble) -> InputPlace in
            guard let place = InputPlace(word) else { throw InputTrouble.whichCluster }
            return place
        }
        let open = opened.desk.openClusters.map { InputPlace.cluster($0.number) }
        let screen = InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name)
        var isEnd = false
        for place in asked.isEmpty ? open : asked {
            let now = try work.store.read()
            guard case .unit(let opened) = now else { break }
            guard let chosen = ask(place, opened, screen, &isEnd) else { break }
            if case .end(let end) = chosen { try settle(place, end) }
        }
        try work.finish()
        if !isEnd, case .unit(let opened) = try work.store.read() {
            program.console.say(InputWords.decided(opened.desk))
        }
        return isEnd ? 2 : 0
    }

    private func settle(_ place: InputPlace, _ end: InputEnd) throws {
        _ = try work.change { opened in
            if let item = end.item, !opened.body.titles.contains(where: { $0.id == item }) {
                throw InputFault.noItem(item)
            }
            switch place {
            case .cluster(let number): try opened.desk.settle(number, end)
            case .input(let id): try opened.desk.settle(id, end)
            }
        }
        program.console.say(InputWords.settled(place.words, end))
    }

    /// What came of asking.
    private enum Chosen {
        case end(InputEnd)
        case wait
    }

    /// Asks what became of one; `nil` where somebody stopped.
    private func ask(
        _ place: InputPlace, _ opened: Opened<UnitAnalysis>, _ screen: InputScreen, _ isEnd: inout Bool
    ) -> Chosen? {
        var kind: InputEndKind?
        let kinds = opened.desk.filledClusters.count > 1 ? InputEndKind.allCases : [.used, .notTaken]
        let first = PlainQuestion.places(
            InputQuestions.deciding(place, opened.desk, program.language),
            kinds.enumerated().map { ($0, .text(InputWords.end($1))) }, help: InputWords.decidingHelp
        ) { kind = kinds[$0] }
        switch program.prompter.ask(first) {
        case .answered: break
        case .later, .back: return .wait
        case .stopped: return nil
        case .ended:
            isEnd = true
            return nil
        }
        var end: InputEnd?
        let then: PlainQuestion
        switch kind {
        case .used?:
            let items = opened.body.titles
            then = PlainQuestion.places(
                [.paragraph(.text(InputWords.whichItem))],
                items.enumerated().map { place, item in
                    (place, .text(item.id.words) + .data("  ") + .answer(item.words, opened.header.language))
                }, help: InputWords.decidingHelp,
                named: { word in ItemID(word).flatMap { id in items.firstIndex { $0.id == id } } }
            ) { end = InputEnd(.used, item: items[$0].id) }
        case .joined?:
            let others = opened.desk.filledClusters.filter { .cluster($0.number) != place }
            then = PlainQuestion.places(
                [.paragraph(.text(InputWords.joinedWith))],
                others.enumerated().map { ($0, .answer($1.name, opened.header.language)) },
                help: InputWords.decidingHelp
            ) { end = InputEnd(.joined, cluster: others[$0].number) }
        default:
            let doubted = DoubtedWords(screen)
            then = PlainQuestion(
                [.paragraph(.text(InputWords.whyNot))], help: InputWords.decidingHelp, canWait: true
            ) { reply throws(Refusal) in
                let words = try reply.words().trimmed
                guard words.contains(where: \.isLetter) else { throw Refusal(InputWords.whyNot) }
                try doubted.pass(words)
                end = InputEnd(.notTaken, reason: words)
            }
        }
        switch program.prompter.ask(then) {
        case .answered: return end.map { .end($0) } ?? .wait
        case .later, .back: return .wait
        case .stopped: return nil
        case .ended:
            isEnd = true
            return nil
        }
    }
}

/// A cluster by its number, or a single input by its id.
enum InputPlace: Equatable {
    case cluster(Int)
    case input(ID<StaffInput>)

    /// Reads `3` or `innspill-7`.
    init?(_ word: String) {
        if let number = Int(word) {
            self = .cluster(number)
        } else if let input = ItemID(word).flatMap({ ID<StaffInput>($0) }) {
            self = .input(input)
        } else {
            return nil
        }
    }

    /// What people call it.
    var words: Text {
        switch self {
        case .cluster(let number):
            Text(nb: "Bunke \(number)", nn: "Bunke \(number)", en: "Cluster \(number)")
        case .input(let id): id.item.words
        }
    }
}
