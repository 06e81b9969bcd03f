// The queue's keys: which key does what, and the sheet that lists them.
import { useEffect, useRef } from 'preact/hooks'
import type { PageWords, QueueKey } from '../../words/pages.ts'

/** Letters as on the keyboard; the arrows do the same as j and k. */
export const keyOf: Readonly<Record<QueueKey, readonly string[]>> = {
  next: ['j', 'k'],
  open: ['o', 'Enter'],
  done: ['e'],
  report: ['r'],
  dismiss: ['d'],
  undo: ['u'],
  copy: ['c'],
  export: ['x'],
  scan: ['s'],
  find: ['/'],
  help: ['?'],
}

/** Is the person writing or choosing, so that letters belong to the field? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement

export const KeySheet = ({ words, onClose }: { words: PageWords; onClose: () => void }) => {
  const { queue } = words.desk
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="keys" onClose={onClose}>
      <h2 id="keys">{queue.keysTitle}</h2>
      <dl>
        {(Object.keys(keyOf) as QueueKey[]).map(name => (
          <div key={name}>
            <dt>
              {keyOf[name].map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{queue.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {queue.close}
      </button>
    </dialog>
  )
}
