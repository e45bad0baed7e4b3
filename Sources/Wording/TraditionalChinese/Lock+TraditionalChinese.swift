extension LockPhrases {
  static let traditionalChinese = LockPhrases(
    page: "開啟這一頁需要密碼",
    file: { "開啟\($0)需要密碼" },
    why: "這一頁是加密的。解密在您的瀏覽器裡進行，密碼不會傳送到任何地方。",
    unprotected: "沒有密碼也能看到的只有：頁面的數量、網址和大小。",
    needsScript: "要閱讀這一頁，請允許本站執行指令碼：沒有指令碼就無法解密。",
    password: "密碼",
    keep: "在關閉這個分頁之前保持開啟",
    open: "開啟",
    opening: "正在開啟……",
    wrong: "密碼不對。請注意字母大小寫。",
    insecure: "只有網址以https://開頭，或從磁碟開啟時，這個瀏覽器才能開啟加密的頁面。",
    save: { "儲存\($0)" }
  )
}
