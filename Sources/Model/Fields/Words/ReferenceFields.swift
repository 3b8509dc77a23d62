extension Reference: Fielded {
    /// Its members.
    public static let fields: [AnyField<Reference>] = [
        AnyField(
            "workspace", \.workspace, kind: .text(.mark), asked: .withTheWhole,
            Text(nb: "Hvem det står hos", nn: "Kven det står hos", en: "Whose workspace it is in")),
        AnyField("revision", \.revision, kind: .ordinal, asked: .withTheWhole, Header.revision.name),
        AnyField("item", \.item, asked: .withTheWhole, Text(nb: "Hva", nn: "Kva", en: "What")),
        AnyField(
            "said", \.said, kind: .text(.mark), asked: .withTheWhole,
            Text(nb: "Kontrollsum av ordene", nn: "Kontrollsum av orda", en: "Checksum of the words")),
    ]

    /// «behov-1 (utgave 14)».
    public func answer(as kind: FieldKind) -> Answer {
        let words = item.words
        return .text(
            Text(
                nb: "\(words.nb) (utgave \(revision))", nn: "\(words.nn) (utgåve \(revision))",
                en: "\(words.en) (revision \(revision))"))
    }
}
