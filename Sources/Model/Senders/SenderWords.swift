extension SenderDoubt {
    /// Who it is about, and what to ask them.
    public var words: Text {
        let (name, number) = (document.name, document.revision)
        if isWithdrawn {
            let day = document.handedOver.words
            return Text(
                nb:
                    "\(name), utgave \(number), levert \(day.nb), er signert med en nøkkel dere har trukket tilbake. Ring og spør om de har levert denne utgaven.",
                nn:
                    "\(name), utgåve \(number), levert \(day.nn), er signert med ein nøkkel de har trekt tilbake. Ring og spør om dei har levert denne utgåva.",
                en:
                    "\(name), revision \(number), handed over \(day.en), is signed with a key you have "
                    + "withdrawn. Call the sender and ask whether they handed it over."
            )
        }
        guard let code else {
            return Text(
                nb:
                    "\(name), utgave \(number), er ikke signert, men tidligere filer fra samme avsender er det. Ring og spør om de har levert denne utgaven.",
                nn:
                    "\(name), utgåve \(number), er ikkje signert, men tidlegare filer frå same avsendar er det. Ring og spør om dei har levert denne utgåva.",
                en:
                    "\(name), revision \(number), is not signed, but earlier files from the same sender were. Call the sender and ask whether they handed it over."
            )
        }
        return Text(
            nb:
                "\(name), utgave \(number), har en annen nøkkel enn før. Ring og be dem lese opp kontrollkoden sin. Den skal være \(code).",
            nn:
                "\(name), utgåve \(number), har ein annan nøkkel enn før. Ring og be dei lese opp kontrollkoden sin. Han skal vere \(code).",
            en:
                "\(name), revision \(number), has a different key from before. Call the sender and ask them to "
                + "read out their control code. It should be \(code)."
        )
    }
}
