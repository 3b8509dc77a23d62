import ArgumentParser
import Formats
import Model
import Pages
import Store

/// `backup` (kopi): the whole workspace in one verified file, and back again.
struct BackupCommand: BehovCommand {
    static let entry = CommandEntry(
        "backup", "kopi", .care,
        Text(
            nb: "ta en sikkerhetskopi av alt, eller legg en tilbake",
            nn: "ta ein tryggingskopi av alt, eller legg ein tilbake",
            en: "make a backup of everything, or restore one"), BackupCommand.self)

    @Argument(
        help: HelpLanguage.words(
            "fila med sikkerhetskopien", "fila med tryggingskopien",
            "the backup file"))
    var file: String

    @Argument(
        help: HelpLanguage.words(
            "med --gjenopprett: mappa som analysen skal legges i",
            "med --gjenopprett: mappa som analysen skal leggjast i",
            "with --restore: the folder to put the analysis in"))
    var folder: String?

    @Flag(
        name: [.customLong("restore"), .customLong("gjenopprett")],
        help: HelpLanguage.words(
            "legg en kopi tilbake i en ny mappe", "legg ein kopi tilbake i ei ny mappe",
            "restore a backup into a new folder"))
    var restore = false

    @OptionGroup var common: CommonOptions

    var onlyMakesFiles: Bool { true }

    func run(in program: Program) throws -> Int32 {
        if restore {
            guard let folder else { throw BackupWords.whichFolder(file) }
            return try putBack(into: folder, program)
        }
        guard folder == nil else { throw BackupWords.oneFile }
        let store = try program.store()
        let isDry = program.options.dryRun
        let manifest = try store.backUp(to: program.path(file), program: Program.version, saving: !isDry)
        if program.options.json {
            BackupWords.write(manifest, file: file, program)
        } else {
            program.console.say(isDry ? BackupWords.would(manifest, file) : BackupWords.made(manifest, file))
            if !isDry { program.console.say(BackupWords.how(file)) }
        }
        return 0
    }

    private func putBack(into folder: String, _ program: Program) throws(Trouble) -> Int32 {
        let target = Disk.followed(
            program.path(folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder))
        guard target != Disk.followed(program.world.workingFolder()) else { throw BackupWords.standingThere }
        let backup = try Backup.open(program.path(file))
        try Backup.mayFill(target)
        let isDry = program.options.dryRun
        if !isDry { try backup.restore(to: target) }
        if program.options.json {
            BackupWords.write(backup.manifest, file: file, program)
            return 0
        }
        let console = program.standing(in: folder)
        console.say(
            isDry
                ? BackupWords.wouldRestore(backup.manifest, folder) : BackupWords.restored(backup.manifest, folder)
        )
        if !isDry { console.say(BackupWords.next) }
        return 0
    }
}

/// What `backup` says.
enum BackupWords {
    static func made(_ manifest: BackupManifest, _ file: String) -> Text {
        let count = manifest.files.count
        let revision = manifest.revision
        return Text(
            nb:
                "Sikkerhetskopien \(file) er laget og kontrollert: \(count) filer, \(manifest.name), utgave \(revision).",
            nn:
                "Tryggingskopien \(file) er laga og kontrollert: \(count) filer, \(manifest.name), utgåve \(revision).",
            en: "The backup \(file) was made and verified: \(count) files, \(manifest.name), revision \(revision)."
        )
    }

    static func would(_ manifest: BackupManifest, _ file: String) -> Text {
        let count = manifest.files.count
        return Text(
            nb: "Kommandoen ville ha lagt \(count) filer i \(file).",
            nn: "Kommandoen ville ha lagt \(count) filer i \(file).",
            en: "This would put \(count) files into \(file).")
    }

    static func how(_ file: String) -> Text {
        Text(
            nb: "Ta vare på fila et annet sted, der bare de som skal se analysen, har tilgang. "
                + "Legg den tilbake med:  behov kopi --gjenopprett \(file) NYMAPPE",
            nn: "Ta vare på fila ein annan stad, der berre dei som skal sjå analysen, har tilgang. "
                + "Legg ho tilbake med:  behov kopi --gjenopprett \(file) NYMAPPE",
            en:
                "Keep the file somewhere else, in a place that only people who may see the analysis can reach. "
                + "Restore it with:  behov backup --restore \(file) NEWFOLDER")
    }

    static func restored(_ manifest: BackupManifest, _ folder: String) -> Text {
        let count = manifest.files.count
        let revision = manifest.revision
        return Text(
            nb: "\(manifest.name), utgave \(revision), ligger i \(folder): \(count) filer, alle kontrollert. "
                + "Hvis den gamle mappa fortsatt finnes, må dere arbeide videre i bare én av dem.",
            nn: "\(manifest.name), utgåve \(revision), ligg i \(folder): \(count) filer, alle kontrollerte. "
                + "Om den gamle mappa framleis finst, må de arbeide vidare i berre éi av dei.",
            en:
                "\(manifest.name), revision \(revision), is in \(folder): \(count) files, all verified. If the old folder is still there, continue working in only one of the folders."
        )
    }

    static func wouldRestore(_ manifest: BackupManifest, _ folder: String) -> Text {
        let count = manifest.files.count
        let revision = manifest.revision
        return Text(
            nb:
                "Kopien er i orden. Kommandoen ville ha lagt \(manifest.name), utgave \(revision), i \(folder): \(count) filer.",
            nn:
                "Kopien er i orden. Kommandoen ville ha lagt \(manifest.name), utgåve \(revision), i \(folder): \(count) filer.",
            en:
                "The backup is intact. The command would put \(manifest.name), revision \(revision), into \(folder): \(count) files."
        )
    }

    static let next = Text(nb: "Neste:  behov status", nn: "Neste:  behov status", en: "Next:  behov status")

    static func whichFolder(_ file: String) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "Oppgi mappa som analysen skal legges i: behov kopi --gjenopprett \(file) NYMAPPE",
                nn: "Oppgi mappa som analysen skal leggjast i: behov kopi --gjenopprett \(file) NYMAPPE",
                en: "Say which folder to put the analysis in: behov backup --restore \(file) NEWFOLDER"))
    }

    static let oneFile = CommandTrouble.usage(
        Text(
            nb:
                "Oppgi bare fila som kopien skal ligge i. For å legge en kopi tilbake, skriv --gjenopprett foran fila.",
            nn:
                "Oppgi berre fila som kopien skal liggje i. For å leggje ein kopi tilbake, skriv --gjenopprett framfor fila.",
            en: "Give only the backup file. To restore a backup, type --restore before the file."))

    static let standingThere = Trouble(
        .cannotWrite,
        Text(
            nb: "Dere står allerede i denne mappa. Oppgi en ny mappe.",
            nn: "De står allereie i denne mappa. Oppgi ei ny mappe.",
            en: "You are in that folder. Choose a new folder."))

    static func write(_ manifest: BackupManifest, file: String, _ program: Program) {
        let object = JSONObject([
            .init("file", .string(file)), .init("id", .string(manifest.id)), .init("name", .string(manifest.name)),
            .init("revision", .number(String(manifest.revision))),
            .init("files", .number(String(manifest.files.count))),
            .init("bytes", .number(String(manifest.files.map(\.size).total))),
        ])
        program.world.out(String(decoding: JSONWriter.bytes(.object(object)), as: UTF8.self))
    }
}
