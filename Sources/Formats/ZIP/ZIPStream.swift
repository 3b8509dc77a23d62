private import CZlib

/// An entry being unpacked, in parts of at most 64 KB.
public final class ZIPStream {
    private let entry: ZIPReader.Entry
    private let bytes: [UInt8]
    private var place: Int
    private var made = 0
    private var checksum: UInt32 = 0
    private var isDone = false
    /// zlib keeps the address, so the state must stay where it is.
    private let state: UnsafeMutableRawPointer?

    private static let part = 1 << 16

    init(_ entry: ZIPReader.Entry, of bytes: [UInt8]) {
        self.entry = entry
        self.bytes = bytes
        place = entry.packed.lowerBound
        guard entry.isPacked else {
            state = nil
            return
        }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let began = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        if began != Z_OK { stream.deallocate() }
        state = began == Z_OK ? UnsafeMutableRawPointer(stream) : nil
    }

    deinit {
        guard let stream = state?.assumingMemoryBound(to: z_stream.self) else { return }
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The next part; `nil` after the last, when size and checksum were found right.
    ///
    /// - Throws: `damaged`; nothing of the entry is then to be trusted.
    public func next() throws(ZIPFault) -> [UInt8]? {
        guard !isDone else { return nil }
        let part = entry.isPacked ? try unpacked() : stored()
        made += part.count
        checksum = Deflate.checksum(part, after: checksum)
        guard made <= entry.size else { throw .damaged(entry.name) }
        guard part.isEmpty else { return part }
        isDone = true
        guard made == entry.size, checksum == entry.checksum, place == entry.packed.upperBound else {
            throw .damaged(entry.name)
        }
        return nil
    }

    private func stored() -> [UInt8] {
        let end = min(place + ZIPStream.part, entry.packed.upperBound)
        defer { place = end }
        return Array(bytes[place..<end])
    }

    /// One part; empty at the end of what was packed.
    private func unpacked() throws(ZIPFault) -> [UInt8] {
        guard let stream = state?.assumingMemoryBound(to: z_stream.self) else { throw .noMemory }
        let input = Array(bytes[place..<min(place + ZIPStream.part, entry.packed.upperBound)])
        var output = [UInt8](repeating: 0, count: ZIPStream.part)
        var rest = input
        let ended = rest.withUnsafeMutableBufferPointer { rest in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = rest.baseAddress
                stream.pointee.avail_in = uInt(rest.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = uInt(output.count)
                return inflate(stream, Z_NO_FLUSH)
            }
        }
        place += input.count - Int(stream.pointee.avail_in)
        output.removeLast(Int(stream.pointee.avail_out))
        switch ended {
        case Z_STREAM_END: return output
        case Z_OK where !output.isEmpty: return output
        case Z_OK where place < entry.packed.upperBound: return try unpacked()
        default: throw .damaged(entry.name)
        }
    }
}
