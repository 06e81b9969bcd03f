// Where a place lies among things that are sorted by place: found by halves, so that what is asked once a word or number
// stays cheap in a long text.

/** The index of the first that ends after `at`; the length where none does. They may not overlap. */
export const firstEndingAfter = (sorted: readonly { readonly end: number }[], at: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first that begins at `at` or after it; the length where none does. */
export const firstFrom = (sorted: readonly { readonly start: number }[], at: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}
