import Model

/// What a heading tells by its own words, in any of the languages that exports are written in.
enum HeadingKind {
    /// The number or level of something that another column says in words.
    case code
    /// Something about the row that is no figure and keeps no rows apart: an address, a remark, the day of the file.
    case fact
    /// Who somebody is.
    case person
    /// Something that people are divided by.
    case dimension

    /// The kind of a heading; `nil` where it tells none.
    init?(_ heading: String) {
        let words = Blanks.collapsed(heading).lowercased()
        if words.isEmpty { return nil }
        if PersonHeadings.isOne(words) {
            self = .person
        } else if Self.isFact(words) {
            self = .fact
        } else if Self.isCode(words) {
            self = .code
        } else if Self.isDimension(words) {
            self = .dimension
        } else {
            return nil
        }
    }

    /// What a heading is about, without the ending that says that it is a code, a level or a name.
    static func stem(_ heading: String) -> String {
        var words = Blanks.collapsed(heading).lowercased()
        for ending in ["kode", "nivaa", "nivå", "navn", "namn", "nummer", "id", "nr", "code", "name"]
        where words.hasSuffix(ending) && words.utf8.count > ending.utf8.count {
            words = String(words.dropLast(ending.count))
            break
        }
        return words.filter { $0 != " " && $0 != "_" && $0 != "-" }
    }

    private static func isCode(_ words: String) -> Bool {
        ["kode", "nivaa", "nivå", "code"].contains { words.hasSuffix($0) }
            || words == "id" || ["_id", " id", "-id", "tid_id"].contains { words.hasSuffix($0) }
            || [
                "fagid", "trinnid", "kjoennid", "kjønnid", "eierformid", "temaid", "spoersmaalid", "enhetid",
                "tidid",
            ]
            .contains(words)
    }

    private static func isFact(_ words: String) -> Bool {
        let beginnings = [
            "merknad", "kommentar", "notat", "note", "fotnote", "kilde", "kjelde", "source", "uttrekk",
            "oppdatert",
            "sist oppdatert", "sist endret", "publisert", "versjon", "nettside", "nettadresse", "url", "www",
            "postnr", "postnummer", "poststed", "målform", "eier ", "eiernavn", "skoleeier", "barnehageeier",
            "breddegrad", "lengdegrad", "latitude", "longitude", "koordinat", "utm", "brudd",
        ]
        return beginnings.contains { words.hasPrefix($0) }
            || ["lat", "lon", "lng", "nord", "oest", "øst"].contains(words)
    }

    private static func isDimension(_ words: String) -> Bool {
        if ["navn", "namn"].contains(where: { words.hasSuffix($0) }) { return true }
        let beginnings = [
            "fag", "vurdering", "trinn", "årstrinn", "årssteg", "steg", "klassetrinn", "kjønn", "kjoenn",
            "spørsmål",
            "spoersmaal", "svaralternativ", "tema", "alder", "indikator", "utdanningsprogram", "utdanningstype",
            "utdanningsnivå", "utdanningsnivaa", "programområde", "programomraade", "gruppe", "stilling",
            "delskår",
            "statistikk", "måleenhet", "prøve", "karakter", "språk", "subject", "grade", "gender", "sex", "age",
        ]
        return beginnings.contains { words.hasPrefix($0) }
    }
}
