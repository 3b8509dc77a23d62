import Guidance
import Model
import Pages

/// Puts inputs together, as two people do it in the break: what is alike is proposed, they decide.
struct InputSorting {
    let work: InputWork

    private var program: Program { work.program }

    func run(
        _ what: [String], named name: String?, about part: MeetingPart?, _ opened: Opened<UnitAnalysis>
    ) throws -> Int32 {
        if !what.isEmpty || name != nil {
            guard let name = name?.trimmed, !name.isEmpty else { throw InputTrouble.noName }
            try put(InputTrouble.inputs(what), under: name)
            try work.finish()
            return 0
        }
        guard !opened.desk.inputs.isEmpty else { throw InputTrouble.nothingYet }
        var desk = opened.desk
        var waiting = Set<InputProposal>()
        for part in part.map({ [$0] }) ?? MeetingPart.allCases {
            while case let proposals = desk.proposals(for: part).filter({ !waiting.contains($0) }),
                let proposal = proposals.first
            {
                switch ask(proposal, in: desk, part) {
                case .put(let ids, let name):
                    do {
                        let shown = desk
                        desk = try work.change { opened in
                            // Somebody else may have put them somewhere while these two looked at them.
                            let moved = ids.first { opened.desk.inputs[$0]?.cluster != shown.inputs[$0]?.cluster }
                            if let moved { throw InputTrouble.sortedMeanwhile(moved, opened.desk) }
                            _ = try opened.desk.putTogether(ids, named: name)
                        }.desk
                        // In a dry run nothing is put anywhere, and it would be proposed for ever.
                        if !work.saves { waiting.insert(proposal) }
                        program.console.say(InputWords.put(ids.count, name))
                    } catch let trouble as Trouble {
                        program.console.say(trouble.text)
                        desk = try work.store.read().desk
                    }
                case .wait: waiting.insert(proposal)
                case .stop(let isEnd):
                    try work.finish()
                    return isEnd ? 2 : 0
                }
            }
        }
        try work.finish()
        try program.console.say(InputWords.sorted(work.store.read().desk))
        return 0
    }

    /// Gives a cluster another name.
    func rename(_ what: [String], _ name: String?) throws -> Int32 {
        guard let number = what.first.flatMap({ Int($0) }), what.count == 1, let name = name?.trimmed,
            name.contains(where: \.isLetter)
        else { throw InputTrouble.whichRename }
        var before = ""
        _ = try work.change { before = try $0.desk.rename(number, name) }
        try work.finish()
        program.console.say(InputWords.renamed(number, before, name, saves: work.saves))
        return 0
    }

    private func put(_ ids: [ID<StaffInput>], under name: String) throws {
        _ = try work.change { _ = try $0.desk.putTogether(ids, named: name) }
        program.console.say(InputWords.put(ids.count, name))
    }

    /// What came of a proposal.
    private enum Sorted {
        case put([ID<StaffInput>], String)
        case wait
        case stop(isEnd: Bool)
    }

    private func ask(_ proposal: InputProposal, in desk: Desk, _ part: MeetingPart) -> Sorted {
        var answer: Sorted = .wait
        let proposed = proposal.inputs.map(\.id)
        let question = PlainQuestion(
            InputQuestions.proposal(proposal, desk, part, program.language), help: InputWords.sortingHelp,
            canWait: true
        ) { reply throws(Refusal) in
            guard let sorted = SortedReply(try reply.words(), proposed: proposed, named: proposal.name) else {
                throw Refusal(InputWords.sortingHint)
            }
            answer = .put(sorted.inputs, sorted.name)
        }
        switch program.prompter.ask(question) {
        case .answered, .later, .back: return answer
        case .stopped: return .stop(isEnd: false)
        case .ended: return .stop(isEnd: true)
        }
    }
}

/// A reply of those who sort: «ja», a name alone, or numbers and a name, «3, 7 støy i gangen».
struct SortedReply {
    /// The inputs.
    let inputs: [ID<StaffInput>]
    /// What they have in common.
    let name: String

    /// Reads a reply; `nil` where it says nothing that can be done.
    init?(_ line: String, proposed: [ID<StaffInput>], named proposal: String) {
        let words = line.trimmed
        if PlainQuestion.agrees(words) == true {
            (inputs, name) = (proposed, proposal)
            return
        }
        var rest = words[...]
        var numbers: [Int] = []
        while let first = rest.first, first.isASCII, first.isNumber {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let after = rest.dropFirst(digits.count)
            // «1. trinn» and «3-åringene» are names.
            guard after.first.map(Self.separates) ?? true else { break }
            guard let number = Int(digits) else { return nil }
            numbers.append(number)
            rest = after.drop(while: Self.separates)
        }
        guard rest.contains(where: \.isLetter) else { return nil }
        inputs = numbers.isEmpty ? proposed : numbers.map { ID($0) }
        name = String(rest)
    }

    /// Whether a sign may stand between numbers, and before the name.
    private static func separates(_ sign: Character) -> Bool {
        sign == "," || sign == ";" || sign == ":" || sign.isWhitespace
    }
}
