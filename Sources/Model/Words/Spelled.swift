/// A value that files write as a string of one form, told so that somebody else can check a file.
public protocol Spelled {
    /// The form as a regular expression of the whole string.
    static var pattern: String { get }
    /// A string of that form.
    static var sample: String { get }
}

extension Day: Spelled {
    /// Year, month and day.
    public static var pattern: String { "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
    /// A day.
    public static var sample: String { "2026-11-21" }
}

extension ItemID: Spelled {
    /// Any kind and a number.
    public static var pattern: String {
        "^(" + ItemKind.allCases.map(\.rawValue).joined(separator: "|") + ")-[1-9][0-9]*$"
    }
    /// An id.
    public static var sample: String { ItemID(.goal, 1).code }
}

extension ID: Spelled {
    /// One kind and a number.
    public static var pattern: String { "^\(Target.kind.rawValue)-[1-9][0-9]*$" }
    /// An id.
    public static var sample: String { ID(1).item.code }
}

extension OrganisationNumber: Spelled {
    /// Nine digits; the check digit is more than a regular expression can tell.
    public static var pattern: String { "^[0-9]{9}$" }
    /// The number of Utdanningsdirektoratet.
    public static var sample: String { "970018131" }
}

extension Reading: Spelled {
    /// A number with a decimal point, or that it is withheld.
    public static var pattern: String { "^(suppressed|-?[0-9]+([.][0-9]+)?)$" }
    /// A reading.
    public static var sample: String { "suppressed" }
}

extension Quantity: Spelled {
    /// A number with a decimal point.
    public static var pattern: String { "^-?[0-9]+([.][0-9]+)?$" }
    /// A number.
    public static var sample: String { "4.1" }
}
