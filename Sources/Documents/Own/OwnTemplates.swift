public import Model
public import Pages

/// What a county or municipality has decided of its documents in the folder of its profile (`documents.json`): their
/// chapters, their order and their wording, texts of its own, and its mark.
public struct OwnTemplates: Sendable, Hashable, Codable {
    /// A document's chapters.
    public struct Template: Sendable, Hashable, Codable {
        /// Which document, letter or form.
        public var document: TemplateKind
        /// Its chapters in order; one that is not named is left out.
        public var chapters: [Chapter]
    }

    /// A chapter: one of the document's, or one of their own.
    public struct Chapter: Sendable, Hashable, Codable {
        /// Which of the document's chapters, by its name in any language; absent where it is their own.
        public var chapter: String?
        /// What it is called; absent where the document's own name stays.
        public var title: Text?
        /// A text of their own: before what the chapter says, or all that their own chapter says.
        public var text: Text?
    }

    /// A mark at the head of each document.
    public struct Mark: Sendable, Hashable, Codable {
        /// A PNG file in the same folder.
        public var file: String
        /// What it shows.
        public var text: Text
    }

    /// The documents that are otherwise than ours.
    public var documents: [Template]?
    /// The mark; absent where there is none.
    public var logo: Mark?

    /// The slots a text may have.
    static let slots = ["{unit}"]

    /// The first thing that keeps the templates from being used.
    public var fault: CountyFault? {
        for (place, template) in (documents ?? []).enumerated() {
            let path = "documents[\(place)]"
            if (documents ?? []).prefix(place).contains(where: { $0.document == template.document }) {
                return CountyFault(
                    "\(path).document", nb: "står to ganger", nn: "står to gonger", en: "appears twice")
            }
            if let fault = Self.fault(of: template, at: path) { return fault }
        }
        if let logo {
            let isPlain = !logo.file.contains("/") && !logo.file.contains("\\") && logo.file.hasSuffix(".png")
            guard isPlain else {
                return CountyFault(
                    "logo.file", nb: "er ikke en PNG-fil i samme mappe: «\(logo.file)»",
                    nn: "er ikkje ei PNG-fil i same mappe: «\(logo.file)»",
                    en: "is not a PNG file in the same folder: “\(logo.file)”")
            }
            return CountyFault.first(in: logo.text, at: "logo.text", allowing: [])
        }
        return nil
    }

    private static func fault(of template: Template, at path: String) -> CountyFault? {
        let known = template.document.chapter(named:)
        for (place, one) in template.chapters.enumerated() {
            let path = "\(path).chapters[\(place)]"
            if let name = one.chapter {
                guard let key = known(name) else {
                    let list = template.document.chapterList
                    return CountyFault(
                        "\(path).chapter",
                        nb: "er ikke et kapittel i dokumentet: «\(name)»; velg en av \(list.nb)",
                        nn: "er ikkje eit kapittel i dokumentet: «\(name)»; vel ein av \(list.nn)",
                        en: "is not a chapter in the document: “\(name)”; choose one of \(list.en)")
                }
                if template.chapters.prefix(place).contains(where: { $0.chapter.flatMap(known) == key }) {
                    return CountyFault(
                        "\(path).chapter", nb: "står to ganger: «\(name)»", nn: "står to gonger: «\(name)»",
                        en: "appears twice: “\(name)”")
                }
            } else if one.title == nil || one.text == nil {
                return CountyFault(
                    path, nb: "er et eget kapittel og må ha «title» og «text»",
                    nn: "er eit eige kapittel og må ha «title» og «text»",
                    en: "is a chapter of your own and must have “title” and “text”")
            }
            for (name, text) in [("title", one.title), ("text", one.text)] {
                guard let text else { continue }
                if let fault = CountyFault.first(in: text, at: "\(path).\(name)", allowing: slots) { return fault }
            }
        }
        return nil
    }

    /// A page with the chapters, order and wording of the templates; as it was where they say nothing of it.
    ///
    /// What is decided first (the summary) and where it comes from are there whether they are named or not.
    /// So is a form's or a review's body, which comes from elsewhere.
    public func applied(to page: Page, _ kind: TemplateKind, of unit: String) -> Page {
        guard let template = documents?.first(where: { $0.document == kind }) else { return page }
        let parts = ChapterParts(page.blocks, whole: kind.whole)
        let named = Set(template.chapters.compactMap { $0.chapter.flatMap(kind.chapter) })
        let filled = { (text: Text) in text.mapped { words, _ in words.exchanging("{unit}", with: unit) } }
        var blocks = parts.before
        if !named.contains(ChapterParts.summary) { blocks += parts[ChapterParts.summary] ?? [] }
        for one in template.chapters {
            let own: [Block] = one.text.map { [.paragraph(.text(filled($0)))] } ?? []
            if let written = one.chapter {
                guard let name = kind.chapter(named: written), let part = parts[name] else { continue }
                blocks += ChapterParts.headed(
                    part, one.title.map(filled), with: own, isWhole: name == kind.whole)
            } else if let title = one.title {
                blocks += .chapter(filled(title), own)
            }
        }
        if let whole = kind.whole, !named.contains(whole) { blocks += parts[whole] ?? [] }
        if !named.contains(ChapterParts.provenance) { blocks += parts[ChapterParts.provenance] ?? [] }
        var changed = page
        changed.blocks = ChapterParts.withoutDeadLinks(blocks)
        return changed
    }
}
