import Model
import Testing

@testable import Guidance

/// Whose voice no source names, as it is put before a group.
@Suite struct VoicesTests {
    private func unnamed(_ kinds: [UnitKind], _ sources: [String]) -> [String] {
        var analysis = Subjects.empty(kinds)
        analysis.sources = sources.map {
            Source(id: analysis.numbering.next(), title: $0, focus: .environment, day: Subjects.day)
        }
        return Voices.unnamed(analysis).map(\.nb)
    }

    @Test func aSchoolWithAnAfterSchoolProgrammeThatAskedItsPupilsIsNotToldThatNobodyMentionsTheChildren() {
        let sources = ["Samtaler med elever", "Foreldreundersøkelsen", "Logg fra lærerne"]
        #expect(unnamed([.school, .sfo], sources).isEmpty)
        #expect(unnamed([.school], sources).isEmpty)
    }

    @Test func whoseVoiceIsMissingIsSaid() {
        #expect(unnamed([.school, .sfo], ["Logg fra lærerne", "Foreldreundersøkelsen"]) == ["elevene"])
        #expect(unnamed([.sfo], ["Logg fra de ansatte", "Spørsmål til foresatte"]) == ["barna"])
        #expect(unnamed([.kindergarten], ["Samtaler med barn", "Logg fra de ansatte"]) == ["foresatte"])
    }
}
