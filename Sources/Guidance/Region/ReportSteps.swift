public import Model
public import Pages

/// The questions of the annual report on the year as a whole.
enum ReportSteps {
    /// What each recipient was granted and has used, with what the plan set aside above.
    static let money = Step<RegionPlan>("report.money") { plan, around in
        guard plan.isReportTime(on: around.today) else { return [] }
        return [
            Occasion(
                shown: planned(plan), expects: .text, answer: plan.report?.money.map(MoneyReading.line))
        ]
    } take: { reply, _, plan, around throws(Refusal) in
        let money = try MoneyReading.read(try reply.words())
        var report = plan.report ?? AnnualReport()
        report.money = money
        if !money.contains(where: { $0.left > 0 }) { report.leftOver = nil }
        plan.report = report
        if !plan.isApart(around.limits.moneyApart) { plan.report?.apart = nil }
        return .answer
    }.inRows { _, _, language in MoneyReading.rows(language) }

    /// Why the grant is far from the plan, or more was used than granted, where that is so.
    static let apart = Step<RegionPlan>("report.apart") { plan, around in
        let lines = MoneyApart.lines(plan, around)
        guard !lines.isEmpty else { return [] }
        var occasion = Occasion(
            shown: [.list(lines.map { Block.Item($0) }, numbered: false)], expects: .text,
            answer: plan.report?.apart.map { .answer($0, around.language) })
        occasion.wantsWords = true
        return [occasion]
    } take: { reply, _, plan, _ throws(Refusal) in
        let words = try reply.words()
        plan.report?.apart = words
        return .answer
    }.inRows { _, _, language in
        .sentences([nil, Text(nb: "Dette endret vi", nn: "Dette endra vi", en: "What we changed")], language)
    }

    /// What becomes of money left over, where some is.
    static let left = Step<RegionPlan>("report.left") { plan, around in
        guard let money = plan.report?.money, money.contains(where: { $0.left > 0 }) else { return [] }
        var occasion = Occasion(
            about: MoneyReading.left(money), expects: .text,
            answer: plan.report?.leftOver.map { .answer($0, around.language) })
        occasion.wantsWords = true
        return [occasion]
    } take: { reply, _, plan, _ throws(Refusal) in
        let words = try reply.words()
        plan.report?.leftOver = words
        return .answer
    }.inRows { _, _, language in
        .sentences([nil, Text(nb: "Brukes til", nn: "Blir brukt til", en: "To be used for")], language)
    }

    /// Sign d, judged of all measures together.
    static let education = Step<RegionPlan>("report.education") { plan, around in
        guard plan.isReportTime(on: around.today) else { return [] }
        return [
            Occasion(
                expects: .one(.labels(SignJudgement.allCases)),
                answer: plan.report?.teacherEducation.map { .text($0.judgement.label) })
        ]
    } take: { reply, _, plan, _ throws(Refusal) in
        let judgement = try reply.label(SignJudgement.self)
        var report = plan.report ?? AnnualReport()
        report.teacherEducation = SignJudged(judgement, evidence: report.teacherEducation?.evidence)
        // What is typed here is not what stood in a file.
        report.educationFile = nil
        plan.report = report
        return .answer
    }

    /// What the university builds its judgement of sign d on.
    static let educationEvidence = Step<RegionPlan>("report.educationBy") { plan, around in
        // Asked before sign d is judged too, so that it stands on the sheet the university fills in.
        guard plan.isReportTime(on: around.today) || plan.report?.teacherEducation != nil else { return [] }
        var occasion = Occasion(
            expects: .text, answer: plan.report?.teacherEducation?.evidence.map { .answer($0, around.language) })
        occasion.wantsWords = true
        return [occasion]
    } take: { reply, _, plan, _ throws(Refusal) in
        let words = try reply.words()
        guard plan.report?.teacherEducation != nil else { throw Refusal(judgeFirst) }
        plan.report?.teacherEducation?.evidence = words
        plan.report?.educationFile = nil
        return .answer
    }

