import Documents
import Model
import Store

extension Program {
    /// A copy beside the workspace's own file, with the commands that put it into a folder of its own: nothing is moved
    /// or changed here.
    func told(_ copy: LineCopy, in store: Store) -> CopyTold {
        let folder = Disk.followed(store.folder)
        let other = "\(folder)-\(Self.label(copy.name))"
        let own = ShellWord.of("\(other)/\(Store.fileName)")
        let status = standing(in: other).commands.put(into: "behov status")
        return CopyTold(
            copy,
            aside: [
                "  cp -R \(ShellWord.of(folder)) \(ShellWord.of(other))",
                "  mv \(ShellWord.of("\(other)/\(copy.name)")) \(own)", "  " + status,
            ])
    }

    /// What a copy's name has beside that of the file it is a copy of.
    private static func label(_ name: String) -> String {
        let rest = String(name.dropFirst("workspace".count)).exchanging(".json", with: "")
        let words = rest.split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "copy" : words.joined(separator: "-")
    }
}
