import Checks
import Guidance
import Model
import Pages

/// Sentences that may tell of one child, which somebody has to read before anything is sealed.
struct HandoverDoubts {
    /// The exit code where nobody has answered: the input ended.
    static let unanswered: Int32 = 2

    private let passages: [ChildDoubt]

    /// Takes those that nobody has accepted.
    init(_ examination: Examination) {
        let open = Set(examination.verdict.open.filter { $0.rule.code == "PER-010" }.map(\.place.item))
        passages = examination.around.doubts.filter { open.contains($0.item) }
    }

    /// Lists them and asks; true where there are none, or somebody has read them.
    func areRead(_ program: Program) throws(Trouble) -> Bool {
        guard !passages.isEmpty else { return true }
        program.console.complain(HandoverDoubtWords.read)
        for passage in passages { program.console.complain(HandoverDoubtWords.line(passage)) }
        program.console.complain(HandoverDoubtWords.question)
        if program.hear().flatMap(PlainQuestion.agrees) == true { return true }
        program.console.complain(HandoverDoubtWords.nothingSealed)
        return false
    }
}

/// What is said of them.
enum HandoverDoubtWords {
    static let read = Text(
        nb: "Les dette før dere leverer, for det kan fortelle om ett barn:",
        nn: "Les dette før de leverer, for det kan fortelje om eitt barn:",
        en: "Read this before you hand over the document. It may be about an individual child:")

    static func line(_ doubt: ChildDoubt) -> Text {
        let place = doubt.item?.words ?? Text(nb: "en tekst", nn: "ein tekst", en: "one of the texts")
        let passage = VisibleText.of(doubt.passage)
        return Text(
            nb: "– \(place.nb): «\(passage)»", nn: "– \(place.nn): «\(passage)»", en: "– \(place.en): “\(passage)”"
        )
    }

    static let question = Text(
        nb: "Har dere lest dette og sett at ingen kan kjennes igjen? (ja/nei)",
        nn: "Har de lese dette og sett at ingen kan kjennast igjen? (ja/nei)",
        en: "Have you read this and made sure that nobody can be recognised? (yes/no)")

    static let nothingSealed = Text(
        nb: "Ingenting er levert. Skriv teksten på nytt, eller godta merknaden: behov godta PER-010 --fordi \"…\"",
        nn: "Ingenting er levert. Skriv teksten på nytt, eller godta merknaden: behov godta PER-010 --fordi \"…\"",
        en:
            "Nothing was handed over. Rewrite the text, or accept the remark: behov accept PER-010 "
            + "--reason \"…\""
    )
}
