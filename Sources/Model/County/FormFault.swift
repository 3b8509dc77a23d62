// What is wrong in the forms of a county's profile.

extension CountyProfile {
    /// Every field of every form, with its place in the file.
    var fieldNames: [(path: String, name: Text)] { allFields.map { ($0.path, $0.name) } }

    /// A field's number is there once in its form, and what is limited is limited to something.
    var fieldFault: CountyFault? {
        var numbers: Set<[String]> = []
        for field in allFields {
            let form = String(field.path.prefix { $0 != "[" })
            if !numbers.insert([form, field.number]).inserted {
                return CountyFault(
                    "\(field.path).number", nb: "står to ganger: «\(field.number)»",
                    nn: "står to gonger: «\(field.number)»", en: "appears twice: “\(field.number)”")
            }
            if let limit = field.limit, limit < 1 {
                return CountyFault(
                    "\(field.path).limit", nb: "er ikke et antall tegn: \(limit)",
                    nn: "er ikkje eit tal på teikn: \(limit)", en: "is not a number of characters: \(limit)")
            }
        }
        if let share = ownShare, !(0...100).contains(share) {
            return CountyFault(
                "ownShare", nb: "er ikke fra 0 til 100 prosent: \(share)",
                nn: "er ikkje frå 0 til 100 prosent: \(share)", en: "is not between 0 and 100 per cent: \(share)")
        }
        if let years = mostYears, !(1...20).contains(years) {
            return CountyFault(
                "mostYears", nb: "er ikke fra 1 til 20 år: \(years)", nn: "er ikkje frå 1 til 20 år: \(years)",
                en: "is not between 1 and 20 years: \(years)")
        }
        return nil
    }

    private typealias Place = (path: String, number: String, name: Text, limit: Int?)

    private var allFields: [Place] {
        Self.places("fields", fields) + Self.places("measureFields", measureFields)
            + Self.places("ownerFields", ownerFields)
    }

    private static func places<Demand>(_ form: String, _ fields: [NumberedField<Demand>]?) -> [Place] {
        (fields ?? []).enumerated().map { ("\(form)[\($0)]", $1.number, $1.name, $1.limit) }
    }
}
