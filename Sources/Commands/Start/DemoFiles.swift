import Formats
public import Model
import Templates

/// The sample region that the executable carries: `Workspaces/Demo` as it lies, packed, because each level holds what
/// the one below has handed over and so says it once more.
public enum DemoFiles {
    private static let path = "Templates/Demo/region.zip"

    /// The files below a folder of `Workspaces/Demo` by their paths in it, in order; all of them where none is named.
    ///
    /// - Throws: `Trouble` of kind `ours` where what is carried cannot be read.
    public static func below(_ folder: String? = nil) throws(Trouble) -> [(name: String, bytes: [UInt8])] {
        let start = folder.map { $0 + "/" } ?? ""
        do {
            let archive = try ZIPReader(Templates.bytes(path) ?? [])
            return try archive.entries.filter { $0.name.hasPrefix(start) }.map { entry in
                (String(entry.name.dropFirst(start.count)), try archive.bytes(of: entry))
            }
        } catch {
            throw unfit(path)
        }
    }

    /// One file of `Workspaces/Demo`, for example `solbakken/workspace.json`; empty where there is none.
    ///
    /// - Throws: as `below`.
    public static func bytes(_ name: String) throws(Trouble) -> [UInt8] {
        try below().first { $0.name == name }?.bytes ?? []
    }

    /// That a file of the example is not what the program looks for.
    static func unfit(_ path: String) -> Trouble {
        Trouble(
            .ours,
            Text(
                nb: "Eksempelet kan ikke lages: \(path) passer ikke.",
                nn: "Dømet kan ikkje lagast: \(path) passar ikkje.",
                en: "The example cannot be made: \(path) is not what the program expects."))
    }
}
