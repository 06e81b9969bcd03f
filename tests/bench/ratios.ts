// The budgets of speed as ratios, which hold on a slow and a busy machine too: to a calibration loop in the same run,
// and of a text to its half. Ends with "N passed, N failed".
import { check } from '../../src/check.ts'
import { packs } from '../../src/policy/packs/index.ts'
import { growths } from './linear.ts'
import { calibrate, fastest, timeEach } from './measure.ts'
import { posts } from './texts.ts'

/** Texts whose whole takes less than this many units of calibration are too fast to be slow: nothing to hold. */
const trifle = 20
/** Twice the text may take this many times as long: 2 is linear, 4 is not; between them lies a machine's unrest. */
const growth = 2.8
/** Of the median and the 99th percentile post, in units of calibration: 50 µs and 500 µs where a unit takes 70 µs. */
const most = { median: 0.7, p99: 7 }

let passed = 0
let failed = 0
const hold = (holds: boolean, sentence: string) => {
  if (holds) passed++
  else {
    failed++
    console.log(`  ✗ ${sentence}`)
  }
}

const unit = () => fastest([calibrate], 200)[0]!
const before = unit()
const { median, p99 } = timeEach(text => check(text, { packs }), posts)
const per = Math.max(before, unit())
console.log(
  `a post: median ${(median / per).toFixed(2)}, 99th percentile ${(p99 / per).toFixed(2)} units of calibration`,
)
hold(median / per <= most.median, `the median post takes ${(median / per).toFixed(2)} units, may take ${most.median}`)
hold(p99 / per <= most.p99, `the 99th percentile takes ${(p99 / per).toFixed(2)} units, may take ${most.p99}`)

for (const { name, milliseconds, ratio } of growths(15)) {
  const heavy = (milliseconds * 1000) / per > trifle
  hold(!heavy || ratio <= growth, `${name}: twice the text takes ${ratio.toFixed(2)} times as long, may take ${growth}`)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
