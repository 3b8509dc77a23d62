import Model
import Pages

/// What is said of the lines of a file of inputs.
extension InputWords {
    /// That some lines were headings and are no inputs.
    static func headings(_ lines: [String]) -> [Block] {
        let text = Text(
            nb: "Disse linjene er ikke hentet inn som innspill, fordi de er overskrifter:",
            nn: "Desse linjene er ikkje henta inn som innspel, fordi dei er overskrifter:",
            en: "These lines were not imported as input, because they are headings:")
        return [.paragraph(.text(text)), list(lines)]
    }

    /// The lines that would come in.
    static func lines(_ inputs: [StaffInput]) -> [Block] { inputs.isEmpty ? [] : [list(inputs.map(\.words))] }

    /// That some inputs have been said before with the same words, and are kept beside those.
    static func saidElsewhere(_ inputs: [StaffInput]) -> [Block] {
        let text = Text(
            nb:
                "Dette har dere fra før med de samme ordene, men det kom på en annen måte. Begge er med. Hvis det "
                + "bare er sagt én gang, legger dere dem i samme bunke:",
            nn:
                "Dette har de frå før med dei same orda, men det kom på ein annan måte. Begge er med. Om det "
                + "berre er sagt éin gong, legg de dei i same bunke:",
            en:
                "You already have this in the same words, but it came in another way. Both are kept. If it was said only "
                + "once, put them in the same cluster:")
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
                en: "The text in \(file) cannot be read. Type what matters most instead:  behov input write"))
    }
}
