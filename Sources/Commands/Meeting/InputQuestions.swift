import Guidance
import Model
import Pages

/// What is shown above the questions of `input`.
enum InputQuestions {
    /// Which part of the analysis something is about.
    static func part(_ parts: [MeetingPart], take: @escaping (MeetingPart) -> Void) -> PlainQuestion {
        let asked = Text(
            nb: "Hvilken del av analysen handler innspillene om?", nn: "Kva del av analysen handlar innspela om?",
            en: "Which part of the analysis are the suggestions about?")
        return .places(
            [.paragraph(.text(asked))], parts.enumerated().map { ($0, .text($1.label)) }, help: asked,
            named: { word in (try? InputTrouble.part(word)).flatMap(parts.firstIndex) }
        ) { take(parts[$0]) }
    }

    /// Inputs that may belong together, beside the clusters there are and the others that wait.
    static func proposal(
        _ proposal: InputProposal, _ desk: Desk, _ part: MeetingPart, _ language: Language
    ) -> [Block] {
        let shown = Set(proposal.inputs.map(\.id))
        let others = desk.looseInputs.filter { $0.part == part && !shown.contains($0.id) }
        let clusters = desk.filledClusters.filter { $0.part == part }
        let asked =
            proposal.inputs.count > 1
            ? Text(
                nb: "Disse ligner på hverandre. Skal de legges i «\(proposal.name)»?",
                nn: "Desse liknar på kvarandre. Skal dei leggjast i «\(proposal.name)»?",
                en: "These are similar. Put them in “\(proposal.name)”?")
            : Text(
                nb: "Hvor hører dette til? Skriv navnet på en bunke, eller «ja» for å lage en ny.",
                nn: "Kvar høyrer dette til? Skriv namnet på ein bunke, eller «ja» for å lage ein ny.",
                en: "Where does this belong? Type the name of a cluster, or “yes” to make a new one.")
        let before: [Block] =
            clusters.isEmpty
            ? []
            : [
                .paragraph(
                    .text(Text(nb: "Bunker: ", nn: "Bunkar: ", en: "Clusters: "))
                        + .data(
                            clusters.map { "\($0.name) (\(desk.inputs(in: $0.number).count))" }
                                .joined(separator: " · ")))
            ]
        let waiting: [Block] =
            others.isEmpty
            ? []
            : [
                .paragraph(
                    .text(Text(nb: "Disse venter også:", nn: "Desse ventar også:", en: "These are also waiting:"))),
                .list(others.prefix(8).map { Block.Item(line($0, language)) }, numbered: false),
            ]
        let hidden = others.count - 8
        let more: [Block] = hidden > 0 ? [.paragraph(.text(InputWords.andMore(hidden)))] : []
        let part: Block = .paragraph(.text(InputWords.left(shown.count + others.count, of: part)))
        return [part] + before + [
            .paragraph(.text(asked)),
            .list(proposal.inputs.map { Block.Item(line($0, language)) }, numbered: false),
        ] + waiting + more + [.paragraph(.text(InputWords.sortingHint))]
    }

    /// What is decided on.
    static func deciding(_ place: InputPlace, _ desk: Desk, _ language: Language) -> [Block] {
        let said: [StaffInput]
        let name: Line
        switch place {
        case .cluster(let number):
            said = desk.inputs(in: number)
            name = .answer(desk.cluster(number)?.name ?? "", language)
        case .input(let id):
            said = desk.inputs.filter { $0.id == id }
            name = []
        }
        return [
            .paragraph(.text(place.words) + (name.words.isEmpty ? [] : .data(": ") + name)),
            .list(said.map { Block.Item(line($0, language)) }, numbered: false),
            .paragraph(
                .text(
                    Text(
                        nb: "Hva førte innspillene til?", nn: "Kva førte innspela til?",
                        en: "What did the suggestions lead to?"))),
        ]
    }

    /// «3  Bjørka: det er støy i gangen».
    private static func line(_ input: StaffInput, _ language: Language) -> Line {
        let question = input.askedInForm.map { $0 + " – " } ?? ""
        return .data("\(input.id.number)  " + (input.group.map { $0 + ": " } ?? "") + question)
            + .answer(input.words, language)
    }
}
