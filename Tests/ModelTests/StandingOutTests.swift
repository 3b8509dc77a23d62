import MadeLimits
import Model
import Testing

@Suite struct StandingOutTests {
    private var analysis = UnitAnalysis(
        profile: Profile(name: "Lia barnehage", kinds: [.kindergarten]))

    private static func figure(_ tenths: Int) -> Figure {
        Figure(
            period: "2023",
            cell: Cell(raw: "x", row: 1, column: 1, reading: .number(Quantity(tenths, decimals: 1))))
    }

    private static func indicator(
        _ number: Int, _ name: String, _ unit: String, _ own: Int, _ other: Int, scale: Scale? = nil
    ) -> Indicator {
        Indicator(
            id: ID(number), source: ID(1), name: name, measuredIn: unit, scale: scale, direction: .neither,
            own: [figure(own)], municipality: [figure(other)], nation: [])
    }

    private static let parents = Scale(Quantity(1), Quantity(5))
    private static let shares = Scale(Quantity(0), Quantity(100))

    @Test func countsAndResponseRatesAreNeverHeldAgainstOthers() {
        for indicator in [
            Self.indicator(1, "Antall barn", "Antall", 730, 14100),
            Self.indicator(2, "Årsverk", "Antall årsverk", 120, 9000),
            Self.indicator(3, "Foreldreundersøkelsen: svarprosent", "Prosent", 438, 571, scale: Self.shares),
        ] {
            #expect(indicator.comparison == nil && indicator.yardstick == nil, "\(indicator.name)")
            #expect(indicator.comparison(with: indicator.municipality) == nil)
        }
        let perStaff = Self.indicator(4, "Antall barn per ansatt", "Antall", 58, 57)
        #expect(!perStaff.isCount && perStaff.comparison == .cannotTell)
    }

    @Test func whatIsSaidOfTheChildrenComesBeforeStaffAndRooms() {
        var analysis = analysis
        analysis.indicators = [
            Self.indicator(1, "Antall barn", "Antall", 730, 14100),
            Self.indicator(2, "Leke- og oppholdsareal per barn", "Kvadratmeter", 89, 65),
            Self.indicator(3, "Andel ansatte med annen bakgrunn", "Prosent", 250, 100, scale: Self.shares),
            Self.indicator(4, "Barnets trivsel", "Gjennomsnitt", 46, 48, scale: Self.parents),
            Self.indicator(5, "Ute- og innemiljø", "Gjennomsnitt", 39, 42, scale: Self.parents),
            Self.indicator(6, "Barnets utvikling", "Gjennomsnitt", 46, 47, scale: Self.parents),
            Self.indicator(7, "Tilfredshet", "Gjennomsnitt", 42, 46, scale: Self.parents),
        ]
        #expect(analysis.standingOut(Limits.made.standingOut).map(\.id) == [ID(7), ID(5), ID(4)])
        analysis.indicators.removeAll { $0.id == ID(7) || $0.id == ID(4) }
        #expect(analysis.standingOut(Limits.made.standingOut).map(\.id) == [ID(5), ID(2), ID(3)])
    }
}
