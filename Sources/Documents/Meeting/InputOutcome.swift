public import Formats
import Guidance
public import Model
public import Pages

/// What `input` tells: the clusters and what became of each, and what waits.
public struct InputOutcome: Outcome {
    private let desk: Desk
    private let language: Language

    /// Looks at a workspace.
    public init(_ opened: Opened<UnitAnalysis>) {
        desk = opened.desk
        language = opened.header.language
    }

    /// What it is about.
    public var title: Line { .text(Text(nb: "Innspill", nn: "Innspel", en: "Suggestions")) }

    /// A table of the clusters, the inputs that lie in none, and what to type now.
    public var blocks: [Block] {
        guard !desk.inputs.isEmpty else {
            return [.paragraph(.text(InputOutcomeWords.none)), .paragraph(.text(InputOutcomeWords.fromFile))]
        }
        var blocks: [Block] = [.paragraph(.text(InputOutcomeWords.count(desk)))]
        let clusters = desk.filledClusters
        if !clusters.isEmpty {
            blocks.append(
                .table(
                    Table(
                        header: InputOutcomeWords.header.map { .text($0) }, rows: clusters.map(row))
                ))
        }
        let loose = desk.looseInputs
        if !loose.isEmpty {
            blocks.append(.paragraph(.text(InputOutcomeWords.loose(loose.count))))
            blocks.append(.list(loose.map { Block.Item(line($0)) }, numbered: false))
        }
        return blocks + [.paragraph(.text(InputOutcomeWords.next(desk)))]
    }

    private func row(_ cluster: InputCluster) -> [Line] {
        [
            .data("\(cluster.number)"), .answer(cluster.name, language), .text(cluster.part.label),
            .data("\(desk.inputs(in: cluster.number).count)"), end(of: cluster),
        ]
    }

    private func end(of cluster: InputCluster) -> Line {
        guard let end = cluster.end else { return .text(Text(alike: "–")) }
        var line = Line.text(end.kind.label)
        if let item = end.item { line = line + Line.data(" ") + Line.text(item.words) }
        if let number = end.cluster { line = line + Line.text(InputOutcomeWords.with) + Line.data("\(number)") }
        if let other = end.cluster.flatMap(desk.cluster) {
            line = line + Line.data(", ") + .answer(other.name, language)
        }
        return line
    }

    /// «innspill-3  Bjørka: det er støy i gangen  · viktigst 1».
    private func line(_ input: StaffInput) -> Line {
        var line = Line.text(input.id.item.words) + Line.data("  ")
        if let group = input.group { line = line + Line.data(group + ": ") }
        if let question = input.askedInForm { line = line + Line.data(question + " – ") }
        line = line + Line.answer(input.words, language)
        if let weight = input.weight { line = line + Line.text(InputOutcomeWords.weight(weight)) }
        return line
    }

    /// The clusters and the inputs, each with what became of it.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("inputs", .array(desk.inputs.map(json))),
                .init("clusters", .array(desk.filledClusters.map(json))),
                .init("withoutEnd", .number("\(desk.inputsWithoutEnd)")),
            ]))
    }

    private func json(_ input: StaffInput) -> JSON {
        .object(
            JSONObject([
                .init("id", .string(input.id.item.code)), .init("words", .string(input.words)),
                .init("part", .string(input.part.rawValue)),
                .init("group", input.group.map { .string($0) } ?? .null),
                .init("origin", .string(input.origin.rawValue)),
                .init("weight", input.weight.map { .number("\($0)") } ?? .null),
                .init("cluster", input.cluster.map { .number("\($0)") } ?? .null),
                .init("end", json(desk.end(of: input))),
            ]))
    }

    private func json(_ cluster: InputCluster) -> JSON {
        .object(
            JSONObject([
                .init("number", .number("\(cluster.number)")), .init("name", .string(cluster.name)),
                .init("part", .string(cluster.part.rawValue)), .init("end", json(cluster.end)),
            ]))
    }

    private func json(_ end: InputEnd?) -> JSON {
        guard let end else { return .null }
        return .object(
            JSONObject([
                .init("kind", .string(end.kind.rawValue)),
                .init("item", end.item.map { .string($0.code) } ?? .null),
                .init("cluster", end.cluster.map { .number("\($0)") } ?? .null),
                .init("reason", end.reason.map { .string($0) } ?? .null),
            ]))
    }
}

