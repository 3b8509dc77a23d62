public import Formats

/// Something about a file that should be known before its figures are used.
public enum ExportNote: Sendable, Hashable {
    /// Its letters were wrong, and are read as they were meant.
    case letters(MendedLetters)
    /// Some of its letters are lost.
    case lostLetters
    /// Rows or columns of a sheet that were read are hidden in the workbook.
    case hidden(sheet: String, rows: Int, columns: Int)
    /// A sheet with the same answers as another one, which is not counted once more.
    case sameAnswers(sheet: String, as: String)
    /// Numbers with a sign between thousands that may be taken for a decimal sign, by an example of how they are
    /// written.
    case thousands(sign: Character, example: String)
    /// Numbers of which nobody can tell whether their sign stands between thousands or before decimals; read as decimals.
    /// Told by an example of how they are written.
    case unsureThousands(example: String)
}
