/// Replies to the questions whose answers hold several facts, by step.
enum FactReplies {
    static let all = [
        "needs.own": "Vi flytter ryddingen; styrer; uke 45", "needs.partner": "Universitetet: å observere lek",
        "needs.present": "3 svar; 2 veiledning",
        "measures.meetings": "09.12.2026, eierne og universitetet", "measures.participants": "1, alle, 18",
        "measures.cooperation": "9. desember 2026; Universitetet leder", "measures.methods": "1,3; Samlinger",
        "measures.child": "Lek; 6 av 20; 2 av 20; høst", "measures.practice": "Voksne; 3 av 14; 10 av 14; høst",
        "measures.milestones": "vår 2026: Samling", "measures.budget": "2026: nettverk 60 000, UH 180 000",
        "plan.discussion": "20.11.2026; Fagforbundet; enige; ingen",
        "economy.shares": "tiltak-1: barnehage 60, skole 40, spesialpedagogikk 5",
        "practice.leadership": "Rektor er med ute; ingen spør etterpå",
        "measures.fateReason": "Våren ble for full; vi begynner før",
        "plan.moved": "To samlinger; våren ble for full",
        "plan.request": "12.03.2027; 1 200 000", "plan.reapproval": "22.03.2027, styringsgruppa",
        "plan.approval": "Styringsgruppa, 15. januar 2027", "report.spent": "245 000, 223 000",
        "report.money": "nettverk: 120 000, 104 000",
        "report.left": "En samling ble utsatt; holdes i mars",
        "report.apart": "UH fikk mer; kommunen dekket resten",
        "economy.budget": "2026: koordinator 90 000, ubrukt 20 000",
    ]
}
