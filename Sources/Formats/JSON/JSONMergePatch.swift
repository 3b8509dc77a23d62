/// JSON merge patches (RFC 7396) with one thing more: an object laid over an array changes the elements it names, by
/// their `id` or by their place from 0; `null` takes one away, and a new name appends one.
public enum JSONMergePatch {
    /// The target with the patch laid over it; a `nil` target is nothing yet, and the patch stands alone.
    public static func merged(_ target: JSON?, _ patch: JSON) -> JSON {
        guard case .object(let changes) = patch else { return patch }
        if case .array(let elements)? = target { return .array(merged(elements, changes)) }
        var object = JSONObject()
        if case .object(let old)? = target { object = old }
        for change in changes.members {
            object[change.key] = change.value == .null ? nil : merged(object[change.key], change.value)
        }
        return .object(object)
    }

    private static func merged(_ elements: [JSON], _ changes: JSONObject) -> [JSON] {
        var elements: [JSON?] = elements
        for change in changes.members {
            let place = elements.firstIndex { id(of: $0) == change.key } ?? Int(change.key) ?? elements.count
            guard place < elements.count else {
                elements.append(change.value)
                continue
            }
            elements[place] = change.value == .null ? nil : merged(elements[place], change.value)
        }
        return elements.compactMap { $0 }
    }

    private static func id(of element: JSON?) -> String? {
        guard case .object(let object)? = element, case .string(let id)? = object["id"] else { return nil }
        return id
    }
}
