import Formats
public import Model
import Pages

/// How a document that was brought in is signed, for who reads it.
public struct SenderTold: Sendable, Hashable {
    let document: Delivered
    let standing: SenderStanding
    /// The control code of its key; `nil` where it is not signed, or is known.
    let code: String?
    /// Whether it was left aside, so that the file has to be brought in again.
    let isAside: Bool
    /// Whether its key was withdrawn.
    let isWithdrawn: Bool

    /// Makes it.
    public init(
        _ document: Delivered, _ standing: SenderStanding, code: String?, isAside: Bool = false,
        isWithdrawn: Bool = false
    ) {
        self.document = document
        self.standing = standing
        self.code = code
        self.isAside = isAside
        self.isWithdrawn = isWithdrawn
    }

    /// The same, named as the level that took it in tells it apart.
    public func called(among names: UnitNames) -> SenderTold {
        SenderTold(document.called(among: names), standing, code: code, isAside: isAside, isWithdrawn: isWithdrawn)
    }

    /// One sentence; nothing of one whose key is known.
    var words: Line? {
        if standing.isUnconfirmed {
            let doubt = SenderDoubt(document, code: code, isWithdrawn: isWithdrawn)
            return .text(doubt.words) + .text(isAside ? doubt.commandWithFile : doubt.command)
        }
        return known.map { .text($0) }
    }

    private var known: Text? {
        let name = document.name
        let code = code ?? ""
        switch standing {
        case .known: return nil
        case .unsigned:
            return Text(nb: "\(name): ikke signert", nn: "\(name): ikkje signert", en: "\(name): not signed")
        case .first:
            return Text(
                nb: "\(name): signert for første gang. Kontrollkode: \(code)",
                nn: "\(name): signert for første gong. Kontrollkode: \(code)",
                en: "\(name): signed for the first time. Control code: \(code)")
        case .vouched:
            return Text(
                nb: "\(name): ny nøkkel, godkjent fra den gamle maskinen. Kontrollkode: \(code)",
                nn: "\(name): ny nøkkel, godkjend frå den gamle maskina. Kontrollkode: \(code)",
                en: "\(name): new key, approved on the old computer. Control code: \(code)")
        case .accepted:
            return Text(
                nb: "\(name): avsenderen er bekreftet", nn: "\(name): avsendaren er stadfesta",
                en: "\(name): the sender is confirmed")
        case .unconfirmed: return nil
        }
    }

    /// How it stands, for other programs.
    var json: JSON {
        let word =
            switch standing {
            case .known: "known"
            case .unsigned: "unsigned"
            case .first: "first"
            case .vouched: "vouched"
            case .accepted: "accepted"
            case .unconfirmed: "unconfirmed"
            }
        return .string(word)
    }
}

extension [SenderTold] {
    /// A line for each that has something to say; those signed for the first time with one and the same key are told
    /// together where they are many, since a municipality with one computer hands over thirty of them.
    var lines: [Line] {
        let first = Dictionary(grouping: filter(\.isFirst), by: \.standing).filter { $1.count > Self.fewest }
        let together = first.values.compactMap { alike in
            alike.first?.code.map { Line.text(SenderTold.first(alike.count, code: $0)) }
        }
        let alone = filter { first[$0.standing] == nil }
        return together.sorted { $0.string(in: .nb) < $1.string(in: .nb) } + alone.compactMap(\.words)
    }

    /// Up to so many are named each by itself.
    private static let fewest = 3
}

extension SenderTold {
    fileprivate var isFirst: Bool { if case .first = standing { true } else { false } }

    fileprivate static func first(_ count: Int, code: String) -> Text {
        Text(
            nb: "\(count) leveringer er signert for første gang, alle fra samme maskin. Kontrollkode: \(code)",
            nn: "\(count) leveringar er signerte for første gong, alle frå same maskin. Kontrollkode: \(code)",
            en:
                "\(count) submissions are signed for the first time, all from the same computer. Control code: \(code)"
        )
    }
}

extension SenderDoubt {
    /// What to type when they have said yes.
    var command: Text {
        Text(
            nb: " Stemmer det, skriv:  behov samle --godta \(word)",
            nn: " Stemmer det, skriv:  behov samle --godta \(word)",
            en: " If so, type:  behov collect --accept \(word)")
    }

    /// The same where the file was left aside.
    var commandWithFile: Text {
        Text(
            nb: " Stemmer det, skriv:  behov samle FIL --godta \(word)",
            nn: " Stemmer det, skriv:  behov samle FIL --godta \(word)",
            en: " If so, type:  behov collect FILE --accept \(word)")
    }

    /// What `status` says of it.
    var told: Line {
        let title = Text(
            nb: "Avsender ikke bekreftet: ", nn: "Avsendar ikkje stadfesta: ", en: "Sender not confirmed: ")
        guard let through else { return .text(title) + .text(words) + .text(command) }
        let (name, number) = (document.name, document.revision)
        return .text(title)
            + .text(
                Text(
                    nb:
                        "\(name), utgave \(number), som kom gjennom \(through). Be \(through) "
                        + "bekrefte avsenderen og levere på nytt.",
                    nn:
                        "\(name), utgåve \(number), som kom gjennom \(through). Be \(through) "
                        + "stadfeste avsendaren og levere på nytt.",
                    en:
                        "\(name), revision \(number), which came through \(through). Ask \(through) to confirm "
                        + "the sender and hand over a new revision."
                ))
    }

    /// The same for other programs.
    var json: JSON {
        .object(
            JSONObject([
                .init("id", .string(document.id)), .init("name", .string(document.name)),
                .init("revision", .number(String(document.revision))),
                .init("code", code.map(JSON.string) ?? .null),
                .init("through", through.map(JSON.string) ?? .null),
            ]))
    }
}