/// What `input` says.
enum InputOutcomeWords {
    static let with = Text(nb: " med ", nn: " med ", en: " with ")
    static let none = Text(
        nb: "Ingen innspill ennå. Skriv dem inn:  behov innspill skriv",
        nn: "Ingen innspel enno. Skriv dei inn:  behov innspel skriv",
        en: "No suggestions yet. Type them:  behov input write")
    static let fromFile = Text(
        nb: "Slik henter dere inn en fil med lapper, svarark eller skjemasvar:   behov innspill importer FIL",
        nn: "Slik hentar de inn ei fil med lappar, svarark eller skjemasvar:   behov innspel importer FIL",
        en: "To import a file of notes, answer sheets or form answers:   behov input import FILE")
    static let header = [
        Text(nb: "Bunke", nn: "Bunke", en: "Cluster"),
        Text(nb: "Hva de har felles", nn: "Kva dei har felles", en: "What they have in common"),
        Text(nb: "Del", nn: "Del", en: "Part"), Text(nb: "Innspill", nn: "Innspel", en: "Suggestions"),
        Text(nb: "Hva som skjedde", nn: "Kva som skjedde", en: "What came of it"),
    ]

    static func count(_ desk: Desk) -> Text {
        let (all, groups) = (desk.inputs.count, Set(desk.inputs.compactMap(\.group)).count)
        return Text(
            nb: "\(all) innspill" + (groups > 0 ? " fra \(groups) \(groups == 1 ? "gruppe" : "grupper")" : "")
                + ".",
            nn: "\(all) innspel" + (groups > 0 ? " frå \(groups) \(groups == 1 ? "gruppe" : "grupper")" : "")
                + ".",
            en: "\(all) \(all == 1 ? "suggestion" : "suggestions")"
                + (groups > 0 ? " from \(groups) \(groups == 1 ? "group" : "groups")" : "") + ".")
    }

    static func loose(_ count: Int) -> Text {
        Text(
            nb: count == 1 ? "Ett ligger ikke i noen bunke:" : "\(count) ligger ikke i noen bunke:",
            nn: count == 1 ? "Eitt ligg ikkje i nokon bunke:" : "\(count) ligg ikkje i nokon bunke:",
            en: count == 1 ? "One is not in any cluster:" : "\(count) are not in any cluster:")
    }

    static func weight(_ place: Int) -> Text {
        Text(
            nb: "  · nr. \(place) blant de viktigste", nn: "  · nr. \(place) blant dei viktigaste",
            en: "  · no. \(place) among the most important")
    }

    static func next(_ desk: Desk) -> Text {
        if !desk.looseInputs.isEmpty {
            return Text(
                nb: "Neste:  behov innspill sorter     (legg dem som hører sammen, i bunker)",
                nn: "Neste:  behov innspel sorter     (legg dei som høyrer saman, i bunkar)",
                en: "Next:  behov input sort     (put those that belong together in clusters)")
        }
        if !desk.openClusters.isEmpty {
            return Text(
                nb: "Neste:  behov innspill avgjør     (bestem hva som skal skje med hver bunke)",
                nn: "Neste:  behov innspel avgjer     (bestem kva som skal skje med kvar bunke)",
                en: "Next:  behov input decide     (decide what to do with each cluster)")
        }
        return Text(
            nb: "Neste:  behov innspill side     (lag siden som forteller de ansatte hva som skjedde)",
            nn: "Neste:  behov innspel side     (lag sida som fortel dei tilsette kva som skjedde)",
            en: "Next:  behov input page     (make the page that tells the staff what came of it)")
    }
}
