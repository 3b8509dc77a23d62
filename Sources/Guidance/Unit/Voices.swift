import Model
import Pages

/// What the sources tell about before the next one is asked for: both kinds of data, and whose voice they name.
enum Voices {
    /// What there is of the two kinds, what is missing, and how figures are brought in.
    static let kinds: @Sendable (UnitAnalysis, Surroundings) -> [Block] = { subject, _ in
        let practice = subject.practiceSources.count
        let children = subject.sources.count - practice
        guard !subject.sources.isEmpty else { return [.paragraph(.text(figures))] }
        let have = Text(
            nb: "Til nå: \(count(children).nb) om barna eller elevene, \(count(practice).nb) om egen praksis.",
            nn: "Til no: \(count(children).nn) om barna eller elevane, \(count(practice).nn) om eigen praksis.",
            en:
                "So far: \(count(children).en) about the children or pupils, \(count(practice).en) about your own practice."
        )
        let missing: Text? =
            practice == 0
            ? Text(
                nb: "Data om egen praksis mangler ennå.", nn: "Data om eigen praksis manglar enno.",
                en: "Data on your own practice is still missing.")
            : children == 0
                ? Text(
                    nb: "Data om barna eller elevene mangler ennå.",
                    nn: "Data om barna eller elevane manglar enno.",
                    en: "Data on the children or pupils is still missing.") : nil
        let fitted = { (text: Text) in Addressee(subject.profile.kinds)?.put(into: text) ?? text }
        return [.paragraph(.text(fitted(have)) + (missing.map { [.data(" "), .text(fitted($0))] } ?? []))]
    }

    /// Who the sources name, told before it is asked whose voice is missing.
    static let heard: @Sendable (UnitAnalysis, Surroundings) -> [Block] = { subject, around in
        guard !subject.sources.isEmpty else { return [] }
        let heard = subject.sources.map { source in
            Block.Item(
                .item(source, around.language)
                    + (source.respondents.map { [.data(": "), .answer($0, around.language)] } ?? []))
        }
        var blocks: [Block] = [.list(heard, numbered: false)]
        let unnamed = unnamed(subject)
        if !unnamed.isEmpty {
            blocks.append(
                .paragraph(
                    [
                        .text(
                            Text(
                                nb: "Ingen av kildene nevner ", nn: "Ingen av kjeldene nemner ",
                                en: "None of the sources mentions "))
                    ]
                        + .text(.list(unnamed, .or)) + .data(".")))
        }
        return blocks
    }

    private static let figures = Text(
        nb:
            "Har dere tall i en fil fra Udir, Barnehagefakta eller en undersøkelse, kan dere hente dem inn i stedet for å "
            + "skrive dem: behov importer FIL",
        nn:
            "Har de tal i ei fil frå Udir, Barnehagefakta eller ei undersøking, kan de hente dei inn i staden for å "
            + "skrive dei: behov importer FIL",
        en:
            "If you have figures in a file from Udir, Barnehagefakta or a survey, you can import them instead of "
            + "typing them: behov import FILE")

    private static func count(_ number: Int) -> Text {
        guard number > 0 else { return Text(nb: "ingen kilder", nn: "ingen kjelder", en: "no sources") }
        return .tally(number, .sources)
    }

    /// The groups whose voice is to be expected, none of whose words stands in any source.
    static func unnamed(_ subject: UnitAnalysis) -> [Text] {
        let words = subject.sources.map { "\($0.title) \($0.respondents ?? "")".lowercased() }
        return groups(subject.profile.kinds).filter { group in
            !group.words.contains { word in words.contains { $0.mentions(word) } }
        }.map(\.name)
    }

    private static func groups(_ kinds: [UnitKind]) -> [(name: Text, words: [String])] {
        var groups: [(name: Text, words: [String])] = []
        let hasPupils = kinds.contains { [.school, .upperSecondary, .cultureSchool].contains($0) }
        // The children of an after-school programme are the school's pupils: whoever asked these, asked those.
        if kinds.contains(.kindergarten) || kinds.contains(.ppt) || kinds.contains(.sfo) && !hasPupils {
            groups.append((Text(nb: "barna", nn: "barna", en: "the children"), ["barn", "child"]))
        }
        if hasPupils {
            groups.append((Text(nb: "elevene", nn: "elevane", en: "the pupils"), ["elev", "pupil", "student"]))
        }
        if kinds.contains(.adultEducation) {
            groups.append(
                (Text(nb: "deltakerne", nn: "deltakarane", en: "the participants"), ["deltak", "particip"]))
        } else {
            groups.append(
                (
                    Text(nb: "foresatte", nn: "føresette", en: "parents"),
                    ["foresatt", "føresett", "foreld", "famil", "heim", "hjem", "parent", "guardian", "home"]
                ))
        }
        groups.append(
            (
                Text(nb: "de ansatte", nn: "dei tilsette", en: "the staff"),
                [
                    "ansatt", "tilsett", "lærer", "lærar", "pedagog", "assistent", "fagarbeid", "kolleg",
                    "personal",
                    "voksne", "vaksne", "rådgiv", "staff", "teacher", "colleague", "adult", "adviser",
                ]
            ))
        return groups
    }
}
