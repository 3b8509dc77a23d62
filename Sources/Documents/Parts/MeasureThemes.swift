import Model
import Pages

/// Which themes of the grant a measure serves (F § 1, § 5; LP 3.9), by the needs behind it.
enum MeasureThemes {
    static let title = Text(nb: "Tema", nn: "Tema", en: "Themes")

    /// «inkludering (4 behov), forebygge utenforskap (1 behov)»; that it serves none, where the needs belong to none.
    static func line(_ measure: Measure, in plan: RegionPlan) -> Line {
        let needs = plan.needs(behind: measure).map(\.need)
        guard needs.contains(where: { $0.theme != nil }) else { return .text(.notAnswered) }
        let themes = Theme.allCases.filter { $0 != .none }.compactMap { theme -> (count: Int, line: Line)? in
            let count = needs.count { $0.theme == theme }
            return count == 0
                ? nil : (count, .text(theme.label) + [.data(" ("), .text(.counted(count, .needs)), .data(")")])
        }
        guard !themes.isEmpty else { return .text(Theme.none.told) }
        return .joined(
            themes.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map {
                $0.element.line
            })
    }
}
