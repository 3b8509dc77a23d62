/// The words of a key: `AntallBesvart` is «Antall besvart».
enum KeyWords {
    static func spaced(_ key: String) -> String {
        var words = ""
        var previous: Character?
        for character in key {
            let startsWord = character.isUppercase && previous?.isLowercase == true
            let startsNumber = character.isNumber && previous?.isLetter == true
            if startsWord || startsNumber { words += " " }
            words += startsWord ? character.lowercased() : String(character)
            previous = character
        }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
