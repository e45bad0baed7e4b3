/// Jobs of hosts of repositories.
///
/// They start from a fresh copy each time, so what a week leaves (the edition, who was drawn by lot,
/// what was published) is committed: such a repository holds customers' data and must be private.
extension Schedule {
  private var note: String {
    """
    # This repository must be private: the folder \(lists ?? "private")/ in it names customers. Beside
    # this file it holds \(content)/, \(lists ?? "private")/ and \(Schedule.scriptName), in which you fill in fetch_export.
    # When a step fails, nothing is published and the site of last week stays; the host tells you.
    """
  }

  /// How the program comes to a fresh machine, and how the week is kept.
  private var install: [String] {
    [
      "# Fill in where you keep the program that you built (README, \"Your own shop\").",
      #"curl --fail --silent --show-error --location --output /tmp/regulars "$REGULARS_URL""#,
      "install /tmp/regulars /usr/local/bin/regulars",
    ]
  }

  private func keeping(_ push: String) -> [String] {
    [
      "git config user.name regulars",
      "git config user.email regulars@localhost",
      "git add --force \(shellWord(content + "/editions")) "
        + (lists.map(shellWord) ?? "private"),
      "git diff --cached --quiet || git commit --quiet --message \"Week $(date +%G-W%V)\"",
      push,
    ]
  }

  private func lines(_ all: [String], indent: Int) -> String {
    all.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
  }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  var github: String {
    let (minute, hour, weekday, later) = universal
    let summer =
      later == 0 ? "" : "\n    # In the other half of the year it is \(later) minutes later there."
    let utc = Schedule.two(hour) + ":" + Schedule.two(minute)
    return """
      \(note)
      name: Weekly retention site
      on:
        schedule:
          # This host counts in UTC: Monday \(time) in \(timeZone) is \(Schedule.weekdays[weekday]) \(utc).\(summer)
          - cron: '\(minute) \(hour) * * \(weekday)'
        workflow_dispatch: {}
      # Never two at once.
      concurrency:
        group: regulars-weekly
        cancel-in-progress: false
      permissions:
        contents: write
      jobs:
        weekly:
          runs-on: ubuntu-24.04
          timeout-minutes: 60
          env:
            TZ: '\(timeZone)'
            SWIFT_BACKTRACE: 'enable=no'
          steps:
            - uses: actions/checkout@v4
            - name: Install the program
              env:
                REGULARS_URL: ${{ vars.REGULARS_URL }}
              run: |
      \(lines(install.map { $0.hasPrefix("install") ? "sudo " + $0 : $0 }, indent: 10))
            - name: Fetch, build, publish
              env:
                SHOP_TOKEN: ${{ secrets.SHOP_TOKEN }}
              run: sh \(Schedule.scriptName)
            - name: Keep the week
              run: |
      \(lines(keeping("git push --quiet"), indent: 10))

      """
  }

  var gitlab: String {
    """
    \(note)
    # The time is set on the page Build > Pipeline schedules of the project:
    #   cron "\(minute) \(hour) * * 1", time zone \(timeZone)
    # REGULARS_URL, SHOP_TOKEN and KEEP_TOKEN (a project access token that may write) are variables
    # of the project, masked.
    weekly:
      image: debian:12
      rules:
        - if: $CI_PIPELINE_SOURCE == "schedule"
      # Never two at once.
      resource_group: regulars-weekly
      timeout: 1 hour
      variables:
        TZ: '\(timeZone)'
        SWIFT_BACKTRACE: 'enable=no'
      before_script:
        - apt-get update -qq && apt-get install -qq -y ca-certificates curl git rsync tzdata
        - |
    \(lines(install, indent: 6))
      script:
        - sh \(Schedule.scriptName)
        - |
    \(lines(keeping(Schedule.gitlabPush), indent: 6))

    """
  }

  private static let gitlabPush =
    #"git push --quiet "https://oauth2:$KEEP_TOKEN@$CI_SERVER_HOST/$CI_PROJECT_PATH.git" "#
    + #""HEAD:$CI_DEFAULT_BRANCH""#

  var gitee: String {
    """
    \(note)
    # 时间在流水线页面的“触发设置 > 定时触发”里设置：每周一\(time)（\(timeZone)）。
    # The time is set on the pipeline's page, under timed triggers: Monday \(time) in \(timeZone).
    # REGULARS_URL, SHOP_TOKEN and KEEP_URL (this repository's address with a token that may write)
    # are general variables of the pipeline, as secrets, and are linked on its page.
    version: '1.0'
    name: regulars-weekly
    displayName: 每周复购站点
    stages:
      - name: weekly
        displayName: 每周一
        strategy: naturally
        trigger: auto
        steps:
          - step: execute@docker
            name: fetch_build_publish
            displayName: 取数据、生成、发布
            image: docker.m.daocloud.io/library/debian:12
            command:
              - set -e
              - export TZ='\(timeZone)' SWIFT_BACKTRACE=enable=no
              - apt-get update -qq && apt-get install -qq -y ca-certificates curl git rsync tzdata
              - |
    \(lines(install, indent: 12))
              - sh \(Schedule.scriptName)
              - |
    \(lines(keeping(#"git push --quiet "$KEEP_URL" HEAD"#), indent: 12))

    """
  }
}
