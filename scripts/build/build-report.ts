import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { publishedFileFaults } from '../../src/i18n/build-texts.ts'

/** One entry of the manifest a build writes: a chunk, by the source file it was made from. */
export interface ManifestChunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

export type Manifest = Readonly<Record<string, ManifestChunk>>

/** The JavaScript of one page against its limit. 1 KB is 1000 bytes. */
export interface PageBudget {
  readonly page: BilingualText
  readonly limitBytes: number
  /** File names in the build, largest first. */
  readonly files: readonly { readonly file: string; readonly gzipBytes: number }[]
  readonly totalBytes: number
}

/** The source files a page is made of: the entry is always loaded, then the route, then what hangs behind it. */
export interface PageQuestion {
  readonly page: BilingualText
  readonly limitBytes: number
  /** The route's source file: a chunk of its own when the route loads late, else a part of the entry. */
  readonly route: string
  /** `static`: what the route imports at once; `behind`: also what it loads later, such as the chart library. */
  readonly reach: 'static' | 'behind'
  /** Source files behind the page that load only when a reader asks for something of their own; they have their own budget. */
  readonly onDemand?: readonly string[]
}

/** The JavaScript a page loads, measured by `gzipBytesOf` of a file name; undefined when the manifest has no entry. */
export function pageBudgetOf(
  manifest: Manifest,
  question: PageQuestion,
  gzipBytesOf: (file: string) => number,
): PageBudget | undefined {
  const { page, limitBytes, route, reach, onDemand = [] } = question
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true)
  if (entry === undefined) return undefined
  const always = reachableFrom(manifest, [entry], 'static')
  const keys = new Set([...always, ...reachableFrom(manifest, [route], reach, new Set([...always, ...onDemand]))])
  const files = [...new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, gzipBytes: gzipBytesOf(file) }))
    .sort((a, b) => b.gzipBytes - a.gzipBytes)
  return { page, limitBytes, files, totalBytes: files.reduce((sum, each) => sum + each.gzipBytes, 0) }
}

/** All chunks that come with some chunks. Stops at `known`, whose own later loads (other routes) belong to nobody here. */
function reachableFrom(
  manifest: Manifest,
  keys: readonly string[],
  reach: PageQuestion['reach'],
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...keys]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const chunk = manifest[key]
    if (chunk === undefined || found.has(key) || known.has(key)) continue
    found.add(key)
    open.push(...(chunk.imports ?? []), ...(reach === 'behind' ? (chunk.dynamicImports ?? []) : []))
  }
  return found
}

/** A file of the build that does not belong there, and why. */
export interface BuildFault {
  readonly file: string
  readonly fault: BilingualText
}

/** Addresses outside the site that may stand in the code, because no browser ever opens them by itself. */
const harmlessAddresses: readonly { readonly prefix: string; readonly reason: string }[] = [
  { prefix: 'http://www.w3.org/', reason: 'names of XML namespaces' },
  { prefix: 'http://schemas.openxmlformats.org/', reason: 'names of XML namespaces within the writer of workbooks' },
  { prefix: 'http://schemas.microsoft.com/office/', reason: 'names of XML namespaces within the writer of workbooks' },
  { prefix: 'http://www.wps.cn/officeDocument/', reason: 'names of XML namespaces within the writer of workbooks' },
  { prefix: 'http://purl.org/dc/', reason: 'names of XML namespaces within the writer of workbooks' },
  { prefix: 'http://purl.oclc.org/ooxml/', reason: 'names of XML namespaces within the writer of Word documents' },
  { prefix: 'http://www.aiim.org/', reason: 'names of XML namespaces within the writer of PDF' },
  { prefix: 'http://ns.adobe.com/', reason: 'names of XML namespaces within the writer of PDF' },
  { prefix: 'https://tools.ietf.org/html/', reason: 'error texts of the writer of PDF' },
  { prefix: 'https://answers.microsoft.com/', reason: 'an error text of the writer of Word documents' },
  { prefix: 'https://gitbrent.github.io/PptxGenJS/', reason: 'error texts of the writer of presentations' },
  { prefix: 'https://stuk.github.io/jszip/', reason: 'an error text of the zip within the writer of presentations' },
  { prefix: 'http://www.xfa.org/schema/', reason: 'names of XML namespaces within the reader of PDF' },
  {
    prefix: 'http://schemas.zwobble.org/mammoth/',
    reason: 'a name of XML namespaces within the reader of Word documents',
  },
  { prefix: 'https://github.com/zloirock/core-js', reason: 'what a part of the reader of PDF says of itself' },
  { prefix: 'https://rolldown.rs/', reason: "an error text of the bundler's loader" },
  { prefix: 'https://react.dev/errors/', reason: "React's error texts" },
  { prefix: 'https://react.dev/link/', reason: "React's warnings" },
  { prefix: 'https://redux.js.org/Errors?', reason: 'error texts of the store within recharts' },
  { prefix: 'https://redux-toolkit.js.org/Errors?', reason: 'error texts of the store within recharts' },
  { prefix: 'https://bit.ly/3cXEKWf', reason: 'an error text of immer within recharts' },
  { prefix: 'https://base-ui.com/production-error', reason: "Base UI's error texts" },
]