    /// Whose seats of the county's forum took part in treating the report.
    static let forum = Step<RegionPlan>("report.forum") { plan, around in
        let seats = around.county.forum ?? []
        guard plan.isReportTime(on: around.today), !seats.isEmpty else { return [] }
        let stored = plan.report?.seats
        return [
            Occasion(
                expects: .several(options(seats), orNone: true),
                answer: stored.map { seats in
                    seats.isEmpty
                        ? .text(Text(nb: "ingen", nn: "ingen", en: "none"))
                        : .answer(seats.joined(separator: ", "), around.language)
                })
        ]
    } take: { reply, _, plan, around throws(Refusal) in
        let chosen = try reply.several()
        let seats = around.county.forum ?? []
        var report = plan.report ?? AnnualReport()
        report.seats = options(seats).filter { chosen.contains($0.choice) }
            .map { $0.line.string(in: around.language) }
        plan.report = report
        return .answer
    }

    private static let judgeFirst = Text(
        nb: "Svar først på om tiltakene har styrket lærerutdanningen. Skriv < for å gå dit.",
        nn: "Svar først på om tiltaka har styrkt lærarutdanninga. Skriv < for å gå dit.",
        en: "First answer whether the measures have strengthened teacher education. Type “<” to go there.")

    private static func options(_ seats: [ForumSeats]) -> [Choice.Option] {
        seats.map { Choice.Option(.offer($0.who), .text($0.who)) }
    }

    private static func planned(_ plan: RegionPlan) -> [Block] {
        let budget = plan.reportedBudget
        let planned = Recipient.allCases.compactMap { recipient in
            recipient.planned(in: budget).flatMap { $0 == 0 ? nil : (recipient, $0) }
        }
        guard !planned.isEmpty else { return [] }
        let left = budget[.leftOver]
        let covered =
            left == 0
            ? []
            : [Block.Item(.text(LeftOverWords.covers) + .data(" ") + .text(Quantity(left).words))]
        return [
            .paragraph(
                .text(
                    Text(
                        nb: "Planlagt for \(plan.planYears.reported):",
                        nn: "Planlagt for \(plan.planYears.reported):",
                        en: "Planned for \(plan.planYears.reported):"))),
            .list(
                planned.map { recipient, kroner in
                    Block.Item(.text(recipient.label) + .data(" ") + .text(Quantity(kroner).words))
                } + covered, numbered: false),
        ]
    }
}

/// What is said of money left over from earlier grants, beside the sums it is a part of.
public enum LeftOverWords {
    /// How much of a sum it covers comes after it.
    public static let covers = Text(
        nb: "av dette dekkes av ubrukte midler fra før:", nn: "av dette blir dekt av ubrukte midlar frå før:",
        en: "of this, covered by money left over from earlier years:")
}

/// Where the account of the money is far from the plan, in words.
public enum MoneyApart {
    /// «UH: planlagt 350 000, tildelt 500 000»; nothing where all is near.
    public static func lines(_ plan: RegionPlan, _ around: Surroundings) -> [Line] {
        let granted = plan.grantedApart(around.limits.moneyApart).map { recipient, planned, granted -> Line in
            let (sum, got) = (Quantity(planned).words, Quantity(granted).words)
            return .text(recipient.label)
                + .text(
                    Text(
                        nb: ": planlagt \(sum.nb), tildelt \(got.nb)",
                        nn: ": planlagt \(sum.nn), tildelt \(got.nn)",
                        en: ": planned \(sum.en), granted \(got.en)"))
        }
        let used = plan.usedBeyondGrant.map { recipient, used, more -> Line in
            let (sum, rest) = (Quantity(used).words, Quantity(more).words)
            return .text(recipient.label)
                + .text(
                    Text(
                        nb: ": brukt \(sum.nb), \(rest.nb) mer enn tildelt",
                        nn: ": brukt \(sum.nn), \(rest.nn) meir enn tildelt",
                        en: ": used \(sum.en), \(rest.en) more than granted"))
        }
        return granted + used
    }
}

