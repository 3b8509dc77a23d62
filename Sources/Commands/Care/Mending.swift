import Documents
import Model
import Store

extension MendOutcome {
    /// What a store has mended, with times where the user is.
    init(_ mended: Mended, _ program: Program, saving: Bool) {
        let lost: Lost =
            switch mended.lost {
            case .begun(let number, let change):
                .begun(number, when: RevisionWords.when(change.at, program), by: change.by)
            case .unknown(let number): .unknown(after: number)
            }
        self.init(
            target: mended.target, when: RevisionWords.when(mended.at, program),
            revision: mended.after.header.revision, lost: lost, aside: mended.aside, saving: saving)
    }
}

extension Program {
    /// Records what lies open, and tells where somebody had changed the file by hand.
    func settle(_ store: Store) throws(Trouble) {
        guard let number = try store.settle() else { return }
        console.complain(
            Text(
                nb:
                    "workspace.json var endret for hånd. Endringen er nå lagret som utgave \(number). Se hva som er endret: behov endringer",
                nn:
                    "workspace.json var endra for hand. Endringa er no lagra som utgåve \(number). Sjå kva som er endra: behov endringar",
                en:
                    "workspace.json had been changed by hand. The change is now saved as revision \(number). See what changed: behov diff"
            ))
    }
}
