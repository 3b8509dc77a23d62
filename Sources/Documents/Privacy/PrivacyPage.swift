public import Model
public import Pages

/// The page for the data protection officer: what is kept where, what the program does and does not do, and a starting
/// point for an assessment of the consequences for privacy (DPIA).
public enum PrivacyPage {
    /// The word that asks for it.
    public static let word = Text(nb: "personvern", nn: "personvern", en: "privacy")

    /// Whether a word asks for it.
    public static func names(_ asked: String) -> Bool {
        Language.allCases.contains { word[$0] == asked.lowercased() }
    }

    /// Makes the page of a workspace.
    ///
    /// - Parameters:
    ///   - name: Who the workspace is about.
    ///   - keepUntil: The day until which it is kept; `nil` where none is set.
    ///   - provenance: Where the page comes from.
    /// - Returns: The page, in all languages at once.
    public static func page(of name: String, keepUntil: Day?, _ provenance: Provenance) -> Page {
        var blocks: [Block] = [.paragraph(.data(name + ". ") + .text(PrivacyWords.about))]
        func chapter(_ title: Text, _ more: [Block]) {
            blocks.append(.heading(level: 2, .text(title)))
            blocks += more
        }
        chapter(PrivacyWords.summaryTitle, [list(PrivacyWords.summary)])
        chapter(PrivacyWords.controllerTitle, paragraphs(PrivacyWords.controller))
        chapter(PrivacyWords.sentTitle, paragraphs(PrivacyWords.sent))
        chapter(PrivacyWords.placesTitle, [table(PrivacyPlaces.header, PrivacyPlaces.rows)])
        chapter(PrivacyWords.screensTitle, [table(PrivacyScreens.header, PrivacyScreens.rows)])
        chapter(PrivacyWords.deliveredTitle, paragraphs(PrivacyWords.delivered))
        chapter(PrivacySeal.title, [list(PrivacySeal.words)])
        chapter(PrivacyWords.erasureTitle, [list(PrivacyWords.erasure)])
        chapter(PrivacyWords.retentionTitle, [.paragraph(.text(PrivacyWords.retention(keepUntil)))])
        chapter(
            PrivacyAssessment.title,
            [.paragraph(.text(PrivacyAssessment.about)), table(PrivacyAssessment.header, PrivacyAssessment.rows)])
        blocks.append(
            .source(
                .data("\(provenance.workspace) · \(provenance.revision) · \(provenance.program) · ")
                    + .text(provenance.day.words)))
        return Page(title: .text(PrivacyWords.title), blocks: blocks)
    }

    private static func paragraphs(_ texts: [Text]) -> [Block] { texts.map { .paragraph(.text($0)) } }

    private static func list(_ texts: [Text]) -> Block {
        .list(texts.map { Block.Item(.text($0)) }, numbered: false)
    }

    private static func table(_ header: [Text], _ rows: [[Text]]) -> Block {
        .table(Table(header: header.map { .text($0) }, rows: rows.map { $0.map { .text($0) } }))
    }
}
