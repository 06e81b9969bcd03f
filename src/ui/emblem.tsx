// Our sign: a speech bubble with a house in it. Colored where we guard, gray where we do not.
import { emblemPath } from './emblem-path.ts'

/** The same shape as the toolbar icon (scripts/icons.ts). Decorative: the words beside it say the state. */
export const Emblem = ({ isOn }: { isOn: boolean }) => (
  <svg class={isOn ? 'emblem on' : 'emblem'} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d={emblemPath} fill-rule="evenodd" />
  </svg>
)
