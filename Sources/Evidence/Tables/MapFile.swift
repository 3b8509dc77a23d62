import Formats
import Model

/// Why a file is no map of columns.
public enum MapFileFault: Error, Sendable, Hashable {
    /// It is no JSON; the line where that shows.
    case notJSON(line: Int)
    /// A member that a map does not have or that has another form; the path to it, `{}` for the whole.
    case unusable(path: String)
}

extension ColumnMap {
    /// Reads the small JSON file that says what the columns of somebody's own table are.
    public static func read(_ bytes: [UInt8]) throws(MapFileFault) -> ColumnMap {
        do {
            return try JSONTree.decode(ColumnMap.self, from: JSONReader.read(bytes))
        } catch let fault as JSONFault {
            throw .notJSON(line: fault.line)
        } catch let fault as JSONShapeFault {
            throw .unusable(path: fault.path.isEmpty ? "{}" : fault.path)
        } catch {
            throw .unusable(path: "{}")
        }
    }

    /// A map to begin with, line by line: the columns that look like what they are for.
    public static func template(_ columns: [String]) -> [String] {
        func first(_ words: [String], _ taken: [String] = []) -> String? {
            columns.first { column in
                !taken.contains(column) && words.contains { column.lowercased().mentions($0) }
            }
        }
        let named = columns.filter { !$0.isEmpty }
        let unit =
            first(["orgnr", "organisasjon", "enhet", "eining", "skole", "skule", "barnehage", "kommune", "unit"])
            ?? named.first ?? ""
        let year = first(["skoleår", "skuleår", "år", "periode", "dato", "year"], [unit])
        let count = first(["antall", "svar", "tal på", "n="], [unit, year ?? ""]) ?? named.first { $0 == "n" }
        let taken = [unit, year, count].compactMap(\.self)
        let value =
            first(["verdi", "snitt", "andel", "score", "skår", "prosent", "value"], taken)
            ?? named.last { !taken.contains($0) } ?? count ?? ""
        var members: [JSONObject.Member] = [.init("unit", .string(unit))]
        if let year { members.append(.init("year", .string(year))) }
        members.append(.init("value", .array([.string(value)])))
        if let count, count != value { members.append(.init("n", .string(count))) }
        members += [.init("decimal", .string(",")), .init("thousands", .string(" "))]
        let json = JSONWriter.bytes(.object(JSONObject(members)), leading: members.map(\.key))
        return String(decoding: json, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
