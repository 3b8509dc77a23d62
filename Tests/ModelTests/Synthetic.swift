/// Identity numbers that belong to nobody, made where a test needs them: the month + 80 or + 65 of synthetic numbers,
/// or somebody to be born in December 2039.
enum Synthetic {
    /// The first number of a day that has check digits, with the individual digits counted up from `individual`.
    static func number(day: Int, month: Int, year: Int, individual: Int = 0) -> String {
        for individual in individual..<1000 {
            let stem = padded(day, 2) + padded(month, 2) + padded(year, 2) + padded(individual, 3)
            for ending in 0..<100 where isRight(stem + padded(ending, 2)) { return stem + padded(ending, 2) }
        }
        return ""
    }

    /// What the register says of its numbers: both weighted sums with their check digits are divisible by eleven.
    static func isRight(_ digits: String) -> Bool {
        let numbers = digits.compactMap(\.wholeNumberValue)
        return [[3, 7, 6, 1, 8, 9, 4, 5, 2, 1], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]].allSatisfy { weights in
            zip(numbers, weights).map(*).reduce(0, +) % 11 == 0
        }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
