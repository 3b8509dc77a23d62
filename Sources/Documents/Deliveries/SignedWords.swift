import Formats
public import Model

/// How a document that was handed over is signed.
public enum SignedAs: Sendable, Hashable {
    /// With a key whose control code this is; a new one where the receiver knows another.
    case signed(code: String, isNew: Bool)
    /// Not at all, and why, where that is known.
    case unsigned(Text?)

    /// One line: the code, or that there is none.
    public var words: Text {
        switch self {
        case .signed(let code, true):
            Text(
                nb:
                    "Signert med en ny nøkkel. Kontrollkode: \(code) (mottakeren vil be om den, med mindre "
                    + "dere skriver dette på den gamle maskinen:   behov lever --godta-nøkkel \(code))",
                nn:
                    "Signert med ein ny nøkkel. Kontrollkode: \(code) (mottakaren vil be om han, med mindre "
                    + "de skriv dette på den gamle maskina:   behov lever --godta-nøkkel \(code))",
                en:
                    "Signed with a new key. Control code: \(code) (the recipient will ask for it, unless you "
                    + "type this on the old computer:   behov handover --accept-key \(code))")
        case .signed(let code, false):
            Text(
                nb: "Signert. Kontrollkode: \(code) (mottakeren ser den samme koden)",
                nn: "Signert. Kontrollkode: \(code) (mottakaren ser den same)",
                en: "Signed. Control code: \(code) (the recipient sees the same code)")
        case .unsigned(let why):
            Text(
                nb:
                    "Ikke signert. \((why?.nb).map { $0 + " " } ?? "")Mottakeren kan ikke vite sikkert at "
                    + "dokumentet er fra dere.",
                nn:
                    "Ikkje signert. \((why?.nn).map { $0 + " " } ?? "")Mottakaren kan ikkje vite sikkert at "
                    + "dokumentet er frå dykk.",
                en:
                    "Not signed. \((why?.en).map { $0 + " " } ?? "")The recipient cannot be sure that the "
                    + "document is from you.")
        }
    }

    /// The code, for other programs; null where it is not signed.
    var json: JSON {
        switch self {
        case .signed(let code, _): .string(code)
        case .unsigned: .null
        }
    }
}
