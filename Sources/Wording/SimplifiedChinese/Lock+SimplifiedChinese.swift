extension LockPhrases {
  static let simplifiedChinese = LockPhrases(
    page: "打开这一页需要密码",
    file: { "打开\($0)需要密码" },
    why: "这一页是加密的。解密在您的浏览器里进行，密码不会发送到任何地方。",
    unprotected: "没有密码也能看到的只有：页面的数量、网址和大小。",
    needsScript: "要阅读这一页，请允许本站运行脚本：没有脚本就无法解密。",
    password: "密码",
    keep: "在关闭这个标签页之前保持打开",
    open: "打开",
    opening: "正在打开……",
    wrong: "密码不对。请注意字母大小写。",
    insecure: "只有网址以https://开头，或从磁盘打开时，这个浏览器才能打开加密的页面。",
    save: { "保存\($0)" }
  )
}
