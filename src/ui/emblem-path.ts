// The outline of our sign, for screens and for the toolbar's icons (scripts/icons.ts).

/** In a 32-unit square: the bubble, its tail, and the house cut out of it. */
export const emblemPath =
  'M8 3H24A6 6 0 0 1 30 9V19A6 6 0 0 1 24 25H15L9 30V25H8A6 6 0 0 1 2 19V9A6 6 0 0 1 8 3Z' +
  'M16 6.5L8 13.5H10.5V21H14V16.5H18V21H21.5V13.5H24Z'
