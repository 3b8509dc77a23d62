/// A file that inputs came from: its digest, so that the same file is known again, and nothing of what it says.
public struct InputFile: Sendable, Hashable, Codable {
    /// SHA-256 of its bytes, as lower-case hexadecimal digits.
    public var digest: String
    /// The day it was brought in, the first of several.
    public var day: Day
    /// How many of its lines may name somebody and nobody has looked at yet.
    @People public var waiting: Int

    /// Makes it known.
    public init(digest: String, day: Day, waiting: Int) {
        self.digest = digest
        self.day = day
        self.waiting = waiting
    }
}

extension Desk {
    /// The file of a digest, where it was brought in before.
    public func inputFile(_ digest: String) -> InputFile? { inputFiles.first { $0.digest == digest } }

    /// Remembers a file, and how many of its lines nobody has looked at yet.
    public mutating func remember(_ file: InputFile) {
        if let place = inputFiles.firstIndex(where: { $0.digest == file.digest }) {
            inputFiles[place].waiting = file.waiting
        } else {
            inputFiles.append(file)
        }
    }
}
