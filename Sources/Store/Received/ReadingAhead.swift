import Formats
import Model

extension Workspace {
    /// Reads what an overview asks of every document from below, by as many hands as the machine has: one document
    /// after the other, when somebody asks, it takes twice as long.
    func readAhead() {
        switch self {
        case .unit: break
        case .owner(let opened): _ = Together.map(opened.body.received) { $0.readAhead(comparing: true) }
        case .region(let opened): _ = Together.map(opened.body.units) { $0.readAhead(comparing: true) }
        }
    }
}
