import Model
import Templates

/// A county as rules, steps and documents meet it: what it has decided, and the sources that hold there.
struct CountyRules {
    let profile: CountyProfile
    let laws: LawBook

    /// The profile that holds where no county's own does.
    private static let standard = "standard"

    /// A profile with its own plan.
    ///
    /// - Parameters:
    ///   - profile: The profile.
    ///   - own: The places of the county's own plan.
    /// - Throws: `Trouble` where a file that the executable carries cannot be used.
    init(_ profile: CountyProfile, own: [Law]) throws(Trouble) {
        let (national, named) = (try TemplateFiles.laws(), Set(profile.named.map(\.mark)))
        let marks = Set((national + own).map(\.mark))
        // A profile made for a part of a county may name places of that county's plan.
        let others =
            named.isSubset(of: marks)
            ? [] : try TemplateFiles.countyLaws().filter { named.contains($0.mark) && !marks.contains($0.mark) }
        self.profile = profile
        laws = LawBook(national + own + others, plan: profile.plan ?? CountyPlan())
    }

    /// The county as it is on a day.
    func on(_ day: Day) -> CountyRules { CountyRules(profile: profile.on(day), laws: laws) }

    private init(profile: CountyProfile, laws: LawBook) {
        self.profile = profile
        self.laws = laws
    }

    /// A county that the executable carries; without `citing`, no source of law is read.
    static func carried(_ name: String, citing: Bool = true) throws(Trouble) -> CountyRules {
        let profile = try TemplateFiles.county(name)
        guard citing else { return CountyRules(profile: profile, laws: LawBook([])) }
        return try CountyRules(profile, own: TemplateFiles.laws(of: name))
    }

    /// The county whose profile names the municipality most closely; where none does, what holds elsewhere.
    static func carried(of municipality: Municipality?, citing: Bool = true) throws(Trouble) -> CountyRules {
        var best = (name: standard, closeness: 0)
        if let municipality {
            for name in TemplateFiles.counties {
                let closeness = try TemplateFiles.county(name).closeness(to: municipality)
                if closeness > best.closeness { best = (name, closeness) }
            }
        }
        return try carried(best.name, citing: citing)
    }
}
