import Model

extension ExportBuilder {
    /// The portal writes shares as `38%`. Where no share of a kind has a percent sign and none is above one, the file was
    /// saved again by a spreadsheet, as 0.38.
    mutating func mendShares() {
        func kind(_ cell: ExportCell) -> String? {
            let words = cell.option?.lowercased() ?? ""
            if cell.part == .option { return "" }
            return cell.part == .value
                && ["svarprosent", "prosent", "andel", "deltak"].contains(where: words.hasPrefix)
                ? words : nil
        }
        var arePartsOfOne: [String: Bool] = [:]
        for cell in cells {
            guard let kind = kind(cell), case .number(let share) = cell.reading else { continue }
            let isPart = share.double <= 1 && !cell.raw.contains("%")
            arePartsOfOne[kind] = (arePartsOfOne[kind] ?? true) && isPart
        }
        let hasDecimals = cells.contains { cell in
            guard kind(cell).flatMap({ arePartsOfOne[$0] }) == true, case .number(let share) = cell.reading else {
                return false
            }
            return share.decimals > 0
        }
        guard hasDecimals else { return }
        changeCells { cell in
            guard kind(cell).flatMap({ arePartsOfOne[$0] }) == true, case .number(let share) = cell.reading else {
                return
            }
            cell.reading = .number(share.timesHundred)
        }
    }
}
