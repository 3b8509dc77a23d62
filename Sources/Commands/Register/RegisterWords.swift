import Evidence
import Model

/// What is said of a row of a register that could not be used.
enum RegisterWords {
    static func bad(_ row: RegisterFile.BadRow, _ file: String) -> Text {
        let reason = RegisterTrouble.of(row.fault)
        return Text(
            nb: "\(file), rad \(row.number): \(reason.nb). Raden er ikke tatt med.",
            nn: "\(file), rad \(row.number): \(reason.nn). Rada er ikkje teken med.",
            en: "\(file), row \(row.number): \(reason.en). The row is left out.")
    }
}
