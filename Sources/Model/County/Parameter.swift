/// A rate or limit that the program reckons with, by the name of its file in `Templates/Laws/Values`.
///
/// What it is, where it stands and what it was before is data; see ``ParameterHistory``.
public enum Parameter: String, Sendable, Hashable, CaseIterable {
    /// How many people there must be behind a figure that is shown.
    ///
    /// ``SmallGroup/minimum`` is this value: what protects people does not follow a file that somebody changes.
    case smallGroup = "small-group"
    /// How many years old the newest data may be.
    case oldData = "old-data"
    /// How many per cent should have answered.
    case lowResponse = "low-response"
    /// How many goals are few.
    case goals
    /// How many priorities one unit may carry.
    case prioritiesInOneUnit = "priorities-in-one-unit"
    /// How many per cent apart a grant may be from what was planned before somebody asks why.
    case moneyApart = "money-apart"
    /// How far from others a value stands out, in per cent of the scale.
    case standingOut = "standing-out"
    /// How far from others a value stands out above all, in per cent of the scale.
    case standingFarOut = "standing-far-out"
    /// How many credits the share of leave is told for.
    case leaveCredits = "leave-credits"
    /// How many per cent of a full-time year the leave for those credits is.
    case leaveShare = "leave-share"
    /// How many per cent of the leave the state pays.
    case stateShare = "state-share"
    /// How many per cent of the leave the owner pays.
    case ownerShare = "owner-share"
}
