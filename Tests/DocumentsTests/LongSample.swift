import Model
import Pages

@testable import Documents

/// The sample with more and longer answers than anybody should give, and one with none.
enum LongSample {
    private static let long = Array(repeating: "Vi har sett dette lenge, og flere ganger.", count: 40)
        .joined(separator: " ")

    static func unit() -> UnitAnalysis {
        var unit = SampleUnits.solbakken()
        unit.candidates[0].area = long
        unit.candidates[0].reason = long
        unit.needs = (1...30).map { number in
            var need = unit.needs[number % 2]
            need = Need(id: ID(number), ability: long, factors: need.factors, form: need.form)
            return need
        }
        return unit
    }

    static func owner() -> OwnerOverview {
        var owner = Sample.owner()
        owner.received[0].body = unit()
        owner.priorities = (1...20).map { number in
            let need = Reference(workspace: SampleUnits.solbakkenID, revision: 14, item: ItemID(.need, number))
            return Priority(id: ID(number), statement: long, needs: [need], reason: long)
        }
        owner.ownContribution?.words = long
        return owner
    }

    static func region() -> RegionPlan {
        var plan = Sample.region()
        plan.received[0].body = owner()
        plan.hostMunicipality = long
        plan.approval = long
        plan.measures = (1...25).map { number in
            let basis = Reference(
                workspace: Sample.ownerID, revision: 3, item: ItemID(.priority, 1 + number % 20))
            var measure = Measure(id: ID(number), title: long, basis: [basis])
            measure.goal = long
            measure.partner = .university
            measure.years = [2026, 2028]
            return measure
        }
        return plan
    }

    static func page(_ kind: DocumentKind) -> Page {
        switch kind {
        case .needsAssessment:
            NeedsAssessment.page(
                unit(), language: .nb, Sample.around(), Sample.provenance(SampleUnits.solbakkenID, 15))
        case .ownerOverview:
            OwnerOverviewPage.page(
                owner(), language: .nb, Sample.around(), Sample.provenance(Sample.ownerID, 4))
        case .adjustedNeedsReport: Sample.adjustedPage(of: region())
        case .needsReport, .competencePlan: Sample.page(kind, of: region())
        }
    }

    static func empty(_ kind: DocumentKind) -> Page {
        let nobody = Profile(name: "Ny")
        let provenance = Sample.provenance("6f1c2a9e-0009", 1)
        return switch kind {
        case .needsAssessment:
            NeedsAssessment.page(UnitAnalysis(profile: nobody), language: .nn, Sample.around(), provenance)
        case .ownerOverview:
            OwnerOverviewPage.page(OwnerOverview(profile: nobody), language: .nn, Sample.around(), provenance)
        case .adjustedNeedsReport: Sample.adjustedPage(of: RegionPlan(profile: nobody))
        case .needsReport, .competencePlan: Sample.page(kind, of: RegionPlan(profile: nobody))
        }
    }
}
