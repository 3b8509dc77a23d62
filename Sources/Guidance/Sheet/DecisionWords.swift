import Model

/// Why a row of a sheet was not taken, and what to write instead.
enum DecisionWords {
    static let newerForm = Text(
        nb: "Arket er laget med en nyere versjon av behov. Oppdater programmet, eller lag et nytt ark.",
        nn: "Arket er laga med ein nyare versjon av behov. Oppdater programmet, eller lag eit nytt ark.",
        en:
            "The sheet was made by a newer version of behov. Update the program, or make a new sheet."
    )
    static let otherWorkspace = Text(
        nb:
            "Arket hører til en annen analyse enn denne, for eksempel en annen eier eller et annet år. Gå til mappa "
            + "der arket ble laget, eller lag et nytt her: behov eksporter avgjørelser",
        nn:
            "Arket høyrer til ein annan analyse enn denne, til dømes ein annan eigar eller eit anna år. Gå til mappa "
            + "det blei laga i, eller lag eit nytt her: behov eksporter avgjerder",
        en:
            "The sheet belongs to a different analysis from this one, for example another owner or "
            + "another year. Go to the folder it was made in, or make a new one here: behov export "
            + "decisions")

    static func laterRevision(_ sheet: Int, _ now: Int) -> Text {
        Text(
            nb:
                "Arket er laget ut fra utgave \(sheet), men mappa har bare utgave \(now). Hent fram den nyeste mappa, eller lag et "
                + "nytt ark: behov eksporter avgjørelser",
            nn:
                "Arket er laga ut frå utgåve \(sheet), men mappa har berre utgåve \(now). Hent fram den nyaste mappa, eller lag eit "
                + "nytt ark: behov eksporter avgjerder",
            en:
                "The sheet was made from revision \(sheet), but the newest revision in the folder is \(now). Find the newest copy of the folder, or "
                + "make a new sheet: behov export decisions")
    }

    static func columnMissing(_ name: Text) -> Text {
        Text(
            nb: "Kolonnen «\(name.nb)» finnes ikke i arket lenger. Sett den inn igjen, tom eller utfylt.",
            nn: "Kolonnen «\(name.nn)» finst ikkje i arket lenger. Set han inn igjen, tom eller utfylt.",
            en: "The column “\(name.en)” is no longer in the sheet. Put it back, empty or filled in.")
    }

    static let noMark = Text(
        nb:
            "Raden mangler det som skal stå i kolonnen «ikke endre», så det er ikke mulig å se hvilket behov den gjelder. "
            + "Skriv avgjørelsen i raden til behovet. Nye behov kommer fra enhetene.",
        nn:
            "Rada manglar det som skal stå i kolonnen «ikkje endre», så det går ikkje an å sjå kva behov ho gjeld. "
            + "Skriv avgjerda i rada til behovet. Nye behov kjem frå einingane.",
        en:
            "The row is missing what should be in the column “do not change”, so there is no way to tell which need it is about. "
            + "Write the decision in the need's own row. New needs come from the units.")
    static let gone = Text(
        nb: "Enheten melder ikke dette behovet lenger, så det er ikke noe å avgjøre.",
        nn: "Eininga melder ikkje dette behovet lenger, så det er ikkje noko å avgjere.",
        en: "The unit no longer reports this need, so there is nothing to decide.")

    static func twice(_ line: Int) -> Text {
        Text(
            nb: "Behovet står også i rad \(line), med en annen avgjørelse. Skriv avgjørelsen bare ett sted.",
            nn: "Behovet står også i rad \(line), med ei anna avgjerd. Skriv avgjerda berre éin stad.",
            en: "The need is also in row \(line), with a different decision. Write the decision in one place only."
        )
    }

