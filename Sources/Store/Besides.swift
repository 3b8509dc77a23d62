public import Model

extension Store {
    /// A workspace in a folder beside this one.
    public struct Beside: Sendable {
        /// Its folder.
        public let folder: String
        /// Its id.
        public let id: String

        /// Whether another workspace's id stands in it, as where it goes on from that.
        public func mentions(_ id: String) -> Bool {
            ((try? Disk.read("\(folder)/\(Store.fileName)")) ?? []).mentions(Array(id.utf8))
        }
    }

    /// More folders than these are no shelf of plans.
    private static let mostBeside = 200

    /// The workspaces of a kind in the folders beside this one, this one too; of each only the beginning is read.
    public func workspacesBeside(_ schema: Schema) -> [Beside] {
        let above = Disk.folder(of: folder)
        let names = ((try? Disk.names(in: above)) ?? []).filter { !$0.hasPrefix(".") }.prefix(Store.mostBeside)
        return names.compactMap { name in
            let folder = "\(above)/\(name)"
            guard Disk.exists("\(folder)/\(Store.fileName)"),
                let header = HeaderReading.header(of: "\(folder)/\(Store.fileName)"), header.schema == schema
            else { return nil }
            return Beside(folder: folder, id: header.id)
        }
    }
}
