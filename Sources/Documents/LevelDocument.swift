public import Model
public import Pages

/// A document that the workspace of a level makes: its kind, and how its page is written.
public struct LevelDocument<Body: Level>: Sendable {
    /// What a document is made of.
    public struct Ground: Sendable {
        let opened: Opened<Body>
        let around: Surroundings
        let provenance: Provenance
        let earlier: Sealed<Body>?

        /// Makes a ground.
        ///
        /// - Parameters:
        ///   - opened: The workspace.
        ///   - around: What is known besides it.
        ///   - provenance: What the document tells of where it comes from.
        ///   - earlier: What was handed over before; `nil` where nothing was.
        public init(
            _ opened: Opened<Body>, _ around: Surroundings, _ provenance: Provenance, earlier: Sealed<Body>?
        ) {
            self.opened = opened
            self.around = around
            self.provenance = provenance
            self.earlier = earlier
        }

        /// What the workspace is called.
        public var unit: String { opened.body.profile.name }

        /// Whether something was handed over before.
        public var isLater: Bool { earlier != nil }

        /// Where what is made of it comes from.
        var origin: Origin {
            Origin(
                whose: opened.body.profile.name, day: provenance.day, program: provenance.program,
                workspace: provenance.workspace, revision: provenance.revision)
        }
    }

    /// Its kind.
    public let kind: DocumentKind
    /// Whether it tells what changed since an earlier one was handed over, and is made only where one was.
    public let needsEarlier: Bool
    private let write: @Sendable (Ground) -> Page?

    /// A document of what the workspace holds now.
    init(
        _ kind: DocumentKind,
        _ page: @escaping @Sendable (Body, Language, Surroundings, Provenance) -> Page
    ) {
        self.kind = kind
        needsEarlier = false
        write = { page($0.opened.body, $0.opened.header.language, $0.around, $0.provenance) }
    }

    /// A document of what changed since an earlier one.
    init(
        _ kind: DocumentKind,
        sinceEarlier page: @escaping @Sendable (Body, Sealed<Body>, Language, Surroundings, Provenance) -> Page
    ) {
        self.kind = kind
        needsEarlier = true
        write = { ground in
            ground.earlier.map {
                page(ground.opened.body, $0, ground.opened.header.language, ground.around, ground.provenance)
            }
        }
    }

    /// The page; `nil` where an earlier document is needed and there is none.
    public func page(of ground: Ground) -> Page? {
        guard var page = write(ground) else { return nil }
        page.origin = ground.origin
        return page
    }

    /// The name of its file: «solbakken-barnehage-319100008-behovsvurdering-14.html».
    public func fileName(for ground: Ground, in language: Language, ending: String) -> String {
        FileNames.name(
            FileNames.Whose(ground.opened.body, ground.opened.header), kind.word[language],
            revision: ground.opened.header.revision,
            ending: ending)
    }
}
