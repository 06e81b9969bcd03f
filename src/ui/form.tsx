// Buttons that work although no click ever reaches them: the shield stops clicks at the window, but a button that
// submits its form still does, and `submit` never leaves a shadow root. The submitter says which button it was, however it
// was pressed (pointer, key, screen reader).
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const presses = new WeakMap<EventTarget, () => void>()

type Rest<Tag extends keyof JSX.IntrinsicElements> = Omit<JSX.IntrinsicElements[Tag], 'onSubmit' | 'onClick' | 'type'>

/** Every button of a screen stands in one of these. */
export const Form = ({ children, ...rest }: { children: ComponentChildren } & Rest<'form'>) => (
  <form
    {...rest}
    onSubmit={event => {
      event.preventDefault()
      const { submitter } = event as unknown as SubmitEvent
      if (submitter) presses.get(submitter)?.()
    }}
  >
    {children}
  </form>
)

export type ButtonProps = { onPress: () => void; focused?: boolean; children: ComponentChildren } & Rest<'button'>

/** `focused` takes the focus when its dialog or popover opens, and when it becomes true afterwards. */
export const Button = ({ onPress, focused, children, ...rest }: ButtonProps) => {
  const ref = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    presses.set(ref.current!, onPress)
  })
  useLayoutEffect(() => {
    ref.current!.toggleAttribute('autofocus', focused ?? false)
    if (focused) ref.current!.focus({ preventScroll: true })
  }, [focused])
  return (
    <button {...rest} type="submit" ref={ref}>
      {children}
    </button>
  )
}
