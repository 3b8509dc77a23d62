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

    /// A county that the executable carries.
    static func carried(_ name: String) throws(Trouble) -> CountyRules {
        try CountyRules(TemplateFiles.county(name), own: TemplateFiles.laws(of: name))
    }

    /// The county whose profile names the municipality most closely; where none does, what holds elsewhere.
    static func carried(of municipality: Municipality?) throws(Trouble) -> CountyRules {
        try carried(closest(to: municipality))
    }

    /// The rules alone of a county that the executable carries, or of the one closest to a municipality: a test holds
    /// that every one of them can be read.
    static func carriedProfile(_ name: String?, of municipality: Municipality?) -> CountyProfile {
        (try? TemplateFiles.county(name ?? closest(to: municipality)))
            ?? CountyProfile(name: standard, county: Text(alike: standard), deadline: nil)
    }

    /// Their sources.
    static func carriedLaws(_ name: String?, of municipality: Municipality?) -> LawBook {
        (try? carried(name ?? closest(to: municipality)).laws) ?? LawBook([])
    }

    private static func closest(to municipality: Municipality?) throws(Trouble) -> String {
        var best = (name: standard, closeness: 0)
        if let municipality {
            for name in TemplateFiles.counties {
                let closeness = try TemplateFiles.county(name).closeness(to: municipality)
                if closeness > best.closeness { best = (name, closeness) }
            }
        }
        return best.name
    }
}
