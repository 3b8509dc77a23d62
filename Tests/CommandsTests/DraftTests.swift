import Testing

/// A draft is made when it is asked for, whether or not something is wrong.
@Suite struct DraftTests {
    @Test func aDraftIsMadeOfAWorkspaceWhereNothingIsWrong() throws {
        let levels = try ThreeLevels()
        levels.rewrite()
        levels.run("lever --utkast --json", in: ThreeLevels.unit)
        levels.expectSaid("\"draft\": true")
        let draft = try levels.file("behovsvurdering", in: "solbakken/handover")
        levels.run("samle ../\(draft)", in: ThreeLevels.owner)
        levels.expectSaid("utkast; utgave 8 er endelig og gjelder")
        levels.run("lever --json", in: ThreeLevels.unit)
        levels.expectSaid("\"draft\": false")
    }
}
