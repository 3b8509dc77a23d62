import Model

extension RegionPlan {
    /// Each sign that a measure's evaluation rests on and that is tied to something collected.
    var signs: [(measure: Measure, field: Field<Measure, EvaluationSign?>, ties: [SignTie])] {
        measures.flatMap { measure in
            [Measure.childSign, Measure.practiceSign].compactMap { field in
                guard let sign = measure[keyPath: field.path], !sign.ties.isEmpty else { return nil }
                return (measure, field, ties(of: sign))
            }
        }
    }
}
