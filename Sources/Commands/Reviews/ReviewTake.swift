import Documents
import Model
import Pages
import Store

/// `review take`: takes a partner's review into the folder of the unit it is about.
struct ReviewTake {
    let program: Program

    func run(_ files: [String]) throws -> Int32 {
        guard !files.isEmpty else { throw ReviewTrouble.whichFile }
        let store = try program.store()
        guard case .unit(let opened) = try store.read(trusting: true) else { throw ReviewTrouble.onlyUnits }
        var taken: [ReviewTakeOutcome.Taken] = []
        var accepting = try AcceptedSenders([])
        let delivered = try store.lastDelivered(opened.header.id)
        // All of them are read before any is taken: where one is refused, none was taken without being told of.
        let reviews = try files.map { (file) throws(Trouble) -> Sealed<Review> in
            let review = try ReviewFile.read(program.path(file), named: file)
            try check(review, file, opened)
            return review
        }
        for review in reviews {
            let saving = !program.options.dryRun
            if saving { try program.settle(store) }
            var what = [TakenReview].Taking.known
            var sender: SenderTold?
            _ = try store.change(UnitAnalysis.self, by: program.change("review"), saving: saving) { opened in
                var reviews = opened.desk.reviews ?? []
                what = reviews.take(review)
                guard what == .new || what == .newer else { return }
                let head = Delivered(review)
                let standing = accepting.standing(of: head, review.signature, opened.desk)
                opened.desk.reviews = reviews
                opened.desk.remember(head, standing)
                opened.desk.forgetSenders(but: opened.delivered)
                sender = SenderTold(head, standing, code: standing.newKey.map(accepting.code))
            }
            if saving { try store.finish() }
            taken.append(.init(review, what, sender, delivered: delivered))
        }
        try program.tell(ReviewTakeOutcome(taken, saving: !program.options.dryRun))
        return 0
    }

    private func check(
        _ review: Sealed<Review>, _ file: String, _ opened: Opened<UnitAnalysis>
    ) throws(Trouble) {
        let about = review.body.about
        guard about.workspace == opened.header.id else {
            throw ReviewTrouble.otherUnit(file, about, here: opened.body.profile.name)
        }
        guard !review.draft else { throw ReviewTrouble.notFinished(file, review.name) }
        if let key = review.signature?.key, opened.desk.isWithdrawn(key) {
            throw CollectRefusal.withdrawnKey(review.name, file)
        }
    }
}
