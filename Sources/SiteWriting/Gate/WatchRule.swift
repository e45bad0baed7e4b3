import OrderImport

/// How a text of the input is looked for on the site.
///
/// What names one person is looked for everywhere. What may also be a word, a count or a title is
/// looked for only where it stands by itself, or not at all: a gate that stops a site because
/// somebody is called May would be switched off.
enum WatchRule: Hashable {
  /// Anywhere, between signs that are no letters or digits.
  case anywhere
  /// Where it is the whole of a text: a cell, a heading, a string.
  case alone
  /// The digits, however they are written.
  case number
  case never

  /// The rule for a folded text.
  init(_ kind: PersonalKind, _ text: [UInt8]) {
    let shape = TextShape(text)
    switch kind {
    case .phone: self = .number
    case .email: self = text.contains(0x40) ? .anywhere : .never
    case .customer, .order: self = WatchRule.id(kind, shape, text)
    case .name: self = WatchRule.name(shape, text)
    case .address:
      let isPlace = shape.digits > 0 && shape.letters + shape.wide > 2 && text.count >= 6
      self = isPlace || shape.wide >= 8 || shape.words >= 4 ? .anywhere : .never
    }
  }

  /// Ids with a letter or from nine digits on are unlike any number or word of a page.
  private static func id(_ kind: PersonalKind, _ shape: TextShape, _ text: [UInt8]) -> WatchRule {
    if text.contains(0x40) { return .anywhere }
    if shape.letters + shape.wide == 0 {
      if shape.digits >= 9 { return .anywhere }
      return shape.digits >= (kind == .order ? 6 : 5) ? .alone : .never
    }
    if shape.digits > 0 {
      return shape.digits + shape.letters + shape.wide >= 5 ? .anywhere : .never
    }
    // A nick made of words.
    if shape.wide >= 4 || shape.words >= 2 && shape.letters >= 6 { return .anywhere }
    return text.count >= 6 ? .alone : .never
  }

  private static func name(_ shape: TextShape, _ text: [UInt8]) -> WatchRule {
    if shape.wide == 0 { return shape.words >= 2 && shape.letters >= 5 ? .anywhere : .never }
    // A given name in kana is often a word or a flower.
    if shape.kana == shape.wide, shape.letters == 0, shape.wide < 5 { return .never }
    let isNamed = Surnames.begins(text)
    if shape.wide == 2, shape.letters == 0 { return isNamed ? .anywhere : .never }
    return shape.wide >= 3 ? .anywhere : .never
  }
}

/// What a folded text is made of.
struct TextShape {
  private(set) var digits = 0
  /// Of ASCII.
  private(set) var letters = 0
  /// Signs beyond ASCII.
  private(set) var wide = 0
  /// Of them, hiragana and katakana.
  private(set) var kana = 0
  /// Parts between blanks.
  private(set) var words = 0

  init(_ text: [UInt8]) {
    var isInside = false
    for (at, byte) in text.enumerated() {
      if byte == 0x20 {
        isInside = false
        continue
      }
      if !isInside { words += 1 }
      isInside = true
      if byte &- 0x30 < 10 { digits += 1 }
      if (byte | 0x20) &- 0x61 < 26 { letters += 1 }
      // The first byte of a sign.
      if byte >= 0xc0 { wide += 1 }
      if byte == 0xe3, at + 1 < text.count, 0x81...0x83 ~= text[at + 1] { kana += 1 }
    }
  }
}

/// Family names of one sign that most names of two signs begin with.
enum Surnames {
  private static let all = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔\
    钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛\
    邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝\
    張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蔣葉蘇魏呂盧鐘譚陸賈韋鄒閻雷龍賀顧龔邵萬錢嚴湯溫龐顏莊聶魯歐關蘭單塗駱藍
    """.map { Array($0.utf8) }
  )

  static func begins(_ text: [UInt8]) -> Bool { all.contains(Array(text.prefix(3))) }
}
