import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { choiceOf, numberOf } from './read-options.ts'
import type { Complaint } from './refusal.ts'

/** Which site makes the file, in which language, and how long it may take. */
export interface SiteOptions {
  readonly language?: Language
  /** The public address a local build pretends to stand at; absent: this machine. */
  readonly site?: string
  /** The folder of the local build. */
  readonly dist?: string
  readonly timeoutMs: number
}

export const siteOptionNames = ['lang', 'site', 'dist', 'timeout'] as const

/** How long a job may take before it is given up: a slow old server draws sixty pages in less. */
const patienceMs = 180_000

/** Reads the options both commands share. */
export function readSiteOptions(
  given: Readonly<Partial<Record<(typeof siteOptionNames)[number], string>>>,
  complaints: Complaint[],
): SiteOptions {
  const language = choiceOf('--lang', given.lang, languages, complaints)
  const seconds = numberOf('--timeout', given.timeout, complaints)
  if (given.site !== undefined && !isSiteAddress(given.site)) {
    complaints.push(commandSentences.siteMalformed(given.site))
  }
  return {
    ...(language ? { language } : {}),
    ...(given.site === undefined ? {} : { site: given.site }),
    ...(given.dist === undefined ? {} : { dist: given.dist }),
    timeoutMs: seconds === undefined ? patienceMs : seconds * 1000,
  }
}

/** Whether a text is the whole address of a page on some server. */
export function isWholeAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function isSiteAddress(text: string): boolean {
  return isWholeAddress(text) && !/[?#]/.test(text)
}

/** That `--site` and `--dist` mean nothing for a site that is running elsewhere. */
export function onlyForLocalBuild(given: { readonly site?: string; readonly dist?: string }): readonly Complaint[] {
  return (['site', 'dist'] as const)
    .filter((name) => given[name] !== undefined)
    .map((name) => commandSentences.onlyForLocalBuild(name))
}
