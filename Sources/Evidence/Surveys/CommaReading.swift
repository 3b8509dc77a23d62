/// How the commas in answers are to be read: between several answers, or inside one.
///
/// A piece with a capital letter or a number is a new answer, and so is one in small letters that somewhere stands by
/// itself or first. One that always comes behind the same other belongs to that: «Lek, ute og inne».
enum CommaReading: Equatable {
    /// Each cell is one answer.
    case single
    /// The answers of each cell.
    case several([[String]])
    /// Nobody can tell.
    case unclear

    init(of given: [String]) {
        guard given.contains(where: { $0.mentions(", ") }) else {
            self = .single
            return
        }
        let pieces = given.map { SeveralAnswers.split($0, at: ",") { _ in true } }
        guard SeveralAnswers.areMixed(pieces) else {
            self = .single
            return
        }
        let company = Company(pieces)
        let areSmall = pieces.joined().allSatisfy { !Self.begins($0) }
        // «ja, litt» and «ja, mye» are single answers: nobody has answered «ja» alone.
        if areSmall, !company.hasLonely {
            self = .single
            return
        }
        var isUnclear = false
        let parts = pieces.map { cell in
            var parts: [String] = []
            for piece in cell {
                guard let before = parts.last, !Self.begins(piece), !company.standsFirst(piece) else {
                    parts.append(piece)
                    continue
                }
                isUnclear = isUnclear || areSmall || company.isShared(piece) || company.hasTwin(piece)
                parts[parts.count - 1] = before + ", " + piece
            }
            return parts
        }
        self = isUnclear ? .unclear : .several(parts)
    }

    private static func begins(_ piece: String) -> Bool {
        piece.first.map { $0.isUppercase || $0.isNumber } ?? true
    }

    /// What the pieces between commas stand beside.
    private struct Company {
        private var before: [String: Set<String>] = [:]
        private var behind: [String: Set<String>] = [:]
        /// Whether a piece that has company in one cell has none in another.
        private(set) var hasLonely = false

        init(_ cells: [[String]]) {
            for cell in cells {
                for (place, piece) in cell.enumerated() {
                    before[piece, default: []].insert(place > 0 ? cell[place - 1] : "")
                    behind[piece, default: []].insert(place + 1 < cell.count ? cell[place + 1] : "")
                }
            }
            let inCompany = Set(cells.filter { $0.count > 1 }.joined())
            hasLonely = cells.contains { $0.count == 1 && inCompany.contains($0[0]) }
        }

        /// Whether a piece stands first in some cell.
        func standsFirst(_ piece: String) -> Bool { before[piece]?.contains("") == true }

        /// Whether a piece is also written with a capital letter.
        func hasTwin(_ piece: String) -> Bool {
            before.keys.contains { $0 != piece && $0.lowercased() == piece.lowercased() }
        }

        /// Whether a piece comes behind different others that also stand without it.
        func isShared(_ piece: String) -> Bool {
            let others = before[piece] ?? []
            return others.count > 1 && others.contains { (behind[$0]?.count ?? 0) > 1 }
        }
    }
}
