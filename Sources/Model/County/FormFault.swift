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
                    "\(field.path).limit", nb: "må være minst 1 tegn, ikke \(limit)",
                    nn: "må vere minst 1 teikn, ikkje \(limit)", en: "must be at least 1 character, not \(limit)")
            }
        }
        if let share = ownShare, !(0...100).contains(share) {
            return CountyFault(
                "ownShare", nb: "må være fra 0 til 100 prosent, ikke \(share)",
                nn: "må vere frå 0 til 100 prosent, ikkje \(share)",
                en: "must be from 0 to 100 per cent, not \(share)")
        }
        if let years = mostYears, !(1...20).contains(years) {
            return CountyFault(
                "mostYears", nb: "må være fra 1 til 20 år, ikke \(years)",
                nn: "må vere frå 1 til 20 år, ikkje \(years)",
                en: "must be from 1 to 20 years, not \(years)")
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
