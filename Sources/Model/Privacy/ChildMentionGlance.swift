extension ChildMention {
    /// Whether a sentence has a word that one which tells of a child must have: a name, an initial, a word that may be a
    /// name behind the first one, or what somebody is described by. Most have none, and are not taken apart.
    func mayTell(_ signs: TextSigns, _ places: Range<Int>) -> Bool {
        var (place, isFirst) = (places.lowerBound, true)
        while place < places.upperBound {
            let end = SentenceWords.end(from: place, signs, places.upperBound)
            let kind = signs.kinds[place]
            if kind.contains(.capital), mayName(signs, place..<end, isFirst, places.upperBound) { return true }
            if kind.contains(.letter) || kind.contains(.digit), Self.mayDescribe(signs.lowBytes(place..<end)) {
                return true
            }
            if !kind.contains(.blank) { isFirst = false }
            place = end
        }
        return false
    }

    /// Whether a word with a capital letter is a name, an initial with its full stop, or one that nobody knows: three
    /// letters or more and only the first of them a capital, behind the first word.
    private func mayName(_ signs: TextSigns, _ word: Range<Int>, _ isFirst: Bool, _ limit: Int) -> Bool {
        guard word.count > 1 else {
            let next = (word.upperBound..<limit).first { !signs.kinds[$0].contains(.blank) }
            return next.map { signs.kinds[$0].contains(.stop) } ?? false
        }
        let isUnknown =
            !isFirst && word.count > 2
            && word.dropFirst().allSatisfy {
                signs.kinds[$0].contains(.letter) && !signs.kinds[$0].contains(.capital)
            }
        return isUnknown || words.isName(String(signs.low(word)))
    }

    /// Whether a word in small letters can be what describes somebody begins with, by its bytes alone.
    private static func mayDescribe(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, let last = word.last else { return false }
        let shape = word.count * 256 + Int(first)
        if shape < byShape.count, byShape[shape].contains(where: word.elementsEqual) { return true }
        // «åring», «åringen», «-year-old».
        return (last == UInt8(ascii: "g") || last == UInt8(ascii: "n"))
            && word.contains { $0 == 0xA5 || $0 == 0xCC }
            || last == UInt8(ascii: "d") && word.count > 9 && word.suffix(9).elementsEqual("-year-old".utf8)
    }

    /// The beginnings by their length and first letter.
    private static let byShape: [[[UInt8]]] = {
        let all = beginnings.map { Array($0.utf8) }
        var byShape = [[[UInt8]]](repeating: [], count: 256 * ((all.map(\.count).max() ?? 0) + 1))
        for word in all { byShape[word.count * 256 + Int(word[0])].append(word) }
        return byShape
    }()
}
