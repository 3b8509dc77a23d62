import Model

extension WorkspaceFile: Fielded {
    /// The members of a workspace's file: the header's, then the body and the desk.
    static var fields: [AnyField<WorkspaceFile>] {
        Header.fields.map { $0.within(\WorkspaceFile.opened.header) }
            + AnyField.each(
                Field(
                    "body", \.opened.body, asked: .byTheProgram,
                    Text(nb: "Innholdet", nn: "Innhaldet", en: "The contents")),
                Field(
                    "desk", \.opened.desk, asked: .byTheProgram,
                    Text(
                        nb: "Notater, møter og annet",
                        nn: "Notat, møte og anna", en: "Notes, meetings and more")))
    }
}

extension ReceivedReference: Fielded {
    /// How a file refers to a document under `received/`.
    static let fields: [AnyField<ReceivedReference>] = [
        AnyField(
            "file", \.file, kind: .text(.mark), asked: .byTheProgram,
            Text(nb: "Fila som er hentet inn", nn: "Fila som er henta inn", en: "The file that was received")),
        AnyField(
            "seal", \.seal, kind: .text(.mark), asked: .byTheProgram, Text(nb: "Segl", nn: "Segl", en: "Seal")),
    ]
}

/// The files of ours, as the types that read them.
enum FileTypes {
    /// The type that reads a kind of file.
    static func of(_ schema: Schema) -> any Fielded.Type {
        switch schema {
        case .unit: WorkspaceFile<UnitAnalysis>.self
        case .owner: WorkspaceFile<OwnerOverview>.self
        case .region: WorkspaceFile<RegionPlan>.self
        case .needsAssessment: Sealed<UnitAnalysis>.self
        case .ownerOverview: Sealed<OwnerOverview>.self
        case .regionPlan: Sealed<RegionPlan>.self
        case .reply: Sealed<NeedsReply>.self
        case .review: Sealed<Review>.self
        case .reviewAnswers: Sealed<ReviewAnswers>.self
        case .backup: BackupManifest.self
        case .redactions: Redactions.self
        case .revisions: RevisionRegister.self
        }
    }

    /// All of them, with what they refer to others by.
    static let all: [any Fielded.Type] = Schema.allCases.map(of) + [ReceivedReference.self]
}
