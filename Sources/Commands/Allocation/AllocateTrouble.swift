import Chain
import Evidence
import Model

/// What can keep `allocate` from sharing out, in words.
enum AllocateTrouble {
    static func frame(_ written: String) -> Trouble {
        let most = Quantity(AllocationRequest.mostKroner).words
        return Trouble(
            .usage,
            Text(
                nb:
                    "--ramme må være et beløp i hele kroner, fra 0 til \(most.nb), ikke «\(written)». Skriv for eksempel --ramme 12500000.",
                nn:
                    "--ramme må vere eit beløp i heile kroner, frå 0 til \(most.nn), ikkje «\(written)». Skriv til dømes --ramme 12500000.",
                en:
                    "--frame must be an amount in whole kroner, from 0 to \(most.en), not “\(written)”. For example, type --frame 12500000."
            ))
    }

    /// A fault of what was to be shared out, in the words of the files it came from.
    static func of(
        _ fault: AllocationFault, frame: String, profile: String, staff: NetworkFile, needs: NetworkFile?
    ) -> Trouble {
        let inStaff = NetworkFileTrouble(file: staff.name, content: .fte)
        let inNeeds = NetworkFileTrouble(file: needs?.name ?? "", content: .need)
        func needRow(_ network: String) -> Int { needs?.row(of: network) ?? 0 }
        switch fault {
        case .impossibleShares: return impossibleShares(profile)
        case .frameOutOfBounds: return self.frame(frame)
        case .noNetwork: return inStaff.empty
        case .networkTwice(let network):
            return inStaff.twice(staff.row(of: network), network, staff.row(of: network))
        case .needTwice(let network): return inNeeds.twice(needRow(network), network, needRow(network))
        case .staffOutOfBounds(let network):
            return inStaff.at(
                staff.row(of: network), tooMuch(network, Quantity(AllocationRequest.mostFTE).words),
                inStaff.example)
        case .needOutOfBounds(let network):
            return inNeeds.at(
                needRow(network), tooMuch(network, Quantity(AllocationRequest.mostKroner).words), inNeeds.example)
        case .needWithoutStaff(let network):
            return withoutStaff(network, row: needRow(network), inNeeds, staff)
        }
    }

    private static func tooMuch(_ network: String, _ most: Text) -> Text {
        Text(
            nb: "\(network) har mer enn \(most.nb)", nn: "\(network) har meir enn \(most.nn)",
            en: "\(network) has more than \(most.en)")
    }

    private static func withoutStaff(
        _ network: String, row: Int, _ trouble: NetworkFileTrouble, _ staff: NetworkFile
    ) -> Trouble {
        let near = Spelling.nearest(to: network, among: staff.rows.map(\.network))
        return trouble.at(
            row,
            Text(
                nb: "\(network) står ikke i \(staff.name)", nn: "\(network) står ikkje i \(staff.name)",
                en: "\(network) is not in \(staff.name)"),
            Text(
                nb: (near.map { "Mente du \($0)? " } ?? "")
                    + "Skriv navnet likt i begge filene. Skriv 0 for et nettverk uten årsverk.",
                nn: (near.map { "Meinte du \($0)? " } ?? "")
                    + "Skriv namnet likt i begge filene. Skriv 0 for eit nettverk utan årsverk.",
                en: (near.map { "Did you mean \($0)? " } ?? "")
                    + "Write the name the same way in both files. Write 0 for a network without any FTE."))
    }

    private static func impossibleShares(_ profile: String) -> Trouble {
        Trouble(
            .unreadable,
            Text(
                nb:
                    "Fordelingen i fylkesprofilen \(profile) går ikke opp. Andelene skal være hele prosent fra 0 til 100, "
                    + "«common» og «levelling» til sammen høyst 100, og hvert nettverk som får utjevning, skal stå én gang. "
                    + "Rett tallene under nøkkelen «allocation» i profile.json.",
                nn:
                    "Fordelinga i fylkesprofilen \(profile) går ikkje opp. Prosentdelane skal vere heile tal frå 0 til 100, "
                    + "«common» og «levelling» til saman høgst 100, og kvart nettverk som får utjamning, skal stå éin gong. "
                    + "Rett tala under nøkkelen «allocation» i profile.json.",
                en:
                    "The shares in the county profile \(profile) do not add up. They must be whole percentages from 0 to 100, "
                    + "“common” and “levelling” at most 100 together, and each network that gets levelling must be listed once. "
                    + "Correct the numbers under the key “allocation” in profile.json."))
    }
}
