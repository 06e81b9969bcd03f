// Two small pictures: what the posts show, and when they were found. Each bar says its number.
import type { PageWords } from '../../words/pages.ts'
import type { QueueFilter, QueuePlot } from './props.ts'

export interface PlotProps {
  readonly words: PageWords
  readonly plot: QueuePlot
  readonly filter: QueueFilter
  onFilter(filter: QueueFilter): void
}

const mostBars = 5

export const Plot = ({ words, plot, filter, onFilter }: PlotProps) => {
  const { queue } = words.desk
  const most = Math.max(1, ...plot.categories.map(one => one.count))
  const highest = Math.max(1, ...plot.steps.map(step => step.count))
  return (
    <div class="plots">
      <ul class="bars" aria-label={queue.byCategory}>
        {plot.categories.slice(0, mostBars).map(({ category, count }) => (
          <li key={category}>
            <button
              type="button"
              aria-pressed={filter.category === category}
              onClick={() => onFilter({ ...filter, category: filter.category === category ? null : category })}
            >
              <span>{words.categories[category].label}</span>
              <span class="bar" style={{ width: `${Math.round((100 * count) / most)}%` }} />
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
      {plot.steps.length > 0 && (
        <svg
          class="steps"
          viewBox="0 0 120 32"
          preserveAspectRatio="none"
          role="img"
          aria-label={`${queue.overTime}: ${plot.steps.map(step => step.count).join(', ')}`}
        >
          {plot.steps.map((step, i) => {
            const height = Math.max(step.count ? 3 : 1, (30 * step.count) / highest)
            return <rect key={step.from} x={i * 10 + 1} y={32 - height} width={8} height={height} rx={1} />
          })}
        </svg>
      )}
    </div>
  )
}
