#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
    /// The first place of a byte, as the system's own search finds it: many bytes at a time.
    ///
    /// - Parameters:
    ///   - byte: The byte.
    ///   - start: Where to begin.
    /// - Returns: Its place; `nil` where there is none.
    public func place(of byte: UInt8, from start: Int) -> Int? {
        guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
