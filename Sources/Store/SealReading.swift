import Formats
public import Model

extension Store {
    /// The sealed documents beside the workspace that are not as they were sealed: those it refers to under
    /// `received/`, and those under `handover/`.
    ///
    /// One that is gone from `received/` is told when the workspace is read.
    /// - Parameter told: Is told how many of how many have been verified.
    /// - Returns: What is wrong, those under `received/` first.
    /// - Throws: `Trouble` of kind `unreadable` where a folder cannot be read.
    public func sealFaults(
        told: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(Trouble) -> [SealFault] {
        let (received, handedOver) = (try sealed(in: "received"), try sealed(in: "handover"))
        let all =
            received.map { SealFault.received(file: "received/\($0)") }
            + handedOver.map { SealFault.handedOver(file: "handover/\($0)") }
        let found = Together.map(all, told: told) { fault in
            Result { () throws(Trouble) -> SealFault? in
                let name = Disk.name(of: fault.file)
                let stamp = fault.isReceived ? SystemCalls.stamp("\(folder)/\(fault.file)") : nil
                if let stamp, shelf.isVerified(name, stamp) { return nil }
                guard try isWhole(fault.file) else { return fault }
                if let stamp { shelf.verified(name, stamp) }
                return nil
            }
        }
        var faults: [SealFault] = []
        for fault in found { if let fault = try fault.get() { faults.append(fault) } }
        return faults
    }

    private func sealed(in part: String) throws(Trouble) -> [String] {
        guard Disk.isFolder("\(folder)/\(part)") else { return [] }
        return try Disk.names(in: "\(folder)/\(part)").filter(HandoverName.isDocument).sorted()
    }

    private func isWhole(_ file: String) throws(Trouble) -> Bool {
        let lying = try Disk.read("\(folder)/\(file)")
        guard let bytes = try? SourceParcel(reading: lying, file: file).document else { return false }
        guard let schema = Seal.schema(bytes) else { return !file.hasPrefix("received/") }
        // What is of another kind is not for us to judge.
        guard [.needsAssessment, .ownerOverview, .regionPlan, .reply, .review, .reviewAnswers].contains(schema)
        else { return true }
        if let head = try? JSONReader.head(bytes, keys: ["version"]), case .number(let digits)? = head["version"],
            let version = Int(digits), version > Schema.newestVersion
        {
            return true
        }
        do {
            try Seal.verify(bytes, file: file)
            return true
        } catch {
            return false
        }
    }
}
