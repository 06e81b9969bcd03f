import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPace } from '../../src/flows/pace.ts'

describe('the pace of looking', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const paced = (takes: number) => {
    let looks = 0
    const pace = createPace(() => {
      looks++
      vi.advanceTimersByTime(takes)
    })
    return { pace, looks: () => looks }
  }
  it('looks once at changes that come together, and soon', () => {
    const { pace, looks } = paced(0)
    for (let i = 0; i < 5; i++) pace.later()
    expect(looks()).toBe(0)
    vi.advanceTimersByTime(40)
    expect(looks()).toBe(1)
  })
  it('takes a small part of a writer’s time when looking takes long', () => {
    const { pace, looks } = paced(10)
    for (let key = 0; key < 100; key++) {
      pace.later()
      vi.advanceTimersByTime(100)
    }
    expect(looks()).toBeGreaterThan(10)
    expect(looks() * 10).toBeLessThan(100 * 100 * 0.025)
  })
  it('is done with what was due when somebody looks now', () => {
    const { pace, looks } = paced(0)
    pace.later()
    pace.now()
    vi.advanceTimersByTime(1000)
    expect(looks()).toBe(1)
  })
})
