import Model
import Pages

/// What is said of the lines of a file of inputs.
extension InputWords {
    /// That some lines were headings and are no inputs.
    static func headings(_ lines: [String]) -> [Block] {
        let text = Text(
            nb: "Disse linjene er ikke hentet inn som innspill, fordi de er overskrifter:",
            nn: "Desse linjene er ikkje henta inn som innspel, fordi dei er overskrifter:",
            en: "These lines were not imported as suggestions, because they are headings:")
        return [.paragraph(.text(text)), list(lines)]
    }

    /// The lines that would come in.
    static func lines(_ inputs: [StaffInput]) -> [Block] { inputs.isEmpty ? [] : [list(inputs.map(\.words))] }

    /// That some inputs have been said before with the same words, and are kept beside those.
    static func saidElsewhere(_ inputs: [StaffInput]) -> [Block] {
        let text = Text(
            nb:
                "Disse innspillene har dere fra før med de samme ordene, men de kom inn på en annen måte. Hvert innspill står derfor to ganger. Hvis "
                + "de to er ett og samme innspill, legger dere dem i samme bunke:",
            nn:
                "Desse innspela har de frå før med dei same orda, men dei kom inn på ein annan måte. Alle er med. Om eit innspel "
                + "berre kom éin gong, legg de begge i same bunke:",
            en:
                "You already have these suggestions in the same words, but from somewhere else. Both copies are kept. If "
                + "the two are really one and the same suggestion, put them in the same cluster:")
        return [.paragraph(.text(text)), list(inputs.map(\.words))]
    }

    private static func list(_ lines: [String]) -> Block {
        .list(lines.map { Block.Item(.data(VisibleText.of($0))) }, numbered: false)
    }
}

extension StaffInput {
    /// Whether it may be what was said before, brought by another way: in the same words about the same, and not by two
    /// groups that are both named.
    func isSaid(again before: StaffInput) -> Bool {
        guard part == before.part, words.folded == before.words.folded else { return false }
        guard let group, let other = before.group else { return true }
        return group.folded == other.folded
    }
}

extension InputTrouble {
    /// A picture holds no words that can be read.
    static func isPicture(_ file: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "Teksten i \(file) kan ikke leses. Skriv av det viktigste i stedet:  behov innspill skriv",
                nn:
                    "Teksten i \(file) kan ikkje lesast. Skriv av det viktigaste i staden:  behov innspel skriv",
                en:
                    "The text in \(file) cannot be read. Type in the most important parts instead:  behov input write"
            ))
    }
}
