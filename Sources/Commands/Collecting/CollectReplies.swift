import Chain
import Documents
import Model
import Store

/// Takes in the answers among the files that were named: to a unit from its owner and region, to an owner from its
/// region.
struct CollectReplies<Some: OpenedLevel> {
    let opened: Some
    let store: Store
    let program: Program

    /// What became of some files.
    struct Taken {
        /// The answers that were taken in.
        var taken: [Sealed<NeedsReply>] = []
        /// How they are signed.
        var senders: [SenderTold] = []
        /// The files that are something else.
        var others: [String] = []
        /// Why the others were not taken in.
        var refused: [Trouble] = []
    }

    /// Takes in the answers among some files.
    func take(from files: [String], accepting: inout AcceptedSenders) throws -> Taken {
        var result = Taken()
        for file in files {
            guard Seal.schema(ofFile: file) == .reply, let bytes = try? Disk.read(file, most: Gate.most) else {
                result.others.append(file)
                continue
            }
            do throws(Trouble) {
                let reply = try Seal.open(bytes, file: file, as: NeedsReply.self).document
                guard reply.body.recipient == opened.header.id else { throw toOthers(reply, file) }
                if let key = reply.signature?.key, opened.desk.isWithdrawn(key) {
                    throw CollectRefusal.withdrawnKey(reply.name, file)
                }
                result.taken.append(reply)
            } catch {
                result.refused.append(error)
            }
        }
        if !result.taken.isEmpty { result.senders = try keep(result.taken, &accepting) }
        return result
    }

    private func keep(
        _ replies: [Sealed<NeedsReply>], _ accepting: inout AcceptedSenders
    ) throws -> [SenderTold] {
        var senders: [SenderTold] = []
        let saving = !program.options.dryRun
        if saving { try program.settle(store) }
        _ = try store.change(Some.Body.self, by: program.change("collect"), saving: saving) { opened in
            var kept = opened.desk.replies ?? []
            for reply in replies {
                let (delivered, open) = (Delivered(reply), opened.desk.unconfirmed)
                let standing = accepting.standing(of: delivered, reply.signature, opened.desk)
                // What nobody has confirmed does not stand in the way of what is known to be theirs.
                if !standing.isUnconfirmed { kept.removeAll { $0.id == reply.id && open.contains($0.seal) } }
                guard kept.take(reply) else { continue }
                opened.desk.remember(delivered, standing)
                senders.append(SenderTold(delivered, standing, code: standing.newKey.map(accepting.code)))
            }
            opened.desk.replies = kept
            opened.desk.forgetSenders(but: opened.delivered)
        }
        if saving { try store.finish() }
        return senders
    }

    private func toOthers(_ reply: Sealed<NeedsReply>, _ file: String) -> Trouble {
        let (name, here) = (reply.body.recipientName, opened.body.profile.name)
        return Trouble(
            .unreadable,
            Text(
                nb: "\(file) er et svar til \(name), ikke til \(here). Send det til \(name). Ingenting er endret.",
                nn:
                    "\(file) er eit svar til \(name), ikkje til \(here). Send det til \(name). Ingenting er endra.",
                en: "\(file) is a reply to \(name), not to \(here). Send it to \(name). Nothing was changed."))
    }
}
