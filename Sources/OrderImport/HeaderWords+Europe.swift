import Commerce

/// Headers of German, French, Spanish, Italian and Dutch shops, for what a report needs.
let europeanHeaderWords: [(OrderField, [String])] = [
  (
    .orderID,
    [
      "bestellnummer", "bestellnr", "bestell-nr.", "bestellung", "auftragsnummer", "auftragsnr",
      "auftrags-nr.", "belegnummer", "rechnungsnummer", "numéro de commande", "n° de commande",
      "n° commande", "commande", "numéro de vente", "número de pedido", "nº de pedido", "pedido",
      "numero ordine", "numero d'ordine", "ordine", "bestelnummer", "ordernummer",
    ]
  ),
  (
    .customerID,
    [
      "kundennummer", "kundennr", "kunden-nr.", "kunden-id", "kunde", "käufer",
      "nutzername des käufers", "numéro client", "n° client", "client", "identifiant client",
      "pseudo de l'acheteur", "pseudo de l’acheteur", "número de cliente", "id cliente", "cliente",
      "codice cliente", "klantnummer", "klant",
    ]
  ),
  (
    .email,
    [
      "e-mail-adresse", "mailadresse", "adresse e-mail", "adresse email", "courriel",
      "correo electrónico", "correo", "indirizzo email", "e-mailadres",
    ]
  ),
  (
    .phone,
    [
      "telefon", "telefonnummer", "handynummer", "téléphone", "numéro de téléphone", "teléfono",
      "telefono", "telefoon", "telefoonnummer",
    ]
  ),
  (
    .orderedAt,
    [
      "bestelldatum", "bestellt am", "auftragsdatum", "kaufdatum", "verkaufsdatum", "belegdatum",
      "rechnungsdatum", "datum", "date de commande", "date de la commande", "date d'achat",
      "date de vente", "date de création", "fecha de pedido", "fecha del pedido",
      "fecha de compra", "fecha", "data ordine", "data dell'ordine", "data", "besteldatum",
    ]
  ),
  (
    .paidAt, ["bezahlt am", "zahlungsdatum", "date de paiement", "fecha de pago", "data pagamento"]
  ),
  (.time, ["uhrzeit", "heure", "hora", "ora", "tijd"]),
  (
    .status,
    [
      "bestellstatus", "auftragsstatus", "zahlungsstatus", "statut", "statut de la commande",
      "état de la commande", "estado", "estado del pedido", "stato", "stato ordine",
    ]
  ),
  (
    .sku,
    [
      "artikelnummer", "artikelnr", "artikel-nr.", "référence", "référence produit",
      "numéro de l'objet", "referencia", "codice articolo", "codice prodotto",
    ]
  ),
  (
    .product,
    [
      "artikel", "artikelbezeichnung", "artikelname", "produkt", "produktname", "bezeichnung",
      "produit", "nom du produit", "article", "intitulé de l'objet", "désignation", "producto",
      "nombre del producto", "artículo", "prodotto", "nome prodotto", "articolo",
    ]
  ),
  (
    .quantity,
    [
      "menge", "anzahl", "stückzahl", "stück", "stk", "stk.", "quantité", "qté", "qte", "cantidad",
      "quantità", "qta", "qtà", "aantal",
    ]
  ),
  (
    .unitPrice,
    [
      "einzelpreis", "stückpreis", "preis", "prix unitaire", "prix", "vendu pour",
      "precio unitario", "precio", "prezzo unitario", "prezzo", "prijs",
    ]
  ),
  (
    .lineTotal, ["positionssumme", "zeilensumme", "total ligne", "importe de línea", "totale riga"]
  ),
  (
    .orderTotal,
    [
      "gesamtbetrag", "gesamtsumme", "gesamtpreis", "bestellwert", "rechnungsbetrag", "betrag",
      "umsatz", "summe", "montant total", "total de la commande", "montant", "total ttc",
      "importe total", "total del pedido", "importe", "totale ordine", "totale", "importo",
      "totaalbedrag", "bedrag", "totaal",
    ]
  ),
  (.orderDiscount, ["rabatt", "remise", "réduction", "descuento", "sconto", "korting"]),
  (
    .refunded,
    ["erstattung", "erstattungsbetrag", "remboursement", "montant remboursé", "reembolso"]
  ),
  (
    .shippingCharged,
    [
      "versandkosten", "versand", "frais de port", "frais de livraison",
      "livraison et manutention", "gastos de envío", "spese di spedizione", "verzendkosten",
    ]
  ),
  (.country, ["land", "lieferland", "pays", "país", "paese"]),
  (.city, ["stadt", "ort", "ville", "ciudad", "città", "plaats"]),
  (.region, ["bundesland", "région", "provincia", "regione", "provincie"]),
  (.currency, ["währung", "devise", "moneda", "divisa", "valuta"]),
  (.customerName, ["kundenname", "nom du client", "nombre del cliente", "nome cliente"]),
]
