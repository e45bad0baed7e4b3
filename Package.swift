// swift-tools-version: 6.2
import PackageDescription

/// Rules every target follows: warnings stop the build, imports say what they re-export.
let rules: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Added where C is called or raw memory is read: each such place says `unsafe`.
let careful: [SwiftSetting] = rules + [.strictMemorySafety()]

let package = Package(
  name: "regulars",
  products: [
    .executable(name: "regulars", targets: ["regulars"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // YAML is read by a well-kept library, never by hand; only Notebook imports it.
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    // HTTP for the preview is a library's work; only Previewing imports it.
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark",
      pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"])]
    ),
    .target(
      name: "CSystem",
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("zstd"), .linkedLibrary("sqlite3"),
        .linkedLibrary("crypto"),
      ]
    ),
    .target(name: "CFileSystem"),
    .target(name: "CThemeAssets"),
    .target(name: "CSampleContent"),
    .target(name: "Diagnostics", swiftSettings: rules),
    .target(name: "Commerce", swiftSettings: rules),
    .target(
      name: "OrderImport",
      dependencies: ["Commerce", "Diagnostics", "CSystem"],
      swiftSettings: careful
    ),
    .target(name: "Tallying", dependencies: ["Commerce", "CSystem"], swiftSettings: careful),
    .target(name: "Retention", dependencies: ["Commerce", "Tallying"], swiftSettings: rules),
    .target(name: "Markup", swiftSettings: rules),
    .target(name: "Charts", dependencies: ["Markup"], swiftSettings: rules),
    .target(name: "Wording", swiftSettings: rules),
    .target(
      name: "Notebook",
      dependencies: ["CCommonMark", "Diagnostics", "Commerce", "Markup", "Yams"],
      swiftSettings: careful
    ),
    .target(
      name: "Pages",
      dependencies: [
        "Commerce", "Diagnostics", "Retention", "Notebook", "Markup", "Charts", "Wording",
      ],
      swiftSettings: rules
    ),
    .target(
      name: "Themes",
      dependencies: [
        "Pages", "Markup", "Charts", "Wording", "CThemeAssets", "Commerce", "Retention", "Notebook",
      ],
      path: "Themes",
      exclude: ["Almanac/Assets", "Assets", "Letterpress/Assets"],
      swiftSettings: rules
    ),
    .target(
      name: "SampleShop",
      dependencies: ["Commerce", "CSampleContent"],
      swiftSettings: rules
    ),
    .target(
      name: "SiteWriting",
      dependencies: [
        "CFileSystem", "CSystem", "Diagnostics", "Commerce", "OrderImport", "Tallying", "Retention",
        "Markup", "Wording", "Notebook", "Pages", "SampleShop",
      ],
      swiftSettings: careful
    ),
    .target(
      name: "Previewing",
      dependencies: [
        "Diagnostics", "Markup",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: rules
    ),
    .target(
      name: "Publishing",
      dependencies: ["CFileSystem", "Diagnostics", "Notebook", "SiteWriting"],
      swiftSettings: careful
    ),
    .executableTarget(
      name: "regulars",
      dependencies: [
        "Diagnostics", "Commerce", "OrderImport", "Tallying", "Retention", "Notebook", "Pages",
        "Themes", "SiteWriting", "Publishing", "SampleShop", "Wording", "Markup", "Previewing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: rules
    ),
    .testTarget(name: "CommerceTests", dependencies: ["Commerce"], swiftSettings: rules),
    .testTarget(
      name: "OrderImportTests",
      dependencies: ["OrderImport", "Commerce", "Diagnostics"],
      swiftSettings: rules
    ),
    // Made-up shops that several test targets count.
    .target(
      name: "TestShops",
      dependencies: ["Tallying", "Commerce"],
      path: "Tests/TestShops",
      swiftSettings: rules
    ),
    .testTarget(
      name: "TallyingTests",
      dependencies: ["Tallying", "Commerce", "TestShops"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "RetentionTests",
      dependencies: ["Retention", "Tallying", "Commerce", "TestShops"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "MarkupTests",
      dependencies: ["Markup", "Charts", "Wording"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "NotebookTests",
      dependencies: ["Notebook", "Diagnostics", "Commerce", "Markup"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "PagesTests",
      dependencies: [
        "Pages", "Themes", "Retention", "Commerce", "Wording", "Markup", "Notebook", "Diagnostics",
      ],
      swiftSettings: rules
    ),
    .testTarget(
      name: "SiteWritingTests",
      dependencies: ["SiteWriting", "Diagnostics"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "PreviewingTests",
      dependencies: ["Previewing", "Diagnostics", "Markup"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "SampleShopTests",
      dependencies: ["SampleShop", "Commerce"],
      swiftSettings: rules
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["regulars", "SiteWriting"],
      path: "Tests/EndToEnd",
      swiftSettings: rules
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
