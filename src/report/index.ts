// The door of the room of reports: what leaves our screens is masked here. It refuses the DOM, storage and any text of a
// detail in what it gives back.
export { type Labels, maskedDetail, maskedExcerpt } from './mask.ts'
