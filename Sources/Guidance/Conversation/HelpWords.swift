import Model
import Pages

/// The words while answering, one a line, as `?` gives them.
enum HelpWords {
    static let lines: [Line] = [
        line(
            "<", Text(nb: "ta tilbake forrige svar", nn: "ta tilbake førre svar", en: "undo the last answer")),
        line(
            "-",
            Text(nb: "hopp over for nå", nn: "hopp over for no", en: "skip for now")),
        line(
            Text(nb: "/vis", nn: "/vis", en: "/show"),
            Text(
                nb: "se det dere har svart og hoppet over", nn: "sjå det de har svara og hoppa over",
                en: "see what you have answered and skipped")),
        line(
            Text(nb: "/endre funn-1", nn: "/endre funn-1", en: "/change finding-1"),
            Text(nb: "svar på nytt", nn: "svar på nytt", en: "answer again")),
        line(
            Text(nb: "/slett funn-1", nn: "/slett funn-1", en: "/remove finding-1"),
            Text(nb: "ta bort", nn: "ta bort", en: "remove")),
        line(
            Text(nb: "/notat …", nn: "/notat …", en: "/note …"),
            Text(
                nb: "skriv et notat til dere selv", nn: "skriv eit notat til dykk sjølve",
                en: "write a note to yourselves")),
        line(
            Text(nb: "/tekst", nn: "/tekst", en: "/text"),
            Text(
                nb: "skriv et svar på flere linjer", nn: "skriv eit svar på fleire linjer",
                en: "write an answer on several lines")),
        line(
            Text(nb: "/ferdig", nn: "/ferdig", en: "/done"),
            Text(nb: "lista er komplett", nn: "lista er komplett", en: "the list is complete")),
        line(
            Text(nb: "/lagre", nn: "/lagre", en: "/save"),
            Text(
                nb: "lagre svaret når dere blir bedt om det", nn: "lagre svaret når de blir bedne om det",
                en: "save the answer when you are asked to")),
        line(
            Text(nb: "/slutt", nn: "/slutt", en: "/quit"),
            Text(
                nb: "slutt for i dag; alt er lagret", nn: "slutt for i dag; alt er lagra",
                en: "stop for today; everything is saved")),
        line(
            "\\",
            Text(
                nb: "sett dette foran når svaret begynner med et av disse tegnene",
                nn: "set dette framfor når svaret byrjar med eit av desse teikna",
                en: "put this first when your answer begins with one of these characters")),
    ]

    private static func line(_ sign: String, _ words: Text) -> Line { line(Text(alike: sign), words) }

    private static func line(_ sign: Text, _ words: Text) -> Line { [.text(sign), .data("   "), .text(words)] }
}
