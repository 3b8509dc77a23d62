extension ChildMention {
    /// Whether a sentence has a word that one which tells of a child must have: a capital letter behind the first word, a
    /// name, or what somebody is described by. Most have none, and are not taken apart.
    func mayTell(_ signs: TextSigns, _ places: Range<Int>) -> Bool {
        var (place, isFirst) = (places.lowerBound, true)
        while place < places.upperBound {
            let end = SentenceWords.end(from: place, signs, places.upperBound)
            let kind = signs.kinds[place]
            if kind.contains(.capital) {
                if !isFirst || end == place + 1 || words.isName(String(signs.low(place..<end))) { return true }
            }
            if kind.contains(.letter) || kind.contains(.digit), Self.mayDescribe(signs.lowBytes(place..<end)) {
                return true
            }
            if !kind.contains(.blank) { isFirst = false }
            place = end
        }
        return false
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
