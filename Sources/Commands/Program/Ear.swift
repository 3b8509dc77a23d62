import Model
import Pages

/// Makes replies of the lines that come in: a paste of several lines is one reply, and what is no text is none.
struct Ear {
    /// What was heard.
    enum Heard: Equatable {
        /// A reply, without the signs of a paste; a line break within it came from a paste.
        case reply(String)
        /// Bytes that are no UTF-8.
        case notText
        /// A key that only moves the cursor, or another sign that belongs to no text.
        case steeringKey
    }

    private static let pasteBegins: [UInt8] = Array("\u{1B}[200~".utf8)
    private static let pasteEnds: [UInt8] = Array("\u{1B}[201~".utf8)

    /// The next line's bytes; `nil` at the end of the input.
    let line: () -> [UInt8]?

    /// The next reply; `nil` at the end of the input.
    func next() -> Heard? {
        guard var bytes = line() else { return nil }
        var isPasting = false
        var reply: [UInt8] = []
        while true {
            var rest = bytes[...]
            while let first = rest.first {
                let mark = isPasting ? Ear.pasteEnds : Ear.pasteBegins
                if rest.starts(with: mark) {
                    rest = rest.dropFirst(mark.count)
                    isPasting.toggle()
                } else {
                    reply.append(first)
                    rest = rest.dropFirst()
                }
            }
            guard isPasting, let more = line() else { break }
            reply.append(0x0A)
            bytes = more
        }
        guard let words = String(validating: reply, as: UTF8.self) else { return .notText }
        let hasKey = words.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{0}" }
        return hasKey ? .steeringKey : .reply(words)
    }

    static let notText = Text(
        nb: "Svaret kom ikke fram som tekst (det er ikke UTF-8). Ingenting er lagret. Sett terminalen til UTF-8, "
            + "og skriv svaret på nytt.",
        nn: "Svaret kom ikkje fram som tekst (det er ikkje UTF-8). Ingenting er lagra. Set terminalen til UTF-8, "
            + "og skriv svaret på nytt.",
        en: "The answer did not arrive as text (it is not UTF-8). Nothing was saved. Set the terminal to UTF-8 "
            + "and write the answer again.")
    static let steeringKey = Text(
        nb: "Piltaster og lignende virker ikke her. Rett med slettetasten. Skriv svaret på nytt.",
        nn: "Piltastar og liknande verkar ikkje her. Rett med slettetasten. Skriv svaret på nytt.",
        en:
            "Arrow keys and the like do not work here. Use the backspace key to correct mistakes. Write the answer again."
    )
}

extension Program {
    /// The next reply; what cannot be one is refused in words.
    func hear() -> String? {
        let ear = Ear(line: world.hearBytes)
        while let heard = ear.next() {
            switch heard {
            case .reply(let words): return words
            case .notText: console.say(Ear.notText)
            case .steeringKey: console.say(Ear.steeringKey)
            }
            if world.someoneAnswers { world.out("> ") }
        }
        return nil
    }
}
