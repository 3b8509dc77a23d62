import Documents
import Model
import Store

extension Program {
    /// A copy beside the workspace's own file, with the commands that put it into a folder of its own: nothing is moved
    /// or changed here.
    func told(_ copy: LineCopy, in store: Store) -> CopyTold {
        let folder = Disk.followed(store.folder)
        let other = "\(folder)-\(Self.label(copy.name))"
        let own = Shell.quoted("\(other)/\(Store.fileName)")
        let status = standing(in: Shell.quoted(other)).commands.put(into: "behov status")
        return CopyTold(
            copy,
            aside: [
                "  cp -R \(Shell.quoted(folder)) \(Shell.quoted(other))",
                "  mv \(Shell.quoted("\(other)/\(copy.name)")) \(own)", "  " + status,
            ])
    }

    /// What a copy's name has beside that of the file it is a copy of.
    private static func label(_ name: String) -> String {
        let rest = String(name.dropFirst("workspace".count)).exchanging(".json", with: "")
        let words = rest.split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? "copy" : words.joined(separator: "-")
    }
}

/// Words as a shell takes them.
enum Shell {
    /// A word in quotation marks, where it needs them.
    static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
                || "/._-+".unicodeScalars.contains(scalar)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.exchanging("'", with: "'\\''") + "'"
    }
}
