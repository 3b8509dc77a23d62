extension Reference: Fielded {
    /// Its members.
    public static let fields: [AnyField<Reference>] = [
        AnyField(
            "workspace", \.workspace, kind: .text(.mark), asked: .withTheWhole,
            Text(
                nb: "Analysen dette er hentet fra", nn: "Analysen dette er henta frå",
                en: "The analysis referred to")),
        AnyField("revision", \.revision, kind: .ordinal, asked: .withTheWhole, Header.revision.name),
        AnyField(
            "item", \.item, asked: .withTheWhole,
            Text(nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What is referred to")),
        AnyField(
            "said", \.said, kind: .text(.mark), asked: .withTheWhole,
            Text(nb: "Kontrollsum av ordene", nn: "Kontrollsum av orda", en: "Checksum of the words")),
    ]

    /// «behov-1 (utgave 14)».
    public func answer(as kind: FieldKind) -> Answer { .reference(self) }

    /// «behov-1 (utgave 14)», and where its unit is known «behov-1 (Solbakken barnehage, utgave 14)».
    public func words(of unit: String?) -> Text {
        let words = item.words
        let unit = unit.map { "\($0), " } ?? ""
        return Text(
            nb: "\(words.nb) (\(unit)utgave \(revision))", nn: "\(words.nn) (\(unit)utgåve \(revision))",
            en: "\(words.en) (\(unit)revision \(revision))")
    }
}
