public import Formats
public import Model
public import Pages

/// What `restore` did where the workspace's own file was damaged or gone.
public struct MendOutcome: Outcome {
    /// What was saved after the newest revision, as far as anything can be said of it.
    public enum Lost: Sendable, Hashable {
        /// A revision that was begun, when and by whom.
        case begun(Int, when: Text, by: String?)
        /// Nothing can be said but the number of the newest revision there is.
        case unknown(after: Int)
    }

    let target: Int
    let when: Text
    let revision: Int
    let lost: Lost
    let aside: String?
    let saving: Bool

    /// Makes an outcome.
    ///
    /// - Parameters:
    ///   - target: The number of the revision that was brought back.
    ///   - when: When that was made, where the user is.
    ///   - revision: The number it has now.
    ///   - lost: What was saved after the newest revision.
    ///   - aside: The name the damaged file was put aside under; `nil` where there was nothing in it.
    ///   - saving: Whether it was done, or only asked for.
    public init(target: Int, when: Text, revision: Int, lost: Lost, aside: String?, saving: Bool) {
        self.target = target
        self.when = when
        self.revision = revision
        self.lost = lost
        self.aside = aside
        self.saving = saving
    }

    /// That the workspace was mended.
    public var title: Line {
        .text(Text(nb: "Hentet fram igjen", nn: "Henta fram igjen", en: "Restored"))
    }

    /// What was brought back, what is lost, where the damaged file lies, and what to type next.
    public var blocks: [Block] {
        let done = saving ? Self.done(target, when, revision) : Self.would(target, when)
        let kept = saving ? aside.map(Self.putAside) : nil
        return [done, words(of: lost), kept, saving ? Self.next : nil].compactMap { $0 }
            .map { .paragraph(.text($0)) }
    }

    /// The numbers, and the name of the file that was put aside.
    public func json(for reader: Reader) -> JSON {
        .object(
            JSONObject([
                .init("mended", .bool(true)), .init("restored", .number(String(target))),
                .init("revision", .number(String(revision))),
                .init("lost", .string(words(of: lost)[reader.language])),
                .init("aside", aside.map(JSON.string) ?? .null),
            ]))
    }

    private func words(of lost: Lost) -> Text {
        switch lost {
        case .begun(let number, let when, let by):
            let who = by.map { ", \($0)" } ?? ""
            return Text(
                nb:
                    "Utgave \(number) (\(when.nb)\(who)) var påbegynt i den ødelagte fila og kan ikke leses. "
                    + "Det som ble gjort i den, er tapt.",
                nn:
                    "Utgåve \(number) (\(when.nn)\(who)) var påbyrja i den øydelagde fila og kan ikkje lesast. "
                    + "Det som blei gjort der, er tapt.",
                en:
                    "Revision \(number) (\(when.en)\(who)) was started in the damaged file and cannot be read. "
                    + "What was done in it is lost.")
        case .unknown(let number):
            return Text(
                nb:
                    "Alt til og med utgave \(number) er i behold. Senere endringer som ikke rakk å bli "
                    + "lagret som en utgave, er tapt.",
                nn:
                    "Alt til og med utgåve \(number) er i behald. Seinare endringar som ikkje rakk å bli "
                    + "lagra som ei utgåve, er tapte.",
                en:
                    "Everything up to revision \(number) is safe. Later changes that were not saved as a "
                    + "revision are lost.")
        }
    }

    private static func done(_ target: Int, _ when: Text, _ number: Int) -> Text {
        Text(
            nb:
                "Fila workspace.json var ødelagt eller borte. Utgave \(target) (\(when.nb)) er hentet fram. "
                + "Dere er nå i utgave \(number).",
            nn:
                "Fila workspace.json var øydelagd eller borte. Utgåve \(target) (\(when.nn)) er henta fram. "
                + "De er no i utgåve \(number).",
            en:
                "The file workspace.json was damaged or missing. Revision \(target) (\(when.en)) has been "
                + "restored. The analysis is now at revision \(number)."
        )
    }

    private static func would(_ target: Int, _ when: Text) -> Text {
        Text(
            nb:
                "Fila workspace.json er ødelagt eller borte. Kommandoen ville ha hentet fram utgave \(target) (\(when.nb)).",
            nn:
                "Fila workspace.json er øydelagd eller borte. Kommandoen ville ha henta fram utgåve \(target) (\(when.nn)).",
            en:
                "The file workspace.json is damaged or missing. The command would restore revision \(target) (\(when.en))."
        )
    }

    private static func putAside(_ name: String) -> Text {
        Text(
            nb: "Den ødelagte fila ligger i \(name).", nn: "Den øydelagde fila ligg i \(name).",
            en: "The damaged file is in \(name).")
    }

    private static let next = Text(
        nb: "Neste:  behov status", nn: "Neste:  behov status", en: "Next:  behov status")
}
