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

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "behov",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        room("Formats"),
        room("Model"),
        room("Store", ["Model", "Formats", .product(name: "Crypto", package: "swift-crypto")]),
        room("Pages", ["Model", "Formats"]),
        room("Guidance", ["Model", "Pages"]),
        room("Checks", ["Model"]),
        room("Chain", ["Model"]),
        room("Documents", ["Model", "Guidance", "Checks", "Chain", "Pages"]),
        tests("FormatsTests", ["Formats"]),
        tests("PagesTests", ["Pages", "Model"], exclude: ["Goldens"]),
        tests("DocumentsTests", ["Documents", "Model", "Pages", "Chain"], exclude: ["Goldens"]),
    ]
)
