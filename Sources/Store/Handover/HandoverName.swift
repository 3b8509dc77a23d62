/// The names of what lies under `handover/`: `.json` for a document alone, `.behov` for a packed one.
public enum HandoverName {
    /// A name without the ending of either form.
    public static func stem(_ name: String) -> String {
        for ending in [json, SourceParcel.ending] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    /// Whether a file may be a document that was handed over, by its name.
    public static func isDocument(_ name: String) -> Bool {
        !name.hasPrefix(".") && (name.hasSuffix(json) || name.hasSuffix(SourceParcel.ending))
    }

    /// The same document's name alone.
    static func alone(_ name: String) -> String { stem(name) + json }

    private static let json = ".json"
}
