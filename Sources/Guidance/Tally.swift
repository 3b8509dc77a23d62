import Model

extension Text {
    /// What a chapter has come to, in words: «3 funn»; nothing where there is nothing yet.
    static func tally(_ number: Int, _ noun: Noun) -> Text {
        number > 0 ? .counted(number, noun) : Text(alike: "")
    }
}
