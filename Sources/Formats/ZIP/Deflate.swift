private import CZlib

/// What zlib does for us: bytes packed, bytes checked. Unpacking is ``ZIPStream``'s.
enum Deflate {
    /// The bytes packed, without a frame around them; the same library gives the same bytes every time.
    static func packed(_ bytes: [UInt8]) throws(ZIPFault) -> [UInt8] {
        guard bytes.count < UInt32.max else { throw .tooLarge }
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        let size = Int32(MemoryLayout<z_stream>.size)
        guard deflateInit2_(stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { throw .noMemory }
        defer { deflateEnd(stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(stream, uLong(bytes.count))))
        let ended = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = uInt(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = uInt(output.count)
                return deflate(stream, Z_FINISH)
            }
        }
        guard ended == Z_STREAM_END else { throw .noMemory }
        output.removeLast(Int(stream.pointee.avail_out))
        return output
    }

    /// CRC-32 of some bytes, going on from that of those before them.
    static func checksum(_ bytes: some Collection<UInt8>, after before: UInt32 = 0) -> UInt32 {
        let all = Array(bytes)
        guard !all.isEmpty else { return before }
        return all.withUnsafeBufferPointer { bytes in
            UInt32(truncatingIfNeeded: crc32_z(uLong(before), bytes.baseAddress, bytes.count))
        }
    }
}
