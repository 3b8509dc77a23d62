public import Model
public import Pages

/// Short documents for one occasion, besides the level's own: made only when they are asked for by name.
public enum Letter: String, Labelled {
    /// Saksframlegg: a cover letter to a committee, with the points it decides on.
    case caseLetter = "case-letter"
    /// The record of the discussion with the employee representatives (SKK 1.3).
    case discussion
    /// Slides for the staff meeting, from the phase just done.
    case slides
    /// Årsrapport: what came of a year's grant (F § 17).
    case annualReport = "annual-report"
    /// The county's cooperation forum and networks: who is represented.
    case forum

    /// What people call it.
    public var label: Text {
        switch self {
        case .caseLetter:
            Text(
                nb: "saksframlegg med forslag til vedtak", nn: "saksframlegg med framlegg til vedtak",
                en: "case paper with a proposed decision")
        case .discussion:
            Text(
                nb: "referat fra drøftingen med de tillitsvalgte",
                nn: "referat frå drøftinga med dei tillitsvalde",
                en: "record of the discussion with the employee representatives")
        case .slides:
            Text(
                nb: "lysark til personalmøtet", nn: "lysark til personalmøtet", en: "slides for the staff meeting")
        case .forum:
            Text(
                nb: "samarbeidsforumet: hvem som er representert",
                nn: "samarbeidsforumet: kven som er representert",
                en: "the cooperation forum: who is represented")
        case .annualReport:
            Text(
                nb: "årsrapport om tilskuddet", nn: "årsrapport om tilskotet", en: "annual report on the grant")
        }
    }

    /// The one word that names it on a command line, in each language.
    public var word: Text {
        switch self {
        case .caseLetter: Text(nb: "saksframlegg", nn: "saksframlegg", en: rawValue)
        case .discussion: Text(nb: "drøfting", nn: "drøfting", en: rawValue)
        case .slides: Text(nb: "lysark", nn: "lysark", en: rawValue)
        case .annualReport: Text(nb: "årsrapport", nn: "årsrapport", en: rawValue)
        case .forum: Text(nb: "forum", nn: "forum", en: rawValue)
        }
    }

    /// The letter a word names, in any of the three languages and in capitals or not; `nil` for anything else.
    public init?(word written: String) {
        let written = written.lowercased()
        let letter = Letter.allCases.first { letter in Language.allCases.contains { letter.word[$0] == written } }
        guard let letter else { return nil }
        self = letter
    }
}

/// A letter that the workspace of a level makes, and how its page is written.
public struct LevelLetter<Body: Level>: Sendable {
    /// What it is.
    public let letter: Letter
    private let write: @Sendable (LevelDocument<Body>.Ground, Phase?) -> Page

    init(_ letter: Letter, _ write: @escaping @Sendable (LevelDocument<Body>.Ground, Phase?) -> Page) {
        self.letter = letter
        self.write = write
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - ground: What it is made of.
    ///   - phase: The phase that slides are of; `nil` for the phase just done.
    /// - Returns: The page.
    public func page(of ground: LevelDocument<Body>.Ground, _ phase: Phase? = nil) -> Page {
        var page = write(ground, phase)
        page.origin = ground.origin
        return page
    }
}
