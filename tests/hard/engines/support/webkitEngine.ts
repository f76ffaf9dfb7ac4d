import { existsSync, globSync } from 'node:fs'
import * as v from 'valibot'
import { findFreePort } from '../../../browser/support/findFreePort.ts'
import { clickActions, keyActions, middleOf, type Engine, type EnginePage } from './engine.ts'
import { spawnBrowser } from './spawnBrowser.ts'

const driver = '/usr/bin/WebKitWebDriver'
const [miniBrowser = ''] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')

/** WebKitGTK's own browser, the engine of Safari, by WebDriver. It needs a display, so it gets a virtual one. */
export const webkitEngine: Engine = {
  name: 'WebKit',
  missing: [driver, miniBrowser, '/usr/bin/Xvfb'].every((path) => path !== '' && existsSync(path))
    ? undefined
    : 'WebKitWebDriver, MiniBrowser or Xvfb (apt: webkit2gtk-driver xvfb)',
  launch,
}

const point = v.object({ x: v.number(), y: v.number() })
const answer = v.object({ value: v.unknown() })

async function launch(): Promise<EnginePage> {
  const port = await findFreePort()
  const { child: screen, found: display } = await spawnBrowser(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { output: /^(\d+)\n/u },
  )
  const { child } = await spawnBrowser('sh', ['-c', `echo started; exec ${driver} --port=${port}`], {
    output: /(started)/u,
    env: { DISPLAY: `:${display}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LC_ALL: 'C.UTF-8' },
  })
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = v.parse(answer, await response.json())
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  await waitForDriver(send)
  const options = { binary: miniBrowser, args: ['--automation'] }
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } }
  const { sessionId } = v.parse(v.object({ sessionId: v.string() }), await send('POST', '/session', { capabilities }))
  const session = `/session/${sessionId}`
  await send('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 })
  await send('POST', `${session}/window/rect`, { width: 1280, height: 900 })
  const evaluate = async (expression: string): Promise<unknown> => {
    const script = `const done = arguments[arguments.length - 1]
      ;(async () => JSON.stringify(await (${expression})) ?? 'null')().then(
        (json) => done({ json }), (error) => done({ error: String(error) }))`
    const result = v.parse(
      v.object({ json: v.optional(v.string()), error: v.optional(v.string()) }),
      await send('POST', `${session}/execute/async`, { script, args: [] }),
    )
    if (result.json === undefined) throw new Error(result.error)
    return JSON.parse(result.json)
  }
  const perform = (action: object) => send('POST', `${session}/actions`, { actions: [action] })
  return {
    open: async (url) => void (await send('POST', `${session}/url`, { url })),
    evaluate,
    press: async (...keys) => void (await perform(keyActions(keys))),
    click: async (selector) => void (await perform(clickActions(v.parse(point, await evaluate(middleOf(selector)))))),
    back: async () => void (await send('POST', `${session}/back`, {})),
    print: async () => undefined,
    screenshot: async () => Buffer.from(v.parse(v.string(), await send('GET', `${session}/screenshot`)), 'base64'),
    close: async () => {
      await send('DELETE', session).catch(() => undefined)
      child.kill()
      screen.kill()
    },
  }
}

/** The driver prints nothing when it is ready. */
async function waitForDriver(send: (method: string, path: string) => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      await send('GET', '/status')
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('WebKitWebDriver does not answer')
}
