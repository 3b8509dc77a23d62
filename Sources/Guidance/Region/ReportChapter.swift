import Model
import Pages

extension Interview where Subject == RegionPlan {
    /// The annual report (F § 17): asked for when the year reported for is over, begun from the plan.
    static let report = Chapter<RegionPlan>(
        "report", title: Text(nb: "Årsrapport", nn: "Årsrapport", en: "Annual report"),
        summary: { plan in
            .tally(plan.reportedMeasures.count { $0.result?.carriedOut != nil }, .measures)
        },
        steps: [
            .carriedOut,
            .toldOf("report.reason", \.reason, where: { $0.carriedOut.map { $0 != .fully } ?? false }),
            .judged("report.planned", \.asPlanned), .evidence("report.plannedBy", \.asPlanned),
            .judged("report.practice", \.practice), .evidence("report.practiceBy", \.practice),
            .judged("report.community", \.community), .evidence("report.communityBy", \.community),
            .judged("report.inclusion", \.inclusion), .evidence("report.inclusionBy", \.inclusion),
            .spent, .again("report.child", \.childSeen, of: \.childSign),
            .again("report.teaching", \.practiceSeen, of: \.practiceSign),
            ReportSteps.money, ReportSteps.left, ReportSteps.apart, ReportSteps.education,
            ReportSteps.educationEvidence,
            .whole("report.learnt", \.learnt), .whole("report.back", \.backToEducation), ReportSteps.forum,
        ])
}

extension Step where Subject == RegionPlan {
    /// A question about each measure that ran in the year reported on.
    private static func ofResults(
        _ id: String, where arises: @escaping @Sendable (Measure) -> Bool = { _ in true },
        expects: Expectation,
        showing shown: @escaping @Sendable (Measure, RegionPlan, Language) -> [Block] = { _, _, _ in [] },
        answer: @escaping @Sendable (MeasureResult, Language) -> Line?,
        take: @escaping @Sendable (Reply, inout MeasureResult) throws(Refusal) -> Void
    ) -> Step {
        Step(id) { plan, around in
            guard plan.isReportTime(on: around.today) else { return [] }
            return plan.reportedMeasures.filter(arises).map { measure in
                var occasion = Occasion(
                    item: measure.id.item, about: around.about(measure),
                    shown: shown(measure, plan, around.language),
                    expects: expects, answer: measure.result.flatMap { answer($0, around.language) })
                occasion.wantsWords = expects == .text
                return occasion
            }
        } take: { reply, occasion, plan, _ throws(Refusal) in
            try plan.measures.edit(try occasion.id()) { measure throws(Refusal) in
                var result = measure.result ?? MeasureResult()
                try take(reply, &result)
                measure.result = result
            }
            return .answer
        }
    }

    /// Whether a measure was carried out.
    fileprivate static var carriedOut: Step {
        ofResults(
            "report.done", expects: .one(.labels(CarriedOut.allCases)),
            answer: { result, _ in result.carriedOut.map { .text($0.label) } }
        ) { reply, result throws(Refusal) in
            result.carriedOut = try reply.label(CarriedOut.self)
            if result.carriedOut == .fully { result.reason = nil }
        }
    }

    /// Something told of a result in words.
    fileprivate static func toldOf(
        _ id: String, _ path: Place<MeasureResult, String?>,
        where arises: @escaping @Sendable (MeasureResult) -> Bool
    ) -> Step {
        ofResults(
            id, where: { $0.result.map(arises) ?? false }, expects: .text,
            answer: { result, language in result[keyPath: path].map { .answer($0, language) } }
        ) { reply, result throws(Refusal) in result[keyPath: path] = try reply.words() }
    }

    /// The judgement of one sign.
    fileprivate static func judged(_ id: String, _ path: Place<MeasureResult, SignJudged?>) -> Step {
        ofResults(
            id, expects: .one(.labels(SignJudgement.allCases)),
            answer: { result, _ in result[keyPath: path].map { .text($0.judgement.label) } }
        ) { reply, result throws(Refusal) in
            let judgement = try reply.label(SignJudgement.self)
            // What was built on stands, whatever is made of it.
            result[keyPath: path] = SignJudged(judgement, evidence: result[keyPath: path]?.evidence)
        }
    }

    /// What the judgement of a sign rests on.
    fileprivate static func evidence(_ id: String, _ path: Place<MeasureResult, SignJudged?>) -> Step {
        ofResults(
            id, where: { $0.result?[keyPath: path] != nil }, expects: .text,
            answer: { result, language in result[keyPath: path]?.evidence.map { .answer($0, language) } }
        ) { reply, result throws(Refusal) in
            let words = try reply.words()
            result[keyPath: path]?.evidence = words
        }
    }

    /// What a measure that the plan has money for was granted and has used, where that is known.
    fileprivate static var spent: Step {
        Step("report.spent") { plan, around in
            guard plan.isReportTime(on: around.today) else { return [] }
            let year = plan.planYears.reported
            return plan.reportedMeasures.compactMap { measure in
                let budget = (measure.budget ?? []).of(year)
                guard budget.cost > 0 || measure.result?.money != nil else { return nil }
                let sum = Quantity(budget.cost).words
                let planned = Text(
                    nb: "Planlagt for \(year): \(sum.nb) kroner", nn: "Planlagt for \(year): \(sum.nn) kroner",
                    en: "Planned for \(year): \(sum.en) kroner")
                return Occasion(
                    item: measure.id.item, about: around.about(measure),
                    shown: [.paragraph(.text(planned))], expects: .text,
                    answer: measure.result?.money.map(SpentReading.line))
            }
        } take: { reply, occasion, plan, _ throws(Refusal) in
            let money = try SpentReading.read(try reply.words())
            try plan.measures.edit(try occasion.id()) { measure throws(Refusal) in
                var result = measure.result ?? MeasureResult()
                result.money = money
                measure.result = result
            }
            return .answer
        }.inRows { _, _, _ in SpentReading.rows }
    }

    /// What a sign of the plan shows when it is measured again, with baseline, target and the newest figures above.
    fileprivate static func again(
        _ id: String, _ path: Place<MeasureResult, String?>, of sign: Place<Measure, EvaluationSign?>
    ) -> Step {
        ofResults(
            id, where: { $0[keyPath: sign] != nil }, expects: .text,
            showing: { measure, plan, language in
                measure[keyPath: sign].map { MeasuredAgain(plan, $0, language).blocks } ?? []
            },
            answer: { result, language in result[keyPath: path].map { .answer($0, language) } }
        ) { reply, result throws(Refusal) in result[keyPath: path] = try reply.words() }
    }

    /// Something told of the year as a whole.
    static func whole(_ id: String, _ path: Place<AnnualReport, String?>) -> Step {
        Step(id) { plan, around in
            guard plan.isReportTime(on: around.today) else { return [] }
            var occasion = Occasion(
                expects: .text, answer: plan.report?[keyPath: path].map { .answer($0, around.language) })
            occasion.wantsWords = true
            return [occasion]
        } take: { reply, _, plan, _ throws(Refusal) in
            let words = try reply.words()
            var report = plan.report ?? AnnualReport()
            report[keyPath: path] = words
            plan.report = report
            return .answer
        }
    }
}
