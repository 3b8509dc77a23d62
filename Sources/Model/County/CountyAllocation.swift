/// How a county shares out the grant for collective competence development, in whole per cent.
///
/// Innlandet's shares are those of its long-term plan (LP 3.8), where each is "up to"; another county decides
/// otherwise. What is neither common nor levelling is shared out by staff FTE.
public struct CountyAllocation: Sendable, Hashable, Codable {
    /// Per cent of the frame for measures common to the county.
    @Percent public var common: Int
    /// Per cent of the frame for levelling.
    @Percent public var levelling: Int
    /// The networks that share the levelling in equal parts.
    public var levellingNetworks: [String]
    /// Per cent of its grant that a network may have itself, the rest going to its partnership; 100 where the county
    /// has set no such division.
    @Percent public var networkLimit: Int

    /// Makes the shares.
    public init(common: Int, levelling: Int, levellingNetworks: [String], networkLimit: Int) {
        self.common = common
        self.levelling = levelling
        self.levellingNetworks = levellingNetworks
        self.networkLimit = networkLimit
    }

    /// Everything by staff FTE, nothing divided within a network: what holds until a county has decided otherwise.
    public static let byStaffAlone = CountyAllocation(
        common: 0, levelling: 0, levellingNetworks: [], networkLimit: 100)

    /// Whether the shares can be added up, and each levelling network is named once.
    public var isPossible: Bool {
        let percent = 0...100
        return percent.contains(common) && percent.contains(levelling) && percent.contains(networkLimit)
            && common + levelling <= 100 && (levelling == 0 || !levellingNetworks.isEmpty)
            && Set(levellingNetworks).count == levellingNetworks.count && !levellingNetworks.contains("")
    }
}
