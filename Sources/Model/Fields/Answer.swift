/// What stands in a member, ready to be told: whose words they are is kept, the language is chosen last.
public indirect enum Answer: Sendable, Hashable {
    /// Nothing was said.
    case nothing
    /// Words of people, in the workspace's language.
    case words(String)
    /// Words of ours.
    case text(Text)
    /// What is written alike in every language.
    case data(String)
    /// A list, by the id of the step that asks for it.
    case step(String)
    /// A value of an indicator.
    case figure(Figure)
    /// An item of another workspace.
    case reference(Reference)
    /// Several, in order; empty where there are none.
    case list([Answer])
    /// Parts that tell themselves, after each other with something between them.
    case run([Answer], joint: String)
    /// Parts with their names.
    case parts([Part])

    /// A part with its name.
    public struct Part: Sendable, Hashable {
        /// What people call it.
        public let name: Text
        /// What stands there.
        public let answer: Answer
    }
}
