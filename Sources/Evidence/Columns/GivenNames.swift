/// What looks like the name of a person.
enum GivenNames {
    /// Whether a text is two to four words with capital letters, the first of them a given name: `Kari Nordmann`.
    ///
    /// Without the given name «Vik Skole» would be one.
    static func isFullName(_ text: String) -> Bool {
        // «Dahl, Åse» is Åse Dahl.
        if let comma = text.firstIndex(of: ",") {
            let (last, first) = (text[..<comma], text[text.index(after: comma)...])
            let turned = first.split(separator: " ").joined(separator: " ") + " " + last
            return !turned.contains(",") && isFullName(turned)
        }
        let words = text.split(separator: " ")
        guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }) else {
            return false
        }
        return words.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == "-" || $0 == "." || $0 == "'" } }
            && isOne(String(words[0]))
    }

    /// Whether a text may be one by its bytes: each of several words begins with a capital letter, or a comma parts them.
    static func mayBeFullName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var (before, hasBlank): (UInt8, Bool) = (0x20, false)
        for byte in text {
            if byte == UInt8(ascii: ",") { return true }
            if before == 0x20, byte < 0x41 || 0x5A < byte && byte < 0x80, byte != 0x20 {
                return text.contains(UInt8(ascii: ","))
            }
            hasBlank = hasBlank || byte == 0x20
            before = byte
        }
        return hasBlank
    }

    /// Whether every text is a given name, alone or with another name behind it.
    static func areOnes(_ texts: [String]) -> Bool {
        !texts.isEmpty && texts.allSatisfy { isOne($0) || isFullName($0) }
    }

    private static func isOne(_ word: String) -> Bool {
        word.split(separator: "-").allSatisfy { known.contains($0.lowercased()) }
    }

    /// The commonest given names in Norway, of several generations; a fact, and no list of anybody.
    private static let known: Set<String> = Set(
        """
        adam agnes aksel alexander alfred alma amalie amanda amelia amina anders andrea andreas andrine ane anette anita \
        anja anna anne annette anton arild arne arvid ask asbjørn astrid august aurora axel bente berit birger birgit \
        bjarne bjørg bjørn bodil brage camilla carina caroline casper cathrine cecilie celine charlotte christian \
        christina christine christoffer dag dagny daniel david edith edvard egil eileen einar eirik eivind elin eline \
        elisabeth elise ella ellen elias ellinor else emil emilie emma emmanuel erik erika erling espen eva even fatima \
        felix filip fredrik frida frode gabriel geir georg gerd gina greta grete gro gry gudrun guro gunnar gunn gunvor \
        haakon halvor hanna hannah hanne hans harald hassan hedda hege heidi helen helena helene helge hella henriette \
        henrik henry herman hilde håkon håvard ibrahim ida ine ingeborg inger ingrid ingvild irene iris isabella isak \
        iselin ivar ivar jakob jan janne jens jenny jesper johan johanna johannes john jon jonas jonathan jorunn josefine \
        julia julian julie jørgen jørn kai kaia kaja karen kari karin karina karl karoline kasper katarina kathrine \
        katrine kenneth kim kine kirsten kjell kjersti kjetil klara knut kristian kristin kristina kristine kristoffer \
        lars lea leah leif leo leon lene lilly lina linda linn linnea lise liv live lotte lucas ludvig lukas mads \
        magne magnus maja maria mariam marie maren margit margrete marianne marit marius markus marte martin martine mari \
        mathea mathias mathilde matheo max mia michael mikael mikkel milla mina moa mohamed mohammad mohammed mona monica \
        morten nathalie niklas nils nina noah noor nora odd oda oddvar olaf olai olav ola ole oliver olivia oline omar \
        oscar oskar pål pia per peder petter philip ragnar ragnhild rakel randi rebecca reidar reidun ruben rune ruth \
        sander sandra sara sebastian selma selma signe sigrid sigurd silje simen simon siri sissel sivert snorre sofia \
        sofie solfrid solveig sondre stein steinar stian stig stine sunniva susanne svein sverre synne synnøve sander \
        tarjei thea theo theodor therese thomas thor tiril tina tobias tom tomine tommy tone tonje tor tore torbjørn \
        torstein tove trine trond trude trym turid tuva ulrik ulrikke unni vegard vera vetle victor victoria vidar vilde \
        viljar wenche william yngve yusuf åse åshild åsmund øystein øyvind
        """.split(separator: " ").map(String.init))
}
