import Documents
import Formats
import Model
import Pages
import Store

extension Program {
    /// A county by the name of its profile, or by a folder that holds `profile.json` and, where the county has a plan
    /// of its own, `laws.json`.
    ///
    /// - Throws: `Trouble` of kind `notFound` where there is none, `unreadable` with file and line where it cannot be
    ///   used.
    func county(named name: String) throws(Trouble) -> CountyRules {
        if TemplateFiles.isCounty(name) { return try CountyRules.carried(name).on(today) }
        guard Disk.exists(path(name) + "/profile.json") else { throw CountyTrouble.notFound(name) }
        let profile = try CountyFile(CountyProfile.self, "profile.json", in: name, at: path(name))
        let carried = Set((try TemplateFiles.laws() + TemplateFiles.countyLaws()).map(\.mark))
        var own: [Law] = []
        if Disk.exists(path(name) + "/laws.json") {
            let laws = try CountyFile([Law].self, "laws.json", in: name, at: path(name))
            if let fault = laws.value.fault(carried: carried) { throw laws.trouble(fault) }
            own = laws.value
        }
        let known = CountyProfile.Known(
            municipalities: Set(try TemplateFiles.municipalities().map(\.number)),
            marks: carried.union(own.map(\.mark)))
        if let fault = profile.value.fault(known) { throw profile.trouble(fault) }
        return try CountyRules(profile.value, own: own).on(today)
    }

    /// What the folder of a profile decides of documents, in `documents.json`; nothing where there is none.
    ///
    /// `chosen` is the profile that the workspace has, where the run names none.
    ///
    /// - Throws: `Trouble` of kind `unreadable` with file and line where it cannot be used.
    func ownTemplates(_ chosen: String?) throws(Trouble) -> OwnDocuments {
        guard let name = options.profile ?? chosen, !TemplateFiles.isCounty(name),
            Disk.exists(path(name) + "/documents.json")
        else { return OwnDocuments() }
        let file = try CountyFile(OwnTemplates.self, "documents.json", in: name, at: path(name))
        if let fault = file.value.fault { throw file.trouble(fault) }
        guard let mark = file.value.logo else { return OwnDocuments(file.value) }
        let picture = "\(path(name))/\(mark.file)"
        let bytes = Disk.exists(picture) ? try Gate.bytes(of: picture) : []
        guard let logo = Logo(png: bytes, alternative: mark.text[language]) else {
            throw file.trouble(
                CountyFault(
                    "logo.file", nb: "er ikke en PNG-fil, eller finnes ikke: «\(mark.file)»",
                    nn: "er ikkje ei PNG-fil, eller finst ikkje: «\(mark.file)»",
                    en: "is not a PNG file, or does not exist: “\(mark.file)”"))
        }
        return OwnDocuments(file.value, logo)
    }

    /// A chosen profile as a workspace keeps it: a folder by its whole path, as later runs may start elsewhere.
    var chosenCounty: String? {
        options.profile.map { TemplateFiles.counties.contains($0) ? $0 : path($0) }
    }
}

/// What a profile's folder decides of documents, and the mark it has there.
struct OwnDocuments {
    let templates: OwnTemplates?
    let logo: Logo?

    init(_ templates: OwnTemplates? = nil, _ logo: Logo? = nil) {
        self.templates = templates
        self.logo = logo
    }

    /// A document with what is decided of it.
    func applied(to page: Page, _ kind: TemplateKind?, of unit: String) -> Page {
        var page = kind.flatMap { templates?.applied(to: page, $0, of: unit) } ?? page
        page.logo = logo
        return page
    }
}

/// A file of a county's folder, and where things stand in it.
private struct CountyFile<Value: Decodable> {
    let value: Value
    private let file: String
    private let bytes: [UInt8]

    /// Reads a file.
    ///
    /// - Throws: `Trouble` of kind `unreadable` with file and line.
    init(_ type: Value.Type, _ name: String, in folder: String, at path: String) throws(Trouble) {
        file = "\(folder)/\(name)"
        bytes = try Gate.bytes(of: "\(path)/\(name)")
        do {
            value = try JSONText(bytes).decode(type)
        } catch let fault as JSONFault {
            throw CountyTrouble.of(JSONTrouble.words(fault.reason), in: file, line: fault.line)
        } catch let fault as JSONShapeFault {
            throw CountyTrouble.of(
                CountyTrouble.words(fault, in: type), in: file, line: JSONLines.line(of: fault.path, in: bytes))
        } catch {
            throw CountyTrouble.of(Text(alike: "\(error)"), in: file, line: 1)
        }
    }

    /// A fault in words, with its line.
    func trouble(_ fault: CountyFault) -> Trouble {
        CountyTrouble.of(
            fault.words.mapped { words, language in
                language == .en ? "“\(fault.path)” \(words)" : "«\(fault.path)» \(words)"
            }, in: file, line: JSONLines.line(of: fault.path, in: bytes))
    }
}
