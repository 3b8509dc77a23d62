import Model

/// The time of day a meeting begins, as people write it: «08.30», «8:30», «0830», «kl. 9».
enum MeetingStart {
    /// The time in minutes after midnight; `nil` where none is written.
    static func minutes(_ written: String?) throws(Trouble) -> Int? {
        guard let written else { return nil }
        let parts = written.split { !$0.isNumber }.map(String.init)
        let before = String(written.prefix { !$0.isNumber }).folded.trimmed
        var numbers = parts.compactMap { Int($0) }
        if parts.count == 1, let only = parts.first, only.count > 2, only.count <= 4, let number = numbers.first {
            numbers = [number / 100, number % 100]
        }
        // «1:30 pm» and «9 to 15» say more than is read here.
        guard ["", "kl", "kl."].contains(before),
            !written.drop(while: { !$0.isNumber }).contains(where: \.isLetter),
            (1...2).contains(numbers.count), numbers.count >= parts.count,
            let hour = numbers.first, (0..<24).contains(hour),
            case let minute = numbers.count > 1 ? numbers[1] : 0, (0..<60).contains(minute)
        else { throw noTime(written) }
        return hour * 60 + minute
    }

    private static func noTime(_ written: String) -> Trouble {
        CommandTrouble.usage(
            Text(
                nb: "«\(written)» er ikke et klokkeslett. Skriv det slik:  --start 08.30",
                nn: "«\(written)» er ikkje eit klokkeslett. Skriv det slik:  --start 08.30",
                en: "“\(written)” is not a time of day. Write it like this:  --start 08:30"))
    }
}
