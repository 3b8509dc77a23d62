import Guidance
import Model
import Pages

/// What a unit does itself («dette gjør vi selv»), as tasks that are left.
enum OwnTasks {
    /// One of them: the need it is about, what is done, and the times its words name.
    struct Task {
        let need: ID<Need>
        let action: OwnAction
        /// Each time its words name, with the sentence that names it.
        let times: [(time: NamedTime, sentence: String)]

        /// What is done, in one sentence, and the one that names a time where that is another.
        func words(naming sentence: String) -> String {
            let first = action.sentence.wholeSentences(to: 1)
            return first == sentence ? first : "\(first.cut(to: 120)) \(sentence)"
        }

        /// What is done, by whom and when, in as few sentences as have room.
        func words(_ language: Language) -> Line { .answer(action.sentence.wholeSentences(to: 200), language) }
    }

    /// The tasks that are not done and not dropped; none at a level that has no such tasks.
    static func left<Body: Level>(in body: Body) -> [Task] {
        guard let analysis = body as? UnitAnalysis else { return [] }
        return analysis.needs.compactMap { need in
            guard let action = need.ownAction, action.done?.isOpen ?? true, !action.words.isBlank else {
                return nil
            }
            let times = analysis.needsDay.map { day in
                action.sentence.sentences.flatMap { sentence in
                    NamedTime.all(in: sentence, from: day).map { (time: $0, sentence: sentence) }
                }
            }
            return Task(need: need.id, action: action, times: times ?? [])
        }
    }

    /// «Dette gjør dere selv: behov-2  Vi flytter ryddingen, de pedagogiske lederne, fra uke 45 (i gang, neste dag
    /// 09.11.2026)»; nothing where nothing is left.
    static func lines<Body: Level>(_ body: Body, _ language: Language, on today: Day) -> [Line] {
        let tasks = left(in: body).map { task -> Line in
            let facts = [task.action.done?.label, standing(task, today)].compactMap(\.self)
            return [.text(task.need.item.words), .data("  ")] + task.words(language)
                + (facts.isEmpty ? [] : .data(" (") + .text(.list(facts, .comma)) + .data(")"))
        }
        guard !tasks.isEmpty else { return [] }
        return [
            .say(
                nb: "Dette gjør dere selv:", nn: "Dette gjer de sjølve:", en: "What you will do yourselves:")
        ] + tasks
    }

    /// The next day of a task; where all have passed, that the last has; `nil` where its words name none.
    private static func standing(_ task: Task, _ today: Day) -> Text? {
        let days = task.times.map(\.time.days.upperBound).sorted()
        guard let last = days.last else { return nil }
        guard let next = days.first(where: { $0 >= today }) else {
            let day = last.words
            return Text(
                nb: "siste dato var \(day.nb)", nn: "siste dato var \(day.nn)", en: "the last date was \(day.en)")
        }
        let day = next.words
        return Text(nb: "neste dato: \(day.nb)", nn: "neste dato: \(day.nn)", en: "next date: \(day.en)")
    }

    /// Each time a task names, as a calendar has it; it keeps its id when the words are made others.
    static func entries<Body: Level>(_ body: Body, _ header: Header) -> [CalendarEntry] {
        left(in: body).flatMap { task in
            task.times.enumerated().map { place, named in
                let (time, sentence) = named
                return CalendarEntry(
                    uid: "\(header.id)-\(task.need.item.code)-own-\(place + 1)@behov",
                    first: time.days.lowerBound, last: time.days.upperBound,
                    what: .answer(task.words(naming: sentence), header.language),
                    whose: task.need.item.words, isDeadline: !time.isStart && time.isLong)
            }
        }
    }

    /// The tasks whose words name no time a calendar could show.
    static func undated<Body: Level>(_ body: Body, _ language: Language) -> [Line] {
        left(in: body).filter(\.times.isEmpty).map { task in
            [.text(task.need.item.words), .data("  ")] + task.words(language)
        }
    }
}
