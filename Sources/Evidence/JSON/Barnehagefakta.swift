import Formats
import Model

/// A kindergarten's figures as Barnehagefakta's pages get them: one object per kindergarten.
///
/// Only `indikatorDataBarnehage` and `indikatorDataKommune` hold measures (COUNTS.md 13). Places: the row is the place
/// of that member in the object, the column the place of the key in the member.
enum Barnehagefakta {
    /// Reads a text of this form, one kindergarten or a list of them; `nil` if it is none.
    static func read(_ json: JSON) -> ExportBuilder? {
        let items: [JSON] = if case .array(let items) = json { items } else { [json] }
        let kindergartens = items.compactMap { item -> JSONObject? in
            guard case .object(let object) = item, object["orgnr"] != nil else { return nil }
            return blocks.contains { object[$0] != nil } ? object : nil
        }
        guard !kindergartens.isEmpty, kindergartens.count == items.count else { return nil }
        var builder = ExportBuilder(.barnehagefakta)
        builder.signs = ["orgnr"] + blocks.filter { block in kindergartens.contains { $0[block] != nil } }
        var offset = 0
        for kindergarten in kindergartens {
            add(kindergarten, offset: offset, to: &builder)
            offset += kindergarten.members.count
        }
        return builder
    }

    private static let blocks = ["indikatorDataBarnehage", "indikatorDataKommune"]

    private static func add(_ object: JSONObject, offset: Int, to builder: inout ExportBuilder) {
        func member(_ key: String, _ inner: String) -> String? {
            guard case .object(let outer)? = object[key] else { return nil }
            let text = Blanks.collapsed(JSONCell.text(outer[inner]))
            return text.isEmpty ? nil : text
        }
        let number = member("kommune", "kommunenummer")
        let name = member("kommune", "kommunenavn")
        let county = member("fylke", "fylkesnummer")
        for (row, block) in object.members.enumerated() {
            guard case .object(let values) = block.value else { continue }
            let unit: ExportUnit
            switch block.key {
            case blocks[0]:
                let digits = Blanks.collapsed(JSONCell.text(object["orgnr"]))
                unit = ExportUnit(
                    level: .unit, number: digits.isEmpty ? nil : digits,
                    name: Blanks.collapsed(JSONCell.text(object["navn"])), municipality: number,
                    municipalityName: name, county: county)
            case blocks[1]:
                unit = ExportUnit(
                    level: .municipality, number: number, name: name ?? "", municipality: number,
                    municipalityName: name, county: county)
            default: continue
            }
            add(values, row: offset + row + 1, unit: unit, to: &builder)
        }
    }

    private static func add(_ values: JSONObject, row: Int, unit: ExportUnit, to builder: inout ExportBuilder) {
        let unit = builder.place(of: unit)
        let years = values.members.first { $0.key.hasSuffix("Argang") }.map {
            Blanks.collapsed(JSONCell.text($0.value))
        }
        let survey = years?.isEmpty == false ? years.map { builder.place(ofPeriod: $0) } : nil
        for (column, member) in values.members.enumerated() {
            if member.key.hasSuffix("Argang") { continue }
            if !builder.columns.contains(member.key) { builder.columns.append(member.key) }
            let owners = BarnehagefaktaKey.owners(of: member.key, among: values.members.map(\.key))
            let places = owners.map { key in builder.place(of: [key]) { BarnehagefaktaKey.indicator(key) } }
            guard let keeper = places.first else { continue }
            let part: CellPart = owners == [member.key] ? .value : .count
            if part == .count { for place in places { builder.share(countsOf: keeper, with: place) } }
            builder.add(
                ExportCell(
                    unit: unit, indicator: keeper,
                    period: member.key.hasPrefix(BarnehagefaktaKey.survey) ? survey : nil,
                    part: part, raw: JSONCell.text(member.value), row: row, column: column + 1,
                    reading: JSONCell.reading(member.value)))
        }
    }
}

/// What the keys of Barnehagefakta mean.
enum BarnehagefaktaKey {
    /// What the keys of the parents' survey begin with.
    static let survey = "foreldreundersokelsen"

    private static let names: [String: String] = [
        "antallBarn": "Antall barn",
        "antallBarnPerAnsatt": "Antall barn per ansatt",
        "antallBarnPerBarnehagelaerer": "Antall barn per barnehagelærer",
        "andelAnsatteBarnehagelarer": "Andel ansatte som er barnehagelærere",
        "andelAnsatteTilsvarendeBarnehagelaerer": "Andel ansatte med tilsvarende barnehagelærer",
        "andelAnsatteMedBarneOgUngdomsarbeiderfag": "Andel ansatte med barne- og ungdomsarbeiderfag",
        "andelAnsatteMedAnnenHoyereUtdanning": "Andel ansatte med annen høyere utdanning",
        "lekeOgOppholdsarealPerBarn": "Leke- og oppholdsareal per barn",
        "foreldreundersokelsenUteOgInneMiljo": "Foreldreundersøkelsen: ute- og innemiljø",
        "foreldreundersokelsenBarnetsUtvikling": "Foreldreundersøkelsen: barnets utvikling",
        "foreldreundersokelsenBarnetsTrivsel": "Foreldreundersøkelsen: barnets trivsel",
        "foreldreundersokelsenInformasjon": "Foreldreundersøkelsen: informasjon",
        "foreldreundersokelsenTilfredshet": "Foreldreundersøkelsen: tilfredshet",
        "foreldreundersokelsenSvarprosent": "Foreldreundersøkelsen: svarprosent",
    ]

    /// The keys that a key's values belong to: itself, or for a number of parents the means or the share it is behind.
    static func owners(of key: String, among keys: [String]) -> [String] {
        let answered = survey + "AntallBesvarte"
        let invited = survey + "AntallInviterte"
        let share = survey + "Svarprosent"
        let means = keys.filter {
            $0.hasPrefix(survey) && ![answered, invited, share].contains($0) && isMeasure($0)
        }
        if key == answered, !means.isEmpty { return means }
        if key == invited, keys.contains(share) { return [share] }
        return [key]
    }

    private static func isMeasure(_ key: String) -> Bool { !key.hasSuffix("Argang") }

    /// The indicator of a key.
    static func indicator(_ key: String) -> ExportIndicator {
        let isMean = key.hasPrefix(survey) && !key.mentions("Antall") && !key.hasSuffix("Svarprosent")
        let isShare = key.hasPrefix("andel") || key.hasSuffix("Svarprosent")
        return ExportIndicator(
            name: names[key] ?? KeyWords.spaced(key),
            measuredIn: isMean
                ? "Gjennomsnitt" : isShare ? "Prosent" : key.hasPrefix("leke") ? "Kvadratmeter" : "Antall",
            direction: isMean ? .higher : .neither, isCount: key.hasPrefix("antall") || key.mentions("Antall"))
    }
}
