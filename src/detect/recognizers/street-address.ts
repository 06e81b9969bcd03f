// Street addresses: a grammar proposes, learned weights decide (src/detect/address).
import { findAddresses } from '../address/find.ts'
import type { Recognizer } from '../recognizer.ts'

export const streetAddress: Recognizer = {
  category: 'street-address',
  find: findAddresses,
  examples: {
    found: [
      'He lives at ⟦4412 Walnut St, Apt 3⟧',
      'pls help 4 adults 2 kids at ⟦1234 sampleford dr 77044⟧',
      'send cards to her at ⟦PO Box 1190, Mission, TX 78573⟧',
    ],
    clean: [
      '8 hour drive',
      '$1 million to the United Way',
      '13 People Who Are Way too loud',
      'they did 300 kph on a public road',
      '20 minutes from my drive',
      'robbery in the 3400 block of Main St',
      'crash on I-45 at Main St',
      'FM-1093 Eastbound At S MASON RD',
      'a 2 day court case',
      'they took 1st place',
      'this is a 3 way street',
    ],
  },
}
