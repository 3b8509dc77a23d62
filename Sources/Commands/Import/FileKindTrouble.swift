import Evidence
import Model

/// Files that are no table behov reads: what they are, and how to save them as one.
enum FileKindTrouble {
    static func of(_ kind: FileKind, file: String) -> Trouble {
        let (what, how) = (what(kind), how(kind))
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) er \(what.nb), ikke en tabell som behov kan lese. Ingenting er hentet inn. \(how.nb)",
                nn:
                    "\(file) er \(what.nn), ikkje ein tabell som behov kan lese. Ingenting er henta inn. \(how.nn)",
                en: "\(file) is \(what.en), not a table that behov can read. Nothing was imported. \(how.en)"))
    }

    private static func what(_ kind: FileKind) -> Text {
        switch kind {
        case .picture: Text(nb: "et bilde", nn: "eit bilete", en: "an image")
        case .pdf: Text(nb: "en PDF", nn: "ein PDF", en: "a PDF")
        case .oldWorkbook:
            Text(
                nb: "en arbeidsbok fra eldre Excel (.xls)", nn: "ei arbeidsbok frå eldre Excel (.xls)",
                en: "a workbook from an older version of Excel (.xls)")
        case .lockedWorkbook:
            Text(
                nb: "en arbeidsbok som er låst med passord", nn: "ei arbeidsbok som er låst med passord",
                en: "a workbook that is locked with a password")
        case .binaryWorkbook:
            Text(
                nb: "en binær arbeidsbok (.xlsb)", nn: "ei binær arbeidsbok (.xlsb)",
                en: "a binary workbook (.xlsb)")
        case .xmlWorkbook:
            Text(
                nb: "et XML-regneark fra Excel 2003", nn: "eit XML-rekneark frå Excel 2003",
                en: "an XML spreadsheet from Excel 2003")
        case .numbers:
            Text(nb: "et regneark fra Numbers", nn: "eit rekneark frå Numbers", en: "a spreadsheet from Numbers")
        case .document:
            Text(
                nb: "et tekstdokument eller en presentasjon", nn: "eit tekstdokument eller ein presentasjon",
                en: "a text document or a presentation")
        case .packedTable:
            Text(
                nb: "en pakket fil (ZIP) med en tabell i", nn: "ei pakka fil (ZIP) med ein tabell i",
                en: "a ZIP file with a table in it")
        case .archive: Text(nb: "en pakket fil (ZIP)", nn: "ei pakka fil (ZIP)", en: "a ZIP file")
        case .webPage: Text(nb: "en nettside (HTML)", nn: "ei nettside (HTML)", en: "a web page (HTML)")
        case .markup: Text(nb: "XML", nn: "XML", en: "XML")
        }
    }

    private static func how(_ kind: FileKind) -> Text {
        switch kind {
        case .oldWorkbook, .binaryWorkbook, .xmlWorkbook, .webPage:
            Text(
                nb: "Åpne den i Excel eller LibreOffice, velg «Lagre som», og velg «Excel-arbeidsbok (.xlsx)».",
                nn: "Opne fila i Excel eller LibreOffice, vel «Lagre som», og vel «Excel-arbeidsbok (.xlsx)».",
                en: "Open it in Excel or LibreOffice, choose Save as, and choose Excel workbook (.xlsx).")
        case .lockedWorkbook:
            Text(
                nb: "Åpne den i Excel, og lagre den uten passord.",
                nn: "Opne fila i Excel, og lagre ho utan passord.",
                en: "Open it in Excel and save it without a password.")
        case .numbers:
            Text(
                nb: "Åpne det i Numbers, og velg «Arkiv», «Eksporter til» og «Excel».",
                nn: "Opne fila i Numbers, og vel «Arkiv», «Eksporter til» og «Excel».",
                en: "Open it in Numbers, and choose File, Export to, Excel.")
        case .packedTable:
            Text(
                nb: "Pakk den ut, og hent inn fila inni.",
                nn: "Pakk ut ZIP-fila, og hent inn fila som ligg inni.",
                en: "Unpack it, and import the file inside it.")
        case .picture, .pdf, .document, .archive, .markup:
            Text(
                nb: "Last ned tallene som CSV eller XLSX.", nn: "Last ned tala som CSV eller XLSX.",
                en: "Download the figures as CSV or XLSX.")
        }
    }
}
