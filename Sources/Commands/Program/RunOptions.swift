import Model

/// What the options that every command takes say, whoever read them.
struct RunOptions {
    var workspace: String?
    var language: Language?
    var json = false
    var dryRun = false
    var quiet = false
    var noColor = false
    var by: String?
    var profile: String?
    var date: Day?
}
