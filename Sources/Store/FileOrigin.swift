import Formats
import Model

/// Whose a file is: what mends one that cannot be read.
enum FileOrigin {
    /// The workspace's own file.
    case own
    /// A document that somebody else handed over; `by` is the name it gives, where that can still be read.
    case delivered(by: String?)
    /// What the program keeps beside the workspace, and backups.
    case beside

    /// Whose a file is that was to be one of some kinds.
    init(_ bytes: [UInt8], wanted: [Schema]) {
        if wanted.contains(where: { $0.handover != nil }) {
            self = .own
        } else if wanted.contains(where: { [.needsAssessment, .ownerOverview, .regionPlan, .reply].contains($0) })
        {
            self = .delivered(by: FileOrigin.name(in: bytes))
        } else {
            self = .beside
        }
    }

    /// The name a document gives in its head, which may be whole though the rest is not.
    private static func name(in bytes: [UInt8]) -> String? {
        guard let head = try? JSONReader.head(bytes, keys: ["name"]), case .string(let name)? = head["name"] else {
            return nil
        }
        return name
    }

    /// What to do about a file that cannot be read.
    var mend: Text {
        switch self {
        case .own:
            Text(
                nb: "Rett fila, eller hent fram den siste hele utgaven med: behov gjenopprett",
                nn: "Rett fila, eller hent fram den siste heile utgåva med: behov gjenopprett",
                en:
                    "Correct the file, or bring back the last intact revision with: behov restore")
        case .delivered(let name?):
            Text(
                nb: "Fila ble ødelagt underveis. Be \(name) sende den på nytt.",
                nn: "Fila blei øydelagd undervegs. Be \(name) sende ho på nytt.",
                en: "The file was damaged on its way. Ask \(name) to send it again.")
        case .delivered(nil):
            Text(
                nb: "Fila ble ødelagt underveis. Be avsenderen sende den på nytt.",
                nn: "Fila blei øydelagd undervegs. Be avsendaren sende ho på nytt.",
                en: "The file was damaged on its way. Ask the sender to send it again.")
        case .beside:
            Text(
                nb: "Legg fila tilbake fra en sikkerhetskopi.", nn: "Legg fila tilbake frå ein tryggingskopi.",
                en: "Restore the file from a backup.")
        }
    }
}
