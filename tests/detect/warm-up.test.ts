import { expect, it, vi } from 'vitest'

const text = 'Officer Dale Pruitt lives at 2250 Shadow Creek Dr, and his wife Janelle has lupus. 816-555-0164.'

/** The engine as a page that has just begun has it. */
const fresh = async () => {
  vi.resetModules()
  return import('../../src/check.ts')
}

it('ends, and changes no answer, whether it was never begun, left half-way or done', async () => {
  const { check } = await fresh()
  const cold = check(text)
  expect(cold.findings).not.toEqual([])
  const halfWay = await fresh()
  const some = halfWay.warmUp()
  for (let i = 0; i < 20; i++) expect(some.next().done).toBe(false)
  expect(halfWay.check(text)).toEqual(cold)
  const whole = await fresh()
  const steps = [...whole.warmUp()]
  expect(steps.length).toBeGreaterThan(100)
  expect(whole.check(text)).toEqual(cold)
})
