// Generated from translations.yaml by npm run generate.
export const translations = {
 "1 GB 7 days": {
  "es": "1 GB 7 días",
  "fr": "1 Go 7 jours"
 },
 "5 GB 30 days": {
  "es": "5 GB 30 días",
  "fr": "5 Go 30 jours"
 },
 "500 MB 1 day": {
  "es": "500 MB 1 día",
  "fr": "500 Mo 1 jour"
 },
 "3 GB 15 days": {
  "es": "3 GB 15 días",
  "fr": "3 Go 15 jours"
 },
 "10 GB 30 days": {
  "es": "10 GB 30 días",
  "fr": "10 Go 30 jours"
 },
 "Unlimited data, 10 days": {
  "es": "Datos ilimitados, 10 días",
  "fr": "Données illimitées, 10 jours"
 },
 "Unlimited data, 15 days": {
  "es": "Datos ilimitados, 15 días",
  "fr": "Données illimitées, 15 jours"
 },
 "50 GB 30 days": {
  "es": "50 GB 30 días",
  "fr": "50 Go 30 jours"
 },
 "100 SMS 30 days": {
  "es": "100 SMS 30 días",
  "fr": "100 SMS 30 jours"
 },
 "2 GB and 30 minutes, 30 days": {
  "es": "2 GB y 30 minutos, 30 días",
  "fr": "2 Go et 30 minutes, 30 jours"
 },
 "5 GB, no expiry": {
  "es": "5 GB, sin caducidad",
  "fr": "5 Go, sans expiration"
 },
 "Unlimited texts 7 days": {
  "es": "Mensajes ilimitados 7 días",
  "fr": "SMS illimités 7 jours"
 },
 "Unlimited data, 30 days": {
  "es": "Datos ilimitados, 30 días",
  "fr": "Données illimitées, 30 jours"
 },
 "5 GB, 200 minutes and 100 SMS, 30 days": {
  "es": "5 GB, 200 minutos y 100 SMS, 30 días",
  "fr": "5 Go, 200 minutes et 100 SMS, 30 jours"
 },
 "Airtime": {
  "es": "Saldo",
  "fr": "Crédit de communication"
 },
 "Airtime of any value": {
  "es": "Saldo por el valor que elija",
  "fr": "Crédit de communication du montant de votre choix"
 },
 "Mobile data for a week": {
  "es": "Datos móviles para una semana",
  "fr": "Données mobiles pour une semaine"
 },
 "Data, calls and texts for a month": {
  "es": "Datos, llamadas y mensajes para un mes",
  "fr": "Données, appels et SMS pour un mois"
 },
 "To all networks of the country": {
  "es": "A todas las redes del país",
  "fr": "Vers tous les réseaux du pays"
 },
 "Payment of an electricity bill": {
  "es": "Pago de una factura de electricidad",
  "fr": "Paiement d'une facture d'électricité"
 },
 "Payment of a water bill": {
  "es": "Pago de una factura de agua",
  "fr": "Paiement d'une facture d'eau"
 },
 "Payment of a gas bill": {
  "es": "Pago de una factura de gas",
  "fr": "Paiement d'une facture de gaz"
 },
 "Payment of an internet bill": {
  "es": "Pago de una factura de internet",
  "fr": "Paiement d'une facture d'internet"
 },
 "Payment of a telephone bill": {
  "es": "Pago de una factura de teléfono",
  "fr": "Paiement d'une facture de téléphone"
 },
 "Payment of a television subscription": {
  "es": "Pago de una suscripción de televisión",
  "fr": "Paiement d'un abonnement de télévision"
 },
 "Payment of an insurance premium": {
  "es": "Pago de una prima de seguro",
  "fr": "Paiement d'une prime d'assurance"
 },
 "Payment of a contribution or fee": {
  "es": "Pago de una cotización o tasa",
  "fr": "Paiement d'une cotisation ou d'une taxe"
 },
 "Payment of school fees": {
  "es": "Pago de gastos escolares",
  "fr": "Paiement de frais de scolarité"
 },
 "Repayment of a loan": {
  "es": "Pago de un préstamo",
  "fr": "Remboursement d'un prêt"
 },
 "Token for a prepaid meter": {
  "es": "Código para un medidor de prepago",
  "fr": "Code pour un compteur prépayé"
 },
 "Credit for the account of a household": {
  "es": "Saldo para la cuenta de un hogar",
  "fr": "Crédit pour le compte d'un foyer"
 },
 "Data for a home line": {
  "es": "Datos para una línea fija",
  "fr": "Données pour une ligne fixe"
 },
 "Data for travellers": {
  "es": "Datos para viajeros",
  "fr": "Données pour voyageurs"
 },
 "One month of television": {
  "es": "Un mes de televisión",
  "fr": "Un mois de télévision"
 },
 "Calls over the internet": {
  "es": "Llamadas por internet",
  "fr": "Appels par internet"
 },
 "Gift card": {
  "es": "Tarjeta de regalo",
  "fr": "Carte cadeau"
 },
 "Gift card of any value": {
  "es": "Tarjeta de regalo por el valor que elija",
  "fr": "Carte cadeau du montant de votre choix"
 },
 "Prepaid card": {
  "es": "Tarjeta de prepago",
  "fr": "Carte prépayée"
 },
 "Credit for games": {
  "es": "Saldo para juegos",
  "fr": "Crédit pour jeux"
 },
 "Credit for the account of a player": {
  "es": "Saldo para la cuenta de un jugador",
  "fr": "Crédit pour le compte d'un joueur"
 },
 "Credit for films and music": {
  "es": "Saldo para cine y música",
  "fr": "Crédit pour films et musique"
 },
 "Voucher for food": {
  "es": "Vale de comida",
  "fr": "Bon pour un repas"
 },
 "Voucher for journeys": {
  "es": "Vale de viaje",
  "fr": "Bon de voyage"
 },
 "The meter must be registered.": {
  "es": "El medidor debe estar registrado.",
  "fr": "Le compteur doit être enregistré."
 },
 "The account number is printed on the bill.": {
  "es": "El número de cuenta figura en la factura.",
  "fr": "Le numéro de compte figure sur la facture."
 },
 "The account number is that of the smartcard.": {
  "es": "El número de cuenta es el de la tarjeta.",
  "fr": "Le numéro de compte est celui de la carte."
 },
 "The account number is that of the policy.": {
  "es": "El número de cuenta es el de la póliza.",
  "fr": "Le numéro de compte est celui de la police."
 },
 "The account number is that of the student.": {
  "es": "El número de cuenta es el del estudiante.",
  "fr": "Le numéro de compte est celui de l'étudiant."
 },
 "The qualifier is the area code.": {
  "es": "El calificador es el prefijo de la zona.",
  "fr": "Le qualificatif est l'indicatif régional."
 },
 "The line is connected again within an hour.": {
  "es": "La línea se reconecta en una hora.",
  "fr": "La ligne est rétablie dans l'heure."
 },
 "The reference is that of the payment slip.": {
  "es": "La referencia es la de la boleta de pago.",
  "fr": "La référence est celle du bordereau de paiement."
 },
 "Key the token into the meter": {
  "es": "Teclee el código en el medidor",
  "fr": "Saisissez le code sur le compteur"
 },
 "Dial *123*PIN#": {
  "es": "Marque *123*PIN#",
  "fr": "Composez *123*PIN#"
 },
 "Enter the sixteen digits when paying": {
  "es": "Introduzca los dieciséis dígitos al pagar",
  "fr": "Saisissez les seize chiffres au moment de payer"
 },
 "Open netflix.com/redeem": {
  "es": "Abra netflix.com/redeem",
  "fr": "Ouvrez netflix.com/redeem"
 },
 "Enter the code": {
  "es": "Introduzca el código",
  "fr": "Saisissez le code"
 },
 "Enter the code in your account": {
  "es": "Introduzca el código en su cuenta",
  "fr": "Saisissez le code dans votre compte"
 },
 "Show the code at the till": {
  "es": "Muestre el código en la caja",
  "fr": "Présentez le code à la caisse"
 },
 "Scan the code with the camera of the telephone": {
  "es": "Escanee el código con la cámara del teléfono",
  "fr": "Scannez le code avec l'appareil photo du téléphone"
 },
 "Tokens are valid for **one** meter and are not refunded.": {
  "es": "Los códigos valen para **un** medidor y no se reembolsan.",
  "fr": "Les codes sont valables pour **un** compteur et ne sont pas remboursés."
 },
 "Cards cannot be exchanged for cash.": {
  "es": "Las tarjetas no se cambian por dinero.",
  "fr": "Les cartes ne sont pas échangeables contre des espèces."
 },
 "Double benefits": {
  "es": "Beneficios dobles",
  "fr": "Avantages doublés"
 },
 "Every bundle gives twice its data, calls and texts.": {
  "es": "Cada paquete da el doble de datos, llamadas y mensajes.",
  "fr": "Chaque forfait donne deux fois plus de données, d'appels et de SMS."
 },
 "The bonus has the validity of the bundle.": {
  "es": "El bono tiene la validez del paquete.",
  "fr": "Le bonus a la validité du forfait."
 },
 "50 % more airtime": {
  "es": "50 % más de saldo",
  "fr": "50 % de crédit en plus"
 },
 "Top-ups of this value and above give half as much again.": {
  "es": "Las recargas de este valor o más dan la mitad de más.",
  "fr": "Les recharges de ce montant ou plus donnent la moitié en plus."
 },
 "The bonus cannot be transferred.": {
  "es": "El bono no se puede transferir.",
  "fr": "Le bonus ne peut pas être transféré."
 },
 "Four days of free calls": {
  "es": "Cuatro días de llamadas gratis",
  "fr": "Quatre jours d'appels gratuits"
 },
 "Calls within the network are free until the promotion ends.": {
  "es": "Las llamadas dentro de la red son gratis hasta que termine la promoción.",
  "fr": "Les appels vers le même réseau sont gratuits jusqu'à la fin de la promotion."
 },
 "Longer validity": {
  "es": "Más vigencia",
  "fr": "Validité prolongée"
 },
 "Airtime bought now lasts twice as long.": {
  "es": "El saldo comprado ahora dura el doble.",
  "fr": "Le crédit acheté maintenant dure deux fois plus longtemps."
 },
 "One bonus per number and month.": {
  "es": "Un bono por número y mes.",
  "fr": "Un bonus par numéro et par mois."
 },
 "Social networks for free": {
  "es": "Redes sociales gratis",
  "fr": "Réseaux sociaux gratuits"
 },
 "Messages on social networks do not use data.": {
  "es": "Los mensajes en redes sociales no consumen datos.",
  "fr": "Les messages sur les réseaux sociaux ne consomment pas de données."
 },
 "Month-end draw": {
  "es": "Sorteo de fin de mes",
  "fr": "Tirage de fin de mois"
 },
 "Month-start draw": {
  "es": "Sorteo de inicio de mes",
  "fr": "Tirage de début de mois"
 },
 "Every top-up takes part in a draw.": {
  "es": "Cada recarga participa en un sorteo.",
  "fr": "Chaque recharge participe à un tirage au sort."
 },
 "Winners are told by text message.": {
  "es": "Los ganadores son avisados por mensaje.",
  "fr": "Les gagnants sont prévenus par SMS."
 },
 "Half as much data again": {
  "es": "La mitad de datos de más",
  "fr": "La moitié de données en plus"
 },
 "Every bundle gives 50 % more data.": {
  "es": "Cada paquete da un 50 % más de datos.",
  "fr": "Chaque forfait donne 50 % de données en plus."
 },
 "Free calls at night": {
  "es": "Llamadas gratis de noche",
  "fr": "Appels gratuits la nuit"
 },
 "Weekend data": {
  "es": "Datos para el fin de semana",
  "fr": "Données pour le week-end"
 },
 "Data bought now can also be used at the weekend after it ends.": {
  "es": "Los datos comprados ahora también se pueden usar el fin de semana después de su término.",
  "fr": "Les données achetées maintenant peuvent aussi servir le week-end qui suit leur fin."
 }
} as const
