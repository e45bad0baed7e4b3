import FoundationEssentials
import Testing

@Suite struct ScheduleTests {
  private static let kinds = ["systemd", "cron", "github", "gitlab", "gitee"]

  /// A path that a shell, a unit file and a crontab would each read wrongly if it were not quoted.
  private func shop(zone: String = "Asia/Shanghai") throws -> Workshop {
    try Workshop([
      "my 50% 'shop'/content/regulars.yml": "shop: {name: Shop, timeZone: \(zone)}\n"
    ])
  }

  private func files(_ kind: String, _ folder: Workshop) throws -> String {
    let outcome = try Program.run(
      ["schedule", kind, "--content", "my 50% 'shop'/content", "--to", "my 50% 'shop'"],
      in: folder.path
    )
    #expect(outcome.exitCode == 0)
    return folder("my 50% 'shop'")
  }

  @Test(arguments: kinds) func `each kind is printed, and never written over what stands`(
    kind: String
  ) throws {
    let folder = try shop()
    let path = try files(kind, folder)
    let again = ["schedule", kind, "--content", path + "/content"]
    #expect(try Program.run(again + ["--to", path], in: folder.path).exitCode == 74)
    let printed = try Program.run(again, in: folder.path)
    #expect(printed.exitCode == 0)
    for part in ["regulars build", "regulars publish", "SWIFT_BACKTRACE", "Asia/Shanghai"] {
      #expect(printed.text.contains(part), "\(part)")
    }
  }

