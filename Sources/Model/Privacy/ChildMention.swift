/// Sentences that look as if they told of one child that somebody can recognise.
///
/// A given name counts with an age, a class, a diagnosis or what is told of one child only, and alone where it is no
/// word and the sentence speaks of nobody on the staff; without a name, «gutt på 4 år med …». What it finds is a doubt to
/// ask about, never a fault.
public struct ChildMention: Sendable {
    let words: PersonWords

    /// Looks with some words.
    public init(_ words: PersonWords) { self.words = words }

    /// The sentences of a text that look so, as they stand.
    public func all(in text: String) -> [String] {
        guard text.utf8.count > 5 else { return [] }
        let signs = TextSigns(text)
        return SentenceWords.places(of: signs).filter { places in
            mayTell(signs, places) && isOne(SentenceWords(signs, places))
        }.map { signs.text($0).trimmed }
    }

    /// What somebody is described by begins with one of these.
    static let beginnings = Sentence.beginnings

    func isOne(_ read: SentenceWords) -> Bool {
        let sentence = Sentence(read, words)
        return sentence.namesChild || sentence.describesChild
    }
}

/// A sentence that is asked whether it tells of a child.
private struct Sentence {
    let read: SentenceWords
    let words: PersonWords

    init(_ read: SentenceWords, _ words: PersonWords) { (self.read, self.words) = (read, words) }

    // Few sentences name anybody: the rest of them is only looked at where one does.

    /// Whether it says something of health.
    var hasHealth: Bool { Self.hasHealth(read, words, from: 0) }
    /// Whether it says something of what is told of one child only.
    var hasSituation: Bool { Self.hasSituation(read, words, from: 0) }
    /// Whether it says what is to be, or asks: then «et barn» is any.
    var isGeneral: Bool {
        read.tokens.contains { Self.norms.contains($0.low) } || Self.asking.contains(read.low(0))
            || ["vi vil", "vi ønsk", "målet er", "when ", "if "].contains { read.low.hasPrefix($0) }
    }

    private static let norms: Set<String> = ["skal", "skulle", "bør", "burde", "kunne", "must", "should", "shall"]

    private static let asking: Set<String> = [
        "hva", "kva", "hvordan", "korleis", "hvilke", "når", "hvis", "dersom", "om", "what", "how", "when", "if",
        "which",
        "alle", "each", "every",
    ]

    private static func hasHealth(_ read: SentenceWords, _ words: PersonWords, from start: Int, to end: Int = .max)
        -> Bool
    {
        read.tokens.indices.dropFirst(start).prefix { $0 < end }.contains { place in
            words.marks.contains(String(read.tokens[place].text)) || words.health.begin(read.rest(place))
        }
    }

    private static let keeping: Set<String> = ["holder", "holdt", "held", "halde"]

    private static func hasSituation(_ read: SentenceWords, _ words: PersonWords, from start: Int) -> Bool {
        read.tokens.indices.dropFirst(start).contains { place in
            let isKeptOut =
                keeping.contains(read.low(place))
                && read.tokens[place...].prefix(5).contains { $0.low == "utenfor" || $0.low == "utanfor" }
            return isKeptOut || words.situations.begin(read.rest(place))
        }
    }
}

// MARK: With a name

extension Sentence {
    var namesChild: Bool {
        var before = false
        for place in read.tokens.indices {
            let token = read.tokens[place]
            let isKnown = token.isCapital && token.text.count > 1 && words.isName(token.low)
            // What follows a name with a capital letter is a surname.
            defer { before = isKnown }
            guard token.isCapital, !before, !read.isOfStaff(place - 1) else { continue }
            if isKnown ? tells(of: place) : tells(ofUnknown: place) { return true }
        }
        return false
    }

