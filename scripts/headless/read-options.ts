import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { parseArgs } from 'node:util'
import type { Complaint } from './refusal.ts'

/**
 * What `orderOf` makes of options that each take one value, `help`, or everything that is wrong with them. It is asked
 * where all of them are written as they should be, and adds its own complaints.
 */
export function readOrder<Name extends string, Order>(
  args: readonly string[],
  names: readonly Name[],
  orderOf: (given: Readonly<Partial<Record<Name, string>>>, complaints: Complaint[]) => Order | undefined,
): Order | 'help' | { readonly complaints: readonly Complaint[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]))
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  })
  const given: Partial<Record<Name, string>> = {}
  const complaints: Complaint[] = []
  let asksForHelp = false
  let unknownAt: number | undefined
  for (const token of tokens) {
    // What follows an unknown option is most likely its value.
    if (token.kind === 'positional' && token.index - 1 !== unknownAt)
      complaints.push(commandSentences.stray(token.value))
    if (token.kind !== 'option') continue
    const name = names.find((each) => each === token.name)
    if (token.name === 'help') asksForHelp = true
    else if (name === undefined) {
      unknownAt = token.index
      complaints.push(commandSentences.optionUnknown(token.rawName, names.map((each) => `--${each}`).join(', ')))
    } else if (given[name] !== undefined) complaints.push(commandSentences.optionRepeated(token.rawName))
    else if (token.value === undefined || token.value === '')
      complaints.push(commandSentences.valueMissing(token.rawName))
    else if (isOption(token)) {
      // Everything behind it stands in the wrong place.
      complaints.push(commandSentences.valueMissing(token.rawName))
      break
    } else given[name] = token.value
  }
  if (asksForHelp) return 'help'
  const order = complaints.length > 0 ? undefined : orderOf(given, complaints)
  return complaints.length > 0 || order === undefined ? { complaints } : order
}

/** Whether the value of an option is the next option: `--url --out a.png`. */
function isOption(token: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined }): boolean {
  return token.inlineValue === false && token.value?.startsWith('--') === true
}

/** One of a few values, or undefined with a complaint that lists them. */
export function choiceOf<Value extends string>(
  option: string,
  text: string | undefined,
  values: readonly Value[],
  complaints: Complaint[],
): Value | undefined {
  if (text === undefined) return undefined
  const found = values.find((value) => value === text)
  if (found === undefined) {
    complaints.push(commandSentences.choiceUnknown(option, text, values.join(', ')))
  }
  return found
}

/** A number above zero, or undefined with a complaint. */
export function numberOf(option: string, text: string | undefined, complaints: Complaint[]): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,6}(?:\.\d+)?$/.test(text) && Number(text) > 0) return Number(text)
  complaints.push(commandSentences.numberMalformed(option, text))
  return undefined
}

/** What was given of an option that must be there; empty with a complaint when it is not. */
export function requiredOf(option: string, text: string | undefined, complaints: Complaint[]): string {
  if (text === undefined) {
    complaints.push(commandSentences.optionMissing(option))
  }
  return text ?? ''
}
