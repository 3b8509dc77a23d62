import Model

/// How a series is drawn: a mark of its own, and a kind of line of its own (HTMLStyle has the widths and dashes).
struct SVGLook {
    private let whose: Chart.Whose

    init(_ whose: Chart.Whose) { self.whose = whose }

    /// The class of its parts.
    var name: String {
        switch whose {
        case .own: "own"
        case .municipality: "municipality"
        case .county: "county"
        case .nation: "nation"
        }
    }

    /// Its mark at a place: a full circle, an open square, an open triangle, an open diamond.
    func mark(_ x: Double, _ y: Double) -> String {
        let (across, down) = (SVGText.number(x), SVGText.number(y))
        switch whose {
        case .own: return "<circle class=\"own mark\" cx=\"\(across)\" cy=\"\(down)\" r=\"5\"/>"
        case .municipality:
            return
                "<path class=\"municipality mark\" d=\"M\(SVGText.number(x - 4.5)) \(SVGText.number(y - 4.5))h9v9h-9z\"/>"
        case .county:
            return "<path class=\"county mark\" d=\"M\(across) \(SVGText.number(y - 6))l5.5 10h-11z\"/>"
        case .nation:
            return "<path class=\"nation mark\" d=\"M\(across) \(SVGText.number(y - 6))l6 6l-6 6l-6-6z\"/>"
        }
    }
}

/// Texts and numbers as SVG has them.
enum SVGText {
    /// A number with one decimal at most.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return Quantity(tenths, decimals: 1).code.hasSuffix(".0")
            ? "\(tenths / 10)" : Quantity(tenths, decimals: 1).code
    }

    static func text(_ words: String, _ x: Double, _ y: Double, anchor: String = "middle", kind: String) -> String
    {
        "<text class=\"\(kind)\" x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">"
            + "\(HTMLEscaping.escape(words))</text>"
    }
}
