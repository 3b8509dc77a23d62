private import CTemplates

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Files that the executable carries with it, by their path from the package's folder; nothing here decodes them.
///
/// `embed.c` names each of them; a test holds it against the folders.
public enum Templates {
    /// The bytes of a file, for example `Templates/Guides/goals.json`; `nil` if it is not carried.
    public static func bytes(_ path: String) -> [UInt8]? {
        place(of: path).map { place in
            let file = behov_template_at(place)
            return Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
    }

    /// Whether a file is carried.
    public static func holds(_ path: String) -> Bool { place(of: path) != nil }

    /// The paths below a folder, in order.
    public static func paths(below folder: String) -> [String] {
        (first(from: folder + "/")..<behov_template_count()).lazy.map(path).prefix { $0.hasPrefix(folder + "/") }
            .map(\.self)
    }

    private static func path(_ place: Int) -> String { String(cString: behov_template_at(place).path) }

    private static func place(of path: String) -> Int? {
        let place = first(from: path)
        return place < behov_template_count() && strcmp(behov_template_at(place).path, path) == 0 ? place : nil
    }

    /// The first file whose path is not before another, by bytes: `embed.c` names them in that order.
    private static func first(from path: String) -> Int {
        var (low, high) = (0, behov_template_count())
        while low < high {
            let middle = (low + high) / 2
            if strcmp(behov_template_at(middle).path, path) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
