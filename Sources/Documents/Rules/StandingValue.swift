import Formats
import Model

/// A rate or limit as it stands in a source.
struct StandingValue {
    let parameter: Parameter
    let history: ParameterHistory
    let value: ParameterHistory.Value

    init(_ parameter: Parameter, _ history: ParameterHistory, _ value: ParameterHistory.Value) {
        self.parameter = parameter
        self.history = history
        self.value = value
    }

    /// «Statens del av permisjonen: 75 prosent, fra 01.01.2026. Kilden sier 2026, uten dag.»
    var words: Text {
        let days = Text.list(
            [
                value.from.map { day in
                    let day = day.words
                    return Text(nb: "fra \(day.nb)", nn: "frå \(day.nn)", en: "from \(day.en)")
                },
                value.to.map { day in
                    let day = day.words
                    return Text(nb: "til \(day.nb)", nn: "til \(day.nn)", en: "until \(day.en)")
                },
            ].compactMap(\.self))
        let (what, number, unit) = (history.what, value.value.words, history.unit)
        return Text(alike: "").mapped { _, language in
            var words = "\(what[language]): \(number[language]) \(unit[language])"
            if !days[language].isEmpty { words += ", " + days[language] }
            words = words.prefix(1).uppercased() + words.dropFirst() + "."
            return value.note.map { "\(words) \($0[language])" } ?? words
        }
    }

    func json(_ language: Language) -> JSON {
        .object(
            JSONObject([
                .init("name", .string(parameter.rawValue)), .init("what", .string(history.what[language])),
                .init("value", .number(value.value.code)), .init("unit", .string(history.unit[language])),
                .init("from", value.from.map { .string($0.iso) } ?? .null),
                .init("to", value.to.map { .string($0.iso) } ?? .null),
                .init("note", value.note.map { .string($0[language]) } ?? .null),
                .init("lastLooked", .string(value.lastLooked.iso)),
            ]))
    }
}
