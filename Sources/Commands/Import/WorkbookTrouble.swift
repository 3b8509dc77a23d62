import Formats
import Model

/// What can be wrong with a workbook, in words.
enum WorkbookTrouble {
    static func of(_ fault: XLSXFault, file: String) -> Trouble {
        let what = words(fault)
        let advice = advice(fault)
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) \(what.nb). Ingenting er hentet inn. \(advice.nb)",
                nn: "\(file) \(what.nn). Ingenting er henta inn. \(advice.nn)",
                en: "\(file) \(what.en). Nothing was imported. \(advice.en)"))
    }

    private static func words(_ fault: XLSXFault) -> Text {
        switch fault {
        case .archive(.tooLarge), .archive(.noMemory), .tooLarge:
            Text(
                nb: "blir langt større enn en tabell med tall skal være, når den pakkes ut",
                nn: "blir langt større enn ein tabell med tal skal vere, når ho blir pakka ut",
                en: "becomes far larger, when unpacked, than a table of figures should be")
        case .archive(.badName(let name)):
            Text(
                nb: "inneholder et navn som peker ut av fila («\(name)»)",
                nn: "har ein del som viser til ein stad utanfor fila («\(name)»)",
                en: "has a part whose name points outside the file (“\(name)”)")
        case .archive(.encrypted):
            Text(nb: "er låst med passord", nn: "er låst med passord", en: "is locked with a password")
        case .archive, .notWorkbook:
            Text(
                nb: "er skadet, eller er ikke en arbeidsbok", nn: "er skadd, eller er ikkje ei arbeidsbok",
                en: "is damaged, or is not a workbook")
        case .markup(_, let fault) where isEntity(fault.reason):
            Text(
                nb: "har noe i seg som kan hente inn andre filer (\(place(fault).nb))",
                nn: "har noko i seg som kan hente inn andre filer (\(place(fault).nn))",
                en: "has something in it that could fetch other files (\(place(fault).en))")
        case .markup(let part, let fault):
            Text(
                nb: "er skadet i delen \(part), \(place(fault).nb)",
                nn: "er skadd i delen \(part), \(place(fault).nn)",
                en: "is damaged in the part \(part), \(place(fault).en)")
        case .missingPart(let part):
            Text(
                nb: "viser til en del som mangler («\(part)»)",
                nn: "viser til ein del som manglar («\(part)»)",
                en: "is missing a part that it refers to (“\(part)”)")
        case .badCell(let sheet, let place):
            Text(
                nb: "har noe i celle \(place) på arket «\(sheet)» som ikke kan leses",
                nn: "har noko i celle \(place) på arket «\(sheet)» som ikkje kan lesast",
                en: "has something in cell \(place) on the sheet “\(sheet)” that cannot be read")
        }
    }

    private static func advice(_ fault: XLSXFault) -> Text {
        switch fault {
        case .archive(.tooLarge), .tooLarge:
            Text(
                nb: "Slett ark og rader dere ikke trenger, eller lagre arket med tallene som CSV.",
                nn: "Slett ark og rader de ikkje treng, eller lagre arket med tala som CSV.",
                en: "Delete sheets and rows you do not need, or save the sheet with the figures as CSV.")
        case .archive(.encrypted):
            Text(
                nb: "Åpne den i Excel, og lagre den uten passord.",
                nn: "Opne fila i Excel, og lagre ho utan passord.",
                en: "Open it in Excel and save it without a password.")
        default:
            Text(
                nb: "Last ned fila på nytt, eller åpne den i Excel og lagre den som CSV.",
                nn: "Last ned fila på nytt, eller opne ho i Excel og lagre ho som CSV.",
                en: "Download the file again, or open it in Excel and save it as CSV.")
        }
    }

    private static func isEntity(_ reason: XMLFault.Reason) -> Bool {
        switch reason {
        case .documentType, .unknownEntity: true
        default: false
        }
    }

    private static func place(_ fault: XMLFault) -> Text {
        Text(
            nb: "linje \(fault.line), tegn \(fault.column)", nn: "linje \(fault.line), teikn \(fault.column)",
            en: "line \(fault.line), character \(fault.column)")
    }
}
