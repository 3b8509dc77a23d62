public import Formats
public import Model
public import Pages

/// What `reply` made: an answer to each of those who reported needs.
public struct ReplyOutcome: Outcome {
    let replies: [(reply: NeedsReply, path: String?, page: String?)]
    let signed: SignedAs?

    /// Makes an outcome of the answers, their files and the pages to read, and how they are signed; a path is `nil` where
    /// none was written.
    public init(_ replies: [(reply: NeedsReply, path: String?, page: String?)], signed: SignedAs? = nil) {
        self.replies = replies
        self.signed = signed
    }

    /// That these are answers.
    public var title: Line { .text(Text(nb: "Svar", nn: "Svar", en: "Replies")) }

    /// The files and what each says, a name never broken over two lines; without files, those who would get one.
    public var blocks: [Block] {
        let paths = replies.compactMap(\.path)
        guard !paths.isEmpty else {
            return [list(replies.map { .data($0.reply.recipientName) })]
        }
        let ready = Text(
            nb: "Svar som er klare: \(paths.count)", nn: "Svar som er klare: \(paths.count)",
            en: "Replies ready: \(paths.count)")
        let files = replies.map { reply, path, _ -> Line in
            [.data(path ?? "–"), .data("  "), .text(ReplyWords.count(reply))]
        }
        let pages = replies.compactMap { $0.page.map { Line.data($0) } }
        return [.paragraph(.text(ready)), list(files)]
            + (pages.isEmpty ? [] : [.paragraph(.text(Self.toRead)), list(pages)])
            + (signed.map { [.paragraph(.text($0.words))] } ?? [])
            + [.paragraph(.text(Self.sendThem))]
    }

    private func list(_ lines: [Line]) -> Block { .list(lines.map { Block.Item($0) }, numbered: false) }

    /// Each answer: who it is for, its file, and how many needs it tells of.
    public func json(for reader: Reader) -> JSON {
        .array(
            replies.map { reply, path, page in
                .object(
                    JSONObject([
                        .init("recipient", .string(reply.recipient)), .init("name", .string(reply.recipientName)),
                        .init("path", path.map(JSON.string) ?? .null),
                        .init("page", page.map(JSON.string) ?? .null),
                        .init("needs", .number(String(reply.outcomes.count))),
                        .init("summary", .string(ReplyWords.count(reply)[reader.language])),
                    ]))
            })
    }

    private static let toRead = Text(
        nb: "De samme svarene som sider dere kan lese:", nn: "Dei same svara som sider de kan lese:",
        en: "The same replies as pages you can read:")

    // No command to copy: it would be told to run in the sender's folder.
    private static let sendThem = Text(
        nb: "Send hver fil til den som skal ha den. Mottakeren henter den inn i sin egen mappe med «samle».",
        nn: "Send kvar fil til rett mottakar. Mottakaren hentar inn fila i si eiga mappe med «samle».",
        en:
            "Send each file to the recipient it is meant for. They add it to their own folder with “collect”."
    )
}