/**
 * Harmless alone, but not with anything behind it: an example in an error text of the writer of presentations, and what the
 * reader of PDF tries a browser's `URL` with, which asks nobody.
 */
const harmlessAlone: ReadonlySet<string> = new Set([
  'https://github.com',
  'https://a',
  'https://a@b',
  'https://a#б',
  'https://a/c%20d?a=1&c=3',
  'https://x',
  'https://тест',
  'https://foo.bar',
  'http://example.com',
  // oxlint-disable-next-line no-template-curly-in-string
  'http://${e}',
])

const addressPattern =
  /(?:https?|wss?):\/\/[^\s"'`<>()\\]*|(?<=["'`(=])\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>()\\]*/gi

const forbiddenTexts: readonly { readonly pattern: RegExp; readonly fault: BilingualText }[] = [
  { pattern: /[#@] sourceMappingURL=/, fault: publishedFileFaults.namesSourceMap },
  { pattern: /mswjs|setupWorker|mockServiceWorker/, fault: publishedFileFaults.holdsMocks },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, fault: publishedFileFaults.holdsKey },
  {
    pattern: /\b(?:AKIA[0-9A-Z]{16}|gh[opsu]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|glpat-[\w-]{20})\b/,
    fault: publishedFileFaults.holdsToken,
  },
  {
    pattern: /\b[A-Z][A-Z0-9_]*(?:TOKEN|SECRET|PASSWORD|API_?KEY)\b["']?\s*[:=]\s*["'`]?[\w-]{8,}/,
    fault: publishedFileFaults.holdsSecret,
  },
  {
    pattern: /file:\/\/\/|\/home\/[\w.-]+\/|\/Users\/[\w.-]+\/|[A-Z]:\\{1,2}Users\\/,
    fault: publishedFileFaults.namesMachine,
  },
]

const programExtensions = /\.(?:js|css|html|svg)$/
const textExtensions = /\.(?:js|css|html|svg|json|txt|csv|webmanifest|xml)$/

/** Whether a file's text is worth reading for `faultsOfFile`. */
export function isTextFile(file: string): boolean {
  return textExtensions.test(file)
}

/**
 * What must not be published, in one file: source maps, mock code, secrets, paths of the machine (`machinePaths`, beside
 * the usual homes) and addresses outside the site. Data files may hold addresses: those of the sources.
 */
export function faultsOfFile(file: string, text: string, machinePaths: readonly string[]): readonly BuildFault[] {
  const faults: BilingualText[] = []
  if (file.endsWith('.map')) faults.push(publishedFileFaults.isSourceMap)
  if (file.includes('mockServiceWorker')) faults.push(publishedFileFaults.isMockWorker)
  for (const { pattern, fault } of forbiddenTexts) {
    const match = pattern.exec(text)
    if (match) faults.push(withExample(fault, excerpt(text, match.index)))
  }
  for (const path of machinePaths) {
    if (text.includes(path)) faults.push(withExample(publishedFileFaults.namesMachine, path))
  }
  if (programExtensions.test(file)) {
    // A link of a page is followed by a reader, not by the page.
    const loaded = text.replaceAll(/<a\s.*?<\/a>/gs, '')
    const addresses = new Set(Array.from(loaded.matchAll(addressPattern), (match) => match[0]))
    for (const address of addresses) {
      if (!harmlessAlone.has(address) && !harmlessAddresses.some(({ prefix }) => address.startsWith(prefix))) {
        faults.push(withExample(publishedFileFaults.namesOutside, address))
      }
    }
  }
  return faults.map((fault) => ({ file, fault }))
}

const withExample = ({ vi, en }: BilingualText, example: string): BilingualText => ({
  vi: `${vi}: ${example}`,
  en: `${en}: ${example}`,
})

function excerpt(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index + 60).replace(/\s+/g, ' ')
}
