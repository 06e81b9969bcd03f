// The door of the room of screens: props in, callbacks out. It refuses storage, messages, detection, and any text of a
// finding outside its own closed shadow root.
export { type CardProps, openCard } from './card.tsx'
export { type ChipProps, openChip } from './chip.tsx'
export { type FindingItem, itemsOf } from './finding-item.tsx'
export { createLayer, type Layer, type LayerOptions, type Screen } from './layer.ts'
export { type MarkProps, openMark } from './mark.tsx'
export { openWarning, type Replacement, type WarningError, type WarningProps } from './warning.tsx'
