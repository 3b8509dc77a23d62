/// What is wrong inside a county's profile, and where.
public struct CountyFault: Error, Sendable, Hashable {
    /// Where in the file, such as `networks[2].municipalities[0]`.
    public let path: String
    /// What is wrong, as the end of a sentence that begins with the place.
    public let words: Text

    /// Makes a fault.
    public init(_ path: String, nb: String, nn: String, en: String) {
        self.path = path
        words = Text(nb: nb, nn: nn, en: en)
    }
}

extension CountyProfile {
    /// What a profile may refer to.
    public struct Known: Sendable {
        /// The numbers of all municipalities.
        public let municipalities: Set<String>
        /// The marks of all sources: those that hold everywhere, and those of the counties' plans.
        public let marks: Set<String>

        /// Makes what is known.
        public init(municipalities: Set<String>, marks: Set<String>) {
            self.municipalities = municipalities
            self.marks = marks
        }
    }

    /// Every mark that the profile names, and where in the file it does.
    public var named: [(path: String, mark: String)] {
        PlanPoint.allCases.compactMap { point in plan?[point].map { ("plan.\(point.rawValue)", $0) } }
            + (sources ?? []).enumerated().map { ("sources[\($0)]", $1) }
    }

    /// The first thing that keeps the profile from being used; the shares are judged where they are used.
    public func fault(_ known: Known) -> CountyFault? {
        slotFault ?? dateFault ?? placeFault(known) ?? networkFault(known.municipalities) ?? fieldFault
    }

    /// The county is one, and its plan has the places.
    private func placeFault(_ known: Known) -> CountyFault? {
        let counties = Set(known.municipalities.map { String($0.prefix(2)) })
        for (place, number) in (municipalities ?? []).enumerated()
        where !counties.contains(number) && !known.municipalities.contains(number) {
            return CountyFault(
                "municipalities[\(place)]", nb: "er ikke nummeret til noe fylke eller noen kommune: «\(number)»",
                nn: "er ikkje nummeret til noko fylke eller nokon kommune: «\(number)»",
                en: "is not the number of a county or municipality: “\(number)”")
        }
        for (path, mark) in named where !known.marks.contains(mark) {
            return CountyFault(
                path, nb: "viser til en kilde som ikke står i laws.json: «\(mark)»",
                nn: "viser til ei kjelde som ikkje står i laws.json: «\(mark)»",
                en: "refers to a source that is not in laws.json: “\(mark)”")
        }
        let periods =
            [("period", period)] + (earlier ?? []).enumerated().map { ("earlier[\($0)].period", $1.period) }
        for case (let path, let period?) in periods
        where !(1900...9000).contains(period.first) || !(1...20).contains(period.years) {
            return CountyFault(
                path, nb: "må ha et startår og en varighet på 1 til 20 år",
                nn: "må ha eit startår og ei varigheit på 1 til 20 år",
                en: "must have a first year, and last from 1 to 20 years")
        }
        return nil
    }

    /// Texts say what they say: only the names of the form's fields have slots.
    private var slotFault: CountyFault? {
        var texts = [("county", county, [String]())]
        texts += (forum ?? []).enumerated().map { ("forum[\($0)].who", $1.who, []) }
        texts += (themes ?? []).enumerated().map { ("themes[\($0)]", $1, []) }
        texts += (dates ?? []).enumerated().map { ("dates[\($0)].what", $1.what, []) }
        texts += fieldNames.map { ("\($0.path).name", $0.name, FormField.slots) }
        return texts.lazy.compactMap { CountyFault.first(in: $1, at: $0, allowing: $2) }.first
    }

