import Formats

/// JSON-stat 2 as SSB's interface gives it: axes and one list of values. A cell's place is its place in that list.
enum JSONStat {
    /// Reads a text of this form; `nil` if it is none.
    static func read(_ json: JSON) -> ExportBuilder? {
        guard case .object(let whole) = json, let data = dataset(whole),
            case .object(let dimension)? = data["dimension"],
            let values = data["value"]
        else { return nil }
        // Version 1 keeps the names of the axes among them.
        let ids = texts(data["id"]) ?? texts(dimension["id"])
        guard let ids, !ids.isEmpty else { return nil }
        let roles: JSONObject? =
            if case .object(let roles)? = data["role"] ?? dimension["role"] { roles } else { nil }
        var axes: [StatbankCube.Axis] = []
        for id in ids {
            guard let axis = axis(id, dimension, roles) else { return nil }
            axes.append(axis)
        }
        let title = text(data["label"]) ?? ids.joined(separator: ", ")
        let cube = StatbankCube(title: title, axes: axes)
        let status = data["status"]
        return cube.read { place in
            guard let value = member(values, place) ?? absent(values) else { return nil }
            let raw = JSONCell.text(value)
            let sign = member(status, place).map(JSONCell.text) ?? (text(status) ?? "")
            var reading = CellSigns.ssb.read(raw.isEmpty ? sign : raw)
            if raw.isEmpty, reading == .text { reading = .missing }
            return (raw.isEmpty ? sign : raw, 1, place + 1, reading)
        }
    }

    /// The data set: the text itself, or its only member as older versions have it.
    private static func dataset(_ object: JSONObject) -> JSONObject? {
        if object["dimension"] != nil { return object }
        guard case .object(let inner)? = object["dataset"] ?? object.members.first?.value,
            inner["dimension"] != nil
        else {
            return nil
        }
        return inner
    }

    private static func axis(_ id: String, _ dimension: JSONObject, _ roles: JSONObject?) -> StatbankCube.Axis? {
        guard case .object(let axis)? = dimension[id], case .object(let category)? = axis["category"] else {
            return nil
        }
        var codes: [String] = []
        switch category["index"] {
        case .array(let items): codes = items.map { JSONCell.text($0) }
        case .object(let index):
            codes = index.members.sorted {
                (Int(JSONCell.text($0.value)) ?? 0) < (Int(JSONCell.text($1.value)) ?? 0)
            }
            .map(\.key)
        default:
            if case .object(let labels)? = category["label"] { codes = labels.members.map(\.key) }
        }
        guard !codes.isEmpty else { return nil }
        let labels: JSONObject? = if case .object(let labels)? = category["label"] { labels } else { nil }
        func has(_ role: String) -> Bool { roles.flatMap { texts($0[role]) }?.contains(id) ?? false }
        let name = text(axis["label"]) ?? id
        let role: StatbankCube.Axis.Role =
            if has("time") || id == "Tid" || StatbankWords.isTime(name) {
                .time
            } else if has("metric") || StatbankWords.isContents(id) || StatbankWords.isContents(name) {
                .contents
            } else if has("geo") || StatbankWords.isRegion(id) || StatbankWords.isRegion(name) {
                .region
            } else {
                .other
            }
        let values = codes.map { code -> String in
            let label = labels.flatMap { text($0[code]) } ?? code
            return role == .region && label != code && !label.hasPrefix(code) ? code + " " + label : label
        }
        return StatbankCube.Axis(name: name, role: role, values: values)
    }

    private static func text(_ value: JSON?) -> String? {
        if case .string(let text)? = value { text } else { nil }
    }

    private static func texts(_ value: JSON?) -> [String]? {
        guard case .array(let items)? = value else { return nil }
        return items.map { JSONCell.text($0) }
    }

    /// The value at a place in a list, or under its number in an object.
    private static func member(_ values: JSON?, _ place: Int) -> JSON? {
        switch values {
        case .array(let items): items.indices.contains(place) ? items[place] : nil
        case .object(let object): object[String(place)]
        default: nil
        }
    }

    /// A value that an object of values leaves out is none.
    private static func absent(_ values: JSON) -> JSON? {
        if case .object = values { .null } else { nil }
    }
}
