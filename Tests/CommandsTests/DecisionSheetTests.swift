import Formats
import Guidance
import Model
import Testing

@testable import Commands
@testable import Store

/// Decisions go out as a sheet and come back line by line: nothing typed is lost, nothing decided meanwhile overwritten.
@Suite struct DecisionSheetTests {
    /// The folder of an owner that has received 25 varied units.
    func folder() throws -> Sandbox {
        let sandbox = try Sandbox()
        #expect(
            sandbox.run(["init", "lia", "--level", "owner", "--name", "Lia", "--ownership", "municipal"]) == 0)
        let units = OwnerDeskTests.owner(25).units
        for (place, unit) in units.enumerated() {
            try sandbox.write(
                try County.bytes(of: unit.document), to: "\(unit.isLate ? "sent" : "inn")/\(place).json")
            if !unit.isLate, let again = unit.again {
                try sandbox.write(try County.bytes(of: again), to: "ny/\(place).json")
            }
        }
        #expect(sandbox.run("samle ../inn", in: "lia") == 0, "\(sandbox.complaints)")
        return sandbox
    }

    func owner(_ sandbox: Sandbox) throws -> OwnerOverview {
        try Store(folder: sandbox.path("lia")).body(OwnerOverview.self)
    }

    /// The sheet of needs as rows of cells.
    func export(_ sandbox: Sandbox, _ words: String = "eksporter avgjørelser") throws -> [[String]] {
        #expect(sandbox.run("\(words) --format csv --til ../ark", in: "lia") == 0, "\(sandbox.complaints)")
        let files = try sandbox.everything(in: "ark")
        let name = try #require(
            files.keys.sorted().last {
                $0.contains("-avgj") && !$0.contains("prioritering") || $0.contains("decisions-dec")
            })
        return try CSVReader.read(try TextDecoding.decode(try #require(files[name])).text).rows.filter {
            $0.count > 1
        }
    }

    @discardableResult
    func take(_ rows: [[String]], _ sandbox: Sandbox) throws -> Int32 {
        let text = rows.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";") }
        try sandbox.write(text.joined(separator: "\r\n") + "\r\n", to: "fylt.csv")
        return sandbox.run("importer ../fylt.csv", in: "lia")
    }

    /// Where the columns to fill in stand.
    enum Column { static let joined = 7, decision = 8, into = 9, reason = 10, mark = 11 }

    @Test func everyNeedIsARowWithItsNumber() throws {
        let sandbox = try folder()
        let rows = try export(sandbox)
        let owner = try owner(sandbox)
        #expect(rows.count == owner.received.needs.count + 1)
        #expect(rows[0][0] == "Nummer" && rows[0][Column.mark].hasPrefix("ikke endre · behov/decisions 1 "))
        let numbers = NeedNumbers(owner)
        let told = Dictionary(rows.dropFirst().map { ($0[0], $0[5]) }) { first, _ in first }
        for need in owner.received.needs {
            let number = try #require(numbers[need.reference])
            #expect(told["\(number)"] == need.need.ability)
        }
        // Those of one area stand together.
        let areas = rows.dropFirst().map { $0[1].folded }
        #expect(areas.once.count == zip(areas, areas.dropFirst()).filter { $0 != $1 }.count + 1)
    }

    @Test func aFilledSheetDecidesEverythingAndTwiceChangesNothing() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        let ways = ["lederutvikling", "veiledning av nyutdannede", "oppfølgingsordningen", "eget arbeid"]
        for place in rows.indices.dropFirst() {
            switch place % 8 {
            case 0:
                (rows[place][Column.decision], rows[place][Column.into]) = (
                    "prioritering", "Voksne som åpner leken"
                )
            case 1: rows[place][Column.into] = "Lesing i alle fag"
            case 2:
                (rows[place][Column.decision], rows[place][Column.into]) = (
                    "videreutdanning", "\(place); norsk; 30; lærer"
                )
            case 3:
                (rows[place][Column.decision], rows[place][Column.reason]) = (
                    "Ikke tatt opp", "Vi tar det neste år"
                )
            default: rows[place][Column.decision] = ways[place % 4]
            }
        }
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        let first = try owner(sandbox)
        #expect(first.openNeeds.isEmpty)
        #expect(first.priorities.map(\.statement).sorted() == ["Lesing i alle fag", "Voksne som åpner leken"])
        let revision = try Store(folder: sandbox.path("lia")).opened(OwnerOverview.self).header.revision
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Hentet 0 endringer"))
        #expect(try owner(sandbox) == first)
        #expect(try Store(folder: sandbox.path("lia")).opened(OwnerOverview.self).header.revision == revision)
        // The sheet that is made now says what was decided.
        let again = try export(sandbox)
        for (one, other) in zip(rows, again).dropFirst() where !one[Column.decision].isEmpty {
            #expect(one[Column.decision].folded == other[Column.decision])
        }
    }

    @Test func whatIsUnclearIsRefusedWithItsRowAndTheRestIsTaken() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        rows[1][Column.decision] = "kanskje"
        rows[2][Column.decision] = "ikke tatt opp"
        rows[3][Column.joined] = "9999"
        rows[4][Column.decision] = "prioritering-7"
        rows[5][Column.joined] = "5,1"
        rows[6][Column.reason] = "fordi"
        rows[7][Column.decision] = "eget arbeid"
        rows[8][Column.mark] = ""
        rows[8][Column.decision] = "eget arbeid"
        #expect(try take(rows, sandbox) == 65)
        for row in [2, 3, 4, 5, 6, 7, 9] { #expect(sandbox.complaints.contains("Rad \(row) (behov "), "\(row)") }
        #expect(sandbox.complaints.contains("lederutvikling") && sandbox.complaints.contains("5 10"))
        #expect(try owner(sandbox).metNeeds.count == 1)
    }

    @Test func whatWasDecidedMeanwhileStandsAndIsTold() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        var other = rows
        other[1][Column.decision] = "eget arbeid"
        #expect(try take(other, sandbox) == 0)
        rows[1][Column.decision] = "lederutvikling"
        rows[2][Column.decision] = "lederutvikling"
        #expect(try take(rows, sandbox) == 65)
        #expect(sandbox.complaints.contains("Rad 2 (behov ") && sandbox.complaints.contains("eget arbeid"))
        let met = try owner(sandbox).metNeeds.map(\.by)
        #expect(met == [.ownWork, .leadership])
        // Left as it was in the sheet, it does not undo what was decided.
        rows[1][Column.decision] = ""
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        #expect(try owner(sandbox).metNeeds.map(\.by) == met)
    }

    @Test func whatAUnitHasRewordedIsNotDecidedOnUnread() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        #expect(sandbox.run("samle ../ny", in: "lia") == 0, "\(sandbox.complaints)")
        for place in rows.indices.dropFirst() { rows[place][Column.decision] = "eget arbeid" }
        #expect(try take(rows, sandbox) == 65)
        #expect(sandbox.complaints.contains("Enheten har endret teksten"))
        let owner = try owner(sandbox)
        let ends = owner.ends
        let reworded = owner.received.needs.filter { $0.need.ability.hasSuffix(", hver dag") }
        #expect(!reworded.isEmpty)
        for need in owner.received.needs {
            let isNew = reworded.contains(need)
            #expect((ends.end(of: need.reference).decision == .undecided) == isNew, "\(need.need.ability)")
        }
    }

    @Test func needsAreJoinedSplitAndDecidedAsOne() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        rows[1][Column.joined] = "\(rows[2][0]) og \(rows[3][0])"
        rows[2][Column.decision] = "eget arbeid"
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        var owner = try owner(sandbox)
        #expect(owner.joinings.map(\.needs.count) == [3] && owner.metNeeds.count == 3)
        rows = try export(sandbox)
        #expect(rows[2][Column.joined].split(separator: " ").count == 2)
        #expect(rows[1][Column.decision] == "eget arbeid")
        // One leaves: the other two are still one, and each keeps its end.
        rows[1][Column.joined] = ""
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        owner = try self.owner(sandbox)
        #expect(owner.joinings.map(\.needs.count) == [2] && owner.metNeeds.count == 3)
        // Two rows that are one cannot say two things.
        rows = try export(sandbox)
        rows[2][Column.decision] = "lederutvikling"
        rows[3][Column.decision] = "veiledning av nyutdannede"
        #expect(try take(rows, sandbox) == 65)
        #expect(sandbox.complaints.contains("Rad 4 (behov "))
    }

    /// A reason stays with mentoring and with a study too; joined needs take one study and one reason, written once or
    /// in each row.
    @Test func aReasonStaysWithMentoringAndStudies() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        for row in 2...4 { rows[row][Column.joined] = rows[1][0] }
        for row in 1...4 {
            (rows[row][Column.decision], rows[row][Column.into]) = ("videreutdanning", "2; norsk; 30; lærer")
        }
        rows[1][Column.reason] = "Fagmiljøet er lite"
        rows[5][Column.joined] = rows[6][0]
        rows[5][Column.decision] = "veiledning av nyutdannede"
        (rows[6][Column.decision], rows[6][Column.reason]) = (
            "veiledning av nyutdannede", "Nettverket for veiledere dekker det"
        )
        (rows[7][Column.decision], rows[7][Column.reason]) = ("eget arbeid", "Det tar vi i august")
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        let owner = try owner(sandbox)
        #expect(owner.studyPlaces.map(\.reason) == ["Fagmiljøet er lite"])
        let numbers = NeedNumbers(owner)
        let ends = Dictionary(
            owner.received.needs.map { (numbers[$0.reference] ?? 0, owner.end(of: $0.reference)) }
        ) { first, _ in first }
        let told = rows[1...7].map { row in Int(row[0]).flatMap { ends[$0]?.reason } }
        #expect(
            told[..<4] == ["Fagmiljøet er lite", "Fagmiljøet er lite", "Fagmiljøet er lite", "Fagmiljøet er lite"])
        #expect(
            told[4...] == [
                "Nettverket for veiledere dekker det", "Nettverket for veiledere dekker det",
                "Det tar vi i august",
            ])
        // The same sheet once more says nothing new, and the sheet made now has the reasons in every row.
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        #expect(try self.owner(sandbox) == owner)
        var again = try export(sandbox)
        #expect(again[4][Column.reason] == "Fagmiljøet er lite")
        #expect(again[5][Column.reason] == "Nettverket for veiledere dekker det")
        // Units are told why, and a reason that is taken away is gone.
        #expect(sandbox.run("svar", in: "lia") == 0, "\(sandbox.complaints)")
        let replies = try sandbox.everything(in: "lia/handover").filter { $0.key.contains("svar-fra") }
        #expect(replies.values.contains { String(decoding: $0, as: UTF8.self).contains("Det tar vi i august") })
        again[7][Column.reason] = ""
        #expect(try take(again, sandbox) == 0, "\(sandbox.complaints)")
        #expect(try self.owner(sandbox).metNeeds.filter { $0.by == .ownWork }.map(\.reason) == [nil])
    }

    @Test func aSheetMendedAndBroughtInAgainHasNoQuarrelWithItself() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        for row in 2...6 { rows[row][Column.joined] = rows[1][0] }
        rows[7][Column.decision] = "kanskje"
        #expect(try take(rows, sandbox) == 65)
        #expect(try owner(sandbox).joinings.map(\.needs.count) == [6])
        rows[7][Column.decision] = "eget arbeid"
        #expect(try take(rows, sandbox) == 0, "\(sandbox.complaints)")
        #expect(sandbox.output.contains("Hentet 1 endring fra"))
        #expect(try owner(sandbox).joinings.map(\.needs.count) == [6])
        // What the sheet said of one when it was made still takes it out, whatever the others' rows say.
        var again = try export(sandbox)
        again[2][Column.joined] = ""
        #expect(try take(again, sandbox) == 0, "\(sandbox.complaints)")
        #expect(try owner(sandbox).joinings.map(\.needs.count) == [5])
    }

    @Test func aSheetOfAnotherOwnerIsRefusedInWords() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        rows[0][Column.mark] = "ikke endre · behov/decisions 1 en-annen 3"
        #expect(try take(rows, sandbox) == 65)
        #expect(sandbox.complaints.contains("en annen analyse") && sandbox.complaints.contains("fylt.csv"))
        rows[0][Column.mark] = "ikke endre · behov/decisions 2 en-annen 3"
        #expect(try take(rows, sandbox) == 65)
        #expect(sandbox.complaints.contains("nyere versjon av behov"))
    }

    @Test func aWorkbookHasThePrioritiesBesideAndComesBackAsItIs() throws {
        let sandbox = try folder()
        #expect(sandbox.run("export decisions -o ../ark --language en", in: "lia") == 0, "\(sandbox.complaints)")
        let file = try #require(try sandbox.everything(in: "ark").first { $0.key.hasSuffix(".xlsx") })
        let book = try XLSXWorkbook(file.value)
        #expect(book.sheets.map(\.name) == ["decisions", "priorities"])
        let before = try owner(sandbox)
        #expect(
            sandbox.run("import ../ark/\(file.key.split(separator: "/").last ?? "")", in: "lia") == 0,
            "\(sandbox.complaints)")
        #expect(try owner(sandbox) == before)
    }

    @Test func aPriorityIsWrittenOnceAndNamedByItsNumber() throws {
        let sandbox = try folder()
        var rows = try export(sandbox)
        let files = try sandbox.everything(in: "ark")
        let name = try #require(files.keys.first { $0.contains("prioriteringer") })
        var priorities = try CSVReader.read(try TextDecoding.decode(try #require(files[name])).text).rows
        #expect(priorities[1][0] == "prioritering-1")
        (priorities[1][1], priorities[1][2]) = ("Voksne som åpner leken", "Ti enheter peker på det")
        #expect(try take(priorities, sandbox) == 0, "\(sandbox.complaints)")
        rows[1][Column.decision] = "1"
        rows[2][Column.decision] = "P1"
        (rows[3][Column.decision], rows[3][Column.into]) = ("prioritering", "prioritering-1")
        rows[4][Column.into] = "Voksne som åpner leeken"
        #expect(try take(rows, sandbox) == 65)
        #expect(sandbox.complaints.contains("nesten det samme"))
        let owner = try owner(sandbox)
        #expect(owner.priorities.count == 1 && owner.priorities[0].needs.count == 3)
        #expect(owner.priorities[0].reason == "Ti enheter peker på det")
        #expect(try take(priorities, sandbox) == 0, "\(sandbox.complaints)")
        #expect(try self.owner(sandbox) == owner)
    }
}
