import Documents
import Formats
import Model
import Pages

extension Program {
    /// Tells what came of a command: as JSON where that was asked for, else as a page.
    ///
    /// - Parameters:
    ///   - outcome: What came of it.
    ///   - titled: Whether the screen shows its title too.
    /// - Throws: Where it cannot be written as JSON.
    func tell<Some: Outcome>(_ outcome: Some, titled: Bool = false) throws {
        guard options.json else {
            let page = titled ? outcome.page : Page(title: [], blocks: outcome.blocks)
            if let trouble = shelf.trouble { throw trouble }
            console.show(page)
            return
        }
        let commands = console.commands
        let reader = Reader(language: language) { commands.put(into: $0) }
        let json = try outcome.json(for: reader)
        if let trouble = shelf.trouble { throw trouble }
        world.out(String(decoding: JSONWriter.bytes(json, leading: Some.leadingKeys), as: UTF8.self))
        guard !outcome.besideJSON.isEmpty else { return }
        Console(language: language, width: console.width, out: world.err, err: world.err, commands: commands)
            .say(outcome.besideJSON)
    }
}
