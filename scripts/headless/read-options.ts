import { parseArgs } from 'node:util'
import type { Complaint } from './refusal.ts'

/** What was written on a command line, as text, and everything that is wrong with how it was written. */
export interface ReadOptions<Name extends string> {
  readonly given: Readonly<Partial<Record<Name, string>>>
  readonly asksForHelp: boolean
  readonly complaints: readonly Complaint[]
}

/** Reads options that each take one value, and `--help`. All faults of writing are collected. */
export function readOptions<Name extends string>(args: readonly string[], names: readonly Name[]): ReadOptions<Name> {
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
    if (token.kind === 'positional' && token.index - 1 !== unknownAt) complaints.push(stray(token.value))
    if (token.kind !== 'option') continue
    const name = names.find((each) => each === token.name)
    if (token.name === 'help') asksForHelp = true
    else if (name === undefined) {
      unknownAt = token.index
      complaints.push(unknownOption(token.rawName, names))
    } else if (given[name] !== undefined) complaints.push(repeated(token.rawName))
    else if (token.value === undefined || token.value === '') complaints.push(empty(token.rawName))
    else if (isOption(token)) {
      // Everything behind it stands in the wrong place.
      complaints.push(empty(token.rawName))
      break
    } else given[name] = token.value
  }
  return { given, asksForHelp, complaints }
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
    const all = values.join(', ')
    complaints.push({
      vi: `${option} không nhận “${text}”. Hãy chọn một trong: ${all}.`,
      en: `${option} does not take “${text}”. Choose one of: ${all}.`,
    })
  }
  return found
}

/** A number above zero, or undefined with a complaint. */
export function numberOf(option: string, text: string | undefined, complaints: Complaint[]): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,6}(?:\.\d+)?$/.test(text) && Number(text) > 0) return Number(text)
  complaints.push({
    vi: `${option} phải là một số lớn hơn 0, không phải “${text}”.`,
    en: `${option} has to be a number above 0, not “${text}”.`,
  })
  return undefined
}

/** What was given of an option that must be there; empty with a complaint when it is not. */
export function requiredOf(option: string, text: string | undefined, complaints: Complaint[]): string {
  if (text === undefined) {
    complaints.push({
      vi: `Thiếu ${option}. Xem cách dùng bằng --help.`,
      en: `${option} is missing. See the usage with --help.`,
    })
  }
  return text ?? ''
}

function stray(text: string): Complaint {
  return {
    vi: `“${text}” không thuộc lựa chọn nào. Viết “npm run <lệnh> -- --lựa-chọn giá-trị” (có hai gạch sau tên lệnh), và đặt địa chỉ có dấu & trong dấu nháy.`,
    en: `“${text}” belongs to no option. Write “npm run <command> -- --option value” (with the two dashes), and put an address with & into quotes.`,
  }
}

function unknownOption(rawName: string, names: readonly string[]): Complaint {
  const all = names.map((name) => `--${name}`).join(', ')
  return {
    vi: `Không có lựa chọn ${rawName}. Các lựa chọn: ${all}.`,
    en: `There is no option ${rawName}. The options are: ${all}.`,
  }
}

function repeated(rawName: string): Complaint {
  return { vi: `${rawName} được viết hai lần. Hãy giữ một.`, en: `${rawName} is written twice. Keep one.` }
}

function empty(rawName: string): Complaint {
  return { vi: `Sau ${rawName} thiếu giá trị.`, en: `A value is missing after ${rawName}.` }
}