    static func reworded(_ need: ReceivedNeed) -> Text {
        let words = need.need.ability
        return Text(
            nb:
                "Enheten har endret teksten etter at arket ble laget. Nå står det: «\(words)». Gjelder avgjørelsen fortsatt, "
                + "skriv den i et nytt ark: behov eksporter avgjørelser",
            nn:
                "Eininga har endra teksten etter at arket blei laga. No står det: «\(words)». Gjeld avgjerda framleis, "
                + "skriv ho i eit nytt ark: behov eksporter avgjerder",
            en:
                "The unit has reworded the need since the sheet was made. It now says: “\(words)”. If the decision still "
                + "applies, write it in a new sheet: behov export decisions")
    }

    static func decidedMeanwhile(_ now: Text) -> Text {
        Text(
            nb:
                "Etter at arket ble laget, er behovet blitt avgjort i mappa: \(now.nb). Den avgjørelsen blir stående. Vil "
                + "dere heller bruke det dere skrev i arket, lag et nytt ark og skriv det der: behov eksporter avgjørelser",
            nn:
                "Etter at arket blei laga, er behovet avgjort i mappa: \(now.nn). Den avgjerda blir ståande. Vil de heller bruke det de skreiv i arket, "
                + "lag eit nytt ark og skriv det der: behov eksporter avgjerder",
            en:
                "This has been decided in the folder since the sheet was made: \(now.en). That decision is kept. To use what you wrote "
                + "instead, make a new sheet and write it there: behov export decisions")
    }

    static func joinedMeanwhile(_ now: [Int]) -> Text {
        let list = now.isEmpty ? Text(nb: "ingen", nn: "ingen", en: "none") : Text(alike: now.code)
        return Text(
            nb:
                "Etter at arket ble laget, har noen endret hva behovet er slått sammen med. Nå: \(list.nb). Endringen blir "
                + "stående.",
            nn:
                "Etter at arket blei laga, har nokon endra kva behovet er slått saman med. No: \(list.nn). Endringa blir "
                + "ståande.",
            en:
                "Since the sheet was made, somebody has changed which needs this need is merged with. It is now merged "
                + "with: \(list.en). The change is kept."
        )
    }

    static func joinedOtherwise(_ other: Int, line: Int) -> Text {
        Text(
            nb:
                "Behovet er slått sammen med behov \(other), som er avgjort på en annen måte i rad \(line). Skriv det samme "
                + "på begge, eller skill dem fra hverandre.",
            nn:
                "Behovet er slått saman med behov \(other), som er avgjort på ein annan måte i rad \(line). Skriv det same "
                + "på begge, eller skil dei frå kvarandre.",
            en:
                "The need is merged with need \(other), which has a different decision in row \(line). Write the same "
                + "decision for both, or separate them."
        )
    }

    static func joinedDecided(_ other: Int, _ now: Text) -> Text {
        Text(
            nb:
                "Behovet er slått sammen med behov \(other), som er avgjort fra før: \(now.nb). Skriv det samme på begge.",
            nn:
                "Behovet er slått saman med behov \(other), som er avgjort frå før: \(now.nn). Skriv det same på begge.",
            en:
                "The need is merged with need \(other), which has already been decided: \(now.en). Write the same decision for both."
        )
    }

    static func decimal(_ cell: String) -> Text {
        Text(
            nb: "Regnearket kan ha lest «\(cell)» som ett tall. Skriv numrene med mellomrom: 5 10",
            nn: "Reknearket kan ha lese «\(cell)» som eitt tal. Skriv nummera med mellomrom: 5 10",
            en:
                "The spreadsheet may have read “\(cell)” as one number. Write the numbers with a space between them: 5 10"
        )
    }

    static func noNeed(_ word: String) -> Text {
        Text(
            nb:
                "«\(word)»: Skriv numrene på behovene som dette er slått sammen med, for eksempel 5 10. Numrene står i første "
                + "kolonne.",
            nn:
                "«\(word)»: Skriv nummera på behova som dette er slått saman med, til dømes 5 10. Nummera står i første "
                + "kolonne.",
            en:
                "“\(word)”: Write the numbers of the needs this one is merged with, for example “5 10”. The numbers "
                + "are in the first column.")
    }
}
