import Model
import Testing

/// Where needs point, who stands out, and what is withheld.
@Suite struct NeedPatternTests {
    private static let day = Day(daysSinceEpoch: 20_778)

    private func document(_ number: Int, _ theme: Theme, area: String? = "Lek") -> Sealed<UnitAnalysis> {
        var analysis = UnitAnalysis(profile: Profile(name: "Barnehage \(number)", kinds: [.kindergarten]))
        analysis.needs = [
            Need(
                id: analysis.numbering.next(), ability: "Se leken", who: "Alle", form: .collective, theme: theme,
                practiceArea: area)
        ]
        return Sealed(
            schema: .needsAssessment,
            header: Header(
                schema: .needsAssessment, id: "id-\(number)", revision: 1, language: .nb, parents: [],
                change: Change(at: "", by: nil, command: "handover")),
            name: "Barnehage \(number)", organisationNumber: OrganisationNumber(Self.numbers[number]),
            handedOver: Self.day, draft: false, program: "behov", body: analysis)
    }

    /// Organisation numbers of the sample region.
    private static let numbers = ["319102000", "319103007", "319105018", "319106006"]

    private func overview(children: [Int?], themes: [Theme], areas: [String] = []) throws -> OwnerOverview {
        var overview = OwnerOverview(profile: Profile(name: "Lia", ownership: .municipal))
        overview.received = themes.enumerated().map { place, theme in
            document(place, theme, area: areas.indices.contains(place) ? areas[place] : "Lek")
        }
        overview.register = try children.enumerated().map { place, count in
            RegisteredUnit(
                organisationNumber: try #require(OrganisationNumber(Self.numbers[place])),
                name: "Barnehage \(place)",
                kinds: [.kindergarten], children: count, fte: Quantity(105, decimals: 1))
        }
        return overview
    }

    @Test func theNumberOfChildrenIsWithheldWhereOneUnitHasFewerThanFive() throws {
        let pattern = NeedPattern(
            try overview(
                children: [40, 3, 20], themes: [.inclusion, .exclusion, .exclusion],
                areas: ["Lek", "Lek", "Språk"]))
        #expect(pattern.cells.map(\.area) == ["Lek", "Språk"])
        #expect(pattern.cells.map(\.themes) == [[.exclusion, .inclusion], [.exclusion]])
        #expect(pattern.cells[0].behind.children == nil)
        #expect(pattern.cells[1].behind.children?.known == Quantity(20))
        #expect(pattern.cells[0].behind.fte.known == Quantity(210, decimals: 1))
    }

    @Test func whatTheRegisterDoesNotTellIsCountedAsUnknown() throws {
        let pattern = NeedPattern(try overview(children: [40, nil], themes: [.inclusion, .inclusion]))
        let children = try #require(pattern.cells[0].behind.children)
        #expect(children.known == Quantity(40) && children.unknown == 1)
    }

    @Test func ofThreeAlikeTheOneThatPointsAnotherWayStandsOut() throws {
        func pattern(_ areas: [String]) throws -> NeedPattern {
            NeedPattern(try overview(children: [], themes: areas.map { _ in .inclusion }, areas: areas))
        }
        let three = try pattern(["Lek", "Lek", "Språk"])
        #expect(three.outliers.map(\.unit) == ["Barnehage 2"])
        // It is named by what it says.
        #expect(three.outliers.first?.own == ["Se leken"])
        #expect(try pattern(["Lek", "Språk"]).outliers.isEmpty)
        #expect(try pattern(["Lek", "Språk", "Lek", "Språk"]).outliers.isEmpty)
    }

    /// Two themes of one area point the same way: counted by theme, each of five would have stood out.
    @Test func theSameAreaUnderTwoThemesIsOneWay() throws {
        let pattern = NeedPattern(
            try overview(children: [], themes: [.inclusion, .exclusion, .inclusion, .exclusion]))
        #expect(pattern.cells.map(\.units.count) == [4])
        #expect(pattern.outliers.isEmpty)
    }

    @Test func aSchoolWithAndWithoutSFOIsOneKind() {
        #expect([UnitKind.sfo, .school].asOneSchool == [.school])
        #expect([UnitKind.school].asOneSchool == [.school])
        #expect([UnitKind.sfo].asOneSchool == [.sfo])
        #expect([UnitKind.school, .kindergarten].asOneSchool == [.kindergarten, .school])
    }

    @Test(arguments: [
        "Ingen", "Nei.", "ingen uenighet mellom gruppene", "Vi er enige", "Alle gruppene er samde om dette", "–",
        "Ingen store forskjeller", "No disagreement", "Everybody agreed",
    ]) func noDisagreementIsNone(_ words: String) {
        #expect(words.saysNoDisagreement)
    }

    @Test(arguments: [
        "Assistentene: rommene er for små; pedagogene: det er vi voksne", "Ingen av assistentene tror på dette",
        "Ingen uenighet, men foreldrene ser det annerledes", "Gruppene er ikke enige", "Vi er uenige om årsaken",
        "Nei, ikke alle er enige",
    ]) func disagreementIsKept(_ words: String) {
        #expect(!words.saysNoDisagreement)
    }

    @Test func anAreaOfTheListIsOneInWhicheverLanguageItIsWritten() {
        var overview = OwnerOverview(profile: Profile(name: "Lia", ownership: .municipal))
        overview.received = ["Klasseledelse", "klasseleiing", "class leadership", "Noe eget"].enumerated().map {
            document($0.offset, .inclusion, area: $0.element)
        }
        #expect(NeedPattern(overview).cells.map(\.units.count) == [3, 1])
        // Word for word the same need, whatever area it was put under.
        #expect(overview.alikeNeeds.map(\.needs.count) == [4])
    }

    @Test func namesAreComparedWithoutCapitalsAndBlanks() {
        #expect("  Språk  og\u{A0}LEK ".folded == "språk og lek")
    }

    @Test func aMunicipalityBecomesNoOwnerOfWhatItCollectsFrom() throws {
        let number = try #require(OrganisationNumber(Self.numbers[0]))
        let lia = Profile(
            name: "Lia", municipality: Municipality(number: "3401", name: "Kongsvinger"), ownership: .municipal)
        func unit(_ kind: UnitKind, _ ownership: Ownership?, _ place: String? = "3401") -> RegisteredUnit {
            RegisteredUnit(
                organisationNumber: number, name: "U", kinds: [kind], ownership: ownership,
                municipality: place.map { Municipality(number: $0, name: $0) })
        }
        #expect(unit(.kindergarten, .private).isCollected(by: lia))
        #expect(!unit(.school, .private).isCollected(by: lia))
        #expect(!unit(.upperSecondary, .county).isCollected(by: lia))
        #expect(!unit(.kindergarten, .municipal, "3403").isCollected(by: lia))
        #expect(unit(.kindergarten, .municipal, nil).isCollected(by: lia))
        let chain = Profile(name: "Lek AS", ownership: .private)
        #expect(unit(.kindergarten, .private, "3403").isCollected(by: chain))
        #expect(!unit(.kindergarten, .municipal).isCollected(by: chain))
    }
}
