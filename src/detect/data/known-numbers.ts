// Numbers that recognizers must know: they are nobody's where the text speaks of tests, or have no usual shape. What is
// public wherever it stands is in setting/known.ts.

/** Cards that payment processors publish for tests (stripe.com/docs/testing, PayPal and Braintree documentation). */
export const testCards: ReadonlySet<string> = new Set([
  '4242424242424242',
  '4000056655665556',
  '5555555555554444',
  '2223003122003222',
  '5200828282828210',
  '5105105105105100',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '6011111111111117',
  '6011000990139424',
  '3056930009020004',
  '36227206271667',
  '30569309025904',
  '38520000023237',
  '3566002020360505',
  '3530111333300000',
  '6200000000000005',
  '4111111111111111',
  '4012888888881881',
  '4222222222222',
  '4000000000000002',
  '4000000000009995',
  '4000002500003155',
  '4000000000000077',
  '4000000000003220',
  '4005519200000004',
  '4000000000009987',
  '4000000000009979',
  '4000000000000069',
  '4000000000000127',
  '4000000000000119',
  '4000002760003184',
  '4000000000003063',
  '4000000000000341',
  '4000000000000259',
  '4000000000001976',
  '4917610000000000',
  '4988438843884305',
  '5425233430109903',
  '2222420000001113',
  '4263982640269299',
  '374245455400126',
  '4009348888881881',
  '6011981111111113',
])

/** IBANs printed in the standard and in textbooks (ISO 13616 registry, Wikipedia). */
export const sampleIbans: ReadonlySet<string> = new Set([
  'GB82WEST12345698765432',
  'GB29NWBK60161331926819',
  'DE89370400440532013000',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'ES9121000418450200051332',
  'CH9300762011623852957',
  'GB33BUKB20201555555555',
])

/** VINs printed in decoders and in Wikipedia's article on the check digit. */
export const sampleVins: ReadonlySet<string> = new Set(['11111111111111111', '1M8GDM9AXKP042788', '5GZCZ43D13S812715'])

/** Plates of films and specimens. */
export const famousPlates: ReadonlySet<string> = new Set(['OUTATIME', 'ECTO1', 'CNH320', 'OFP857', 'KAZ2Y5', '2GAT123'])
