import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { clickActions, keyActions, middleOf, type Engine, type EnginePage } from './engine.ts'
import { connectBidi } from './connectBidi.ts'
import { spawnBrowser } from './spawnBrowser.ts'

const firefox = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr'

/** Firefox as Debian ships it, by WebDriver BiDi, which it speaks itself. */
export const firefoxEngine: Engine = {
  name: 'Firefox',
  missing: existsSync(firefox) ? undefined : `${firefox} (apt: firefox-esr, or FIREFOX_PATH)`,
  launch,
}

/** Keep Firefox quiet, and let its pages believe that their window is in front. */
const PREFERENCES = {
  'focusmanager.testmode': true,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
}

const point = v.object({ x: v.number(), y: v.number() })

async function launch(): Promise<EnginePage> {
  const profile = mkdtempSync(join(tmpdir(), 'jarida-firefox-'))
  const preferences = Object.entries(PREFERENCES).map(([name, value]) => `user_pref('${name}', ${value})\n`)
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank']
  const { child, found } = await spawnBrowser(firefox, args, {
    output: /WebDriver BiDi listening on (ws:\/\/\S+)/u,
    env: { HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  })
  const bidi = await connectBidi(`${found}/session`)
  await bidi.send('session.new', { capabilities: {} })
  // Only a tab that is opened later has the focus: in the first one `:focus` matches nothing.
  const tab = await bidi.send('browsingContext.create', { type: 'tab' })
  const { context } = v.parse(v.object({ context: v.string() }), tab)
  await bidi.send('browsingContext.activate', { context })
  const evaluate = async (expression: string): Promise<unknown> => {
    const source = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`
    const answer = await bidi.send('script.evaluate', { expression: source, target: { context }, awaitPromise: true })
    const { result } = v.parse(v.object({ result: v.object({ value: v.string() }) }), answer)
    return JSON.parse(result.value)
  }
  const perform = (action: object) => bidi.send('input.performActions', { context, actions: [action] })
  const shown = (method: string) => async () => {
    const { data } = v.parse(v.object({ data: v.string() }), await bidi.send(method, { context }))
    return data
  }
  return {
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate,
    press: async (...keys) => void (await perform(keyActions(keys))),
    click: async (selector) => void (await perform(clickActions(v.parse(point, await evaluate(middleOf(selector)))))),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    print: shown('browsingContext.print'),
    screenshot: async () => Buffer.from(await shown('browsingContext.captureScreenshot')(), 'base64'),
    close: async () => {
      bidi.close()
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
