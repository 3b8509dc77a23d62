public import Model

/// What files are called that people send each other: the name, the kind, the revision.
public enum FileNames {
    /// A name as a file's name has it: small letters and hyphens, æøå kept.
    public static func slug(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "behov" : words.joined(separator: "-")
    }

    /// «solbakken-barnehage-behovsvurdering-14.html».
    public static func name(_ whose: String, _ kind: String, revision: Int, ending: String) -> String {
        "\(slug(whose))-\(kind)-\(revision).\(ending)"
    }

    /// A reply's: «solbakken-barnehage-svar-fra-fjellvik-kommune-3.json»; where several of those who are answered have the
    /// same name, with the id of the workspace after it, so that no answer is written over another.
    public static func reply(
        to reply: NeedsReply, among all: [NeedsReply], from name: String, _ header: Header,
        ending: String = "json"
    ) -> String {
        let from = Text(nb: "svar-fra", nn: "svar-frå", en: "reply-from")[header.language]
        let called = slug(reply.recipientName)
        let isShared = all.contains { $0.recipient != reply.recipient && slug($0.recipientName) == called }
        return self.name(
            reply.recipientName + (isShared ? " " + reply.recipient : ""), "\(from)-\(slug(name))",
            revision: header.revision, ending: ending)
    }

    /// The packed file of a sealed document with its sources, of the document's name without its ending: «solbakken-barnehage-behovsvurdering-14-med-kilder.behov».
    public static func parcel(of stem: String, _ language: Language) -> String {
        let word = Text(nb: "med-kilder", nn: "med-kjelder", en: "with-sources")[language]
        return "\(stem)-\(word).behov"
    }

    /// A sealed document's: «solbakken-barnehage-behovsvurdering-14.json».
    public static func delivery<Body: Documented>(of opened: Opened<Body>) -> String {
        let word = Body.words.fileWord[opened.header.language]
        return name(opened.body.profile.name, word, revision: opened.header.revision, ending: "json")
    }
}
