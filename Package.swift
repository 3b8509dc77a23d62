// swift-tools-version: 6.2
import PackageDescription

/// `BEHOV_STRICT` turns warnings into errors in our own targets; CI sets it. A newer compiler's new warnings
/// must not break the README's commands for anybody else.
let strict = Context.environment["BEHOV_STRICT"] != nil

/// In what is shipped, a generic type is looked up by its own accessor and not by its name: a name is understood only
/// after a search through every conformance in the executable, a quarter of a million instructions each time. That was
/// a quarter of what `status` took.
let direct = SwiftSetting.unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release))

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : []) + [direct]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// What the executable carries: `embed.c` takes the bytes, nothing of it is a resource of a target.
let carried = ["Codes", "Demo", "Guides", "Laws", "Meetings", "Persons", "Profiles", "Rules", "Words"]

let package = Package(
    name: "behov",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        room("Formats", ["CZlib"]),
        room("Model"),
        room("Store", ["Model", "Formats", .product(name: "Crypto", package: "swift-crypto")]),
        room("Pages", ["Model", "Formats"]),
        room("Guidance", ["Model", "Pages"]),
        room("Checks", ["Model"]),
        room("Chain", ["Model"]),
        room("Evidence", ["Model", "Formats"]),
        room("Documents", ["Formats", "Model", "Guidance", "Checks", "Chain", "Pages"]),
        .target(
            name: "CTemplates", path: "Templates", exclude: carried + ["Templates.swift"], sources: ["embed.c"]),
        .target(
            name: "Templates", dependencies: ["CTemplates"], path: "Templates",
            exclude: carried + ["embed.c", "include"], sources: ["Templates.swift"], swiftSettings: settings),
        room(
            "Commands",
            [
                "Formats", "Model", "Store", "Evidence", "Pages", "Guidance", "Checks", "Chain", "Documents",
                "Templates", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "behov", dependencies: ["Commands"], swiftSettings: settings),
        .executableTarget(
            name: "behov-bench",
            dependencies: [
                "Commands", "Store", "Model", "Formats", "Templates", "SeededNumbers",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        .target(name: "GoldenFiles", path: "Tests/GoldenFiles", swiftSettings: settings),
        .target(
            name: "MadeUpWorkbooks", dependencies: ["Formats"], path: "Tests/MadeUpWorkbooks",
            swiftSettings: settings),
        .target(name: "SeededNumbers", path: "Tests/SeededNumbers", swiftSettings: settings),
        .target(
            name: "MadeLimits", dependencies: ["Model"], path: "Tests/MadeLimits", swiftSettings: settings),
        tests("FormatsTests", ["Formats", "SeededNumbers"]),
        tests("ModelTests", ["Model", "MadeLimits", "SeededNumbers"]),
        tests("StoreTests", ["Store", "Model", "Formats", "SeededNumbers"]),
        tests("GuidanceTests", ["Guidance", "Model", "Pages", "MadeLimits", "SeededNumbers"]),
        tests("EvidenceTests", ["Evidence", "Model", "Formats", "MadeUpWorkbooks", "SeededNumbers"]),
        tests("PagesTests", ["Pages", "Formats", "Model", "GoldenFiles", "SeededNumbers"], exclude: ["Goldens"]),
        tests("ChainTests", ["Chain", "Model", "SeededNumbers"]),
        tests("ChecksTests", ["Checks", "Model", "MadeLimits", "SeededNumbers"]),
        tests(
            "DocumentsTests", ["Documents", "Model", "Pages", "Chain", "Formats", "GoldenFiles", "MadeLimits"],
            exclude: ["Goldens"]),
        tests(
            "CommandsTests",
            [
                "Commands", "Checks", "Chain", "Documents", "Evidence", "Pages", "Model", "Guidance", "Store",
                "Formats", "GoldenFiles", "MadeLimits", "MadeUpWorkbooks", "SeededNumbers",
            ],
            exclude: ["Allocation.md", "FurtherEducation.md", "Goldens", "Networks.csv"]),
        tests("HouseTests", []),
    ],
    cLanguageStandard: .c2x
)
