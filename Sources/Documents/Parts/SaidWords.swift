import Chain
import Formats
import Guidance
import Model
import Pages

/// How a part of a reason is told.
enum SaidWords {
    /// «Forklaring: vi står der vi har oversikt (prøvd i faktor-2)».
    static func line(_ said: Said, _ language: Language) -> Line {
        [.text(said.name), .data(": ")] + said.answer.line(language) + about(said)
    }

    private static func about(_ said: Said) -> Line {
        if said.kind == .explanation { return tested(in: said.items) }
        return said.items.map { .data(" (") + .ids($0) + .data(")") } ?? []
    }

    /// In which factors an explanation was tested; nothing where nobody has been asked.
    static func tested(in factors: [ItemID]?) -> Line {
        guard let factors else { return [] }
        return factors.isEmpty
            ? .say(nb: " (ikke prøvd)", nn: " (ikkje prøvd)", en: " (not tested)")
            : .say(nb: " (prøvd i ", nn: " (prøvd i ", en: " (tested in ") + .ids(factors) + .data(")")
    }

    /// What it is, its words, and the items it is about.
    static func json(_ said: Said, _ language: Language, whose: Language) -> JSON {
        .object(
            JSONObject([
                .init("what", .string(said.kind.rawValue)),
                .init("words", .string(said.answer.line(whose).string(in: language))),
                .init("items", said.items.map { .array($0.map { .string($0.code) }) } ?? .null),
            ]))
    }
}
