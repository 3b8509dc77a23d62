import Documents
import Model
import Store

/// The answers to partners' reviews, sealed beside what a unit hands over: a file for each partner, which nobody above
/// gets.
struct ReviewAnswersFile {
    let program: Program
    let store: Store
    let signing: Signing

    /// Seals the answers to each review that has some; gives each partner's name and file.
    func write<Body: WorkLevel>(_ opened: Opened<Body>) throws(Trouble) -> [(partner: String, path: String)] {
        var written: [(partner: String, path: String)] = []
        let answered = (opened.desk.reviews ?? []).filter { !$0.answers.isEmpty || $0.words != nil }
        guard !answered.isEmpty, let delivered = try store.lastDelivered(opened.header.id) else { return [] }
        let profile = opened.body.profile
        for taken in answered {
            let document = Sealed(
                schema: .reviewAnswers, header: opened.header, name: profile.name,
                organisationNumber: profile.organisationNumber, handedOver: program.today, draft: false,
                program: Program.version, body: ReviewAnswers(to: taken, with: delivered.seal))
            let name = FileNames.reviewAnswers(
                FileNames.Whose(opened.body, opened.header), to: taken.document.name, opened.header)
            let handedOver = try store.handOver(document, named: name, signed: signing.key)
            written.append((taken.document.name, handedOver.path))
        }
        return written
    }
}
