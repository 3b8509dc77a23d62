import Model
import Pages

/// What `behov --help` prints.
enum RootHelp {
    static var page: Page {
        let groups = CommandGroup.allCases.flatMap { group -> [Block] in
            let entries = CommandList.all.filter { $0.group == group }
            return [
                .heading(level: 3, .text(group.title)),
                .list(entries.map { Block.Item(line(of: $0)) }, numbered: false),
            ]
        }
        return Page(
            title: .text(
                Text(
                    nb: "behov – fra barnas hverdag til kompetanseplan",
                    nn: "behov – frå kvardagen til barna til kompetanseplan",
                    en: "behov – from children's everyday lives to a competence plan")),
            blocks: groups + [.paragraph(.text(more))])
    }

    private static func line(of entry: CommandEntry) -> Line {
        let names = Text(
            nb: entry.norwegian.map { "\($0) (\(entry.name))" } ?? entry.name,
            nn: entry.norwegian.map { _ in "\(entry.name(in: .nn)) (\(entry.name))" } ?? entry.name,
            en: entry.norwegian.map { "\(entry.name) (\($0))" } ?? entry.name)
        return [.text(names), .data(": "), .text(entry.summary)]
    }

    private static let more = Text(
        nb:
            "Skriv KOMMANDO --help for mer om én kommando. Uten kommando får dere vite hvor dere er, og hva dere kan gjøre nå.",
        nn:
            "Skriv KOMMANDO --help for meir om éin kommando. Utan kommando får de vite kvar de er, og kva de kan gjere no.",
        en:
            "Type COMMAND --help for more about one command. Without a command, you see where you are and what you can do now."
    )
}
