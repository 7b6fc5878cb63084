// swift-tools-version: 6.1
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library module of ours: its folder is short, its name carries the prefix.
func library(_ folder: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: "Dragoman" + folder, dependencies: dependencies, path: "Sources/" + folder,
    swiftSettings: swiftSettings)
}

/// The tests of one module, in the folder of the same name.
func tests(
  _ folder: String, _ dependencies: [Target.Dependency], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: folder + "Tests", dependencies: dependencies, path: "Tests/" + folder + "Tests",
    exclude: exclude, resources: resources, swiftSettings: swiftSettings)
}

// Each module lists what it may import, and nothing upward.
let package = Package(
  name: "dragoman",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Dragoman", targets: ["Dragoman"]),
    .executable(name: "dragoman", targets: ["DragomanCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(
      name: "CICU", path: "Sources/CICU",
      linkerSettings: [
        .linkedLibrary("icuuc"), .linkedLibrary("icui18n"), .linkedLibrary("icudata"),
      ]),
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "COneDNN", dependencies: ["CVectorMath"], path: "Sources/COneDNN",
      linkerSettings: [.linkedLibrary("dnnl")]),
    .target(name: "CVectorMath", path: "Sources/CVectorMath"),
    library("Text", ["CICU", .product(name: "HeapModule", package: "swift-collections")]),
    library("Corpora", ["DragomanText", "CZlib"]),
    library("Tensors", ["COneDNN", "CVectorMath"]),
    library("Networks", ["DragomanTensors", "CVectorMath"]),
    library("Models", ["DragomanText", "DragomanNetworks", "DragomanTensors", "CVectorMath"]),
    library(
      "Training", ["DragomanCorpora", "DragomanModels", "DragomanNetworks", "DragomanTensors"]),
    library(
      "Translation",
      [
        "DragomanCorpora", "DragomanModels", "DragomanNetworks", "DragomanPages", "DragomanTensors",
        "DragomanText",
      ]),
    library("Pages", []),
    library("Evaluation", ["DragomanPages"]),
    library("Inspection", ["DragomanPages", "DragomanText"]),
    .target(
      name: "Dragoman",
      dependencies: [
        "DragomanText", "DragomanCorpora", "DragomanTensors", "DragomanNetworks",
        "DragomanModels", "DragomanTraining", "DragomanTranslation", "DragomanEvaluation",
        "DragomanInspection",
      ],
      path: "Sources/Umbrella", swiftSettings: swiftSettings),
    .executableTarget(
      name: "DragomanCommand",
      dependencies: [
        "DragomanText", "DragomanCorpora", "DragomanTensors", "DragomanNetworks",
        "DragomanModels", "DragomanTraining", "DragomanTranslation", "DragomanEvaluation",
        "DragomanInspection", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/dragoman", swiftSettings: swiftSettings),
    .executableTarget(
      name: "GenerateCorpus", path: "Sources/GenerateCorpus", swiftSettings: swiftSettings),
    tests("Text", ["DragomanText"], resources: [.copy("Golden")]),
    tests("Corpora", ["DragomanCorpora", "DragomanText"]),
    tests("Tensors", ["DragomanTensors", "COneDNN", "CVectorMath"]),
    tests("Networks", ["DragomanNetworks", "DragomanTensors"], resources: [.copy("Golden")]),
    tests(
      "Models", ["DragomanModels", "DragomanNetworks", "DragomanTensors", "DragomanText"],
      exclude: ["read_model.py"]),
    tests(
      "Training",
      [
        "DragomanTraining", "DragomanCorpora", "DragomanModels", "DragomanNetworks",
        "DragomanTensors", "DragomanText",
      ]),
    tests(
      "Translation",
      [
        "DragomanTranslation", "DragomanModels", "DragomanNetworks", "DragomanTensors",
        "DragomanText",
      ]),
    tests("Evaluation", ["DragomanEvaluation"], resources: [.copy("Golden")]),
    tests("Inspection", ["DragomanInspection", "DragomanText"]),
    tests("Command", ["Dragoman"], resources: [.copy("Help")]),
    tests("GenerateCorpus", ["GenerateCorpus"]),
  ]
)
