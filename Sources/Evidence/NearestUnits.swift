import Model

extension [ExportUnit] {
    /// The three units whose number or name is most like what was asked for, to answer a mistyped one.
    func nearest(to wanted: [String]) -> [ExportUnit] {
        let wanted = wanted.map { Blanks.collapsed($0).lowercased() }
        let distances = enumerated().map { place, unit in
            let texts = [unit.number, unit.name].compactMap { $0?.lowercased() }
            let distances = texts.flatMap { text in wanted.map { Spelling.distance($0, text) } }
            return (distance: distances.min() ?? .max, place: place)
        }
        return distances.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.prefix(3).map {
            self[$0.place]
        }
    }
}
