// How old somebody is, which class or department they belong to, where they came from: read at a place in a sentence.

extension SentenceWords {
    private static let numbers: Set<String> = [
        "ett", "eitt", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv",
        "tretten",
        "fjorten", "femten", "seksten", "sytten", "atten", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    ]
    private static let about: Set<String> = [
        "på", "aged", "of", "er", "is", "age", "a", "snart", "ca", "nearly", "about",
    ]
    private static let years: Set<String> = [
        "år", "åring", "years", "year", "måneder", "månader", "mnd", "months",
    ]
    private static let classes: Set<String> = [
        "klasse", "klassen", "klassa", "trinn", "trinnet", "årstrinn", "steg", "steget", "årssteg", "grade",
    ]
    private static let places: Set<String> = ["i", "på", "frå", "fra", "from", "in", "at", "on"]
    private static let ordinals: Set<String> = [
        "første", "fyrste", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "sjuande", "syvende",
        "åttende",
        "åttande", "niende", "niande", "tiende", "tiande",
    ]

    private func isNumber(_ place: Int) -> Bool {
        let word = low(place)
        if let number = Int(word) { return (0...19).contains(number) && word.utf8.count < 3 }
        return Self.numbers.contains(word)
    }

    /// Whether an age stands at a place: «, 7 år», «på fem år», «(5)», «som er fem», «, 9,», «of five».
    func isAge(_ start: Int, inBrackets: Bool = true) -> Bool {
        if inBrackets, low(start) == "(" {
            let place = past(Self.about, start + 1)
            guard isNumber(place) else { return false }
            return low(past(Self.years, place + 1)) == ")"
        }
        var place = past([","], start)
        if low(place) == "som" || low(place) == "who", ["er", "is"].contains(low(place + 1)) {
            return isNumber(past(Self.about, place + 2))
        }
        if low(start) == ",", isNumber(place), low(place + 1) == "," { return true }
        let word = low(place)
        place = past(Self.about, past(Self.about, place))
        guard isNumber(place) else { return false }
        if word == "aged" || word == "of" || word == "på" && Self.numbers.contains(low(place)) { return true }
        var end = place + 1
        if low(end) == "og" { end += 3 }
        if low(end) == "½" { end += 1 }
        return Self.years.contains(low(end)) || low(end).hasPrefix("år") && low(end).count < 3
    }

    /// Whether all that stands before a place is a list of numbers that a semicolon ends, as answers from a catalogue are
    /// written: «2,4,5,6; …».
    func isBehindCodes(_ place: Int) -> Bool {
        low(place - 1) == ";"
            && tokens[..<place].allSatisfy { token in
                token.low.allSatisfy { $0.isASCIIDigit || ",;-".contains($0) }
            }
    }

    /// Whether years or months are named right behind a place: «på fire år», «på fire og et halvt år».
    func saysYears(from place: Int) -> Bool {
        (place..<place + 7).contains {
            Self.years.contains(low($0)) || low($0).hasPrefix("år") && low($0).count < 3
        }
    }

    /// Whether a class stands at a place: «i 3B», «i 5. klasse», «, 3. trinn», «in year 4», «som går i andre klasse».
    func isClass(_ start: Int) -> Bool {
        var place = past([","], start)
        if low(place) == "som" || low(place) == "who" { place += 2 }
        if low(place) == "går" { place += 1 }
        let isPlaced = Self.places.contains(low(place)) || low(start) == "," || place > start
        guard isPlaced else { return false }
        place = past(Self.places, place)
        if token(place)?.isClassroom == true { return true }
        if ["vg1", "vg2", "vg3"].contains(low(place)) { return true }
        if ["class", "grade", "year"].contains(low(place)) { return isNumber(place + 1) }
        if Self.ordinals.contains(low(place)) || token(place)?.isOrdinal == true {
            return Self.classes.contains(low(place + 1)) || low(place + 1) == "class"
        }
        guard isNumber(place) else { return false }
        let end = past(["."], place + 1)
        return Self.classes.contains(low(end))
            || token(end)?.text.count == 1 && token(end)?.isCapital == true
                && "ABCDE".contains(low(end).uppercased())
    }

    /// The place behind «fra Syria»; the place itself where nothing of the kind stands there.
    func pastOrigin(_ place: Int) -> Int {
        ["fra", "frå", "from"].contains(low(place)) && token(place + 1)?.isCapital == true ? place + 2 : place
    }

    /// Whether a department stands at a place: «på Marihøna», «på avdeling Bien», «i førskolegruppa». Where a school or
    /// kindergarten has that name, it is none.
    func isDepartment(_ start: Int) -> Bool {
        guard Self.places.contains(low(start)), !["fra", "frå", "from"].contains(low(start)) else { return false }
        let place = past(["avdeling", "avdelinga", "avdelingen"], start + 1)
        let word = low(place)
        let isGroup = ["avdeling", "avdelinga", "avdelingen", "gruppa", "gruppen"].contains { word.hasSuffix($0) }
        if isGroup { return !isGroupOfStaff(place) }
        if place > start + 1 { return true }
        guard low(start) != "i", low(start) != "in", let name = token(place), name.isCapital, name.text.count > 2
        else { return false }
        let units = [
            "skole", "skule", "barnehage", "oppvekst", "ungdomss", "vidareg", "videreg", "school", "kinderg",
        ]
        return !units.contains { low(place + 1).hasPrefix($0) || word.hasSuffix($0) }
    }
}
