import Model
import Testing

@Suite struct ContactDetailTests {
    @Test(arguments: [
        "ring 22 33 44 55", "22334455", "tlf. 412 34 567.", "+47 41234567", "(+47 22 33 44 55)", "+4741234567",
        "Mor: 98 76 54 32, etter 16",
    ]) func aTelephoneNumberIsSeen(_ text: String) {
        #expect(ContactDetail.hasTelephone(text))
    }

    @Test(arguments: [
        "12 345 678 kroner", "22 000 000", "2025 2026", "20260921", "uke 38–40", "38 av 61 foresatte",
        "190 000 kroner",
        "319001018", "ti dager i 2026", "25000000 kr", "2023 2024 2025",
    ]) func figuresAndDaysAreNone(_ text: String) {
        #expect(!ContactDetail.hasTelephone(text))
    }

    @Test func anEmailAddressIsSeen() {
        #expect(ContactDetail.hasEmail("skriv til kari@lia.example."))
        #expect(ContactDetail.hasEmail("<kari.b@post.lia.example>"))
        #expect(!ContactDetail.hasEmail("@lia"))
        #expect(!ContactDetail.hasEmail("kari@lia"))
        #expect(!ContactDetail.hasEmail("pris 20@stk, e-post kommer"))
    }
}
