import Testing

/// What the program says of itself to shells and to man.
@Suite struct HelpTests {
  private func printed(_ arguments: String...) throws -> (folder: Workshop, text: String) {
    let folder = try Workshop()
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.exitCode == 0)
    try folder.write("printed", outcome.output)
    return (folder, outcome.text)
  }

  @Test func `the version is three numbers`() throws {
    let text = try printed("--version").text
    #expect(text.dropLast().split(separator: ".").compactMap { Int($0) }.count == 3)
  }

  @Test func `the manual page names every command and every exit code`() throws {
    let text = try printed("manual").text
    for name in ["build", "measure", "preview", "schedule", "lists", "manual"] {
      #expect(text.contains("\n.SS \(name)\n"), "\(name)")
    }
    for code in ["0", "1", "64", "69", "74", "75"] { #expect(text.contains("\n.B \(code)\n")) }
    #expect(!text.contains("\n\n.S"))
  }

  @Test(.enabled(if: Tool.has("groff"))) func `groff sets the manual page without a word`() throws {
    let folder = try printed("manual").folder
    let page = try Program.run(
      program: "groff",
      ["-man", "-Tutf8", "-P-c", "-P-b", "-P-u", "-P-o", "-ww", "printed"],
      in: folder.path
    )
    #expect(page.exitCode == 0)
    #expect(page.errors == "")
    #expect(page.text.contains("EXIT STATUS"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `shells take the completions`(
    shell: String
  ) throws {
    let (folder, text) = try printed("--generate-completion-script", shell)
    #expect(text.contains("preview"))
    guard Tool.has(shell) else { return }
    let checked = try Program.run(program: shell, ["-n", "printed"], in: folder.path)
    #expect(checked.exitCode == 0, "\(checked.errors)")
    guard shell == "bash" else { return }
    let defined = try Program.run(
      program: "bash",
      ["-c", "source ./printed && complete -p regulars"],
      in: folder.path
    )
    #expect(defined.exitCode == 0, "\(defined.errors)")
    #expect(defined.text.contains("regulars"))
  }
}

/// A program of this machine that not every machine has.
enum Tool {
  static func has(_ program: String, _ arguments: String...) -> Bool {
    let words = arguments.isEmpty ? ["--version"] : arguments
    do {
      return try Program.run(program: program, words, in: "/tmp").exitCode == 0
    } catch {
      return false
    }
  }
}
