/// Numbers as workbooks store them, and as people see them: with a decimal comma and without a binary fraction's tail.
enum XLSXNumber {
    /// Digits with a decimal point and perhaps an exponent, taken apart.
    private struct Parts {
        var isNegative = false
        /// The digits without outer zeros.
        var digits: [UInt8] = []
        /// Where the decimal sign stands: before the digit of this place; negative where zeros lie between.
        var point = 0

        init?(_ written: String) {
            var bytes = Array(written.utf8)[...]
            if bytes.first == UInt8(ascii: "-") {
                isNegative = true
                bytes.removeFirst()
            }
            var exponent = 0
            if let place = bytes.firstIndex(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }) {
                guard let value = Int(String(decoding: bytes[(place + 1)...], as: UTF8.self)),
                    value.magnitude <= 40
                else {
                    return nil
                }
                exponent = value
                bytes = bytes[..<place]
            }
            var whole: Int?
            for byte in bytes {
                if byte == UInt8(ascii: "."), whole == nil {
                    whole = digits.count
                } else if (48...57).contains(byte), digits.count < 40 {
                    digits.append(byte - 48)
                } else {
                    return nil
                }
            }
            guard !digits.isEmpty else { return nil }
            point = (whole ?? digits.count) + exponent
        }

        /// Keeps fifteen digits that tell something, as many as a stored number has.
        mutating func round() {
            let zeros = digits.prefix { $0 == 0 }.count
            digits.removeFirst(zeros)
            point -= zeros
            if digits.count > 15 {
                let isUp = digits[15] >= 5
                digits.removeLast(digits.count - 15)
                if isUp { countUp() }
            }
            while digits.last == 0, digits.count > point { digits.removeLast() }
            if digits.isEmpty { point = 0 }
        }

        private mutating func countUp() {
            var place = digits.count - 1
            while place >= 0, digits[place] == 9 {
                digits[place] = 0
                place -= 1
            }
            if place >= 0 {
                digits[place] += 1
            } else {
                digits.insert(1, at: 0)
                point += 1
            }
        }

        var text: String {
            var bytes: [UInt8] = isNegative && !digits.isEmpty ? [UInt8(ascii: "-")] : []
            if point <= 0 { bytes.append(48) }
            for place in min(0, point)..<max(digits.count, point) {
                if place == point { bytes.append(UInt8(ascii: ",")) }
                bytes.append(digits.indices.contains(place) && place >= 0 ? digits[place] + 48 : 48)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The number, or as percent a hundred times it; `nil` if it is none that figures have.
    static func shown(_ written: String, percent: Bool) -> String? {
        guard var parts = Parts(written) else { return nil }
        if percent { parts.point += 2 }
        parts.round()
        return percent ? parts.text + "%" : parts.text
    }
}
