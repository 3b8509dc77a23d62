import Model

/// Subjects of the year after, on which the questions that come then arise.
extension Subjects {
    private static func round(_ item: ItemKind) -> PreviousRound {
        var carried = CarriedItem(item: ItemID(item, 7), words: "Se hvem som er utenfor")
        carried.fate = .finished
        let other = CarriedItem(item: ItemID(item, 8), words: "Lede gruppa ved bordet")
        return PreviousRound(
            workspace: "last", revision: 9, goals: ["Alle barn leker"], area: "Lek", carried: [carried, other])
    }

    /// A unit's next round, with what it saw and did itself.
    static var unitOfTheYearAfter: UnitAnalysis {
        var analysis = unitOfManyGoals
        analysis.previous = round(.need)
        var action = OwnAction(words: "Vi flytter ryddingen")
        action.done = .begun
        analysis.needs[1].ownAction = action
        analysis.needs[0].seen = "Flere er med"
        return analysis
    }

    /// An owner's next round.
    static var ownerOfTheYearAfter: OwnerOverview {
        var overview = ownerWithChange
        overview.previous = round(.priority)
        overview.seen = "I to av tre barnehager er de voksne oftere med"
        return overview
    }

    /// A region that has begun its annual report: nothing in it is whole.
    static var regionOfTheYearAfter: RegionPlan {
        var plan = regionAfterALongPlan
        var result = MeasureResult()
        result.carriedOut = .partly
        for sign in MeasureResult.signs { result[keyPath: sign.path] = SignJudged(.seen) }
        for place in plan.measures.indices {
            plan.measures[place].result = result
            let sign = EvaluationSign(what: "Lek", baseline: "6 av 20", target: "2 av 20", measured: "høst")
            plan.measures[place].childSign = sign
            plan.measures[place].practiceSign = sign
            plan.measures[place].budget = [
                YearBudget(year: plan.planYears.reported, lines: [YearBudget.Line(.network, 90_000)])
            ]
        }
        plan.measures.append(Measure(id: plan.numbering.next(), title: "Lesing i alle fag"))
        var report = AnnualReport()
        report.money = [
            RecipientMoney(.network, granted: 120_000, used: 104_000),
            RecipientMoney(.others, granted: 9_000, used: 10_000),
        ]
        report.teacherEducation = SignJudged(.partly)
        plan.report = report
        return plan
    }
}
