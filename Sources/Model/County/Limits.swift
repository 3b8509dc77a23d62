/// The rates and limits as they are on one day.
public struct Limits: Sendable, Hashable {
    /// How many years old the newest data may be.
    public var oldData: Int
    /// How many per cent should have answered.
    public var lowResponse: Int
    /// How many goals are few.
    public var goals: Int
    /// How many priorities one unit may carry.
    public var prioritiesInOneUnit: Int
    /// How many per cent apart a grant may be from what was planned before somebody asks why.
    public var moneyApart: Int
    /// How far from others a value stands out.
    public var standingOut: StandingOutLimits
    /// What further education is reckoned with; `nil` where no rates are known for the day.
    public var study: StudyRates?

    /// Makes limits.
    public init(
        oldData: Int, lowResponse: Int, goals: Int, prioritiesInOneUnit: Int, moneyApart: Int,
        standingOut: StandingOutLimits, study: StudyRates?
    ) {
        self.oldData = oldData
        self.lowResponse = lowResponse
        self.goals = goals
        self.prioritiesInOneUnit = prioritiesInOneUnit
        self.moneyApart = moneyApart
        self.standingOut = standingOut
        self.study = study
    }

    /// Looks the limits up.
    ///
    /// - Parameters:
    ///   - histories: What each rate and limit is and was.
    ///   - day: The day.
    /// - Throws: ``MissingParameter`` where one that is always needed has no whole number for the day.
    public init(_ histories: [Parameter: ParameterHistory], on day: Day) throws(MissingParameter) {
        func found(_ parameter: Parameter) -> ParameterHistory.Value? { histories[parameter]?.value(on: day) }
        func value(_ parameter: Parameter) throws(MissingParameter) -> Quantity {
            guard let value = found(parameter)?.value else { throw MissingParameter(parameter, day) }
            return value
        }
        func whole(_ parameter: Parameter) throws(MissingParameter) -> Int {
            let value = try value(parameter)
            guard value.decimals == 0 else { throw MissingParameter(parameter, day) }
            return value.digits
        }
        self.init(
            oldData: try whole(.oldData), lowResponse: try whole(.lowResponse), goals: try whole(.goals),
            prioritiesInOneUnit: try whole(.prioritiesInOneUnit), moneyApart: try whole(.moneyApart),
            standingOut: StandingOutLimits(near: try value(.standingOut), far: try value(.standingFarOut)),
            study: nil)
        let rates: [Parameter] = [.leaveCredits, .leaveShare, .stateShare, .ownerShare]
        // A scheme has all its rates or none: those of an earlier one say nothing of this one's leave.
        guard rates.allSatisfy({ found($0) != nil }) else { return }
        study = StudyRates(
            credits: try whole(.leaveCredits), leave: try whole(.leaveShare), state: try whole(.stateShare),
            owner: try whole(.ownerShare), source: found(.leaveShare)?.source ?? "")
    }
}

/// A rate or limit that is needed and has no value for a day.
public struct MissingParameter: Error, Sendable, Hashable {
    /// Which.
    public let parameter: Parameter
    /// The day.
    public let day: Day

    init(_ parameter: Parameter, _ day: Day) {
        self.parameter = parameter
        self.day = day
    }
}

/// How far from others a value stands out, in per cent of the scale; our own judgement (O).
public struct StandingOutLimits: Sendable, Hashable {
    /// The least distance.
    public let near: Quantity
    /// The distance from which it comes before what is about staff and rooms.
    public let far: Quantity

    /// Makes limits.
    public init(near: Quantity, far: Quantity) {
        self.near = near
        self.far = far
    }
}
