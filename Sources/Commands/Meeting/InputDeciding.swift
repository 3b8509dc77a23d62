import Guidance
import Model
import Pages

/// Says what became of what the staff said: every cluster ends as used, joined or not taken further.
struct InputDeciding {
    let work: InputWork

    private var program: Program { work.program }

    /// - Parameters:
    ///   - what: The clusters or inputs to decide on; every open cluster where none is named.
    ///   - end: What they became, where that is told.
    ///   - made: What is made of them, where that is asked for: its words, empty for the cluster's own name.
    ///   - opened: The workspace.
    /// - Returns: The exit code.
    /// - Throws: `Trouble` in words for what cannot be decided so.
    func run(_ what: [String], _ end: InputEnd?, making made: String?, _ opened: Opened<UnitAnalysis>) throws
        -> Int32
    {
        if end != nil || made != nil {
            guard what.count == 1, let place = InputPlace(what[0]) else { throw InputTrouble.whichCluster }
            try settle(place, end.map { .end($0) } ?? .new(made ?? ""))
            try work.finish()
            return 0
        }
        guard !opened.desk.inputs.isEmpty else { throw InputTrouble.nothingYet }
        let asked = try what.map { (word) throws(Trouble) -> InputPlace in
            guard let place = InputPlace(word) else { throw InputTrouble.whichCluster }
            return place
        }
        let open = opened.desk.openClusters.map { InputPlace.cluster($0.number) }
        let asking = InputEndAsking(
            program: program, screen: InputScreen(try TemplateFiles.persons(), at: opened.body.profile.name))
        let places = asked.isEmpty ? open : asked
        var isEnd = false
        var at = 0
        asking: while at < places.count {
            guard case .unit(let opened) = try work.store.read() else { break }
            switch asking.ask(places[at], opened) {
            case .decided(let decision):
                do {
                    try settle(places[at], decision, instead: .some(places[at].end(opened.desk)))
                } catch let trouble as Trouble where trouble.kind == .busy {
                    program.console.say(trouble.text)
                }
                at += 1
            case .later: at += 1
            case .back:
                if at == 0 { program.console.say(InputWords.isFirstCluster) }
                at = max(0, at - 1)
            case .stopped: break asking
            case .ended:
                isEnd = true
                break asking
            }
        }
        try work.finish()
        if !isEnd, case .unit(let opened) = try work.store.read() {
            program.console.say(InputWords.decided(opened.desk))
        }
        return isEnd ? 2 : 0
    }

    /// Keeps what was decided. Where somebody was asked, `shown` is the end that stood there then: what somebody else has
    /// decided meanwhile is not written over.
    private func settle(
        _ place: InputPlace, _ decision: InputEndAsking.Decision, instead shown: InputEnd?? = nil
    ) throws {
        var end: InputEnd?
        let after = try work.change { opened in
            if case .some(let shown) = shown, let now = place.end(opened.desk), now != shown {
                throw InputTrouble.decidedMeanwhile(place, now, opened.desk)
            }
            switch decision {
            case .end(let given):
                if let item = given.item, !opened.body.titles.contains(where: { $0.id == item }) {
                    throw InputFault.noItem(item)
                }
                end = given
            case .new(let words):
                let (part, name) = try place.about(opened.desk)
                guard let item = opened.body.begin(part, words.isEmpty ? name : words) else {
                    throw InputTrouble.cannotBegin(part)
                }
                end = InputEnd(.used, item: item)
            }
            switch place {
            case .cluster(let number): try opened.desk.settle(number, end)
            case .input(let id): try opened.desk.settle(id, end)
            }
        }
        guard let end else { return }
        program.console.say(InputWords.settled(place.words, end, in: after.desk))
        if case .new = decision, let item = end.item { program.console.say(InputWords.begun(item)) }
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

    /// What it became, of its own.
    func end(_ desk: Desk) -> InputEnd? {
        switch self {
        case .cluster(let number): desk.cluster(number)?.end
        case .input(let id): desk.inputs[id]?.end
        }
    }

    /// The part of the analysis it is about, and what it says.
    ///
    /// - Throws: `InputFault` where it is not there.
    func about(_ desk: Desk) throws(InputFault) -> (part: MeetingPart, name: String) {
        switch self {
        case .cluster(let number):
            guard let cluster = desk.cluster(number) else { throw .noCluster(number) }
            return (cluster.part, cluster.name)
        case .input(let id):
            guard let input = desk.inputs[id] else { throw .noInput(id) }
            return (input.part, input.words)
        }
    }
}
