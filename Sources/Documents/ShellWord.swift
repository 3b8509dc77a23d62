/// A word as it is typed in a shell: a path with a blank or a bracket in it stands between quotation marks, so that a
/// command that is printed can be pasted.
public enum ShellWord {
    /// The word, quoted where it needs it.
    public static func of(_ word: String) -> String {
        let isPlain = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "/._-+:,@%=".contains($0) }
        guard !isPlain || word.hasPrefix("-") else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
