public import Model

/// What stands on a way down to the data, each thing once.
public struct WayCount: Sendable, Hashable {
    /// How many items of each kind, the one the way begins at left out.
    public private(set) var items: [ItemKind: Int] = [:]
    /// How many cells it ends in.
    public var cells: Int { places.count }
    /// How many files these stand in.
    public var files: Int { digests.count }

    private var seen: Set<Link.Place> = []
    private var places: Set<Place> = []
    private var digests: Set<String> = []

    private struct Place: Hashable {
        let file: String
        let cell: Figure
    }

    /// Counts what stands below a link.
    public init(below link: Link) { count(link, holder: link.holder) }

    private mutating func count(_ link: Link, holder: Text?) {
        for below in link.below {
            let place = below.place(in: holder)
            if seen.insert(place).inserted {
                items[below.item.kind, default: 0] += 1
            }
            // A source stands below several indicators, each with its own cells.
            if let file = below.file {
                for cell in below.cells { places.insert(Place(file: file.digest, cell: cell)) }
                if !below.cells.isEmpty { digests.insert(file.digest) }
            }
            count(below, holder: place.holder)
        }
    }
}
