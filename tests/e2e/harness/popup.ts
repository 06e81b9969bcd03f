// The popup of the toolbar button, opened as the browser opens it. It is no tab, and Playwright does not know it: the
// DevTools protocol lists it beside the page, and takes its messages through the page's session.
import { until } from './screen.ts'
import type { Stage } from './stage.ts'

interface Action {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } }
}

/** Opens it over a page, waits until what it says is right, and closes it. */
export const popupSays = async ({ page, theatre }: Stage, isRight: (text: string) => boolean): Promise<void> => {
  await page.bringToFront()
  await theatre.worker!.evaluate(() => (globalThis as unknown as Action).chrome.action.openPopup())
  const session = await theatre.context.newCDPSession(page)
  const address = `chrome-extension://${theatre.id}/popup.html`
  const { targetId } = await until(page, 'the popup', async () =>
    (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url === address),
  )
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  const ask = (expression: string) =>
    new Promise<string>(done => {
      session.once('Target.receivedMessageFromTarget', ({ message }) => done(JSON.parse(message).result.result.value))
      const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } })
      void session.send('Target.sendMessageToTarget', { sessionId, message })
    })
  await until(page, 'the popup to say so', async () => isRight(await ask('document.body.innerText')))
  await ask('setTimeout(close); ""')
  await until(page, 'the popup to close', async () =>
    (await session.send('Target.getTargets')).targetInfos.every(({ url }) => url !== address),
  )
  await session.detach()
}
