import Model

/// What a line of a command may have of the command's own, where it needs no parser.
struct PlainShape {
    /// Its options that stand alone.
    var alone: [OptionName] = []
    /// Those that take the next word with them.
    var withValue: [OptionName] = []
    /// How many words there may be that are no options.
    var others = 0
}

/// The words after a command's name, read without the parser, which takes longer to make ready for one line than all
/// the rest of `status`.
///
/// What is read is what the parser would make of the words. Whatever is not as plain as can be is left to it: a word
/// that is no option's name, a value that is missing, not understood or joined to its name, an option given twice.
struct PlainWords {
    /// What the options that every command takes say.
    let options: RunOptions
    /// The words that are no options, in their order.
    let others: [String]
    private let flags: Set<String>
    private let values: [String: String]

    /// Sorts the words; `nil` where the parser is needed.
    ///
    /// - Parameters:
    ///   - words: The words after the command's name.
    ///   - shape: What there may be of the command's own.
    init?(_ words: [String], _ shape: PlainShape) {
        let (alone, withValue) = (OptionName.alone + shape.alone, OptionName.withValue + shape.withValue)
        var (values, flags, others) = ([String: String](), Set<String>(), [String]())
        var place = 0
        while place < words.count {
            let word = words[place]
            if let name = withValue.first(where: { $0.words.contains(word) })?.key {
                guard place + 1 < words.count, Self.isPlain(words[place + 1]),
                    values.updateValue(words[place + 1], forKey: name) == nil
                else { return nil }
                place += 2
            } else if let name = alone.first(where: { $0.words.contains(word) })?.key {
                guard flags.insert(name).inserted else { return nil }
                place += 1
            } else {
                guard Self.isPlain(word), others.count < shape.others else { return nil }
                others.append(word)
                place += 1
            }
        }
        (self.values, self.flags, self.others) = (values, flags, others)
        func value(_ option: OptionName) -> String? { values[option.key] }
        func isSet(_ option: OptionName) -> Bool { flags.contains(option.key) }
        let language = value(.language).map(Language.init(argument:))
        let date = value(.date).map(Day.init(argument:))
        if case .some(.none) = language { return nil }
        if case .some(.none) = date { return nil }
        options = RunOptions(
            workspace: value(.workspace), language: language ?? nil, json: isSet(.json), dryRun: isSet(.dryRun),
            quiet: isSet(.quiet), noColor: isSet(.noColor), by: value(.by), profile: value(.profile),
            date: date ?? nil)
    }

    /// Whether an option that stands alone was given.
    func isSet(_ option: OptionName) -> Bool { flags.contains(option.key) }

    /// The word after an option.
    func value(_ option: OptionName) -> String? { values[option.key] }

    /// What the word after an option is.
    ///
    /// - Parameters:
    ///   - option: The option.
    ///   - read: Reads the word.
    /// - Returns: The value, `nil` where the option was not given; nothing at all where its word is not understood.
    func value<Value>(_ option: OptionName, _ read: (String) -> Value?) -> Value?? {
        guard let word = value(option) else { return .some(nil) }
        return read(word).map { .some($0) }
    }

    private static func isPlain(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }
}
