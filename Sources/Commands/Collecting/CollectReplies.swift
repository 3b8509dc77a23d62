import Chain
import Model
import Pages
import Store

/// Takes in the answers among the files that were named: to a unit from its owner and region, to an owner from its
/// region.
struct CollectReplies {
    let store: Store
    let workspace: Workspace
    let program: Program

    /// Takes the answers and says what they say; gives the files that are something else.
    func take(from files: [String]) throws -> (others: [String], refused: [Trouble]) {
        var others: [String] = []
        var refused: [Trouble] = []
        var replies: [Sealed<NeedsReply>] = []
        for file in files {
            guard let bytes = try? Disk.read(file), Seal.schema(bytes) == .reply else {
                others.append(file)
                continue
            }
            do throws(Trouble) {
                let reply = try Seal.open(bytes, file: file, as: NeedsReply.self).document
                guard reply.body.recipient == workspace.header.id else { throw toOthers(reply, file) }
                replies.append(reply)
            } catch {
                refused.append(error)
            }
        }
        if !replies.isEmpty {
            switch workspace {
            case .unit: try keep(replies, UnitAnalysis.self)
            case .owner: try keep(replies, OwnerOverview.self)
            case .region: try keep(replies, RegionPlan.self)
            }
            program.console.lines(ReplyWords.status(replies))
        }
        for trouble in refused { program.console.complain(trouble.text) }
        return (others, refused)
    }

    private func keep<Body: Level>(_ replies: [Sealed<NeedsReply>], _ type: Body.Type) throws {
        let saving = !program.options.dryRun
        if saving { try store.settle() }
        _ = try store.change(type, by: program.change("collect"), saving: saving) { opened in
            var kept = opened.desk.replies ?? []
            for reply in replies { _ = kept.take(reply) }
            opened.desk.replies = kept
        }
        if saving { try store.finish() }
    }

    private func toOthers(_ reply: Sealed<NeedsReply>, _ file: String) -> Trouble {
        let (name, here) = (reply.body.recipientName, workspace.profile.name)
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) er et svar til \(name), ikke til \(here). Send det dit; ingenting er endret.",
                nn: "\(file) er eit svar til \(name), ikkje til \(here). Send det dit; ingenting er endra.",
                en: "\(file) is an answer to \(name), not to \(here). Send it there; nothing was changed."))
    }
}
