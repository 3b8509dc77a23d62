import Model

extension Place {
    /// A place that the interview mends by asking for a field.
    static func asked<Root, Value>(
        for field: Field<Root, Value>, about item: ItemID? = nil, message: Text
    ) -> Place {
        .asked(at: field.step, about: item, message: message)
    }

    /// A place that the interview mends by asking every question about an item again.
    static func asked(about item: ItemID, message: Text) -> Place {
        Place(
            item, message: message,
            command: item.words.mapped { words, language in
                switch language {
                case .nb: "behov analyse --fra \(words)"
                case .nn: "behov analyse --frå \(words)"
                case .en: "behov guide --from \(words)"
                }
            })
    }

    /// A place that is mended by reading in what others have handed over, from a folder that the message names.
    static func collected(message: Text) -> Place {
        Place(
            message: message,
            command: Text(nb: "behov samle mottatt", nn: "behov samle motteke", en: "behov collect incoming"))
    }
}

extension Item {
    /// The item's own words in quotation marks, short enough to stand in a sentence.
    var quoted: Text {
        let short = title.cut(to: 60)
        return Text(nb: "«\(short)»", nn: "«\(short)»", en: "“\(short)”")
    }
}

extension Array where Element: Item {
    /// A place for each item, where the interview asks about it again; the message is told the item's own words.
    func places(_ message: (Text) -> Text) -> [Place] {
        map { .asked(about: $0.id.item, message: message($0.quoted)) }
    }
}
