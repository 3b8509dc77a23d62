import Model

extension ChangedGround {
    /// The remark on a decision whose ground has changed, and the question that settles it.
    func place(settledAt step: String) -> Place {
        let (item, old) = (reference.item.words, reference.revision)
        let message =
            now == nil
            ? Text(
                nb:
                    "\(holder) melder ikke lenger \(item.nb) i utgave \(newest). Valget deres bygger på utgave \(old).",
                nn:
                    "\(holder) melder ikkje lenger \(item.nn) i utgåve \(newest). Valet dykkar byggjer på utgåve \(old).",
                en:
                    "\(holder) no longer reports \(item.en) in revision \(newest). Your decision is based on revision \(old)."
            )
            : Text(
                nb:
                    "\(holder), \(item.nb), sier noe annet i utgave \(newest) enn i utgave \(old), som valget deres bygger på.",
                nn:
                    "\(holder), \(item.nn), seier noko anna i utgåve \(newest) enn i utgåve \(old), som valet dykkar byggjer på.",
                en:
                    "\(holder), \(item.en), differs between revision \(newest) and revision \(old), which your "
                    + "decision is based on."
            )
        let difference = difference
        return .asked(
            at: step, about: decision, message: message.mapped { words, language in words + difference[language] })
    }
}

extension ChangedGround {
    /// « Før: «…». Nå: «…».»: the first line that says something else; nothing where either is not at hand.
    var difference: Text {
        let then = Set(before), now = Set(after)
        guard let old = before.first(where: { !now.contains($0) }),
            let new = after.first(where: { !then.contains($0) })
        else { return Text(alike: "") }
        let (from, to) = (old.cut(to: 60), new.cut(to: 60))
        return Text(
            nb: " Før: «\(from.nb)». Nå: «\(to.nb)».", nn: " Før: «\(from.nn)». No: «\(to.nn)».",
            en: " Before: “\(from.en)”. Now: “\(to.en)”.")
    }
}

extension Text {
    fileprivate func cut(to length: Int) -> Text { mapped { words, _ in words.cut(to: length) } }
}
