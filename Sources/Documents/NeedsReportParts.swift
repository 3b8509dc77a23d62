import Model
import Pages

/// A part of a needs report that answers one thing the regulation, or a county's form, asks for.
struct ReportPart {
    /// What it answers; `nil` for what we add.
    let demand: ReportDemand?
    let title: Text
    let blocks: [Block]

    init(_ demand: ReportDemand?, _ title: Text, _ blocks: [Block]) {
        self.demand = demand
        self.title = title
        self.blocks = blocks
    }

    /// The name that links to it use.
    static func place(_ demand: ReportDemand) -> String { "svar-\(demand.rawValue)" }

    /// Its blocks under its own name, or under the one a form gives it.
    func headed(_ level: Int, _ heading: Line? = nil) -> [Block] {
        (demand.map { [.target(Self.place($0))] } ?? [])
            + [.heading(level: level, heading ?? .text(title))] + blocks
    }
}

/// A chapter of a needs report: what answers it, and the parts below.
struct ReportChapter {
    let own: ReportPart
    var parts: [ReportPart] = []

    /// The chapter as it stands where no form orders it otherwise.
    var blocks: [Block] { own.headed(2) + parts.flatMap { $0.headed(3) } }

    /// Everything that may be asked for by itself.
    var all: [ReportPart] { [own] + parts }
}
