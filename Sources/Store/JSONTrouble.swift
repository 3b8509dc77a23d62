public import Formats
public import Model

/// What is wrong with a JSON file, in words: the file, the place in it, what was found, what to do.
public enum JSONTrouble {
    static func of(_ fault: JSONFault, in file: String, from origin: FileOrigin = .own) -> Trouble {
        let (what, mend) = (words(fault.reason), origin.mend)
        return Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file), linje \(fault.line), tegn \(fault.column): \(what.nb). Ingenting er endret. \(mend.nb)",
                nn:
                    "\(file), linje \(fault.line), teikn \(fault.column): \(what.nn). Ingenting er endra. \(mend.nn)",
                en: "\(file), line \(fault.line), character \(fault.column): \(what.en). "
                    + "Nothing was changed. \(mend.en)"))
    }

    static func of(_ fault: JSONShapeFault, in file: String, from origin: FileOrigin = .own) -> Trouble {
        let (what, mend) = (words(fault), origin.mend)
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file): \(what.nb). Ingenting er endret. \(mend.nb)",
                nn: "\(file): \(what.nn). Ingenting er endra. \(mend.nn)",
                en: "\(file): \(what.en). Nothing was changed. \(mend.en)"))
    }

    /// What is wrong with a text, as a part of a sentence.
    public static func words(_ reason: JSONFault.Reason) -> Text {
        switch reason {
        case .byteOrderMark:
            Text(
                nb: "fila begynner med et BOM-merke", nn: "fila byrjar med eit BOM-merke",
                en: "the file begins with a byte order mark")
        case .unexpectedEnd:
            Text(nb: "fila slutter for tidlig", nn: "fila sluttar for tidleg", en: "the file ends too early")
        case .unexpectedCharacter(let scalar):
            Text(
                nb: "«\(scalar)» kan ikke stå her", nn: "«\(scalar)» kan ikkje stå her",
                en: "“\(scalar)” is not allowed here")
        case .trailingText:
            Text(
                nb: "det står noe etter slutten", nn: "det står noko etter slutten",
                en: "there is something after the end")
        case .duplicateKey(let key):
            Text(
                nb: "nøkkelen «\(key)» står to ganger", nn: "nøkkelen «\(key)» står to gonger",
                en: "the key “\(key)” appears twice")
        case .tooDeep(let bound):
            Text(
                nb: "mer enn \(bound) nivåer inni hverandre", nn: "meir enn \(bound) nivå inni kvarandre",
                en: "more than \(bound) levels of nesting")
        case .badEscape, .loneSurrogate, .controlCharacter, .badUTF8:
            Text(
                nb: "et tegn er skrevet på en måte som ikke er gyldig",
                nn: "eit teikn er skrive på ein måte som ikkje er gyldig",
                en: "a character is written in a way that is not valid"
            )
        case .badNumber(let number):
            Text(
                nb: "«\(number)» er ikke et gyldig tall", nn: "«\(number)» er ikkje eit gyldig tal",
                en: "“\(number)” is not a valid number")
        }
    }

    /// What is wrong with the shape of a file, as a part of a sentence.
    public static func words(_ fault: JSONShapeFault) -> Text {
        let path = fault.path
        switch fault.reason {
        case .missing:
            return Text(nb: "«\(path)» mangler", nn: "«\(path)» manglar", en: "“\(path)” is missing")
        case .unknownKey:
            return Text(
                nb: "«\(path)» er en ukjent nøkkel", nn: "«\(path)» er ein ukjend nøkkel",
                en: "“\(path)” is an unknown key")
        case .badValue(let value) where Quantity(value) != nil || value.allSatisfy(\.isNumber) && !value.isEmpty:
            return Text(
                nb: "«\(path)» har et tall som ikke kan stå der: \(value)",
                nn: "«\(path)» har eit tal som ikkje kan stå der: \(value)",
                en: "“\(path)” has a number that is not allowed: \(value)")
        case .badValue(let value):
            return Text(
                nb: "«\(path)» har en verdi som ikke er gyldig: «\(value)»",
                nn: "«\(path)» har ein verdi som ikkje er gyldig: «\(value)»",
                en: "“\(path)” has a value that is not valid: “\(value)”")
        case .wrongType:
            return Text(
                nb: "«\(path)» har en verdi av feil type", nn: "«\(path)» har ein verdi av feil type",
                en: "“\(path)” has a value of the wrong type")
        }
    }
}
