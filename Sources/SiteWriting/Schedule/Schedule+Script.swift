extension Schedule {
  /// Whether the work is done in a fresh copy of a repository.
  private var isHosted: Bool { kind != .systemd && kind != .cron }

  /// Lines that name the folders that are not the usual ones.
  private var folders: String {
    (site.map { "\nsite=\(shellWord($0))" } ?? "")
      + (lists.map { "\nlists=\(shellWord($0))" } ?? "")
  }

  /// What hands them to a command that has its own name for the site's.
  private func options(_ ofSite: String) -> String {
    (site == nil ? "" : " \(ofSite) \"$site\"") + (lists == nil ? "" : " --private \"$lists\"")
  }

  /// The three steps, the same for whatever starts them.
  var script: String {
    """
    #!/bin/sh
    # Every Monday: fetch the export, build the site, publish it.
    #
    # Fill in fetch_export; the rest can stay. Whatever fails, the site of last week stays where it
    # is, the reason is on standard error, and the exit code is that of the step that failed:
    # 1 an error in the input, 64 a wrong call, 69 a publish target refused, 74 a full or unreadable
    # disk, 75 another build is running.
    set -eu
    cd \(isHosted ? "\"$(dirname \"$0\")\"" : shellWord(folder))

    # "Last week" is meant by the shop's clock; a crash report would print customers' data.
    export TZ=\(shellWord(timeZone)) LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no
    umask 077
    content=\(shellWord(content))\(folders)

    # Writes the newest export to the file "$1" and fails if it cannot. For example:
    #   curl --fail --silent --show-error --location --output "$1" \\
    #     --header "Authorization: Bearer $SHOP_TOKEN" 'https://shop.example/orders.csv'
    fetch_export() {
      echo 'fetch_export in \(Schedule.scriptName) is not filled in' >&2
      return 64
    }

    failed() {
      printf 'regulars: %s; the site of last week stays\\n' "$2" >&2
      # Add here what tells somebody: a mail, a line in a chat.
      exit "$1"
    }

    new=$(mktemp ./.export.XXXXXX)
    trap 'rm -f "$new"' EXIT
    fetch_export "$new" || failed $? 'the export could not be fetched'
    [ -s "$new" ] || failed 1 'the export is empty'
    mkdir -p "$content/orders"
    # One file a week; what stands in two of them is counted once.
    mv "$new" "$content/orders/export-$(date +%G-W%V).csv"

    # With "last" the page says so itself if the export ends too early.
    summary=$(regulars build "$content" --week last\(options("--output"))) || failed $? 'the site could not be built'
    regulars publish --content "$content"\(options("--site")) || failed $? 'the site could not be published'
    # One line of JSON for a monitor: week, orders, warnings, seconds.
    printf '%s\\n' "$summary" | tail -n 1

    """
  }

  /// A user's crontab: `crontab -e`, and this at its end.
  var cron: String {
    let line = shellWord(folder + "/" + Schedule.scriptName).replacing("%", with: "\\%")
    let zone = shellWord(timeZone).replacing("%", with: "\\%")
    return """
      # Monday \(time) in \(timeZone), whatever zone this machine keeps: cron looks every hour of
      # Sunday, Monday and Tuesday, and the shop's own clock decides. Add this to: crontab -e
      # What the script says is mailed by cron to MAILTO, if this machine can send mail.
      \(minute) * * * 0-2 [ "$(TZ=\(zone) date +\\%u\\%H)" = 1\(Schedule.two(hour)) ] && exec sh \(line)

      """
  }

  var service: String {
    """
    # Put this and the timer into /etc/systemd/system (or ~/.config/systemd/user), then:
    #   systemctl daemon-reload && systemctl enable --now regulars-weekly.timer
    # How it went: systemctl status regulars-weekly, journalctl -u regulars-weekly
    [Unit]
    Description=Weekly retention site
    Documentation=man:regulars(1)
    Wants=network-online.target
    After=network-online.target
    # Add here what tells somebody: OnFailure=a-unit-of-yours.service

    [Service]
    Type=oneshot
    # Add the user that the folder belongs to: User=shop
    ExecStart=/bin/sh "\(unitWord(folder + "/" + Schedule.scriptName))"
    Nice=10
    PrivateTmp=yes
    NoNewPrivileges=yes

    """
  }

  var timer: String {
    """
    [Unit]
    Description=Weekly retention site, Monday morning by the shop's clock

    [Timer]
    OnCalendar=Mon *-*-* \(time):00 \(timeZone)
    # A machine that was off makes up for it.
    Persistent=yes

    [Install]
    WantedBy=timers.target

    """
  }

  /// A text within double quotes of a unit file.
  private func unitWord(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
      .replacing("$", with: "$$")
  }
}