  @Test(arguments: kinds) func `folders that are not the usual ones are handed on`(
    kind: String
  ) throws {
    let folder = try Workshop(["-tea/regulars.yml": "shop: {name: Tea, timeZone: UTC}\n"])
    let call = ["schedule", kind, "--content", folder("-tea"), "--private", "tea lists"]
    let outcome = try Program.run(call + ["--site", "www"], in: folder.path)
    #expect(outcome.exitCode == 0)
    let parts = [
      "content='./-tea'", "site='www'", "lists='tea lists'",
      "regulars build \"$content\" --week last --output \"$site\" --private \"$lists\"",
      "regulars publish --content \"$content\" --site \"$site\" --private \"$lists\"",
    ]
    for part in parts { #expect(outcome.text.contains(part), "\(part)") }
    let elsewhere = try Program.run(call + ["--site", "/srv/www"], in: folder.path)
    let isHosted = kind != "cron" && kind != "systemd"
    #expect(elsewhere.exitCode == (isHosted ? 64 : 0))
    #expect(isHosted || elsewhere.text.contains("site='/srv/www'"))
  }

  @Test func `a wrong time or kind is a wrong call`() throws {
    let folder = try shop()
    let content = ["--content", "my 50% 'shop'/content"]
    for time in ["6:30", "24:00", "06:60", "06.30", "noon"] {
      let call = ["schedule", "cron", "--time", time] + content
      #expect(try Program.run(call, in: folder.path).exitCode == 64, "\(time)")
    }
    #expect(try Program.run(["schedule", "at"] + content, in: folder.path).exitCode == 64)
  }

  /// What the script does, with programs in place of the real ones that write down their calls.
  private func runScript(
    _ folder: Workshop,
    export: String?,
    build: Int32 = 0
  ) throws -> Program.Outcome {
    let path = try files("cron", folder)
    let script = "my 50% 'shop'/regulars-weekly.sh"
    if let export {
      let text = try folder.read(script).replacing(
        "echo 'fetch_export in regulars-weekly.sh is not filled in' >&2\n  return 64",
        with: "printf '%s' '\(export)' > \"$1\""
      )
      try folder.write(script, text)
    }
    try folder.writeProgram(
      "bin/regulars",
      "#!/bin/sh\necho \"$1 $TZ\" >> '\(folder.path)/calls'\necho '{\"week\":1}'\n"
        + "[ $1 = build ] && exit \(build)\nexit 0\n"
    )
    return try Program.run(
      program: "sh",
      [path + "/regulars-weekly.sh"],
      environment: ["PATH=\(folder("bin")):/usr/bin:/bin"],
      in: folder.path
    )
  }

  @Test func `the script fetches, builds and publishes, in the shop's zone`() throws {
    let folder = try shop()
    let outcome = try runScript(folder, export: "order_id")
    #expect(outcome.exitCode == 0)
    #expect(outcome.lines.last == "{\"week\":1}")
    #expect(try folder.read("calls") == "build Asia/Shanghai\npublish Asia/Shanghai\n")
    let orders = try folder.names("my 50% 'shop'/content/orders")
    #expect(orders.count == 1)
    #expect(orders[0].hasPrefix("export-2"))
    #expect(try !folder.names("my 50% 'shop'").contains { $0.hasPrefix(".export") })
  }

  @Test func `whatever fails, nothing is published and the reason is said`() throws {
    var folder = try shop()
    var outcome = try runScript(folder, export: nil)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("the export could not be fetched; the site of last week stays"))
    #expect(!folder.exists("calls"))
    folder = try shop()
    outcome = try runScript(folder, export: "")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("empty"))
    folder = try shop()
    outcome = try runScript(folder, export: "order_id", build: 75)
    #expect(outcome.exitCode == 75)
    #expect(try folder.read("calls") == "build Asia/Shanghai\n")
  }

  @Test(arguments: [
    ("Asia/Shanghai", "30 22 * * 0"), ("Asia/Tokyo", "30 21 * * 0"), ("UTC", "30 6 * * 1"),
    ("Asia/Kolkata", "0 1 * * 1"), ("Europe/Berlin", "30 5 * * 1"),
    ("America/New_York", "30 11 * * 1"), ("Pacific/Kiritimati", "30 16 * * 0"),
  ])
  func `a host that counts in UTC is given Monday morning of the shop`(
    zone: String,
    line: String
  ) throws {
    let folder = try shop(zone: zone)
    let path = try files("github", folder)
    let text = try folder.read("my 50% 'shop'/.github/workflows/regulars-weekly.yml")
    #expect(text.contains("- cron: '\(line)'"), "\(path)")
    #expect(
      text.contains("60 minutes later") == ["Europe/Berlin", "America/New_York"].contains(zone)
    )
  }

  @Test func `the crontab's one line keeps to its form, and to Monday morning`() throws {
    let folder = try shop()
    _ = try files("cron", folder)
    let text = try folder.read("my 50% 'shop'/regulars-weekly.cron")
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.count == 1)
    let parts = lines[0].split(separator: " ", maxSplits: 5)
    #expect(parts.prefix(5) == ["30", "*", "*", "*", "0-2"])
    // Cron reads a bare % as the end of the line.
    let command = parts[5].replacing("\\%", with: "")
    #expect(!command.contains("%"))
    let shell = String(parts[5].replacing("\\%", with: "%"))
    #expect(try Program.run(program: "sh", ["-n", "-c", shell], in: folder.path).exitCode == 0)
  }

  @Test(.enabled(if: Tool.has("systemd-analyze")))
  func `systemd finds nothing wrong with the units`() throws {
    let folder = try shop()
    let path = try files("systemd", folder)
    let units = ["service", "timer"].map { path + "/regulars-weekly." + $0 }
    let verified = try Program.run(
      program: "systemd-analyze",
      ["verify", "--man=no"] + units,
      in: folder.path
    )
    #expect(verified.exitCode == 0, "\(verified.errors)")
    #expect(!verified.errors.contains("regulars-weekly"), "\(verified.errors)")
    let calendar = try Program.run(
      program: "systemd-analyze",
      ["calendar", "Mon *-*-* 06:30:00 Asia/Shanghai"],
      in: folder.path
    )
    #expect(calendar.exitCode == 0)
  }

  @Test(
    .enabled(if: Tool.has("python3", "-c", "import yaml")),
    arguments: [
      ("github", ".github/workflows/regulars-weekly.yml", "['jobs']['weekly']['steps'][2]['run']"),
      ("gitlab", ".gitlab-ci.yml", "['weekly']['script'][0]"),
      ("gitee", ".workflow/regulars-weekly.yml", "['stages'][0]['steps'][0]['command'][4]"),
    ]
  )
  func `the jobs are YAML, and their commands are a shell's`(
    kind: String,
    name: String,
    step: String
  ) throws {
    let folder = try shop()
    let path = try files(kind, folder)
    let program = """
      import subprocess, sys, yaml
      job = yaml.safe_load(open(sys.argv[1]))
      assert job\(step) == 'sh regulars-weekly.sh', job\(step)
      def texts(value):
          if isinstance(value, dict):
              for key, inner in value.items():
                  if key in ('run', 'script', 'before_script', 'command'): yield inner
                  else: yield from texts(inner)
          elif isinstance(value, list):
              for inner in value: yield from texts(inner)
      for text in texts(job):
          for line in text if isinstance(text, list) else [text]:
              subprocess.run(['sh', '-n', '-c', line], check=True)
      """
    let checked = try Program.run(
      program: "python3",
      ["-c", program, path + "/" + name],
      in: folder.path
    )
    #expect(checked.exitCode == 0, "\(checked.errors)")
  }
}
