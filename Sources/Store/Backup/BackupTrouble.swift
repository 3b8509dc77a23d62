import Formats
import Model

/// What can go wrong with a backup, in words.
enum BackupTrouble {
    static func exists(_ path: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(path) finnes fra før, og en sikkerhetskopi blir aldri overskrevet. Velg et annet navn.",
                nn: "\(path) finst frå før, og ein tryggingskopi blir aldri skriven over. Vel eit anna namn.",
                en: "\(path) already exists, and a backup is never overwritten. Choose another name."))
    }

    static func notEmpty(_ folder: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "\(folder) er ikke tom. Ingenting er skrevet. Oppgi en mappe som ikke finnes ennå.",
                nn: "\(folder) er ikkje tom. Ingenting er skrive. Oppgi ei mappe som ikkje finst enno.",
                en: "\(folder) is not empty. Nothing was written. Choose a folder that does not exist yet."))
    }

    static func notBackup(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er ikke en sikkerhetskopi fra behov. Ingenting er skrevet. "
                    + "Kontroller at dere har valgt riktig fil.",
                nn: "\(file) er ikkje ein tryggingskopi frå behov. Ingenting er skrive. "
                    + "Kontroller at de har valt rett fil.",
                en: "\(file) is not a backup made by behov. Nothing was written. "
                    + "Check that you chose the right file."))
    }

    static func changed(_ file: String, _ name: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er endret etter at den ble laget (\(name)). Ingenting er skrevet. "
                    + "Bruk en annen sikkerhetskopi.",
                nn: "\(file) er endra etter at ho blei laga (\(name)). Ingenting er skrive. "
                    + "Bruk ein annan tryggingskopi.",
                en: "\(file) was changed after it was made (\(name)). Nothing was written. Use another backup."))
    }

    static func tooLarge(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb: "\(file) er større enn noen behovsanalyse kan bli. Ingenting er skrevet.",
                nn: "\(file) er for stor til å vere ein behovsanalyse. Ingenting er skrive.",
                en: "\(file) is too large to be a needs analysis. Nothing was written."))
    }

    static func notVerified(_ file: String, _ reason: Trouble) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb: "Sikkerhetskopien kunne ikke leses etter at den ble laget, og er slettet: \(reason.text.nb) "
                    + "Prøv igjen, gjerne på en annen disk.",
                nn: "Tryggingskopien kunne ikkje lesast etter at han blei laga, og er sletta: \(reason.text.nn) "
                    + "Prøv igjen, gjerne på ein annan disk.",
                en:
                    "The backup could not be read back and was deleted: \(reason.text.en) Try again, perhaps on "
                    + "another disk."))
    }

    static func notPacked(_ name: String, _ fault: ZIPFault) -> Trouble {
        switch fault {
        case .badName, .duplicate:
            Trouble(
                .unreadable,
                Text(
                    nb: "Fila \(name) har et navn som ikke kan pakkes. Gi den et annet navn og prøv igjen.",
                    nn: "Fila \(name) har eit namn som ikkje kan pakkast. Gi ho eit anna namn og prøv igjen.",
                    en:
                        "The file \(name) has a name that cannot be used in a backup. Rename the file and try again."
                ))
        default:
            Trouble(
                .cannotWrite,
                Text(
                    nb: "\(name) er for stor til å pakkes. Kopier mappa i stedet.",
                    nn: "\(name) er for stor til å pakkast. Kopier mappa i staden.",
                    en: "\(name) is too large to pack. Copy the folder instead."))
        }
    }

    static func of(_ fault: ZIPFault, file: String) -> Trouble {
        switch fault {
        case .notArchive: notBackup(file)
        case .badDirectory: changed(file, "–")
        case .badName(let name), .duplicate(let name), .encrypted(let name), .unsupported(let name),
            .damaged(let name):
            changed(file, name)
        case .tooLarge, .noMemory: tooLarge(file)
        }
    }
}
