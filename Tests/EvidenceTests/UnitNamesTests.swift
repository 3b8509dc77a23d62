import Evidence
import Testing

@Suite struct UnitNamesTests {
    @Test(arguments: [
        ("Jønsrudløkka barnehage", "Bjørkebakken barnehage"), ("Lia skole", "Vik skule"),
        ("Hamar kommune, Lia barnehage", "Hamar kommune, Vik barnehage"),
    ])
    func namesWithoutACommonWordOfTheirOwnDiffer(one: String, other: String) {
        #expect(UnitNames.differClearly(one, other, in: "Hamar"))
    }

    @Test(arguments: [
        ("Bjørkebakken barnehage", "BJØRKEBAKKEN BARNEHAGE AS"), ("Solbakken", "Solbakken skole, 7. trinn"),
        ("Bjørkebakkens barnehage", "Bjørkebakken"), ("Hamar kommune", "Lia barnehage"),
    ])
    func namesThatCanBeTheSameDoNot(one: String, other: String) {
        #expect(!UnitNames.differClearly(one, other, in: "Hamar"))
    }
}
