import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright'
import type { Texts } from '../../src/i18n/texts.ts'
import { Refusal } from './refusal.ts'
import { saidByPage } from './shown-page.ts'

/**
 * Presses a button and returns the bytes of the file that comes. `said` is where the page tells what became of it: when
 * that is one of the sentences of failure, its words become a `Refusal`.
 */
export async function downloadFile(
  page: Page,
  button: Locator,
  said: Locator,
  failures: readonly RegExp[],
): Promise<Uint8Array> {
  const failed = failures.map((sentence) => said.filter({ hasText: sentence })).reduce((all, one) => all.or(one))
  const download = page.waitForEvent('download')
  const refusal = failed.first().waitFor()
  // The one that does not happen ends with the browser.
  download.catch(() => undefined)
  refusal.catch(() => undefined)
  await button.click()
  const outcome = await Promise.race([download, refusal])
  if (!outcome) throw new Refusal(1, saidByPage(await failed.allInnerTexts()))
  return await readFile(await outcome.path())
}

/** The sentences by which the page says that it could not make a file. */
export function failureSentences({ messages }: Texts): readonly RegExp[] {
  return Object.values(messages.exporting.outcome).map((sentence) => new RegExp(escaped(sentence)))
}

/** A sentence with a number in it, whatever the number is. */
export function sentenceWithCount(sentence: (count: number) => string): RegExp {
  const stand = 987_654_321
  return new RegExp(escaped(sentence(stand)).replace(String(stand), String.raw`\d+`))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
