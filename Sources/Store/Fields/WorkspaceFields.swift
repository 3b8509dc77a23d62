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
    static let all: [any Fielded.Type] = [
        WorkspaceFile<UnitAnalysis>.self, WorkspaceFile<OwnerOverview>.self, WorkspaceFile<RegionPlan>.self,
        Sealed<NeedsReply>.self, ReceivedReference.self, BackupManifest.self, Redactions.self,
        RevisionRegister.self,
    ]
}