    private var dateFault: CountyFault? {
        var days = [("deadline", deadline)]
        days += (earlier ?? []).enumerated().map { ("earlier[\($0)].deadline", $1.deadline) }
        days += (dates ?? []).enumerated().map { ("dates[\($0)].day", $1.day) }
        // A year with a leap day, so that every day of every year is one.
        for case (let path, let day?) in days where day.utf8.count != 5 || Day("2028-\(day)") == nil {
            return CountyFault(
                path, nb: "må være måned og dag, som 02-01, ikke «\(day)»",
                nn: "må vere månad og dag, som 02-01, ikkje «\(day)»",
                en: "must be a month and a day, such as 02-01, not “\(day)”")
        }
        for (place, date) in (dates ?? []).enumerated() {
            if let week = (date.weeks ?? []).first(where: { !(1...53).contains($0) }) {
                return CountyFault(
                    "dates[\(place)].weeks", nb: "har en uke som ikke finnes: \(week)",
                    nn: "har ei veke som ikkje finst: \(week)", en: "has a week that does not exist: \(week)")
            }
            if let month = date.month, !(1...12).contains(month) {
                return CountyFault(
                    "dates[\(place)].month",
                    nb: "må være en måned fra 1 (januar) til 12 (desember), ikke \(month)",
                    nn: "må vere ein månad frå 1 (januar) til 12 (desember), ikkje \(month)",
                    en: "must be a month from 1 (January) to 12 (December), not \(month)")
            }
            if let weekday = date.weekday, !(1...7).contains(weekday) {
                return CountyFault(
                    "dates[\(place)].weekday",
                    nb: "må være en ukedag fra 1 (mandag) til 7 (søndag), ikke \(weekday)",
                    nn: "må vere ein vekedag frå 1 (måndag) til 7 (søndag), ikkje \(weekday)",
                    en: "must be a weekday from 1 (Monday) to 7 (Sunday), not \(weekday)")
            }
        }
        return nil
    }

    /// A network is named once, and a municipality belongs to one network.
    private func networkFault(_ known: Set<String>) -> CountyFault? {
        var names: Set<String> = []
        var networkOf: [String: String] = [:]
        for (place, network) in (networks ?? []).enumerated() {
            guard names.insert(network.name.folded).inserted else {
                return CountyFault(
                    "networks[\(place)].name", nb: "står to ganger: «\(network.name)»",
                    nn: "står to gonger: «\(network.name)»", en: "appears twice: “\(network.name)”")
            }
            for (spot, number) in (network.municipalities ?? []).enumerated() {
                let path = "networks[\(place)].municipalities[\(spot)]"
                guard known.contains(number) else {
                    return CountyFault(
                        path, nb: "er ikke nummeret til noen kommune: «\(number)»",
                        nn: "er ikkje nummeret til nokon kommune: «\(number)»",
                        en: "is not the number of a municipality: “\(number)”")
                }
                if let other = networkOf.updateValue(network.name, forKey: number) {
                    return CountyFault(
                        path, nb: "hører allerede til \(other): «\(number)»",
                        nn: "høyrer allereie til \(other): «\(number)»",
                        en: "already belongs to \(other): “\(number)”")
                }
            }
        }
        return nil
    }

}

extension CountyFault {
    /// A text of a county's that is empty in a language, or has a slot that is not filled in there.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - path: Where in the file it stands.
    ///   - allowed: The slots that are filled in.
    /// - Returns: The first fault; `nil` where there is none.
    public static func first(in text: Text, at path: String, allowing allowed: [String]) -> CountyFault? {
        for language in Language.allCases {
            let path = "\(path).\(language.rawValue)"
            let words = text[language]
            if words.isBlank {
                return CountyFault(path, nb: "er tom", nn: "er tom", en: "is empty")
            }
            guard let slot = words.slots.first(where: { !allowed.contains($0) }) else { continue }
            let list = allowed.joined(separator: ", ")
            return allowed.isEmpty
                ? CountyFault(
                    path, nb: "inneholder «\(slot)», men her blir ingenting fylt inn",
                    nn: "inneheld «\(slot)», men her blir ingenting fylt inn",
                    en: "contains “\(slot)”, but no value can be filled in here")
                : CountyFault(
                    path, nb: "inneholder «\(slot)», men her kan bare \(list) fylles inn",
                    nn: "inneheld «\(slot)», men her kan berre \(list) fyllast inn",
                    en: "contains “\(slot)”, but only \(list) can be filled in here")
        }
        return nil
    }
}

extension String {
    /// What stands between braces, with them; one that is never closed goes to the end.
    fileprivate var slots: [String] {
        var slots: [String] = []
        var open: String?
        for letter in self {
            if letter == "{", open == nil { open = "" }
            open?.append(letter)
            if letter == "}" {
                slots.append(open ?? "}")
                open = nil
            }
        }
        return slots + (open.map { [$0] } ?? [])
    }
}
