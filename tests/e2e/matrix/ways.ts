// The page's half of each way of sending: the controls around the editor, and what they listen to.

export interface Surroundings {
  readonly form: HTMLFormElement
  readonly editorBox: HTMLElement
  readonly footer: HTMLElement
  readonly post: () => void
  /** Puts text into the editor by script. */
  readonly insert: (text: string) => void
}

export type Way = (around: Surroundings) => void

const button = (footer: HTMLElement, html: string, listen: (element: HTMLElement) => void): void => {
  const box = document.createElement('div')
  box.innerHTML = html
  const element = box.firstElementChild as HTMLElement
  element.dataset.send = ''
  footer.append(element)
  listen(element)
}

const onClick = (around: Surroundings, html: string) =>
  button(around.footer, html, element => {
    element.addEventListener('click', around.post)
    if (element.tagName === 'DIV')
      element.addEventListener('keydown', event => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        around.post()
      })
  })

const onSubmit = ({ form, post }: Surroundings) =>
  form.addEventListener('submit', event => {
    event.preventDefault()
    post()
  })

const plainButton = '<button type="button">Post</button>'

const onKey = ({ editorBox, post }: Surroundings, matches: (event: KeyboardEvent) => boolean) => {
  const listen = (target: EventTarget) =>
    target.addEventListener(
      'keydown',
      event => {
        if (!matches(event as KeyboardEvent) || (event as KeyboardEvent).isComposing) return
        event.preventDefault()
        event.stopPropagation()
        post()
      },
      true,
    )
  listen(editorBox)
  const frame = editorBox.querySelector('iframe')
  if (frame?.contentDocument) listen(frame.contentDocument)
}

export const ways: Readonly<Record<string, Way>> = {
  'submit-button': around => {
    onSubmit(around)
    button(around.footer, '<button type="submit">Post</button>', () => {})
  },
  'role-div': around =>
    onClick(around, '<div role="button" tabindex="0" style="display:inline-block;padding:8px 16px">Post</div>'),
  icon: around =>
    onClick(
      around,
      '<button type="button" aria-label="Send"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M2 2 22 12 2 22 6 12Z"/></svg></button>',
    ),
  'control-enter': around => onClick(around, plainButton),
  'control-space': around => onClick(around, plainButton),
  enter: around => onKey(around, event => event.key === 'Enter' && !event.shiftKey),
  'mod-enter': around => {
    onClick(around, plainButton)
    onKey(around, event => event.key === 'Enter' && (event.ctrlKey || event.metaKey))
  },
  'implicit-submit': around => {
    onSubmit(around)
    button(around.footer, '<button type="submit">Comment</button>', () => {})
  },
  'request-submit': around => {
    onSubmit(around)
    button(around.footer, '<a href="#" role="button">Publish</a>', element =>
      element.addEventListener('click', event => {
        event.preventDefault()
        around.form.requestSubmit()
      }),
    )
  },
  pointerdown: around =>
    button(around.footer, plainButton, element => element.addEventListener('pointerdown', around.post)),
  mousedown: around =>
    button(around.footer, plainButton, element => element.addEventListener('mousedown', around.post)),
  pointerup: around =>
    button(around.footer, plainButton, element => element.addEventListener('pointerup', around.post)),
  touch: around => button(around.footer, plainButton, element => element.addEventListener('touchend', around.post)),
  'paste-send': around => onClick(around, plainButton),
  'drop-send': around => onClick(around, plainButton),
  'ime-send': around => onClick(around, plainButton),
  'script-send': around => {
    button(around.footer, '<button type="button" id="fill" aria-label="Insert saved text">☺</button>', element => {
      delete element.dataset.send
      element.addEventListener('click', () => around.insert((window as unknown as { __fill: string }).__fill))
    })
    onClick(around, plainButton)
  },
}
