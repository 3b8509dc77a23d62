import Model
import Pages
import Testing

@testable import Documents

/// The county's form: its fields in order, each with its text as it is pasted, its length and its limit.
@Suite struct FormTests {
    private func around(_ change: (inout CountyProfile) -> Void) -> Surroundings {
        let given = Sample.around()
        var county = given.county
        change(&county)
        return Surroundings(
            today: given.today, language: .nb, county: county, laws: given.laws, limits: given.limits)
    }

    private func field<Demand: Sendable & Hashable & Codable>(
        _ number: String, _ demand: Demand, _ limit: Int? = nil
    ) -> NumberedField<Demand> {
        NumberedField(number: number, name: Text(alike: "Felt {network}"), demand: demand, limit: limit)
    }

    private func written(_ form: FormSheet?) throws -> String {
        MarkdownWriter.text(
            try #require(form).page(in: .nb, Sample.provenance(Sample.regionID, 3)), language: .nb)
    }

    @Test func theFieldsStandInTheCountysOrderWithTheirLengthsAndLimits() throws {
        let around = around {
            $0.fields = [field("4.2", .releaseTime, 5), field("1.1", .approval), field("3", .partnership)]
        }
        let region = Sample.region()
        let form = try written(RegionForms.all(region, .nb, around).first)
        let headings = form.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(
            headings.prefix(3) == [
                "## 4.2 Felt Fjellnettverket", "## 1.1 Felt Fjellnettverket", "## 3 Felt Fjellnettverket",
            ])
        let release = try #require(region.releaseTime)
        #expect(form.contains("\(release.count) av høyst 5 tegn"))
        #expect(form.contains("\(release.count - 5) tegn for lang"))
        #expect(form.contains("ingen grense er oppgitt"))
    }

    @Test func whereThereIsNoFormTheFieldsFollowTheReportAndSaySo() throws {
        let forms = RegionForms.all(Sample.region(), .nb, Sample.around())
        #expect(forms.count == 1)
        #expect(try written(forms.first).contains("har ikke noe skjema"))
        #expect(try written(forms.first).contains("## 1 Samlet behovsvurdering"))
    }

    @Test func aCountyThatWantsAFormForEachMeasureGetsOneForEach() throws {
        let around = around { county in
            county.measureFields = MeasureDemand.allCases.enumerated().map { field(String($0 + 1), $1, 9_999) }
            county.sender = .region
            county.ownShare = 30
            county.mostYears = 1
        }
        let region = Sample.region()
        let forms = RegionForms.all(region, .nb, around)
        #expect(forms.map(\.item) == region.measures.map(\.id.item))
        for form in forms {
            let text = try written(form)
            for number in 1...MeasureDemand.allCases.count { #expect(text.contains("## \(number) ")) }
            #expect(text.contains("Fylket ber om minst 30 %"))
        }
        #expect(OwnerForms.all(Sample.owner(), .nb, around).map(\.item) == [nil])
    }

    @Test func theShareOfOwnContributionIsToldMeasureByMeasure() throws {
        let around = around { county in
            county.measureFields = [field("1", .ownShare)]
            county.sender = .region
            county.ownShare = 30
        }
        var region = Sample.region()
        let year = region.planYears.reported
        #expect(try written(RegionForms.all(region, .nb, around).first).contains("Det står ikke i budsjettet"))
        region.measures[0].budget = [
            YearBudget(year: year, lines: [.init(.university, 70_000), .init(.own, 29_999)])
        ]
        #expect(region.measures[0].budget?.applied == 70_000)
        let form = try written(RegionForms.all(region, .nb, around).first)
        #expect(
            form.contains(
                "30 % i \(year): eierne bidrar med 29\u{00A0}999 av 99\u{00A0}999 kroner i dette tiltaket"))
        #expect(form.contains("mindre enn fylket ber om"))
        let money = Page(
            title: [],
            blocks: NeedsReportMoney(plan: region, language: .nb, around: around).chapter.all.flatMap(\.blocks))
        #expect(money.rows().contains { $0.last == "30 %, mindre enn fylket ber om" })
    }

    @Test func anOwnerThatSendsTheFormGetsOneForEachPriority() throws {
        let around = around { county in
            county.measureFields = [field("1", .title), field("2", .basis), field("3", .ownShare)]
            county.sender = .owner
        }
        let owner = Sample.owner()
        let forms = OwnerForms.all(owner, .nb, around)
        #expect(forms.map(\.item) == owner.priorities.map(\.id.item))
        #expect(try written(forms.first).contains("Voksne som åpner leken"))
        #expect(try written(forms.first).contains("000 kroner i året"))
        let region = try written(RegionForms.all(Sample.region(), .nb, around).first)
        #expect(region.contains("hver eier som sender skjemaet"))
    }

    @Test func theOwnersFieldsAreAllAnswered() throws {
        let around = around { $0.ownerFields = OwnerDemand.allCases.map { field($0.rawValue, $0) } }
        let form = try #require(OwnerForms.all(Sample.owner(), .nb, around).first)
        for answer in form.answers {
            #expect(!PlainText.text(of: answer.blocks, in: .nb).isEmpty, "\(answer.number)")
        }
    }

    @Test func whatIsPastedHasNoMarksAndNoLinks() {
        let blocks: [Block] = [
            .table(Table(header: [.data("Tema"), .data("Antall")], rows: [[.data("Lek"), .data("3")]])),
            .list([.init(.data("én"), below: [.init(.data("to"))])], numbered: false),
            .paragraph(Line.data("i vedlegget").linked(to: "x")), .source(.data("kilde")),
            .facts([Fact(.data("Mål"), .data("a\nb"))]),
        ]
        #expect(PlainText.text(of: blocks, in: .nb) == "Lek – Antall: 3\n– én\n  – to\nMål: a; b")
    }
}
