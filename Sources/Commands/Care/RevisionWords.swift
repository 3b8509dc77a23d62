import Formats
import Model
import Store

/// What is said of a revision: its number, when, by whom, and what was done.
enum RevisionWords {
    static func revision(_ number: Int) -> Text {
        Text(nb: "utgave \(number)", nn: "utgåve \(number)", en: "revision \(number)")
    }

    /// The moment where the user is.
    static func when(_ head: RevisionHead, _ program: Program) -> Text {
        when(head.header.change.at, program)
    }

    /// A moment written as ISO 8601 in UTC, where the user is.
    static func when(_ at: String, _ program: Program) -> Text {
        guard let moment = Moment(at) else { return Text(alike: at) }
        return moment.moved(by: program.world.offset(moment.seconds)).words
    }

    static func who(_ head: RevisionHead) -> Text {
        head.header.change.by.map { Text(alike: $0) }
            ?? Text(nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated")
    }

    /// What was done, from the command's name; one that a newer program knows keeps its own name.
    static func what(_ head: RevisionHead, _ history: History) -> Text {
        let change = head.header.change
        let number = change.restored.flatMap { history.number(of: $0) }
        switch (change.command, number) {
        case ("undo", let number?) where history.all.filter({ $0.number == number }).count > 1:
            return Text(
                nb: "tok tilbake et svar fra utgave \(number)", nn: "tok tilbake eit svar frå utgåve \(number)",
                en: "undid an answer in revision \(number)")
        case ("undo", let number?):
            return Text(
                nb: "gikk tilbake til utgave \(number)", nn: "gjekk tilbake til utgåve \(number)",
                en: "went back to revision \(number)")
        case ("restore", let number?):
            return Text(
                nb: "hentet fram utgave \(number)", nn: "henta fram utgåve \(number)",
                en: "brought back revision \(number)")
        case (Change.byHand, _):
            return Text(
                nb: "endret fila for hånd", nn: "endra fila for hand", en: "changed the file by hand")
        default: return CommandList.named(change.command)?.did ?? Text(alike: change.command)
        }
    }

    /// The revision as JSON.
    static func json(_ head: RevisionHead, _ history: History, _ language: Language) -> JSON {
        let change = head.header.change
        var object = JSONObject([
            .init("revision", .number(String(head.number))), .init("mark", .string(head.mark)),
            .init("open", .bool(head.standing != .recorded)), .init("at", .string(change.at)),
            .init("by", change.by.map { .string($0) } ?? .null), .init("command", .string(change.command)),
            .init("what", .string(what(head, history)[language])),
            .init("names", .array(history.names(of: head).map { .string($0) })),
        ])
        if let number = change.restored.flatMap({ history.number(of: $0) }) {
            object["restored"] = .number(String(number))
        }
        return .object(object)
    }
}
