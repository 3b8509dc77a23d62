private import CTemplates

/// Files that the executable carries with it, by their path from the package's folder; nothing here decodes them.
///
/// `embed.c` names each of them; a test holds it against the folders.
public enum Templates {
    /// The bytes of a file, for example `Templates/Guides/goals.json`; `nil` if it is not carried.
    public static func bytes(_ path: String) -> [UInt8]? {
        places[path].map { place in
            let file = behov_template_at(place)
            return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
    }

    /// The paths below a folder, in order.
    public static func paths(below folder: String) -> [String] {
        places.keys.filter { $0.hasPrefix(folder + "/") }.sorted()
    }

    private static let places: [String: Int] = {
        var places: [String: Int] = [:]
        for place in 0..<behov_template_count() {
            places[String(cString: behov_template_at(place).path)] = place
        }
        return places
    }()
}
