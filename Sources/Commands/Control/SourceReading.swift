import Chain
import Evidence
import Model
import Store

extension Store {
    /// What is to be found of the files of a workspace's sources; nothing for a level that has none.
    func sourceCheck(_ body: some Level) -> SourceCheck {
        guard let analysis = body as? UnitAnalysis else { return SourceCheck() }
        return sourceCheck(analysis)
    }

    /// The same of the files on a way down, by the document the sources stand in: of a document from below those that
    /// lie here too.
    func sourceChecks(_ body: some WorkLevel, _ link: Link) -> [String: SourceCheck] {
        var checks: [String: SourceCheck] = [:]
        let sources = link.sources
        if let own = sources[""], let analysis = body as? UnitAnalysis {
            checks[""] = sourceCheck(analysis, only: own)
        }
        for document in body.assessments {
            guard let wanted = sources[document.seal] else { continue }
            checks[document.seal] = sourceCheck(document, only: wanted)
        }
        return checks
    }

    /// What is to be found of those of a document's sources whose files lie here, or came with it.
    func sourceCheck(
        _ document: Sealed<UnitAnalysis>, only sources: Set<ID<Source>>? = nil, also files: [String: [UInt8]] = [:]
    ) -> SourceCheck {
        document.sourceCheck(only: sources) { files[$0] ?? kept(in: "sources", named: $0) }
    }

    private func sourceCheck(_ analysis: UnitAnalysis, only sources: Set<ID<Source>>? = nil) -> SourceCheck {
        SourceVerification.check(
            analysis, only: sources, bytes: { kept(in: "sources", named: $0) }, digest: { Digest.of($0) })
    }
}

extension Sealed<UnitAnalysis> {
    /// What is to be found of those of its sources whose files are at hand; of the others its sender has told.
    func sourceCheck(only sources: Set<ID<Source>>? = nil, bytes: (String) -> [UInt8]?) -> SourceCheck {
        var check = SourceVerification.check(body, only: sources, bytes: bytes, digest: { Digest.of($0) })
        check.notKept = []
        check.faults.removeAll { if case .gone = $0 { true } else { false } }
        return check
    }
}

extension Level {
    /// What a document made of it says of the files of its sources; `nil` where it has none of its own.
    func verification(_ around: Surroundings) -> Verification? {
        guard let analysis = self as? UnitAnalysis, analysis.sources.contains(where: { $0.file != nil }) else {
            return nil
        }
        return Verification(around.sourceCheck, on: around.today)
    }
}
