import { existsSync, readFileSync } from 'node:fs'
import { copyFile, readFile, readdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import Beasties from 'beasties'
import { type FirstView, encodeFirstViewNote } from '../../src/contract/first-view.ts'
import { escapedText } from '../../src/domain/xml-text.ts'
import { firstViewProgram } from './first-view-program.ts'
import { readPublication } from './read-publication.ts'
import { staticPages } from './static-pages.ts'
import { writePage } from './write-page.ts'

/** The page as it was built, without figures: what every page of the site is made of. */
const templateFile = join('.vite', 'page.html')
const manifestFile = join('.vite', 'manifest.json')

/** Whether a folder holds a built site whose pages can be written anew. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, templateFile)) && existsSync(join(folder, manifestFile))
}

/** Keeps the page that a build has just written as what all pages are made of. */
export async function keepTemplate(site: string): Promise<void> {
  await copyFile(join(site, 'index.html'), join(site, templateFile))
}

/**
 * Writes the page of every address of a built site: with links that fetch its program and its figures at once, and with
 * its first view where it has one. Whoever puts another publication into the site has to call it again. Resolves with the
 * files of all pages, relative to the site.
 */
export async function writePages(site: string): Promise<readonly string[]> {
  const publication = readPublication(site)
  if (!publication.ok) throw new Error(publication.sentence)
  const [template, manifest] = await Promise.all([
    readFile(join(site, templateFile), 'utf8'),
    readFile(join(site, manifestFile), 'utf8').then((text) => JSON.parse(text) as Manifest),
  ])
  const { renderFirstView } = await firstViewProgram(resolve(site))
  const base = /<script type="module"[^>]* src="(.*?)assets\//.exec(template)?.[1] ?? '/'
  const written: string[] = []
  for (const { file, route, view: path, data } of staticPages(publication.catalogue)) {
    const scripts = route === undefined ? [] : scriptsOf(manifest, route)
    // One after the other: a site has thousands of pages and a machine two cores.
    /* oxlint-disable no-await-in-loop */
    const view =
      path === undefined ? undefined : await renderFirstView(path, (name) => readText(join(site, 'data', name)))
    const links = [
      ...scripts.map((name) => `<link rel="modulepreload" crossorigin href="${base}${name}">`),
      ...data.map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${name}">`),
    ].filter((link) => !template.includes(link))
    const page = template.replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
    await writePage(join(site, file), view ? await withFirstView(page, view, { site, base }) : page)
    /* oxlint-enable no-await-in-loop */
    written.push(file)
  }
  await removeOthers(site, written)
  return written
}

/** Removes the pages of indicators and areas that the publication has not any more: they would keep their figures. */
async function removeOthers(site: string, written: readonly string[]): Promise<void> {
  for (const folder of ['chi-so', 'dia-ban']) {
    const kept = new Set(written.map((file) => dirname(file)))
    const names = await readdir(join(site, folder)).catch(() => [])
    const gone = names.filter((name) => !kept.has(`${folder}/${name}`))
    await Promise.all(gone.map((name) => rm(join(site, folder, name), { recursive: true })))
  }
}

type Manifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean }>
>

/** The files of a route's chunk and of what it imports at once, without those the page's entry brings. */
function scriptsOf(manifest: Manifest, route: string): readonly string[] {
  const start = manifest[route]
  if (!start) return []
  const imported = (start.imports ?? []).flatMap((name) => manifest[name] ?? [])
  return [start, ...imported].filter(({ isEntry }) => !isEntry).map(({ file }) => file)
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** The root with the line that waits. */
const waiting = /(<div id="root")>\s*(<p id="waiting">.*?<\/p>)\s*<\/div>/s

/** The page with its first view in the place of the line that waits, and with the rules that view needs. */
async function withFirstView(
  page: string,
  { html, headline, note }: FirstView,
  { site, base }: { readonly site: string; readonly base: string },
): Promise<string> {
  const attribute = escapedText(encodeFirstViewNote(note))
  const search = escapedText(note.search)
  const filled = page
    // Before the script that looks whether the view is that of the address.
    .replace('<script>', () => `<meta name="first-view" content="${search}">\n    <script>`)
    // Another address waits beside it.
    .replace(
      waiting,
      (_match, start: string, line: string) => `${start} data-first-view="${attribute}">${html}</div>${line}`,
    )
    .replace(/<title>(.*?)<\/title>/, (_match, name: string) => `<title>${headline} · ${name}</title>`)
  const critical = new Beasties({
    path: site,
    publicPath: base,
    // The rest of the look comes after the view: nothing that is painted waits for it.
    preload: 'body',
    pruneSource: false,
    reduceInlineStyles: false,
    // It finds no element by these: without them a table of the first view has other rows than the page.
    allowRules: [/:where\(/],
    noscriptFallback: false,
    logLevel: 'silent',
  })
  const faces = facesAtHand(await readFile(join(site, /href="[^"]*?(assets\/[^"]+\.css)"/.exec(page)![1]!), 'utf8'))
  // Painted at once down to what is held back: half of a headline would push the rest about. Browsers that do not know
  // it paint as it comes.
  const fold = /data-later[^]*?\sid="([^"]+)"/.exec(html)?.[1] ?? 'not-loaded'
  const whole = `<link rel="expect" href="#${fold}" blocking="render">`
  // By its last line the page knows that the sheet has come: what stands in the page must not say so.
  const dressed = (await critical.process(filled))
    .replaceAll(/#root\s*\{\s*--style-is-whole:\s*1;?\s*\}/g, '')
    .replace(' data-beasties-container', '')
  return withProgramLater(dressed).replace('</head>', () => `<style>${faces}</style>${whole}</head>`)
}

const programFiles =
  /\s*<link rel="(?:modulepreload|preload|stylesheet)"[^>]*>|\s*<script type="module"[^>]*><\/script>/g

/** The page with the files of the program in a template: its script asks for them once the first view is painted. */
function withProgramLater(page: string): string {
  const files = [...page.matchAll(programFiles)].map(([file]) => file.trim())
  const template = `<template id="program">${files.join('')}</template>`
  return page.replaceAll(programFiles, '').replace('<meta name="first-view"', (meta) => `${template}\n    ${meta}`)
}

/** The faces that are not fetched: figures have their width from the beginning, and what stands in for letters theirs. */
function facesAtHand(css: string): string {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => !/url\((?!['"]?data:)/.test(face))
    .join('')
}
