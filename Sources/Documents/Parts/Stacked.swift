import Pages

extension [Line] {
    /// The lines under each other in one paragraph.
    var stacked: Line { dropFirst().reduce(first ?? []) { $0 + .data("\n") + $1 } }
}
