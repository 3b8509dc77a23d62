import Model
import Store

/// The language to speak: `--language`, then `BEHOV_LANGUAGE`, the workspace's, the system's, and bokmål.
enum LanguageChoice {
    static func language(option: Language?, world: World, workspace given: String?) -> Language {
        if let option { return option }
        if let set = world.environment("BEHOV_LANGUAGE").flatMap(Language.init(argument:)) { return set }
        let standing = world.workingFolder()
        let folder = given.map { $0.hasPrefix("/") ? $0 : "\(standing)/\($0)" } ?? standing
        if let written = Store.nearest(to: folder)?.writtenLanguage { return written }
        for name in ["LC_ALL", "LANG"] {
            guard let value = world.environment(name), !value.isEmpty else { continue }
            return system(value)
        }
        return .nb
    }

    private static func system(_ value: String) -> Language {
        if value.hasPrefix("nn") { return .nn }
        return value.hasPrefix("en") ? .en : .nb
    }
}
