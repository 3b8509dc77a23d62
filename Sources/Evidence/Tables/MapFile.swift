public import Formats

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
            return try JSONText(bytes).decode(ColumnMap.self)
        } catch let fault as JSONFault {
            throw .notJSON(line: fault.line)
        } catch let fault as JSONShapeFault {
            throw .unusable(path: fault.path.isEmpty ? "{}" : fault.path)
        } catch {
            throw .unusable(path: "{}")
        }
    }

    /// The map as its file has it, line by line.
    public var lines: [String] {
        let members = members
        let json = JSONWriter.bytes(.object(JSONObject(members)), leading: members.map(\.key))
        return String(decoding: json, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The map as its file has it.
    public var json: JSON { .object(JSONObject(members)) }

    private var members: [JSONObject.Member] {
        func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
        var members: [JSONObject.Member] = [.init("unit", .string(unit))]
        if let year { members.append(.init("year", .string(year))) }
        if !indicator.isEmpty { members.append(.init("indicator", list(indicator))) }
        if let about { members.append(.init("about", .string(about))) }
        members.append(.init("value", list(value)))
        if let n { members.append(.init("n", .string(n))) }
        members += [.init("decimal", .string(String(decimal))), .init("thousands", .string(String(thousands)))]
        if suppressed != ["*"] { members.append(.init("suppressed", list(suppressed))) }
        return members
    }
}