/// Who was granted and has used what, as it is typed: `nettverk: 120 000, 104 000; UH: 385 000, 385 000`.
enum MoneyReading {
    /// Reads the rows; `0` says that nothing was granted.
    ///
    /// - Throws: A refusal that says which part was not understood and what would be.
    static func read(_ words: String) throws(Refusal) -> [RecipientMoney] {
        guard !Rows.isNone(words) else { return [] }
        var money: [RecipientMoney] = []
        for row in Rows.of(words) {
            guard let (head, rest) = Rows.head(row), let recipient = recipient(head) else {
                throw Refusal(notUnderstood(row))
            }
            let sums = Rows.fields(rest).map(Rows.sum)
            guard sums.count == 2, let granted = sums[0], let used = sums[1] else {
                throw Refusal(notUnderstood(row))
            }
            guard !money.contains(where: { $0.recipient == recipient }) else { throw Refusal(twice(recipient)) }
            money.append(RecipientMoney(recipient, granted: granted, used: used))
        }
        guard !money.isEmpty else { throw Refusal(notUnderstood(words)) }
        let order = Recipient.allCases
        return money.sorted {
            (order.firstIndex(of: $0.recipient) ?? 0) < (order.firstIndex(of: $1.recipient) ?? 0)
        }
    }

    /// Who was granted money, how much and how much is used, one recipient after the other.
    static func rows(_ language: Language) -> AnswerRows {
        let all = Array(Recipient.allCases)
        let who = AnswerRows.Field(expects: .one(.labels(all))) { words throws(Refusal) in
            let numbered = Int(words).flatMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
            guard let one = numbered ?? recipient(words) else { throw Refusal(Sentences.chooseOne(all.count)) }
            return one.label[language]
        }
        return AnswerRows(
            fields: [who, .number(in: Bounds.Kroner.self), .number(in: Bounds.Kroner.self)],
            row: { "\($0[0]): \($0.dropFirst().joined(separator: ", "))" },
            isAll: { $0.contains(":") || Rows.isNone($0) })
    }

    private static func recipient(_ word: String) -> Recipient? {
        let word = word.lowercased()
        if ["universitet", "universitetet", "university"].contains(word) { return .university }
        return Recipient.allCases.first { recipient in
            recipient.rawValue == word || Language.allCases.contains { recipient.label[$0].lowercased() == word }
        }
    }

    /// The rows as they are read back.
    static func line(_ money: [RecipientMoney]) -> Line {
        guard !money.isEmpty else { return .data("0") }
        return money.map { one -> Line in
            .text(one.recipient.label) + .data(": ") + .text(Quantity(one.granted).words) + .data(", ")
                + .text(Quantity(one.used).words)
        }.joined(by: "; ")
    }

    /// «Igjen: nettverk 16 000».
    static func left(_ money: [RecipientMoney]) -> Line {
        .text(Text(nb: "Igjen: ", nn: "Igjen: ", en: "Left over: "))
            + money.filter { $0.left > 0 }.map { one -> Line in
                .text(one.recipient.label) + .data(" ") + .text(Quantity(one.left).words)
            }.joined(by: ", ")
    }

    private static func notUnderstood(_ row: String) -> Text {
        let shown = row.cut(to: 40)
        let list = Text.list(Recipient.allCases.map(\.label))
        return Text(
            nb:
                "«\(shown)»: Skriv mottakeren, et kolon, tildelt beløp og brukt beløp, i hele kroner, for eksempel "
                + "«nettverk: 120 000, 104 000». Mottakerne er \(list.nb).",
            nn:
                "«\(shown)»: Skriv mottakaren, eit kolon, tildelt beløp og brukt beløp, i heile kroner, til dømes "
                + "«nettverk: 120 000, 104 000». Mottakarane er \(list.nn).",
            en:
                "“\(shown)”: Write the recipient, a colon, the amount granted and the amount used, in whole kroner, for example "
                + "“network: 120 000, 104 000”. The recipients are \(list.en).")
    }

    private static func twice(_ recipient: Recipient) -> Text {
        let word = recipient.label
        return Text(
            nb: "«\(word.nb)» står to ganger. Skriv hver mottaker én gang.",
            nn: "«\(word.nn)» står to gonger. Skriv kvar mottakar éin gong.",
            en: "“\(word.en)” appears twice. Write each recipient once.")
    }
}
