import Pages

/// Reads a written page back as plain words, to see that none was lost and none became markup.
enum Reading {
    /// The words of a text, however they are spaced.
    static func words(_ text: String) -> [String] {
        var words: [String] = [""]
        for scalar in VisibleText.of(text).unicodeScalars {
            if scalar == "\n" || scalar == " " || scalar == "\u{A0}" {
                words.append("")
            } else {
                words[words.count - 1].unicodeScalars.append(scalar)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// What a browser shows: tags gone, entities resolved.
    static func html(_ text: some StringProtocol) -> String {
        var shown = String.UnicodeScalarView()
        var tag: String?
        var entity: String?
        for scalar in text.unicodeScalars {
            if let open = tag {
                tag = scalar == ">" ? nil : open + String(scalar)
                if tag == nil, open != "wbr", !open.hasPrefix("span"), open != "/span" { shown.append("\n") }
            } else if let open = entity {
                entity = scalar == ";" ? nil : open + String(scalar)
                if entity == nil { shown.append(entities[open] ?? "\u{FFFD}") }
            } else if scalar == "<" {
                tag = ""
            } else if scalar == "&" {
                entity = ""
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    private static let entities: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'",
    ]

    /// What stands between `<main>` and `</main>`.
    static func main(of html: String) -> String {
        let lines = html.split(separator: "\n")
        return lines.drop { $0 != "<main>" }.dropFirst().prefix { $0 != "</main>" }.joined(separator: "\n")
    }

    /// Markdown without its backslashes; `nil` where a character of meaning stands without one.
    static func unescaped(_ line: some StringProtocol) -> String? {
        var shown = String.UnicodeScalarView()
        let scalars = Array(line.unicodeScalars)
        var isEscaped = false
        for (index, scalar) in scalars.enumerated() {
            if isEscaped {
                shown.append(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if "`*_[]<|~#$".unicodeScalars.contains(scalar) {
                return nil
            } else if scalar == "&", index + 1 < scalars.count, scalars[index + 1].properties.isAlphabetic {
                return nil
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }
}
