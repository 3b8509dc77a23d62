public import Model

/// What a meeting does at one time, in the order individual, group, plenary (IGP).
public enum AgendaStep: String, Sendable, CaseIterable {
    /// Where we are, and what the meeting is for.
    case opening
    /// The unit's own figures are looked at, without being explained.
    case look
    /// Everybody writes for themselves, in silence.
    case alone
    /// One point a person a round, without comments.
    case round
    /// The group talks freely, and finds its three weightiest.
    case talk
    /// The groups say one point each, and what belongs together is put together.
    case plenary
    /// The plenary proposes and confirms.
    case decide
    /// Everybody fills in the coherence survey.
    case survey
    /// A short break.
    case pause
    /// The long break of a day.
    case lunch
    /// What was decided, and what comes next.
    case closing

    /// What it is called on an agenda.
    public var title: Text {
        switch self {
        case .opening: Text(nb: "Velkommen", nn: "Velkomen", en: "Welcome")
        case .look: Text(nb: "Se på tallene", nn: "Sjå på tala", en: "Look at the figures")
        case .alone: Text(nb: "Hver for seg", nn: "Kvar for seg", en: "On your own")
        case .round: Text(nb: "Runde i gruppa", nn: "Runde i gruppa", en: "Going round the group")
        case .talk: Text(nb: "Samtale i gruppa", nn: "Samtale i gruppa", en: "Group discussion")
        case .plenary: Text(nb: "Gruppene forteller", nn: "Gruppene fortel", en: "The groups report back")
        case .decide: Text(nb: "Dette blir vi enige om", nn: "Dette blir vi einige om", en: "What we agree on")
        case .survey: Text(nb: "Undersøkelse", nn: "Undersøking", en: "Survey")
        case .pause: Text(nb: "Pause", nn: "Pause", en: "Break")
        case .lunch: Text(nb: "Lunsj", nn: "Lunsj", en: "Lunch")
        case .closing: Text(nb: "Til slutt", nn: "Til slutt", en: "To finish")
        }
    }

    /// How it is done, in a sentence or two.
    public var how: Text {
        switch self {
        case .opening:
            Text(
                nb: "Hva ble bestemt sist, hva skal vi bli ferdige med i dag, og hvem bestemmer hva?",
                nn: "Kva blei bestemt sist, kva skal vi bli ferdige med i dag, og kven bestemmer kva?",
                en: "What was decided last time, what should we finish today, and who decides what?")
        case .look:
            Text(
                nb: "Se i stillhet på figuren med tallene. Ingen forklarer dem ennå.",
                nn: "Sjå i stille på figuren med tala. Ingen forklarer dei enno.",
                en: "Look at the chart of the figures in silence. Nobody explains them yet.")
        case .alone:
            Text(
                nb: "Alle skriver sine egne svar i stillhet, ett på hver lapp. Ingen snakker.",
                nn: "Alle skriv sine eigne svar i stille, eitt på kvar lapp. Ingen snakkar.",
                en: "Everybody writes their own answers in silence, one on each note. Nobody speaks.")
        case .round:
            Text(
                nb:
                    "Én leser opp ett punkt, så leser nestemann ett, til alle lappene er lest. Ingen kommenterer. Lederen begynner ikke.",
                nn:
                    "Éin les opp eitt punkt, så les nestemann eitt, til alle lappane er lesne. Ingen kommenterer. Leiaren byrjar ikkje.",
                en:
                    "One person reads out one point, then the next person reads one, until all the notes have been read. No comments. The leader does not go first."
            )
        case .talk:
            Text(
                nb: "Snakk fritt. Bli enige om de tre viktigste punktene, og skriv ned det dere ser ulikt på.",
                nn: "Snakk fritt. Bli einige om dei tre viktigaste punkta, og skriv ned det de ser ulikt på.",
                en:
                    "Talk freely. Agree on the three most important points, and write down where your views differ."
            )
        case .plenary:
            Text(
                nb:
                    "Gruppene sier ett punkt hver, det viktigste først, og så tar de en ny runde. Punkter som ligner, legges i "
                    + "samme bunke.",
                nn:
                    "Gruppene seier eitt punkt kvar, det viktigaste først, og så tek dei ein ny runde. Punkt som liknar, blir "
                    + "lagde i same bunke.",
                en:
                    "Each group gives one point, the most important first, and then there is another round. Similar "
                    + "points go in the same cluster."
            )
        case .decide:
            Text(
                nb:
                    "Bli enige om et forslag, og si hvem som bestemmer. Skriv ned hvorfor, og hva som må vente.",
                nn:
                    "Bli einige om eit forslag, og sei kven som bestemmer. Skriv ned kvifor, og kva som må vente.",
                en: "Agree on a proposal, and say who decides. Write down why, and what has to wait.")
        case .survey:
            Text(
                nb: "Alle svarer for seg selv, uten navn. Svarene vises bare samlet.",
                nn: "Alle svarer kvar for seg, utan namn. Svara blir berre viste samla.",
                en: "Everybody answers on their own, anonymously. Only combined answers are shown.")
        case .pause: Text(nb: "Alle har pause.", nn: "Alle har pause.", en: "Everybody has a break.")
        case .lunch: Text(nb: "Ingen arbeider.", nn: "Ingen arbeider.", en: "Nobody works.")
        case .closing:
            Text(
                nb: "Les opp hva som er bestemt, hva som må vente, og hva neste møte handler om.",
                nn: "Les opp kva som er bestemt, kva som må vente, og kva neste møte handlar om.",
                en: "Read out what was decided, what has to wait, and what the next meeting is about.")
        }
    }

    /// Whether everybody works at it, so that it is no break.
    public var isWork: Bool { self != .pause && self != .lunch }
}
