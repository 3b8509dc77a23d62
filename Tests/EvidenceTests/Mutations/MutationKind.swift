/// One way in which people and programs change a file before it is brought in.
enum MutationKind: String, CaseIterable, Sendable {
    case anotherDimension, twoDimensions, codesAndWords, sameTableBeside, ownTableBeside, sameTableBelow,
        ownTableBelow, ownSumsBeside,
        ownSumsBelow
    case otherLevel, withoutCodes, encoding, mangled, footer, titleRows, hiddenRows, renamedKey, oddKey, numberForm
    case ambiguousThousands, notesOnASheet, yearsOnSheets, sheetTwice, otherOrder, blankLines, prose, spreadsheet

    /// The forms of tables that can be changed so.
    var forms: [MarkedTable.Form] {
        switch self {
        case .anotherDimension, .twoDimensions, .codesAndWords, .sameTableBeside, .sameTableBelow, .otherLevel,
            .withoutCodes,
            .renamedKey, .oddKey:
            [.wide]
        case .ownTableBeside, .ownTableBelow, .yearsOnSheets, .otherOrder: [.wide, .statbank]
        default: MarkedTable.Form.allCases
        }
    }

    /// Whether an honest reader should manage it, and not only say what is wrong.
    var isReadable: Bool { ![.mangled, .oddKey, .ambiguousThousands].contains(self) }

    /// Whether only a workbook can be changed so.
    var needsWorkbook: Bool {
        [.hiddenRows, .notesOnASheet, .yearsOnSheets, .sheetTwice, .spreadsheet].contains(self)
    }

    /// Whether only a text can be changed so.
    var needsText: Bool { [.encoding, .mangled, .numberForm, .ambiguousThousands].contains(self) }

    /// What a file may have been changed by besides, without the one change hiding the other.
    static let besides: [MutationKind] = [
        .footer, .ownSumsBeside, .otherOrder, .prose, .anotherDimension, .titleRows,
    ]

    /// Whether a change leaves the table as it was, so that another one can come before it.
    var canComeAfter: Bool {
        [
            .encoding, .mangled, .numberForm, .ambiguousThousands, .spreadsheet, .hiddenRows, .notesOnASheet,
            .renamedKey,
        ]
        .contains(self)
    }
}
