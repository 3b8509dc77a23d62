import Guidance
import Model
import Pages

/// Further education, mentoring, leadership and the follow-up scheme.
struct OwnerEducation {
    let overview: OwnerOverview
    let language: Language
    let around: Surroundings

    var blocks: [Block] {
        .chapter(
            Text(
                nb: "Videreutdanning, veiledning og ledelse", nn: "Vidareutdanning, rettleiing og leiing",
                en: "Further education, mentoring and leadership"),
            .part(OwnerOverview.studyPlaces.name, further) + .part(OwnerOverview.mentoring.name, mentoring)
                + OwnerOverview.leadership.part(of: overview, language) + follow)
    }

    private var further: [Block] {
        let told: [Block] = overview.furtherEducation.map { [.paragraph(.answer($0, language))] } ?? []
        guard !overview.studyPlaces.isEmpty else {
            guard told.isEmpty else { return told }
            let nobody = Line.say(
                nb: "Ingen tar videreutdanning dette skoleåret.", nn: "Ingen tek vidareutdanning dette skuleåret.",
                en: "Nobody is in further education this school year.")
            return [.paragraph(overview.complete["education.further"] ? nobody : .text(.notAnswered))]
        }
        return [places] + StudyBlocks.budget(overview, around) + StudyBlocks.present(overview) + told
    }

    private var places: Block {
        let rows = overview.studyPlaces.map { place -> [Line] in
            let need = place.need.flatMap(overview.received.need)
            let none = Line.say(
                nb: "ikke knyttet til et behov som er levert", nn: "ikkje knytt til eit behov som er levert",
                en: "not linked to a need that was handed over")
            return [
                .named(place.subject, language, place.id.item),
                .data(String(place.people)), .text(place.role.label), .data(String(place.credits)),
                need.map { based in
                    .answer(based.need.ability, based.language)
                        + [.data(" (\(based.unit), "), .text(based.need.id.item.words), .data(")")]
                } ?? none, present(place),
            ]
        }
        return .table(
            Table(
                caption: .say(
                    nb: "Hvem som skal ta videreutdanning neste skoleår",
                    nn: "Kven som skal ta vidareutdanning neste skuleår",
                    en: "Who will be in further education next school year"),
                header: [
                    .text(StudyPlace.subject.name), .text(StudyPlace.people.name), .text(StudyPlace.role.name),
                    .text(StudyPlace.credits.name), .text(StudyPlace.need.name),
                    .say(
                        nb: "Har kompetansen fra før", nn: "Har kompetansen frå før",
                        en: "Already have the competence"),
                ], rows: rows, numeric: [1, 3]))
    }

    /// The counts of competence that name the subject; the words are the units' own, so others may mean the same.
    private func present(_ place: StudyPlace) -> Line {
        let subject = place.subject.folded
        let found = overview.received.newest().flatMap { document in
            (document.gist.presentCompetence ?? []).filter {
                let area = $0.area.folded
                return area.mentions(subject) || subject.mentions(area)
            }.map { Line.data("\($0.people) (\(document.called))") }
        }
        return found.isEmpty ? .say(nb: "ingen meldt", nn: "ingen melde", en: "none reported") : .joined(found)
    }

    private var mentoring: [Block] {
        guard let counts = overview.mentoringCounts else {
            return [.paragraph(.given(overview.mentoring, language))]
        }
        let table = Table(
            [counts],
            [
                Point(MentoringCounts.newlyQualified, language), Point(MentoringCounts.mentors, language),
                Point(MentoringCounts.qualifiedMentors, language),
            ], numeric: [0, 1, 2])
        return [.table(table), .paragraph(.given(overview.mentoring, language))]
    }

    private var follow: [Block] {
        guard let scheme = overview.followUpScheme else { return [] }
        return .part(
            OwnerOverview.followUpScheme.name,
            [
                .paragraph(
                    .say(nb: "Kommunen: ", nn: "Kommunen: ", en: "The municipality: ") + .text(scheme.label)
                        + .data("."))
            ])
    }
}
