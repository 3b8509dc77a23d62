import Formats
import Model
import Store

/// What can be wrong with a county's files, in words: the file, the line, what was found, what to do.
enum CountyTrouble {
    static func notFound(_ name: String) -> Trouble {
        let known = TemplateFiles.counties.joined(separator: ", ")
        return Trouble(
            .notFound,
            Text(
                nb:
                    "Finner ingen fylkesprofil som heter «\(name)». Velg en av \(known), eller en mappe med profile.json.",
                nn:
                    "Finn ingen fylkesprofil som heiter «\(name)». Vel ein av \(known), eller ei mappe med profile.json.",
                en:
                    "There is no county profile called “\(name)”. Choose one of \(known), or a folder with profile.json."
            )
        )
    }

    static func of(_ what: Text, in file: String, line: Int) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "\(file), linje \(line): \(what.nb). Fylkesprofilen er ikke tatt i bruk. Rett linja og prøv igjen.",
                nn:
                    "\(file), linje \(line): \(what.nn). Fylkesprofilen er ikkje teken i bruk. Rett linja og prøv igjen.",
                en:
                    "\(file), line \(line): \(what.en). The county profile was not used. Correct the line and try again."
            ))
    }

    /// What keeps a file from being a county's, with what would be accepted there where that is a closed set.
    static func words<Value: Decodable>(_ fault: JSONShapeFault, in type: Value.Type) -> Text {
        let words = JSONTrouble.words(fault)
        let place = ShapePlace(fault.path, in: type)
        switch fault.reason {
        case .unknownKey:
            let key = fault.path.split(separator: ".").last.map(String.init) ?? ""
            guard let near = Spelling.nearest(to: key, among: place.keys) else {
                guard !place.keys.isEmpty else { return words }
                let list = place.keys.joined(separator: ", ")
                return Text(
                    nb: "\(words.nb); her kan dette stå: \(list)", nn: "\(words.nn); her kan dette stå: \(list)",
                    en: "\(words.en); this is allowed here: \(list)")
            }
            return Text(
                nb: "\(words.nb) (mente du «\(near)»?)", nn: "\(words.nn) (meinte du «\(near)»?)",
                en: "\(words.en) (did you mean “\(near)”?)")
        case .badValue where !place.words.isEmpty:
            let list = place.words.joined(separator: ", ")
            return Text(
                nb: "\(words.nb); velg en av \(list)", nn: "\(words.nn); vel ein av \(list)",
                en: "\(words.en); choose one of \(list)")
        case .badValue, .missing, .wrongType: return words
        }
    }
}
