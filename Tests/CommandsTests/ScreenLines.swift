import Model
import Pages

@testable import Guidance

/// How much of a screen a question takes.
enum ScreenLines {
    /// The lines of a question on a terminal of 80 columns.
    static func of<Subject: Level>(_ question: Interview<Subject>.Question) -> Int {
        ScreenWriter.lines(
            Page(title: [], blocks: question.blocks([:], kinds: [])), language: .nb, width: 78
        ).count
    }
}
