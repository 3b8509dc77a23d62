public import Model

// What was reported and not taken up, with the way down to the data behind it and why: what nobody is told of otherwise but
// the one who reported it.

extension OwnerOverview {
    /// The needs that were not taken up, each with the reason.
    ///
    /// - Parameter language: The language the overview is written in.
    /// - Returns: The first link of each way down.
    public func notTakenUp(language: Language) -> [Link] {
        declined.map { declined in
            let link = received.link(declined.reference, changed(declined.reference))
            return (link ?? Link(withdrawn: declined.reference.item, language)).saying(
                Said(declined, by: profile.name))
        }
    }
}

extension RegionPlan {
    /// The priorities and needs that were not taken up, those of the owners' overviews last, each with the reason.
    ///
    /// - Parameter language: The language the plan is written in.
    /// - Returns: The first link of each way down.
    public func notTakenUp(language: Language) -> [Link] {
        let trace = RegionTrace(self, language: language)
        let own = declined.map { declined in
            (trace.link(declined.reference) ?? Link(withdrawn: declined.reference.item, language))
                .saying(Said(declined, by: profile.name))
        }
        return own + received.newest().flatMap { $0.body.notTakenUp(language: $0.language) }
    }
}

extension Said {
    fileprivate init(_ declined: Declined, by name: String) {
        self.init(
            .notTakenUp,
            Text(
                nb: "Ikke tatt opp av \(name)", nn: "Ikkje teke opp av \(name)", en: "Not taken up by \(name)"),
            .words(declined.reason))
    }
}
