import Testing

@testable import Commands

/// The time a meeting begins is understood as people write it.
@Suite struct MeetingStartTests {
    @Test func aTimeIsUnderstoodAsPeopleWriteIt() throws {
        for written in ["08.30", "8:30", "0830", "830", "kl. 8.30", "Kl 08.30"] {
            #expect(try MeetingStart.minutes(written) == 510, "\(written)")
        }
        #expect(try MeetingStart.minutes("9") == 540)
        #expect(try MeetingStart.minutes(nil) == nil)
    }

    @Test func whatIsNoTimeIsRefused() {
        let wrong = ["", "halv ni", "24.00", "8.60", "-8", "8.30–9.30", "99999999999999999999"]
        for written in wrong + ["1:30 pm", "9 til 15"] {
            #expect(throws: (any Error).self, "\(written)") { try MeetingStart.minutes(written) }
        }
    }
}
