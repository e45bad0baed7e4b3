package import Diagnostics
import Notebook
package import SiteWriting

/// `regulars publish`: the built site to the places that `regulars.yml` names.
package struct PublishRequest: Sendable {
  package enum Action: Sendable, Hashable { case send, plan, rollBack, list }

  package var content: String
  package var site: String
  package var privateFolder: String?
  /// All targets where absent.
  package var target: String?
  package var action: Action
  /// Whether an edition may go that is less than half of what stands.
  package var mayShrink: Bool
  /// `KEY=VALUE`, as in `regulars.yml`.
  package var overrides: [String]

  package init(
    content: String,
    site: String,
    privateFolder: String?,
    target: String?,
    action: Action,
    mayShrink: Bool,
    overrides: [String]
  ) {
    self.content = content
    self.site = site
    self.privateFolder = privateFolder
    self.target = target
    self.action = action
    self.mayShrink = mayShrink
    self.overrides = overrides
  }
}

package struct PublishResult: Sendable {
  /// For standard output: a plan or a list, then one line of JSON a target.
  package var lines: [String] = []
  /// What went wrong; other targets were published all the same.
  package var failure: JobFailure?
}

/// Publishes to one target, or to all of them one after another.
///
/// - Throws: `JobFailure` where nothing was begun; the failure of a single target is in the result.
package func publish(
  _ request: PublishRequest,
  progress: Progress
) throws(JobFailure) -> PublishResult {
  let (targets, shop) = try chosenTargets(request)
  var result = PublishResult()
  var isAnyDone = false
  for target in targets {
    progress.say("publishing to \(target.name)")
    do throws(PublishFailure) {
      result.lines += try TargetJob(target, request, of: shop).run(progress)
      isAnyDone = true
    } catch {
      var failure = result.failure ?? JobFailure(Findings())
      if result.failure == nil { failure.exitCode = error.exitCode }
      for finding in error.diagnostics(at: target.location) { failure.findings.add(finding) }
      result.failure = failure
    }
  }
  result.failure?.hasWritten = isAnyDone
  return result
}

/// Everything that is wrong with the targets of a content folder.
package func checkTargets(
  of content: String,
  overrides: [String] = []
) throws(JobFailure) -> Findings {
  try readTargets(content, overrides).findings
}

private struct ReadTargets {
  var targets: [PublishTarget]
  /// The shop's name; may be empty.
  var shop: String
  /// About the targets, and about all other settings.
  var findings: Findings
  var others: Findings
}

private func readTargets(
  _ content: String,
  _ overrides: [String]
) throws(JobFailure) -> ReadTargets {
  let (settings, others) = try readSettings(of: content, overrides: overrides)
  let base: String
  do {
    base = try Disk.resolved(content)
  } catch {
    throw JobFailure(error)
  }
  var findings = Findings()
  var targets = TargetReading.targets(in: settings.publish, base: base, into: &findings)
  for index in targets.indices {
    let file = targets[index].location.file
    if !file.hasPrefix("--") {
      targets[index].location.file = (content.hasSuffix("/") ? content : content + "/") + file
    }
  }
  return ReadTargets(
    targets: targets,
    shop: settings.shop.name,
    findings: findings.under(content),
    others: others
  )
}

/// What is asked for, and the name of the shop that it is asked for.
private func chosenTargets(
  _ request: PublishRequest
) throws(JobFailure) -> (targets: [PublishTarget], shop: String) {
  let read = try readTargets(request.content, request.overrides)
  guard !read.others.hasErrors else { throw JobFailure(read.others) }
  guard !read.findings.hasErrors else { throw JobFailure(read.findings) }
  let (targets, shop) = (read.targets, read.shop)
  guard !targets.isEmpty else {
    throw .usage(
      "regulars.yml names no place to publish to; add for example: "
        + "publish: {main: {to: folder, path: /srv/www/shop}}"
    )
  }
  let names = targets.map(\.name)
  guard let name = request.target else {
    guard targets.count == 1 || request.action != .rollBack else {
      throw .usage("say which target to roll back: \(names.joined(separator: ", "))")
    }
    return (targets, shop)
  }
  guard let target = targets.first(where: { $0.name == name }) else {
    let near = nearestName(to: name, among: names).map { "; did you mean \"\($0)\"?" }
    throw .usage(
      "there is no publish target \"\(printable(name))\""
        + (near ?? "; there is: \(names.joined(separator: ", "))")
    )
  }
  return ([target], shop)
}
