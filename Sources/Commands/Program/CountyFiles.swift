import Formats
import Model
import Store
import Templates

extension Program {
    /// A county's profile by its name or by a folder that holds `profile.json`.
    ///
    /// - Throws: `Trouble` of kind `notFound` where there is none, `unreadable` with file and line where it cannot be
    ///   used.
    func county(named name: String) throws(Trouble) -> CountyProfile {
        if Program.isCarried(name) { return try TemplateFiles.county(name) }
        let path = path(name) + "/profile.json"
        guard Disk.exists(path) else { throw CountyTrouble.notFound(name) }
        let bytes = try Disk.read(path)
        let file = "\(name)/profile.json"
        let profile: CountyProfile
        do {
            profile = try JSONTree.decode(CountyProfile.self, from: JSONReader.read(bytes))
        } catch let fault as JSONFault {
            throw CountyTrouble.of(JSONTrouble.words(fault.reason), in: file, line: fault.line)
        } catch let fault as JSONShapeFault {
            throw CountyTrouble.of(
                CountyTrouble.words(fault), in: file, line: JSONLines.line(of: fault.path, in: bytes))
        } catch {
            throw CountyTrouble.of(Text(alike: "\(error)"), in: file, line: 1)
        }
        let known = Set(try TemplateFiles.municipalities().map(\.number))
        if let fault = profile.fault(known: known) {
            throw CountyTrouble.of(
                fault.words.mapped { words, language in
                    language == .en ? "“\(fault.path)” \(words)" : "«\(fault.path)» \(words)"
                }, in: file, line: JSONLines.line(of: fault.path, in: bytes))
        }
        return profile
    }

    /// A chosen profile as a workspace keeps it: a folder by its whole path, as later runs may start elsewhere.
    var chosenCounty: String? {
        options.profile.map { Program.isCarried($0) ? $0 : path($0) }
    }

    private static func isCarried(_ name: String) -> Bool {
        Templates.bytes("Templates/Profiles/\(name).json") != nil
    }
}

/// What can be wrong with a county's profile, in words: the file, the line, what was found, what to do.
enum CountyTrouble {
    static func notFound(_ name: String) -> Trouble {
        let known = Templates.paths(below: "Templates/Profiles").map {
            String(Disk.name(of: $0).dropLast(".json".count))
        }.joined(separator: ", ")
        return Trouble(
            .notFound,
            Text(
                nb: "Finner ingen fylkesprofil «\(name)». Velg en av \(known), eller en mappe med profile.json.",
                nn: "Finn ingen fylkesprofil «\(name)». Vel ein av \(known), eller ei mappe med profile.json.",
                en: "There is no county profile “\(name)”. Choose one of \(known), or a folder with profile.json.")
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
                    "\(file), line \(line): \(what.en). The county profile was not used. Mend the line and try again."
            ))
    }

    /// Every key a profile may have, wherever it stands.
    static let keys = [
        "name", "county", "sources", "deadline", "allocation", "forum", "networks", "themes", "dates", "balance",
        "fields", "common", "levelling", "levellingNetworks", "networkLimit", "who", "seats", "municipalities",
        "what", "day", "weeks", "weekday", "kindergarten", "school", "number", "demand", "nb", "nn", "en",
    ]

    /// What keeps the file from being a profile, with what would be accepted where that is a closed set.
    static func words(_ fault: JSONShapeFault) -> Text {
        let words = JSONTrouble.words(fault)
        let key = fault.path.split(separator: ".").last.map(String.init) ?? ""
        switch fault.reason {
        case .unknownKey:
            guard let near = Spelling.nearest(to: key, among: keys), near != key else { return words }
            return Text(
                nb: "\(words.nb) (mente du «\(near)»?)", nn: "\(words.nn) (meinte du «\(near)»?)",
                en: "\(words.en) (did you mean “\(near)”?)")
        case .badValue where key == "demand":
            let list = ReportDemand.allCases.map(\.rawValue).joined(separator: ", ")
            return Text(
                nb: "\(words.nb); velg en av \(list)", nn: "\(words.nn); vel ein av \(list)",
                en: "\(words.en); choose one of \(list)")
        case .badValue, .missing, .wrongType: return words
        }
    }
}
