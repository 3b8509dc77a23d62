import Model

extension SourceStanding {
    /// How a source stands to its file, as a part of a line: «kontrollert mot fila».
    var words: Text {
        switch self {
        case .verified:
            Text(
                nb: "kontrollert mot fila nå: den er uendret, og tallene står i den",
                nn: "kontrollert mot fila no: ho er uendra, og tala står der",
                en: "verified against the file now: it is unchanged, and the figures are in it")
        case .differs(.changed):
            Text(
                nb: "STEMMER IKKE: fila er endret siden den ble lest",
                nn: "STEMMER IKKJE: fila er endra sidan ho blei lesen",
                en: "DOES NOT MATCH: the file has been changed since it was read")
        case .differs(.gone):
            Text(
                nb: "KAN IKKE KONTROLLERES: fila er borte", nn: "KAN IKKJE KONTROLLERAST: fila er borte",
                en: "CANNOT BE VERIFIED: the file is gone")
        case .differs(.otherCell(_, _, _, let cell, let found)): SourceStanding.differs(cell, found)
        case .notKept:
            Text(
                nb: "ikke kontrollert: av denne fila er bare kontrollsummen tatt vare på",
                nn: "ikkje kontrollert: av denne fila er berre kontrollsummen teken vare på",
                en: "not verified: only the checksum of this file was kept")
        case .told(let day, true):
            Text(
                nb: "kontrollert mot fila av den som leverte, \(day.words.nb)",
                nn: "kontrollert mot fila av den som leverte, \(day.words.nn)",
                en: "verified against the file by the sender, \(day.words.en)")
        case .told(let day, false):
            Text(
                nb: "STEMTE IKKE med fila hos den som leverte, \(day.words.nb)",
                nn: "STEMTE IKKJE med fila hos den som leverte, \(day.words.nn)",
                en: "DID NOT MATCH the sender's file, \(day.words.en)")
        case .untold:
            Text(
                nb: "ikke kontrollert: fila fulgte ikke med", nn: "ikkje kontrollert: fila følgde ikkje med",
                en: "not verified: the file was not included")
        }
    }

    private static func differs(_ cell: Cell, _ found: String?) -> Text {
        guard let found, !found.isEmpty else {
            return Text(
                nb:
                    "STEMMER IKKE: «\(cell.raw)» står ikke i rad \(cell.row), kolonne \(cell.column) i fila",
                nn:
                    "STEMMER IKKJE: «\(cell.raw)» står ikkje i rad \(cell.row), kolonne \(cell.column) i fila",
                en:
                    "DOES NOT MATCH: “\(cell.raw)” is not in row \(cell.row), column \(cell.column) of the file"
            )
        }
        return Text(
            nb: "STEMMER IKKE: i rad \(cell.row), kolonne \(cell.column) står det «\(found)», ikke «\(cell.raw)»",
            nn:
                "STEMMER IKKJE: i rad \(cell.row), kolonne \(cell.column) står det «\(found)», ikkje «\(cell.raw)»",
            en: "DOES NOT MATCH: row \(cell.row), column \(cell.column) contains “\(found)”, not “\(cell.raw)”")
    }

    /// What programs are told.
    var code: String {
        switch self {
        case .verified: "verified"
        case .differs(.changed): "changed"
        case .differs(.gone): "gone"
        case .differs(.otherCell): "otherCell"
        case .notKept: "notKept"
        case .told(_, true): "toldVerified"
        case .told(_, false): "toldDiffering"
        case .untold: "untold"
        }
    }
}
