import Model

/// Columns that say who somebody is: found by their headings, and by what stands in them.
///
/// What such a column holds is never read, shown or kept; of a form it is left out, and a table that is a list of
/// persons is refused as one.
enum PersonHeadings {
    /// Whether a heading asks for, or holds, what tells who somebody is.
    ///
    /// - Parameter words: The heading in small letters, with single blanks.
    /// - Returns: Whether it does.
    static func isOne(_ words: String) -> Bool {
        let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if exact.contains(words) || exact.contains(parts.joined(separator: " ")) { return true }
        if parts.contains(where: { part in tells.contains { part.hasPrefix($0) } }) { return true }
        if phrases.contains(where: { words.mentions($0) }) { return true }
        // «Barnets navn», «foresatt_navn», «namnet på læraren»: a name, and of a person.
        let names = parts.contains {
            ["navn", "namn", "name", "navnet", "namnet", "names", "navnene"].contains($0)
        }
        let isPersons = parts.contains { word in persons.contains { word.hasPrefix($0) } }
        return names && isPersons
    }

    /// Whether a heading holds national identity numbers, as far as it says.
    static func isIdentityNumber(_ words: String) -> Bool {
        let parts = words.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return parts.contains { ["pnr", "fnr", "personnr", "personnummer", "dnr", "ssn"].contains($0) }
            || ["fødselsn", "fodselsn", "personnum", "d-nummer", "dnummer"].contains { words.mentions($0) }
    }

    private static let exact: Set<String> = [
        "navn", "namn", "name", "fornavn", "førenamn", "etternavn", "etternamn", "first name", "last name",
        "full name", "fullt navn", "hvem", "kven", "who", "elev", "ansatt", "respondent", "respondent name",
        "brukernavn",
        "brukarnamn", "username", "user", "initialer", "e-post", "epost", "email", "e-mail", "mail", "fødselsdato",
        "fødd", "født", "ip", "ip address", "ip-adresse", "ipaddress", "ipaddr", "adresse", "address", "tlf",
        "mob",
    ]

    private static let tells: [String] = [
        "telefon", "mobilnummer", "mobiltelefon", "mobilnr", "tlf", "phone", "epost", "email", "personnummer",
        "personnr", "fødselsnummer", "fødselsnr", "fodselsnummer", "fødselsdato", "fødselsdag", "etternavn",
        "etternamn", "fornavn", "førenamn", "elevnummer", "elevnr", "ansattnummer", "ansattnr", "pnr", "fnr",
        "underskrift", "signatur", "foresattnavn", "elevnavn", "barnenavn", "kontaktperson", "adresselinje",
        "gateadresse", "bostedsadresse", "kontaktlærer", "kontaktlærar", "primærkontakt", "hjemmeadresse",
        "rektor", "styrer", "styrar",
    ]

    private static let phrases: [String] = [
        "e-post", "e-mail", "hva heter", "kva heiter", "hvem er du", "kven er du", "hvem svarer", "kven svarar",
        "på vegne av", "på vegner av", "på vegne av hvem", "ditt navn", "namnet ditt", "navnet ditt", "your name",
        "barnets navn", "namnet på barnet", "navn på barn", "navn på elev", "hvilket barn", "kva for eit barn",
        "hvilken elev", "what is your name", "who are you",
    ]

    private static let persons: [String] = [
        "barn", "elev", "forel", "forsørg", "foresatt", "føresett", "mor", "far", "lærar", "lærer", "ansatt",
        "tilsett", "kontakt", "respondent", "ditt", "din", "your", "student", "parent", "child", "søsken", "søker",
        "leder", "leiar", "person", "bruker", "brukar", "deltaker", "deltakar", "pårørende",
    ]

    /// Whether texts look like names of persons, telephone numbers, addresses of mail or national identity numbers.
    ///
    /// - Parameter texts: The cells of a column that hold something.
    /// - Returns: Whether more than half of them do.
    static func areOnes(_ texts: [String]) -> Bool {
        guard !texts.isEmpty else { return false }
        return 2 * texts.count(where: isOf) > texts.count
    }

    /// Whether a text looks like one of these.
    static func isOf(_ text: String) -> Bool {
        isAddress(text) || isTelephone(text) || isIdentity(text) || GivenNames.isFullName(text)
    }

    /// The same of a text's bytes, hardly any of which have what it takes.
    static func isOf(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = text.count { (48...57).contains($0) }
        let mayBe = digits >= 8 || text.contains(UInt8(ascii: "@")) || GivenNames.mayBeFullName(text)
        // A number of a unit, and nothing else.
        if !mayBe || digits == 9 && text.count == 9 { return false }
        return isOf(String(decoding: text, as: UTF8.self))
    }

    /// Whether texts are mostly national identity numbers, as far as their digits say.
    static func areIdentityNumbers(_ texts: [String]) -> Bool {
        !texts.isEmpty && 2 * texts.count(where: isIdentity) > texts.count
    }

    private static func isAddress(_ text: String) -> Bool {
        guard let at = text.firstIndex(of: "@"), at > text.startIndex else { return false }
        return text[at...].contains(".") && !text.contains(" ")
    }

    /// Eight digits that begin as Norwegian telephone numbers do, perhaps in groups and with `+47` before them.
    private static func isTelephone(_ text: String) -> Bool {
        let plain = text.filter { $0 != " " && $0 != "\u{A0}" }
        let digits =
            plain.hasPrefix("+47") ? plain.dropFirst(3) : plain.hasPrefix("0047") ? plain.dropFirst(4) : plain[...]
        return digits.utf8.count == 8 && digits.utf8.allSatisfy { (48...57).contains($0) }
            && ["2", "3", "4", "5", "6", "7", "9"].contains(digits.prefix(1))
    }

    /// Eleven digits of which the first six may be a day, also with the month of a test number or the day of a D number.
    private static func isIdentity(_ text: String) -> Bool {
        let digits = text.utf8.filter { (48...57).contains($0) }.map { Int($0) - 48 }
        let others = text.utf8.count - digits.count
        guard digits.count == 11, others <= 1 else { return false }
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        return (1...31).contains(day % 40) && (1...12).contains(month % 20)
    }
}
