/// How alike two numbers or names are, to answer a mistyped one.
enum Likeness {
    /// The three units whose number or name is most like what was asked for.
    static func nearest(to wanted: [String], among units: [ExportUnit]) -> [ExportUnit] {
        let wanted = wanted.map { Array(Blanks.collapsed($0).lowercased()) }
        let distances = units.enumerated().map { place, unit in
            let texts = [unit.number, unit.name].compactMap(\.self).map { Array($0.lowercased()) }
            let distances = texts.flatMap { text in wanted.map { distance($0, text) } }
            return (distance: distances.min() ?? .max, place: place)
        }
        return distances.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(3).map {
            units[$0.place]
        }
    }

    /// The fewest steps that make one text the other: a character added, removed, replaced, or swapped with the next.
    static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var before: [Int] = []
        var row = Array(0...other.count)
        for (place, character) in one.enumerated() {
            var next = [place + 1]
            next.reserveCapacity(row.count)
            for column in other.indices {
                var steps = min(row[column] + (character == other[column] ? 0 : 1), row[column + 1] + 1)
                steps = min(steps, next[column] + 1)
                if place > 0, column > 0, character == other[column - 1], one[place - 1] == other[column] {
                    steps = min(steps, before[column - 1] + 1)
                }
                next.append(steps)
            }
            before = row
            row = next
        }
        return row[other.count]
    }
}
