import Model

extension ChangedGround {
    /// The remark on a decision whose ground has changed, and the question that settles it.
    func place(settledAt step: String) -> Place {
        let (item, old) = (reference.item.words, reference.revision)
        let message =
            now == nil
            ? Text(
                nb:
                    "\(holder) melder ikke lenger \(item.nb) i utgave \(newest). Dere bestemte dere på utgave \(old).",
                nn:
                    "\(holder) melder ikkje lenger \(item.nn) i utgåve \(newest). De bestemte dykk på utgåve \(old).",
                en: "\(holder) no longer reports \(item.en) in revision \(newest). You decided on revision \(old)."
            )
            : Text(
                nb:
                    "\(holder), \(item.nb), sier noe annet i utgave \(newest) enn i utgave \(old), som dere bestemte dere på.",
                nn:
                    "\(holder), \(item.nn), seier noko anna i utgåve \(newest) enn i utgåve \(old), som de bestemte dykk på.",
                en:
                    "\(holder), \(item.en), says something else in revision \(newest) than in revision \(old), which you "
                    + "decided on.")
        return .asked(at: step, about: decision, message: message)
    }
}

extension Rule where Subject == RegionPlan {
    /// The remark on a need that changed below an owner who has not settled it: only the owner can.
    static func unsettled(_ ground: ChangedGround, by owner: String, about measure: Measure) -> Place {
        let (item, old, new) = (ground.reference.item.words, ground.reference.revision, ground.newest)
        let message = Text(
            nb:
                "\(ground.holder) har endret \(item.nb) fra utgave \(old) til \(new), og \(owner) har ikke sagt om "
                + "valget fortsatt gjelder. Be eieren svare på det og levere på nytt.",
            nn:
                "\(ground.holder) har endra \(item.nn) frå utgåve \(old) til \(new), og \(owner) har ikkje sagt om "
                + "valet framleis gjeld. Be eigaren svare på det og levere på nytt.",
            en:
                "\(ground.holder) changed \(item.en) from revision \(old) to \(new), and \(owner) has not said whether "
                + "the decision still holds. Ask the owner to answer that and hand over again.")
        let place = Place.collected(message: message)
        return Place(measure.id.item, message: place.message, command: place.command)
    }
}
