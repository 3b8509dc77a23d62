import Formats
import Model
import Pages

extension HandoverOutcome {
    /// A file behind the figures that is not sent along.
    public struct LeftOut: Sendable, Hashable {
        /// Why not.
        public enum Reason: String, Error {
            /// Nobody has published it: answers of persons, or a table of the unit's own.
            case notPublished
            /// What is withheld in the document would stand in it.
            case tellsOfAFew
            /// It does not lie here.
            case notHere
            /// It is another than the one that was read.
            case changed
            /// It holds what leads to a person.
            case persons
        }

        let name: String
        let why: Reason

        /// Makes one, of the name it came with.
        public init(name: String, why: Reason) {
            self.name = name
            self.why = why
        }
    }

    /// The files behind the figures that are sent along with the document.
    public struct Sources: Sendable, Hashable {
        /// The archive that holds the document and them, as the user would write its path.
        let parcel: String?
        let files: [String]
        let leftOut: [LeftOut]

        /// Makes it: the archive, where one was made, the names of the files in it, and those that are not.
        public init(parcel: String?, files: [String], leftOut: [LeftOut]) {
            self.parcel = parcel
            self.files = files
            self.leftOut = leftOut
        }
    }
}

extension HandoverOutcome.Sources {
    static let sendThis = Text(
        nb: "send heller denne: den har også kildene", nn: "send heller denne: ho har også kjeldene",
        en: "send this instead: it includes the sources too")

    /// What is sent along, and what is not, each with the reason.
    var blocks: [Block] {
        let none = Text(
            nb: "Ingen av filene som tallene er lest fra, kan sendes med.",
            nn: "Ingen av filene som tala er lesne frå, kan sendast med.",
            en: "None of the files the figures were read from can be included.")
        let with = Text(
            nb: "Kildene som følger med:", nn: "Kjeldene som følgjer med:", en: "Sources included:")
        let without = Text(
            nb: "Disse følger ikke med:", nn: "Desse følgjer ikkje med:", en: "Not included:")
        return [.paragraph(.text(files.isEmpty ? none : with))]
            + .bullets(files.map { Block.Item(.data($0)) })
            + (leftOut.isEmpty ? [] : [.paragraph(.text(without))])
            + .bullets(leftOut.map { Block.Item(.data($0.name + ": ") + .text($0.why.words)) })
    }

    func json(_ language: Language) -> JSON {
        .object(
            JSONObject([
                .init("path", parcel.map { .string($0) } ?? .null),
                .init("files", .array(files.map { .string($0) })),
                .init(
                    "leftOut",
                    .array(
                        leftOut.map { file in
                            .object(
                                JSONObject([
                                    .init("name", .string(file.name)), .init("why", .string(file.why.rawValue)),
                                    .init("words", .string(file.why.words[language])),
                                ]))
                        })),
            ]))
    }
}

extension HandoverOutcome.LeftOut.Reason {
    fileprivate var words: Text {
        switch self {
        case .notPublished:
            Text(
                nb: "fila er ikke publisert statistikk, og sendes aldri",
                nn: "fila er ikkje publisert statistikk, og blir aldri send",
                en: "it is not published statistics and is never sent")
        case .tellsOfAFew:
            Text(
                nb: "fila viser tall om så få at dokumentet skjermer tallene",
                nn: "fila viser tal om så få at dokumentet skjermar tala",
                en: "it shows something about so few people that the document withholds it")
        case .notHere: Text(nb: "fila ligger ikke her", nn: "fila ligg ikkje her", en: "the file is not here")
        case .changed:
            Text(
                nb: "fila er endret siden den ble lest", nn: "fila er endra sidan ho blei lesen",
                en: "the file has been changed since it was read")
        case .persons:
            Text(
                nb: "fila har opplysninger som kan knyttes til en person",
                nn: "fila har opplysningar som kan knytast til ein person",
                en: "it contains something that identifies a person")
        }
    }
}
