/// Copies of a workspace's file that OneDrive, SharePoint, Dropbox and file managers lay beside it.
public enum LineCopy {
    /// Whether a name is one of theirs: `workspace-KARI-PC.json`, `workspace (1).json`, `workspace.json.conflict`.
    public static func isCopy(_ name: String) -> Bool {
        let lower = name.lowercased()
        guard lower.hasPrefix("workspace"), lower != Store.fileName else { return false }
        let rest = lower.dropFirst("workspace".count)
        if let ending = [".json.", ".json~", ".json-", ".json ", ".json_"].first(where: rest.hasPrefix) {
            return rest.count > ending.count || ending == ".json~"
        }
        guard rest.hasSuffix(".json"), let first = rest.first else { return false }
        return "-_ (.".contains(first) && rest.count > ".json".count + 1
    }
}
