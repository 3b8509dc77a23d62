/// Words that put a cause down to what colleagues or parents are like, and not to what is done, when and why (O).
///
/// «Assistentene er for lite engasjert» blames; «assistentene står alene ute» and «foresatte får vite det for sent» do
/// not. Only words of will and character count: what somebody does can be seen, and belongs in the analysis.
enum BlamingWords {
    /// Whether a text blames.
    static func blame(_ text: String) -> Bool {
        SaidTokens(text).clauses.contains { clause in
            clause.indices.contains {
                isGroup(clause[$0]) && (isBlamed($0, in: clause) || isNamed($0, in: clause))
            }
        }
    }

    /// Whether what follows the group says what it is like: «er for lite engasjert», «gidder ikke», «mangler vilje».
    private static func isBlamed(_ group: Int, in clause: [String]) -> Bool {
        // «Vi engasjerer foresatte for lite» is about ourselves.
        guard !clause[..<group].contains(where: { ourselves.contains($0) }) else { return false }
        let rest = Array(clause[(group + 1)...].prefix(10))
        let isSaid = rest.contains { copulas.contains($0) }
        for (place, word) in rest.enumerated() {
            let next = rest[(place + 1)...].prefix(4)
            if isSaid, isFault(word), !(place > 0 && lacking.contains(rest[place - 1])) { return true }
            if isSaid, lacking.contains(word), next.contains(where: isVirtue) { return true }
            if unwilling.contains(word),
                next.prefix(3).contains(where: negations.contains)
                    || rest[..<place].last.map(negations.contains) ?? false
            {
                return true
            }
            if missing.contains(word), next.contains(where: isWill) { return true }
            if having.contains(word), next.contains(where: lacking.contains), next.contains(where: isWill) {
                return true
            }
            let isLeft = (isParents(clause[group]) ? duties + parentsDuties : duties).contains { duty in
                duty.verbs.contains(word) && next.contains(where: lacking.contains)
                    && next.contains(where: duty.objects.contains)
            }
            if isLeft { return true }
        }
        return false
    }

    /// Whether the group is named as lacking something: «manglende engasjement hos foreldrene», «late vikarer».
    private static func isNamed(_ group: Int, in clause: [String]) -> Bool {
        let before = Array(clause[..<group].suffix(5))
        guard let last = before.last, !before.contains(where: { ["vi", "oss", "we", "us"].contains($0) }) else {
            return false
        }
        if isFault(last) || before.suffix(2).first.map(lacking.contains) ?? false && isVirtue(last) { return true }
        guard let will = before.firstIndex(where: isWill), before[will...].contains(where: from.contains) else {
            return false
        }
        return before[..<will].contains { lacking.contains($0) || lackingOf.contains($0) }
    }

    private static func isGroup(_ word: String) -> Bool {
        isParents(word) || groups.contains(word) || isPerson(word, groupStems)
    }

    private static func isPerson(_ word: String, _ stems: [String]) -> Bool {
        stems.contains { word.hasPrefix($0) && endings.contains(String(word.dropFirst($0.count))) }
    }

    private static func isParents(_ word: String) -> Bool {
        parents.contains(word) || isPerson(word, parentStems)
    }

    private static func isVirtue(_ word: String) -> Bool { virtues.contains { word.hasPrefix($0) } }

    private static func isFault(_ word: String) -> Bool {
        faults.contains(word) || faultStems.contains { word.hasPrefix($0) }
    }

    private static func isWill(_ word: String) -> Bool { wills.contains { word.hasPrefix($0) } }

    private static let parentStems = ["foreldr", "føresett", "føresatt", "foresatt", "parent"]
    /// How the stems may end; «vikarordningen» and «foreldremøtet» are no persons.
    private static let endings: Set<String> = [
        "", "a", "e", "ene", "ane", "en", "er", "ar", "erne", "arane", "aene", "s", "et", "aer",
    ]
    private static let parents: Set<String> = [
        "hjemmet", "heimen", "hjemmene", "heimane", "mødrene", "fedrene", "familiene", "familiane", "forelderen",
    ]
    private static let groupStems = [
        "assistent", "fagarbeid", "kolleg", "vikar", "barnehagelærer", "barnehagelærar", "miljøarbeid",
        "colleague",
        "substitute",
    ]
    private static let groups: Set<String> = [
        "lærerne", "lærarane", "lærere", "lærarar", "læreren", "læraren", "pedagogene", "pedagogane", "pedagoger",
        "pedagogar", "ansatte", "tilsette", "personalet", "personale", "personalgruppa", "personalgruppen",
        "voksne",
        "vaksne", "avdelingslederne", "staff", "teachers", "assistants", "adults",
    ]
    private static let ourselves: Set<String> = ["vi", "jeg", "eg", "oss", "we", "us"]
    private static let copulas: Set<String> = [
        "er", "virker", "verkar", "var", "blir", "virka", "verka", "viser", "syner", "are", "is", "seem",
    ]
    private static let lacking: Set<String> = [
        "ikke", "ikkje", "lite", "lita", "mindre", "dårlig", "dårleg", "dårlige", "dårlege", "aldri", "sjelden",
        "sjeldan", "nok", "liten", "feil", "ingen", "inga", "not", "little", "never", "too",
    ]
    private static let lackingOf: Set<String> = [
        "manglende", "manglande", "svak", "svakt", "svake", "mangel", "lack",
    ]
    private static let negations: Set<String> = ["ikke", "ikkje", "not"]
    private static let from: Set<String> = [
        "hos", "fra", "frå", "blant", "mellom", "i", "among", "from", "of", "til",
    ]
    private static let virtues = [
        "engasjer", "motiver", "interesser", "ansvarsfull", "ansvarlig", "ansvarleg", "samvittighetsfull",
        "pliktoppfyll",
        "villig", "lojal", "profesjonell", "flink", "dyktig", "tålmodig", "tolmodig", "engaged", "motivated",
        "interested", "committed",
    ]
    private static let faultStems = [
        "uengasjer", "umotiver", "uinteresser", "uansvarlig", "uansvarleg", "uprofesjonell", "likegyldig",
        "likegladd",
        "umulig", "umogeleg", "inkompetent", "udugelig", "udugeleg", "lazy", "unmotivated", "uninterested",
    ]
    private static let faults: Set<String> = ["late", "lat", "slappe", "giddeløse", "giddelause", "sløve", "sløv"]
    private static let unwilling: Set<String> = [
        "gidder", "gidd", "orker", "orkar", "bryr", "bother", "care",
    ]
    private static let missing: Set<String> = ["mangler", "manglar", "lack", "lacks"]
    private static let having: Set<String> = ["har", "viser", "syner", "have", "show"]
    private static let wills = [
        "engasjement", "motivasjon", "vilje", "vilja", "interesse", "innsats", "initiativ", "holdning", "haldning",
        "arbeidsmoral", "ansvarsfølelse", "ansvarskjensle", "motivation", "interest", "commitment", "effort",
    ]
    private static let duties: [(verbs: Set<String>, objects: Set<String>)] = [
        (["tar", "tek", "take"], ["ansvar", "responsibility"]), (["stiller", "stilte"], ["opp"]),
        (["gjør", "gjer", "do"], ["jobben", "job", "jobs"]),
    ]
    /// What parents are said to leave undone; of the staff the same words tell of practice.
    private static let parentsDuties: [(verbs: Set<String>, objects: Set<String>)] = [
        (["følger", "følgjer"], ["opp"]), (["setter", "set"], ["grenser", "limits"]),
    ]
}
