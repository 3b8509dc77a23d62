import Model
import Store

extension OpenedLevel {
    /// What was handed over straight to the workspace, the answers it got from above, and the reviews of partners.
    var delivered: [Delivered] {
        body.delivered + (desk.replies ?? []).map(Delivered.init)
            + (desk.reviews ?? []).map { Delivered($0.document) }
    }

    /// The documents whose sender nobody has confirmed: here, or at whoever passed them on.
    func senderDoubts() throws(Trouble) -> [SenderDoubt] {
        let open = desk.unconfirmed
        let own = delivered.filter { open.contains($0.seal) }
        let others = body.passedOn
        guard !own.isEmpty || !others.isEmpty else { return [] }
        let words = try TemplateFiles.controlWords()
        func doubt(_ document: Delivered, through: String? = nil) -> SenderDoubt {
            SenderDoubt(
                document, code: document.key.map { ControlCode.words(of: $0, from: words) }, through: through,
                isWithdrawn: document.key.map(desk.isWithdrawn) ?? false)
        }
        return own.map { doubt($0) } + others.map { doubt($0.document, through: $0.through) }
    }
}

extension Opened where Body: WorkLevel {
    /// The workspaces below whose sender nobody has confirmed, told along when it is handed over; `nil` where there
    /// are none.
    var unconfirmedBelow: [String]? {
        let open = desk.unconfirmed
        let ids = Set(body.delivered.filter { open.contains($0.seal) }.map(\.id))
        return ids.isEmpty ? nil : ids.sorted()
    }
}

extension WorkLevel {
    /// What was handed over straight to the level.
    fileprivate var delivered: [Delivered] {
        switch self {
        case let overview as OwnerOverview: overview.received.map(Delivered.init)
        case let plan as RegionPlan: plan.received.map(Delivered.init) + plan.units.map(Delivered.init)
        default: []
        }
    }

    /// What an owner passed on without having confirmed who it is from.
    fileprivate var passedOn: [(document: Delivered, through: String)] {
        guard let plan = self as? RegionPlan else { return [] }
        return plan.received.newest().flatMap { owner -> [(document: Delivered, through: String)] in
            guard let open = owner.unconfirmed else { return [] }
            return owner.body.received.newest().filter { open.contains($0.id) }
                .map { (Delivered($0), owner.name) }
        }
    }
}
