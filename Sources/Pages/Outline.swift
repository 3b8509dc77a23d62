/// The heading levels of a document without holes: a finer heading is one level below the one it stands under,
/// which screen readers lean on.
struct Outline {
    private var open: [Int] = []

    /// The level to write for a heading that asks for one, from 2 to 6.
    mutating func level(for asked: Int) -> Int {
        while let last = open.last, last >= asked { open.removeLast() }
        open.append(asked)
        return min(open.count + 1, 6)
    }
}
