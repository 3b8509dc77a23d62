public import Model

/// What files are called that people send each other: the name, what tells it from others of that name, the kind, the
/// revision.
public enum FileNames {
    /// Whose a file is.
    public struct Whose: Sendable, Hashable {
        let name: String
        /// What tells it from another of the same name: the organisation number, else the end of the workspace's id. A
        /// network and a municipality are the only ones of their name.
        let mark: String?

        /// The name alone.
        public init(_ name: String) { (self.name, mark) = (name, nil) }

        /// Who a level's workspace is about.
        public init<Body: Level>(_ body: Body, _ header: Header) {
            let profile = body.profile
            name = profile.name
            let isOneOfMany = Body.schema == .unit || profile.ownership == .private
            mark = profile.organisationNumber?.digits ?? (isOneOfMany ? FileNames.end(of: header.id) : nil)
        }

        /// Who handed over a document.
        public init<Body: Level>(_ document: Sealed<Body>) {
            name = document.name
            let isOneOfMany = Body.schema == .unit || document.body.profile.ownership == .private
            mark = document.organisationNumber?.digits ?? (isOneOfMany ? FileNames.end(of: document.id) : nil)
        }

        /// Who an answer is for.
        init(_ reply: NeedsReply) {
            name = reply.recipientName
            mark = reply.recipientNumber?.digits ?? FileNames.end(of: reply.recipient)
        }

        /// The name as a file's name has it, and what tells it apart.
        public var slug: String {
            let slug = FileNames.slug(name)
            guard let mark, !slug.hasSuffix(mark) else { return slug }
            return "\(slug)-\(mark)"
        }
    }

    /// The longest that a name becomes within a file's name, in bytes: file systems take 255, and Windows about as many
    /// for the whole path.
    private static let most = 60

    /// A name as a file's name has it: small letters and hyphens, æøå kept; of a long one as many whole words as there is
    /// room for.
    public static func slug(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        var slug = ""
        for word in words {
            let longer = slug.isEmpty ? String(word) : "\(slug)-\(word)"
            guard longer.utf8.count <= most else { break }
            slug = longer
        }
        return slug.isEmpty ? words.first.map { cut($0) } ?? "behov" : slug
    }

    /// A word that alone is longer than there is room for, its letters whole.
    private static func cut(_ word: Substring) -> String {
        var cut = ""
        for letter in word where cut.utf8.count + letter.utf8.count <= most { cut.append(letter) }
        return cut.isEmpty ? "behov" : cut
    }

    private static func end(of id: String) -> String { slug(String(id.suffix(6))) }

    /// «solbakken-barnehage-319100008-behovsvurdering-14.html».
    public static func name(_ whose: Whose, _ kind: String, revision: Int, ending: String) -> String {
        "\(whose.slug)-\(kind)-\(revision).\(ending)"
    }

    /// A reply's: «solbakken-barnehage-319100008-svar-fra-fjellvik-kommune-3.json».
    public static func reply(
        to reply: NeedsReply, from name: String, _ header: Header, ending: String = "json"
    ) -> String {
        let from = Text(nb: "svar-fra", nn: "svar-frå", en: "reply-from")[header.language]
        return self.name(
            Whose(reply), "\(from)-\(slug(name))", revision: header.revision, ending: ending)
    }

    /// A partner's review's: «solbakken-barnehage-319100008-tilbakemelding-fra-universitetet-i-innlandet-1.json».
    public static func review(
        of document: Sealed<UnitAnalysis>, _ review: Sealed<Review>, ending: String = "json"
    ) -> String {
        let from = Text(nb: "tilbakemelding-fra", nn: "tilbakemelding-frå", en: "review-from")[review.language]
        return name(
            Whose(document), "\(from)-\(slug(review.name))", revision: review.revision, ending: ending)
    }

    /// A review's letter: «solbakken-barnehage-319100008-tilbakemelding-fra-universitetet-i-innlandet-1.html».
    public static func letter(of review: Sealed<Review>, ending: String) -> String {
        let about = review.body.about
        let from = Text(nb: "tilbakemelding-fra", nn: "tilbakemelding-frå", en: "review-from")[review.language]
        let mark = about.organisationNumber.map { "-\($0.digits)" } ?? ""
        return name(
            Whose("\(about.name)\(mark)"), "\(from)-\(slug(review.name))", revision: review.revision,
            ending: ending)
    }

    /// The answers to a partner: «solbakken-barnehage-319100008-svar-til-universitetet-i-innlandet-15.json».
    public static func reviewAnswers(_ whose: Whose, to partner: String, _ header: Header) -> String {
        let to = Text(nb: "svar-til", nn: "svar-til", en: "answers-to")[header.language]
        return name(whose, "\(to)-\(slug(partner))", revision: header.revision, ending: "json")
    }

    /// The packed file of a sealed document with its sources, of the document's name without its ending: «solbakken-barnehage-319100008-behovsvurdering-14-med-kilder.behov».
    public static func parcel(of stem: String, _ language: Language) -> String {
        let word = Text(nb: "med-kilder", nn: "med-kjelder", en: "with-sources")[language]
        return "\(stem)-\(word).behov"
    }

    /// A sealed document's: «solbakken-barnehage-319100008-behovsvurdering-14.json».
    public static func delivery<Body: Documented>(of opened: Opened<Body>) -> String {
        name(
            Whose(opened.body, opened.header), Body.words.fileWord[opened.header.language],
            revision: opened.header.revision, ending: "json")
    }
}
