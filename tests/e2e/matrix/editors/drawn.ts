// The make of CodeMirror 5, Ace and Monaco: a field that nobody sees takes the keys, the text is drawn in lines beside it,
// and only the pointer moves the caret.
import type { Mount } from '../editor.ts'

interface State {
  readonly text: string
  readonly anchor: number
  readonly head: number
}

const html = `<style>
  .pad { position: relative; cursor: text; border: 1px solid #999; min-height: 120px; font: 14px/20px monospace; display: grid; grid-template-columns: 32px 1fr }
  .pad .keys { position: absolute; overflow: hidden; width: 3px; height: 0 }
  .pad .numbers { cursor: default }
  .pad .ruler { position: absolute; visibility: hidden }
  .pad .line { white-space: pre-wrap; min-height: 20px }
</style>
<div class="pad"><div class="keys"><textarea style="width:100px;height:20px" aria-label="Post"></textarea></div>
<div class="numbers"></div><div class="lines"><div class="ruler">xxxxxxxxxx</div><div class="code"></div></div></div>`

/** A text with a selection, changed by keys, paste and pointer. */
const createModel = (draw: (state: State) => void) => {
  let state: State = { text: '', anchor: 0, head: 0 }
  const past: State[] = []
  const set = (next: State): void => {
    state = next
    draw(state)
  }
  const edges = () => [Math.min(state.anchor, state.head), Math.max(state.anchor, state.head)] as const
  const replace = (start: number, end: number, words: string): void => {
    past.push(state)
    const at = start + words.length
    set({ text: state.text.slice(0, start) + words + state.text.slice(end), anchor: at, head: at })
  }
  return {
    now: () => state,
    selected: () => state.text.slice(...edges()),
    write: (words: string) => replace(...edges(), words),
    erase: () => {
      const [start, end] = edges()
      replace(start === end ? Math.max(0, start - 1) : start, end, '')
    },
    undo: () => set(past.pop() ?? state),
    point: (head: number, keeps: boolean) => set({ ...state, anchor: keeps ? state.anchor : head, head }),
    reset: (text: string) => set({ text, anchor: text.length, head: text.length }),
  }
}

export const mount: Mount = into => {
  into.innerHTML = html
  const find = <T extends HTMLElement>(selector: string) => into.querySelector(selector) as T
  const keys = find<HTMLTextAreaElement>('textarea')
  const code = find('.code')
  const line = (text: string): HTMLElement => {
    const element = document.createElement('div')
    element.className = 'line'
    element.textContent = text
    return element
  }
  const model = createModel(({ text }) => {
    const lines = text.split('\n')
    code.replaceChildren(...lines.map(line))
    find('.numbers').replaceChildren(...lines.map((_, i) => line(String(i + 1))))
    keys.value = model.selected()
    keys.select()
  })
  keys.addEventListener('input', event => {
    if (!(event as InputEvent).isComposing) model.write(keys.value)
  })
  keys.addEventListener('compositionend', () => model.write(keys.value))
  keys.addEventListener('paste', event => {
    event.preventDefault()
    model.write(event.clipboardData?.getData('text/plain') ?? '')
  })
  keys.addEventListener('keydown', event => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
    if (event.key !== 'Backspace' && !isUndo) return
    event.preventDefault()
    if (isUndo) model.undo()
    else model.erase()
  })
  listenToPointer(find('.pad'), keys, model)
  return {
    element: keys,
    read: () => model.now().text,
    clear: () => model.reset(''),
    insert: text => model.reset(model.now().text + text),
  }
}

const listenToPointer = (pad: HTMLElement, keys: HTMLElement, model: ReturnType<typeof createModel>): void => {
  /** How much of the text stands before a point; all of it where no letter does. */
  const offsetAt = ({ clientX, clientY }: MouseEvent): number => {
    const lines = [...pad.querySelectorAll('.code .line')]
    const at = document.caretPositionFromPoint(clientX, clientY)
    const index = lines.findIndex(one => at && one.contains(at.offsetNode))
    if (!at || index < 0) return model.now().text.length
    return lines.slice(0, index).reduce((sum, one) => sum + (one.textContent?.length ?? 0) + 1, 0) + at.offset
  }
  pad.addEventListener('mousedown', event => {
    event.preventDefault()
    keys.focus()
    model.point(offsetAt(event), event.shiftKey)
  })
  pad.addEventListener('dragover', event => event.preventDefault())
  pad.addEventListener('drop', event => {
    event.preventDefault()
    model.write(event.dataTransfer?.getData('text/plain') ?? '')
  })
}
