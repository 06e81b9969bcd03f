// Work for who has only a few milliseconds at a time.

/** Work that can rest between its pieces; what it comes to is returned at the end. */
export type Steps<Result> = Generator<undefined, Result>

/** Without a rest. */
export const inOneGo = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
