extension LockPhrases {
  static let english = LockPhrases(
    page: "This page opens with a password",
    file: { "\($0) opens with a password" },
    why: "It is encrypted. Your browser opens it, and the password goes nowhere.",
    unprotected:
      "How many pages there are, their addresses and their sizes can be seen without it.",
    needsScript: "To read it, allow scripts for this site: without them nothing can be decrypted.",
    password: "Password",
    keep: "Keep it open in this tab until I close it",
    open: "Open",
    opening: "Opening …",
    wrong: "That is not the password. Capital letters count.",
    insecure:
      "This browser opens encrypted pages only at an address that begins with https://, or from a disk.",
    save: { "Save \($0)" }
  )
}
