import Chain
import Documents
import Evidence
import Model
import Store

extension Incoming {
    /// The files that came with the document, held against what it says of them.
    func sources(in parcel: SourceParcel) -> ParcelSources {
        ParcelSources(parcel, assessments, mayBeSent: \.mayBeSent)
    }
}

extension Store {
    /// Keeps the files that came with documents, once those are taken in or were there already, and tells those that were
    /// not taken in.
    func keepSources<Body: Level>(
        of read: some Sequence<(Incoming<Body>, Collected)>, saving: Bool, _ program: Program
    ) throws(Trouble) {
        for (document, collected) in read where collected.isTaken || collected == .same {
            for name in document.sources.refused {
                program.console.complain(IncomingWords.refused(name, Disk.name(of: document.file)))
            }
            guard saving else { continue }
            for (name, bytes) in document.sources.files.sorted(by: { $0.key < $1.key }) {
                try keep(bytes, in: "sources", named: name)
            }
        }
    }

    /// How the sources of a document stand: to the files that came with it, and to those that lie here.
    func sourceCount<Body: Level>(_ document: Incoming<Body>) -> SourceCount {
        var checks: [String: SourceCheck] = [:]
        for assessment in document.assessments {
            checks[assessment.seal] = sourceCheck(assessment, also: document.sources.files)
        }
        return SourceCount(document.assessments, checks: checks)
    }
}

/// What is said of files that came with a document.
enum IncomingWords {
    static func refused(_ name: String, _ file: String) -> Text {
        Text(
            nb: "\(name) fulgte med i \(file), men dokumentet bygger ikke på den fila. Den er ikke hentet inn.",
            nn: "\(name) følgde med i \(file), men dokumentet byggjer ikkje på den fila. Ho er ikkje henta inn.",
            en:
                "\(name) came with \(file), but the document is not based on that file. The file was not "
                + "collected.")
    }
}
