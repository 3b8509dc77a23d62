extension Sealed {
    private enum CodingKeys: String, CodingKey {
        case schema, version, id, revision, language, name, organisationNumber, handedOver, draft, program, seal
        case signature, verification, unconfirmed, body, gist
    }

    /// Reads the document, or its head and gist.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        held = Held(
            All(
                schema: try container.decode(Schema.self, forKey: .schema),
                version: try container.decode(Ordinal<Int>.self, forKey: .version).wrappedValue,
                id: try container.decode(String.self, forKey: .id),
                revision: try container.decode(Ordinal<Int>.self, forKey: .revision).wrappedValue,
                language: try container.decode(Language.self, forKey: .language),
                name: try container.decode(String.self, forKey: .name),
                organisationNumber: try container.decodeIfPresent(
                    OrganisationNumber.self, forKey: .organisationNumber),
                handedOver: try container.decode(Day.self, forKey: .handedOver),
                draft: try container.decode(Bool.self, forKey: .draft),
                program: try container.decode(String.self, forKey: .program),
                seal: try container.decode(String.self, forKey: .seal),
                signature: try container.decodeIfPresent(Signature.self, forKey: .signature),
                verification: try container.decodeIfPresent(Verification.self, forKey: .verification),
                unconfirmed: try container.decodeIfPresent([String].self, forKey: .unconfirmed),
                content: try Self.content(in: decoder)))
    }

    private static func content(in decoder: any Decoder) throws -> Content {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let key = CodingUserInfoKey.gist, let lying = decoder.userInfo[key] as? LyingDocuments else {
            return .held(HeldBody(try container.decode(Body.self, forKey: .body)))
        }
        let seal = try container.decode(String.self, forKey: .seal)
        let open = { @Sendable in lying.open(seal) as? Body }
        if let unread = Body.gist(ofUnread: try container.decode(String.self, forKey: .name)),
            let later = lying.later(container.contains(.gist) ? try container.superDecoder(forKey: .gist) : nil)
        {
            return .lying(LyingBody(gist: Later { later.gist(Body.self) ?? unread }, open: open))
        }
        let gist = try container.decode(Body.Gist.self, forKey: .gist)
        return (gist as? Body).map { .held(HeldBody($0)) }
            ?? .lying(LyingBody(gist: Later { gist }, open: open))
    }

    /// Writes the document, or within another no more than what it is known by.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(revision, forKey: .revision)
        try container.encode(name, forKey: .name)
        try container.encode(seal, forKey: .seal)
        let isBelow = Body.self is any Level.Type && !encoder.codingPath.isEmpty
        if isBelow, let key = CodingUserInfoKey.onlyKnownBy, encoder.userInfo[key] != nil { return }
        try container.encode(schema, forKey: .schema)
        try container.encode(version, forKey: .version)
        try container.encode(language, forKey: .language)
        try container.encodeIfPresent(organisationNumber, forKey: .organisationNumber)
        try container.encode(handedOver, forKey: .handedOver)
        try container.encode(draft, forKey: .draft)
        try container.encode(program, forKey: .program)
        try container.encodeIfPresent(signature, forKey: .signature)
        try container.encodeIfPresent(verification, forKey: .verification)
        try container.encodeIfPresent(unconfirmed, forKey: .unconfirmed)
        if let key = CodingUserInfoKey.gist, encoder.userInfo[key] != nil {
            try container.encode(gist, forKey: .gist)
        } else {
            try container.encode(body, forKey: .body)
        }
    }
}
