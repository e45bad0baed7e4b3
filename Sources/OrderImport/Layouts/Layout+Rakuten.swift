import Commerce

extension Layout {
  /// Rakuten RMS, orders since 2018: a row a parcel and good, amounts of the order on each.
  ///
  /// Points and coupons are means of payment, so they are no discount.
  static let rakuten = Layout(
    name: "rakuten",
    grain: .lineRepeated,
    signature: ["注文番号", "ステータス", "単価", "個数"],
    anyOf: ["注文日時", "注文日"],
    columns: [
      (.orderID, ["注文番号"]), (.orderedAt, ["注文日時", "注文日"]), (.time, ["注文時間"]),
      (.status, ["ステータス"]), (.email, ["注文者メールアドレス"]),
      (.phonePart, ["注文者電話番号1", "注文者電話番号2", "注文者電話番号3"]),
      (.recipientPhonePart, ["送付先電話番号1", "送付先電話番号2", "送付先電話番号3"]),
      (.sku, ["商品管理番号", "商品番号", "商品ID"]), (.product, ["商品名"]), (.quantity, ["個数"]),
      (.unitPrice, ["単価"]), (.orderTotal, ["合計金額", "請求金額"]), (.subtotal, ["商品合計金額"]),
      (.shippingCharged, ["送料合計"]), (.channel, ["利用端末"]),
      (.region, ["送付先住所都道府県", "注文者住所都道府県"]),
      (.city, ["送付先住所郡市区", "注文者住所郡市区"]),
      (
        .customerName,
        [
          "注文者姓", "注文者名", "注文者姓カナ", "注文者名カナ", "送付先姓", "送付先名", "送付先姓カナ", "送付先名カナ",
        ]
      ), (.address, ["注文者住所それ以降の住所", "送付先住所それ以降の住所"]),
    ],
    statuses: [
      (
        .paid,
        [
          "100", "200", "300", "400", "600", "700", "注文確認待ち", "楽天処理中", "発送待ち",
          "変更確定待ち", "支払手続き中", "支払手続き済",
        ]
      ),
      (.shipped, ["500", "発送済"]),
      (.cancelled, ["800", "900", "キャンセル確定待ち", "キャンセル確定"]),
    ],
    timeZone: "Asia/Tokyo",
    currency: "JPY",
    country: "JP"
  )
}
