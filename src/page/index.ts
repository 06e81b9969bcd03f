// The door of the room that knows web pages: what is being written, and what a press would publish. It refuses browser APIs and any idea of what a
// finding is: offsets are two numbers.
export { controlAt } from './control.ts'
export { type Composer, composerOf, type Draft, type DraftPart, editorsNear, readDraft } from './draft.ts'
export { type Editor, editorAt, readEditor } from './editors/index.ts'
export { placeCaret, replaceText } from './editors/replace.ts'
export { type Gesture, type Replay, watchGestures } from './gestures.ts'
export { createHighlighter, type Highlighter, offsetOfFrames, type Stretch } from './highlight.ts'
export { createLearner } from './learned.ts'
export { enterMayPublish, mayPublish } from './publish.ts'
export { createTree, isVisible, type OpenShadow, type Tree, targetOf } from './tree.ts'
export { isInsideOwnOrigin, watchWindows } from './windows.ts'
