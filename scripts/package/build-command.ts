import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildTexts } from '../../src/i18n/build-texts.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import type { DataProblemCode } from '../../src/domain/package-problem.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { type Result, failure, success } from '../../src/domain/result.ts'
import { finishKilled } from '../publishing/merge-and-publish.ts'
import { ioReason } from './io-reason.ts'
import { loadPackage } from './load-package.ts'
import { folderOf, fromRoot } from './package-folder.ts'
import { packageParts } from '../../src/package/package-parts.ts'
import { descriptionFile, readDescription } from '../../src/package/read-description.ts'
import { publishParts } from './publish-parts.ts'
import { type Publication, publishPackage } from '../../src/package/publish-package.ts'
import { countOfProblems } from '../../src/package/problem-list.ts'
import { sortProblems } from '../../src/package/sort-problems.ts'
import { writePublication } from './write-publication.ts'

/** Where a run may look and speak. */
export interface BuildEnvironment {
  /** The folder in which `data/` and `public/` lie. */
  readonly root: string
  readonly print: (line: string) => void
  /** Whether the pages of a built site stay as they are for now: who asks for that calls `renewSite` afterwards. */
  readonly keepsPages?: true
}

/** Where a site has its publication. */
const publishedFolder = 'data'

/** More lines than these scroll away before anybody has read them. */
const mostShown = 1000

/**
 * Builds a publication from a package and says what came of it: `[package] [--out folder] [--lang vi|en]`. A package is a
 * name in `data/` or a path. Returns the exit code; with any fault nothing is written, warnings do not hinder.
 */
export async function buildCommand(
  args: readonly string[],
  { root, print, keepsPages }: BuildEnvironment,
): Promise<0 | 1> {
  const options = readBuildOptions(args)
  const language = options.ok ? options.value.language : 'vi'
  const texts = buildTexts[language]
  const result = options.ok
    ? await build(options.value, { root, print, ...(keepsPages ? { keepsPages } : {}) })
    : options
  if (!result.ok) {
    const [shown, hidden] = [result.problems.slice(0, mostShown), result.problems.slice(mostShown)]
    for (const problem of sortProblems(shown)) print(packageProblemSentence(problem, language))
    if (hidden.length > 0) print(texts.notShown(countOfProblems(hidden)))
    if (shown.some(({ place }) => place?.row !== undefined)) print(texts.rows)
    print(texts.faults(countOfProblems(result.problems)))
    return 1
  }
  const { summary, warnings } = result.value
  print(texts.published(summary))
  if (warnings.length > 0) {
    print(texts.warnings(countOfProblems(warnings)))
    for (const warning of warnings) print(packageProblemSentence(warning, language))
    print(texts.rows)
  }
  return 0
}

export interface BuildOptions {
  readonly packageName: string
  readonly out: string
  readonly language: Language
}

/** What is asked for, or the option that nobody knows. */
export function readBuildOptions(args: readonly string[]): Result<BuildOptions, DataProblemCode> {
  const refuse = (text: string) => failure<DataProblemCode>({ code: 'option-unknown', place: { text } })
  const { tokens } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const options = { packageName: 'binh-phuoc', out: join('public', 'data'), lang: 'vi' }
  let positionals = 0
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals += 1
      if (positionals > 1) return refuse(token.value)
      options.packageName = token.value
    }
    if (token.kind !== 'option') continue
    const { name, value } = token
    if ((name !== 'out' && name !== 'lang') || value === undefined || value === '') return refuse(token.rawName)
    options[name] = value
  }
  const { packageName, out, lang } = options
  const language = languages.find((each) => each === lang)
  return language === undefined ? refuse(`--lang ${lang}`) : success({ packageName, out, language })
}

async function build(
  options: BuildOptions,
  { root, print, keepsPages }: BuildEnvironment,
): Promise<Result<Pick<Publication, 'summary' | 'warnings'>, DataProblemCode>> {
  const published = await publish(options, { root, print })
  if (!published.ok || keepsPages) return published
  const renewed = await renewSite(fromRoot(root, options.out))
  return renewed.ok ? published : renewed
}

async function publish(
  options: BuildOptions,
  { root, print }: BuildEnvironment,
): Promise<Result<Pick<Publication, 'summary' | 'warnings'>, DataProblemCode>> {
  const { packageName, out } = options
  const folder = folderOf(packageName)
  await finishKilled(fromRoot(root, folder))
  const parted = await partedPackage(fromRoot(root, folder))
  if (parted) {
    const places = { folder: fromRoot(root, folder), out: fromRoot(root, out), memory: join(root, '.cache', 'parts') }
    const published = await publishParts({ ...parted, ...places }, (part) =>
      print(buildTexts[options.language].part(part)),
    )
    if (published.ok) return published
    const isOfFolder = ({ code }: Problem<DataProblemCode>): boolean => code.startsWith('folder-')
    return { ok: false, problems: published.problems.map((each) => (isOfFolder(each) ? naming(each, out) : each)) }
  }
  const files = await loadPackage(fromRoot(root, folder))
  if (!files.ok) return { ok: false, problems: files.problems.map((problem) => naming(problem, folder)) }
  const publication = publishPackage(files.value)
  if (!publication.ok) return publication
  const written = await writePublication(publication.value.files, fromRoot(root, out))
  if (!written.ok) return { ok: false, problems: written.problems.map((problem) => naming(problem, out)) }
  return publication
}

/** Writes the pages of a built site anew whose publication was replaced: what stands in them is of the one before. */
export async function renewSite(out: string): Promise<Result<undefined, DataProblemCode>> {
  const site = dirname(out)
  if (basename(out) !== publishedFolder) return success(undefined)
  // Only who publishes into a site needs what renders its pages.
  const { isBuiltSite, writePages } = await import('../build/write-pages.ts')
  if (!isBuiltSite(site)) return success(undefined)
  try {
    const { precompressFiles, precompressFolder } = await import('../build/precompress.ts')
    const pages = await writePages(site)
    await precompressFiles(pages.map((page) => join(site, page)))
    await precompressFolder(join(site, publishedFolder))
    return success(undefined)
  } catch (error) {
    return failure({ code: 'folder-not-writable', place: { text: 'index.html' }, params: { reason: ioReason(error) } })
  }
}

/** A package that names parts; undefined where it names none, or cannot be read: then the whole has the fault. */
async function partedPackage(folder: string) {
  const description = readDescription(await readFile(join(folder, descriptionFile)).catch(() => undefined))
  if (!description.ok) return undefined
  const parts = packageParts(description.value)
  return parts && { ...parts, description: description.value }
}

/** The problem with the folder as the caller named it: a problem never carries a path of the machine. */
function naming(problem: Problem<DataProblemCode>, folder: string): Problem<DataProblemCode> {
  return problem.place?.text === undefined ? problem : { ...problem, place: { ...problem.place, text: folder } }
}