    private func tells(of place: Int) -> Bool {
        let isSurnamed = read.token(place + 1)?.isCapital == true
        let behind = isSurnamed ? place + 2 : place + 1
        var after = read.pastOrigin(behind)
        if ["og", "and"].contains(read.low(after)), read.token(after + 1)?.isCapital == true { after += 2 }
        if read.isAge(after) || read.isClass(after) || isKin(place, behind) { return true }
        if isKin(before: place - 1) || !isSurnamed && isConcern(place - 1) { return true }
        let (low, isFirst) = (read.tokens[place].low, place == 0)
        let isWord = words.isWord(low)
        // A name that stands by itself, as in a list of who took part, tells nothing.
        let isTold = read.tokens.filter(\.isWord).count > 2
        if !isWord, !isSurnamed, isTold, !read.isAboutStaff { return true }
        guard !isWord || !isFirst || isSaidToHave(behind) else { return false }
        let isWeak =
            !isSurnamed || Self.having.contains(read.low(read.past(["som", "who"], read.past([","], behind))))
        return isWeak && (hasHealth || hasSituation) || !isSurnamed && read.isDepartment(behind)
    }

    /// «Live har ADHD», whatever else the name means.
    private func isSaidToHave(_ behind: Int) -> Bool {
        Self.having.contains(read.low(behind)) && Self.hasHealth(read, words, from: behind + 1, to: behind + 4)
    }

    /// A name that nobody knows, in the middle of a sentence, with an age.
    private func tells(ofUnknown place: Int) -> Bool {
        guard place > 0, read.tokens[place].text.count > 2,
            read.tokens[place].text.dropFirst().allSatisfy(\.isLowercase)
        else { return false }
        let age = read.pastOrigin(place + 1)
        guard read.isAge(age, inBrackets: false) else { return false }
        // «2,4; Lag på fire»: behind a list of codes a sentence begins, and «på fire» is how many there are.
        return !read.isBehindCodes(place) || read.low(age) != "på" || read.saysYears(from: age)
    }

    private static let having: Set<String> = [
        "har", "får", "fikk", "fekk", "er", "ble", "blir", "vart", "has", "is", "was", "gets",
    ]
    private static let kin = [
        "mor", "far", "foreldr", "mamma", "pappa", "bror", "søster", "søsken", "sysken", "mother", "father",
        "parents",
        "brother", "sister", "family", "familie", "storebror", "lillebror", "veslebror", "storesøster",
        "lillesøster",
        "veslesøster", "foresatte", "føresette", "tvilling", "besteforeldr", "fostermor", "fosterfar", "stemor",
        "stefar",
    ]

    private func isKin(_ word: String) -> Bool {
        Self.kin.contains { word.hasPrefix($0) && word.count <= $0.count + 3 }
            && !["morgen", "morgon"].contains(word)
    }

    /// «Emmas mor», «Marius sin mor».
    private func isKin(_ place: Int, _ behind: Int) -> Bool {
        let after = read.past(["sin", "sitt", "si", "sine"], read.past(["'", "’"], behind))
        let isOwner = after > behind || read.tokens[behind - 1].low.hasSuffix("s")
        return isOwner && isKin(read.low(after))
    }

    /// «mor til Mathilde», «lillebroren Max».
    private func isKin(before place: Int) -> Bool {
        let linking: Set<String> = ["til", "åt", "of", "hans", "hennes"]
        return isKin(read.low(linking.contains(read.low(place)) ? place - 1 : place))
    }

    /// «bekymret for Sofia», «PPT har vurdert Emma», «lille Ola».
    private func isConcern(_ place: Int) -> Bool {
        let direct: Set<String> = [
            "vurdert", "henvist", "tilvist", "testet", "testa", "utredet", "utreda", "referred", "assessed",
            "lille",
            "vesle", "little", "gutten", "jenta", "guten", "eleven", "barnet", "pupil", "boy", "girl",
        ]
        if direct.contains(read.low(place)) { return true }
        let worried = ["bekymr", "urolig", "uroleg", "redd", "worried", "concerned"]
        return ["for", "about"].contains(read.low(place))
            && worried.contains { read.low(place - 1).hasPrefix($0) }
    }
}

// MARK: Without one

extension Sentence {
    private static let ones: Set<String> = [
        "gutt", "gut", "jente", "elev", "pupil", "boy", "girl", "child", "son", "sønn", "datter", "dotter",
        "student",
        "barnet", "gutten", "guten", "jenta", "jenten", "eleven",
    ]
    private static let anyOnes: Set<String> = ["barn", "barnet", "elev", "eleven", "child", "pupil", "student"]
    private static let each: Set<String> = [
        "hver", "kvar", "per", "pr", "ingen", "enhver", "each", "every", "no", "enkelt", "enkelte", "kvart",
        "hvert",
        "fleire", "flere",
    ]
    private static let articles: Set<String> = ["et", "eit", "ett", "eitt", "dette", "vårt"]

