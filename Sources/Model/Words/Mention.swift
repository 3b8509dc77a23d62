// Searching and exchanging, byte for byte. The standard library's own `contains` and `replacing` bring its engine for
// regular expressions into the executable.

extension StringProtocol {
    /// Whether the text holds some words.
    public func mentions(_ words: String) -> Bool {
        var (text, words) = (String(self), words)
        return words.isEmpty || text.withUTF8 { text in words.withUTF8 { text.place(of: $0, from: 0) != nil } }
    }
}

extension String {
    /// The text with every occurrence of some words exchanged.
    public func exchanging(_ words: String, with others: String) -> String {
        String(decoding: Array(utf8).exchanging(Array(words.utf8), with: Array(others.utf8)), as: UTF8.self)
    }
}

extension [UInt8] {
    /// Whether these bytes hold some others.
    public func mentions(_ wanted: [UInt8]) -> Bool { wanted.isEmpty || place(of: wanted, from: 0) != nil }

    /// These bytes with every occurrence of some exchanged.
    public func exchanging(_ wanted: [UInt8], with others: [UInt8]) -> [UInt8] {
        guard !wanted.isEmpty else { return self }
        var result: [UInt8] = []
        var start = 0
        while let found = place(of: wanted, from: start) {
            result += self[start..<found] + others
            start = found + wanted.count
        }
        return result + self[start...]
    }

    private func place(of wanted: [UInt8], from start: Int) -> Int? {
        withUnsafeBufferPointer { bytes in wanted.withUnsafeBufferPointer { bytes.place(of: $0, from: start) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place of some bytes, from another one on.
    fileprivate func place(of wanted: Self, from start: Int) -> Int? {
        guard let first = wanted.first, count - start >= wanted.count else { return nil }
        for place in start...(count - wanted.count) where self[place] == first {
            var same = 1
            while same < wanted.count, self[place + same] == wanted[same] { same += 1 }
            if same == wanted.count { return place }
        }
        return nil
    }
}
