import Formats
import Model

/// What is known of the documents under `received/` that were verified, so that a later command need not open them:
/// of each its stamp and seal, its head and its gist. It may be deleted at any time; whatever in it does not fit
/// exactly is as good as not there.
///
/// `received/.index`: a line that says what it is, then of each document a line and its text, and last the digest of all
/// that stands before.
struct ReceivedIndex: Sendable {
    /// What is known of a document.
    struct Entry: Sendable {
        let stamp: FileStamp
        let seal: String
        /// The bytes that head and gist are in; of one that was read the whole index, which is held once.
        let bytes: [UInt8]
        /// Which of them: head and gist, as JSON on one line.
        let line: Range<Int>
    }

    /// The documents by their files' names.
    var entries: [String: Entry] = [:]

    /// The name of the file: hidden, so that it is neither collected nor copied.
    static let name = ".index"

    /// Tells the form of the documents apart, and what is known of them. A test holds it against the model: whoever gives
    /// documents other members gives it the digest that the test asks for. Made here it would cost more than all the
    /// rest of an index.
    static let form = "8c1316b4bd087d502d4ce488bf6e7d5fee44786756ea6051cd7ae4abb6cd4c61"

    /// What the first line says: a program whose documents have another form reads nothing here.
    private static let title = "received 3 \(form)"

    init() {}

    /// Reads the index of a folder; what is not whole to the last byte is no index.
    init(folder: String) {
        guard let bytes = try? Disk.read("\(folder)/received/\(Self.name)", most: 1 << 30),
            let end = Self.end(of: bytes), let entries = Self.entries(in: bytes, to: end)
        else { return }
        self.entries = entries
    }

    /// Where the last line begins, if it is the digest of all before it.
    private static func end(of bytes: [UInt8]) -> Int? {
        let end = bytes.count - (64 + 1)
        guard end > 0, bytes.last == 0x0A else { return nil }
        let digest = Digest.of { take in
            bytes.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0[..<end])) }
        }
        return bytes[end...].dropLast().elementsEqual(digest.utf8) ? end : nil
    }

    private static func entries(in bytes: [UInt8], to end: Int) -> [String: Entry]? {
        var entries: [String: Entry] = [:]
        var place = 0
        func line() -> String? {
            let start = place
            while place < end, bytes[place] != 0x0A { place += 1 }
            guard place < end else { return nil }
            place += 1
            return bytes.withUnsafeBufferPointer {
                String(decoding: UnsafeBufferPointer(rebasing: $0[start..<(place - 1)]), as: UTF8.self)
            }
        }
        guard line() == title else { return nil }
        while place < end {
            let words = line()?.split(separator: " ") ?? []
            guard words.count == FileStamp.count + 3, let count = Int(words[2]), 0...(end - place) ~= count,
                let stamp = FileStamp(Array(words[3...]))
            else { return nil }
            entries[String(words[0])] = Entry(
                stamp: stamp, seal: String(words[1]), bytes: bytes, line: place..<(place + count))
            place += count
        }
        return entries
    }

    /// Writes the index of a folder; where that cannot be done, the documents are opened the next time too.
    func write(folder: String) {
        var bytes = Array("\(Self.title)\n".utf8)
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) where !name.contains(where: \.isWhitespace) {
            let words = [name, entry.seal, String(entry.line.count)] + entry.stamp.words
            bytes += Array((words.joined(separator: " ") + "\n").utf8) + entry.bytes[entry.line]
        }
        bytes += Array((Digest.of(bytes) + "\n").utf8)
        Disk.writeForgettable(bytes, to: "\(folder)/received/\(Self.name)", mode: Store.fileMode)
    }

    /// Takes the index of a folder away.
    static func forget(folder: String) { Disk.remove("\(folder)/received/\(name)") }
}

extension Disk {
    /// Writes a file that may be lost: whole or not at all, but nothing waits for the disk, and no fault is told.
    static func writeForgettable(_ bytes: [UInt8], to path: String, mode: UInt32) {
        let temporary = temporary(for: path)
        do {
            let file = try SystemCalls.open(temporary, SystemCalls.newFile, mode: mode)
            try SystemCalls.writeAll(bytes, to: file)
            try SystemCalls.rename(temporary, to: path)
        } catch {
            if !error.isExisting { SystemCalls.remove(temporary) }
        }
    }
}