    var describesChild: Bool {
        guard read.tokens.contains(where: Self.mayDescribe) else { return false }
        for place in read.tokens.indices where isOne(place) && describes(place) { return true }
        for place in read.tokens.indices where Self.pronouns.contains(read.low(place)) && read.isClass(place + 1) {
            return true
        }
        return initialsWithAge || namesByYears
    }

    /// Whether a word can be what describes somebody begins with: all that is looked for below has one of these.
    private static func mayDescribe(_ token: SentenceWords.Token) -> Bool {
        beginnings.contains(token.low) || token.isCapital && token.text.count == 1
            || token.low.utf8.contains { $0 == 0xA5 || $0 == 0xCC }
                && (token.low.hasSuffix("åring") || token.low.hasSuffix("åringen"))
            || token.low.utf8.count > 9 && token.low.hasSuffix("-year-old")
    }

    fileprivate static let beginnings = ones.union(pronouns).union(["barn"])

    private static let pronouns: Set<String> = ["han", "hun", "ho", "ham", "henne", "he", "she", "him"]

    /// Whether a word is one child: «gutten», «en elev», and «barn» only with «et» before it.
    private func isOne(_ place: Int) -> Bool {
        let word = read.low(place)
        if word == "barn" {
            return Self.articles.contains(read.low(place - 1)) || Self.articles.contains(read.low(place - 2))
        }
        return Self.ones.contains(word) && !Self.each.contains(read.low(place - 1))
    }

    private func describes(_ place: Int) -> Bool {
        let isAny = Self.anyOnes.contains(read.low(place))
        if isAny, isGeneral { return false }
        var after = read.past(["vår", "min", "deres", "dykkar"], place + 1)
        let origin = read.pastOrigin(after)
        let hasOrigin = origin > after
        after = origin
        if read.isAge(after) || read.isClass(after) { return true }
        if ["med", "with"].contains(read.low(after)), read.isClass(after + 2) || read.isClass(after + 3) {
            return true
        }
        let linking: Set<String> = ["med", "with", "har", "has", "i", "in", "using"]
        let links = read.tokens.indices.dropFirst(after).prefix(6).prefix {
            ![".", ";", ":"].contains(read.low($0))
        }
        if let link = links.first(where: { linking.contains(read.low($0)) }),
            Self.hasHealth(read, words, from: link, to: after + 12)
        {
            return true
        }
        guard !isGeneral else { return false }
        if read.isDepartment(after) || hasOrigin || isFromAbroad(after) { return true }
        return !isAny && Self.hasSituation(read, words, from: after)
    }

    /// «som kom fra Ukraina».
    private func isFromAbroad(_ place: Int) -> Bool {
        guard ["som", "who"].contains(read.low(place)) else { return false }
        return (place + 2..<place + 6).contains { read.pastOrigin($0) > $0 }
    }

    /// «K.H. på fire år».
    private var initialsWithAge: Bool {
        read.tokens.indices.contains { place in
            func isInitial(_ place: Int) -> Bool {
                read.token(place)?.isCapital == true && read.token(place)?.text.count == 1
            }
            guard isInitial(place), read.low(place + 1) == ".", isInitial(place + 2), read.low(place + 3) == "."
            else {
                return false
            }
            return read.isAge(place + 4) || read.isClass(place + 4)
        }
    }

    /// «our four-year-old», «femåringen med ADHD».
    private var namesByYears: Bool {
        read.tokens.indices.contains { place in
            let word = read.low(place)
            if word.hasSuffix("-year-old") {
                return !isGeneral && ["our", "a", "the", "one"].contains(read.low(place - 1))
            }
            guard word.hasSuffix("åring") || word.hasSuffix("åringen") else { return false }
            return !isGeneral && (hasHealth || hasSituation || read.isDepartment(place + 1))
        }
    }
}
