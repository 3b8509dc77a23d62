import Formats
import Model

/// What is known of the documents under `received/` that were verified, so that a later command need not open them:
/// of each its stamp and seal, its head and its gist. It may be deleted at any time; whatever in it does not fit
/// exactly is as good as not there.
///
/// `received/.index`: a line that says what it is and how long the list is; the list, of each document a line and its
/// head; the digest of all that stands before; and last the gists, which are read one by one when somebody asks.
struct ReceivedIndex: Sendable {
    /// What is known of a document.
    struct Entry: Sendable {
        let stamp: FileStamp
        let seal: String
        /// The bytes that the head is in; of one that was read the whole list, which is held once.
        let bytes: [UInt8]
        /// Which of them, as JSON on one line.
        let head: Range<Int>
        /// The gist, where it does not stand in the head.
        let gist: IndexedGist?
    }

    /// The documents by their files' names.
    var entries: [String: Entry] = [:]

    /// The name of the file: hidden, so that it is neither collected nor copied.
    static let name = ".index"

    /// Tells the form of the documents apart, and what is known of them. A test holds it against the model: whoever gives
    /// documents other members gives it the digest that the test asks for. Made here it would cost more than all the
    /// rest of an index.
    static let form = "8c1316b4bd087d502d4ce488bf6e7d5fee44786756ea6051cd7ae4abb6cd4c61"

    /// What the first line says before the length: a program whose documents have another form reads nothing here.
    private static let title = "received 4 \(form) "
    /// How many digits the length has.
    private static let digits = 12

    init() {}

    /// Reads the index of a folder; a list that is not whole to the last byte is no index.
    init(folder: String) {
        guard let file = IndexFile("\(folder)/received/\(Self.name)"), let entries = Self.entries(in: file) else {
            return
        }
        self.entries = entries
    }

    private static func entries(in file: IndexFile) -> [String: Entry]? {
        let start = title.utf8.count + digits + 1
        guard let opening = file.bytes(0..<start), opening.starts(with: title.utf8), opening.last == 0x0A,
            let length = Int(String(decoding: opening.dropLast().suffix(digits), as: UTF8.self)),
            0...file.size ~= length, let bytes = file.bytes(0..<(start + length + 64 + 1)), bytes.last == 0x0A
        else { return nil }
        let end = start + length
        let digest = Digest.of { take in
            bytes.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<end])) }
        }
        guard bytes[end...].dropLast().elementsEqual(digest.utf8) else { return nil }
        var entries: [String: Entry] = [:]
        var (place, gists) = (start, bytes.count)
        while place < end {
            let words = line(in: bytes, at: &place, to: end)
            guard words.count == FileStamp.count + 5, let count = Int(words[2]), 0...(end - place) ~= count,
                let room = Int(words[3]), 0...(file.size - gists) ~= room, let stamp = FileStamp(words[5...])
            else { return nil }
            let gist = IndexedGist(of: file, gists..<(gists + room), words[4])
            entries[words[0]] = Entry(
                stamp: stamp, seal: words[1], bytes: bytes, head: place..<(place + count),
                gist: room > 0 ? gist : nil)
            place += count
            gists += room
        }
        return gists == file.size ? entries : nil
    }

    /// The words of a line, and the place behind it.
    private static func line(in bytes: [UInt8], at place: inout Int, to end: Int) -> [String] {
        var words: [String] = []
        bytes.withUnsafeBufferPointer { bytes in
            var start = place
            while place < end {
                let byte = bytes[place]
                place += 1
                guard byte == 0x20 || byte == 0x0A else { continue }
                let word = UnsafeBufferPointer(rebasing: bytes[start..<(place - 1)])
                words.append(String(decoding: word, as: UTF8.self))
                if byte == 0x0A { return }
                start = place
            }
        }
        return words
    }

    /// Writes the index of a folder; where that cannot be done, the documents are opened the next time too.
    func write(folder: String) {
        var (list, gists): ([UInt8], [UInt8]) = ([], [])
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) where !name.contains(where: \.isWhitespace) {
            let gist = entry.gist?.copy ?? []
            if entry.gist != nil, gist.isEmpty { continue }
            let words =
                [
                    name, entry.seal, String(entry.head.count), String(gist.count), entry.gist?.digest ?? "-",
                ] + entry.stamp.words
            list.append(contentsOf: (words.joined(separator: " ") + "\n").utf8)
            list.append(contentsOf: entry.bytes[entry.head])
            gists.append(contentsOf: gist)
        }
        let length = String(list.count)
        let padded = String(repeating: "0", count: max(0, Self.digits - length.count)) + length
        var bytes = Array("\(Self.title)\(padded)\n".utf8)
        bytes.append(contentsOf: list)
        bytes.append(contentsOf: (Digest.of(bytes) + "\n").utf8)
        Disk.writeForgettable([bytes, gists], to: "\(folder)/received/\(Self.name)", mode: Store.fileMode)
    }

    /// Takes the index of a folder away.
    static func forget(folder: String) { Disk.remove("\(folder)/received/\(name)") }
}

extension Disk {
    /// Writes a file that may be lost: whole or not at all, but nothing waits for the disk, and no fault is told.
    static func writeForgettable(_ pieces: [[UInt8]], to path: String, mode: UInt32) {
        let temporary = temporary(for: path)
        do {
            let file = try SystemCalls.open(temporary, SystemCalls.newFile, mode: mode)
            for bytes in pieces { try SystemCalls.writeAll(bytes, to: file) }
            try SystemCalls.rename(temporary, to: path)
        } catch {
            if !error.isExisting { SystemCalls.remove(temporary) }
        }
    }
}
