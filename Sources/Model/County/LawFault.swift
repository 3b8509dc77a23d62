extension [Law] {
    /// The first thing that keeps a county's own sources from being used, beside the marks of those that the program
    /// carries.
    public func fault(carried: Set<String>) -> CountyFault? {
        for (place, law) in enumerated() {
            if let fault = law.textFault(at: "[\(place)]") { return fault }
            guard !carried.contains(law.mark) else {
                return CountyFault(
                    "[\(place)].mark", nb: "er allerede i bruk for en annen kilde: «\(law.mark)»",
                    nn: "er allereie i bruk for ei anna kjelde: «\(law.mark)»",
                    en: "is already used for another source: “\(law.mark)”")
            }
            if let from = law.from, let to = law.to, to < from {
                return CountyFault(
                    "[\(place)].to", nb: "er før dagen kilden begynte å gjelde: «\(to.iso)»",
                    nn: "er før dagen kjelda tok til å gjelde: «\(to.iso)»",
                    en: "is before the day the source began to apply: “\(to.iso)”")
            }
            guard !self[..<place].contains(where: { $0.mark == law.mark && $0.overlaps(law) }) else {
                return CountyFault(
                    "[\(place)].mark", nb: "står to ganger for de samme dagene: «\(law.mark)»",
                    nn: "står to gonger for dei same dagane: «\(law.mark)»",
                    en: "appears twice for the same days: “\(law.mark)”")
            }
        }
        return nil
    }
}

extension Law {
    fileprivate func textFault(at path: String) -> CountyFault? {
        let texts = [("mark", Text(alike: mark)), ("name", name), ("paraphrase", paraphrase)]
        for (key, text) in texts {
            for language in Language.allCases where text[language].isBlank {
                return CountyFault(
                    key == "mark" ? "\(path).mark" : "\(path).\(key).\(language.rawValue)", nb: "er tom",
                    nn: "er tom", en: "is empty")
            }
        }
        return nil
    }

    /// Whether both hold on some day.
    fileprivate func overlaps(_ other: Law) -> Bool {
        func begins(_ one: Law, by end: Day?) -> Bool {
            guard let end, let from = one.from else { return true }
            return from <= end
        }
        return begins(self, by: other.to) && begins(other, by: to)
    }
}
