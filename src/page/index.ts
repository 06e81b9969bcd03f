// The door of the room that knows web pages: what is being written, and what a press would publish. It refuses browser
// APIs and any idea of what a finding is: offsets are two numbers.
export { controlAt } from './control.ts'
export type { Draft, DraftPart } from './draft.ts'
export { createDrafts, type Drafts } from './drafts.ts'
export { type Editor, editorAt } from './editors/index.ts'
export { placeCaret, replaceText } from './editors/replace.ts'
export { type Gesture, type Replay, watchGestures } from './gestures.ts'
export { createHighlighter, offsetOfFrames, type Stretch } from './highlight.ts'
export { createLearner } from './learned.ts'
export { siteOf } from './site-of.ts'
export { createTree, type OpenShadow, type Tree, targetOf } from './tree.ts'
export { canvasOf, typedBy } from './unseen.ts'
export { isInsideOwnOrigin, watchWindows } from './windows.ts'
