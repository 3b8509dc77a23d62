import Formats
import Model

/// Somebody else's JSON as tables: the objects of a list are rows, the members of each its cells.
struct JSONRows {
    private var tables: [[[String]]] = []
    private var texts: [String] = []

    /// Whether a text, a number or neighbours among them hold a national identity number.
    var holdsNumber: Bool {
        texts.contains(where: NationalIdentityNumber.isIn)
            || tables.contains { NationalIdentityNumber.stands(inRows: $0) }
    }

    /// Takes in a value with all that is in it.
    mutating func take(_ json: JSON) {
        switch json {
        case .object(let object): take(rows: [object])
        case .array(let elements):
            let objects = elements.compactMap { element -> JSONObject? in
                if case .object(let object) = element { object } else { nil }
            }
            if !objects.isEmpty { take(rows: objects) }
            let cells = elements.compactMap(JSONRows.cell)
            if !cells.isEmpty { tables.append(cells.map { [$0] }) }
            for element in elements {
                if case .array = element { take(element) }
            }
        default: if let cell = JSONRows.cell(json) { texts.append(cell) }
        }
    }

    private mutating func take(rows objects: [JSONObject]) {
        var places: [String: Int] = [:]
        var heading: [String] = []
        for object in objects {
            for member in object.members where places[member.key] == nil {
                places[member.key] = heading.count
                heading.append(member.key)
            }
        }
        var rows = [heading]
        for object in objects {
            var row = [String](repeating: "", count: heading.count)
            for member in object.members {
                if let cell = JSONRows.cell(member.value), let place = places[member.key] {
                    row[place] = cell
                } else {
                    take(member.value)
                }
            }
            rows.append(row)
        }
        tables.append(rows)
    }

    private static func cell(_ json: JSON) -> String? {
        switch json {
        case .string(let text), .number(let text): text
        case .null: ""
        default: nil
        }
    }
}
