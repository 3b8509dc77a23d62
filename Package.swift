// swift-tools-version: 6.2
import PackageDescription

/// `BEHOV_STRICT` turns warnings into errors in our own targets; CI sets it. A newer compiler's new warnings
/// must not break the README's commands for anybody else.
let strict = Context.environment["BEHOV_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "behov",
    platforms: [.macOS(.v15)],
    targets: [
        room("Formats"),
        room("Model"),
        room("Pages", ["Model", "Formats"]),
        room("Guidance", ["Model", "Pages"]),
        room("Evidence", ["Model", "Formats"]),
        tests("FormatsTests", ["Formats"]),
        tests("PagesTests", ["Pages", "Model"]),
        tests("EvidenceTests", ["Evidence", "Model", "Formats"]),
    ]
)
