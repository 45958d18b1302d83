import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the standard says of the elements of one type. */
export interface TypeRule {
  /** Its children in their order, each name followed by a semicolon. */
  readonly order: RegExp
  /** The types of its children by their names. */
  readonly children: ReadonlyMap<string, string>
  /** Children in any order, none of them twice. */
  readonly isSet: boolean
  /** Whether elements of other standards may stand in it. */
  readonly isOpen: boolean
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly isRequired: boolean }>
  /** What its text is; absent where it has none. */
  readonly text?: string
}

export interface Rules {
  /** The prefixes that the rules write, by namespace. */
  readonly prefixes: ReadonlyMap<string, string>
  /** The types of elements that begin a part, or stand where elements of other standards may. */
  readonly roots: ReadonlyMap<string, string>
  readonly types: ReadonlyMap<string, TypeRule>
  /** What values of a type are: "a|b", "/pattern/", "int 0..100", several of them joined by " or ". */
  readonly values: ReadonlyMap<string, string>
}

const files = ['package', 'presentation', 'drawing', 'chart', 'word', 'sheet'] as const

/**
 * The rules beside this file: orders of children, required children and attributes, and enumerations of ISO/IEC 29500-4
 * (transitional), for the elements, attributes and values that our files have and no others. After `type` stand the
 * children, `name>type` with the signs of regular expressions and `name>=value` for text alone, then `@` and the attributes,
 * `!` behind those that are required.
 */
export function readRules(): Rules {
  const lines = files.flatMap((file) =>
    readFileSync(join(import.meta.dirname, `${file}.txt`), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  const ofKind = (kind: string): readonly (readonly [string, string])[] =>
    lines.flatMap((line) => {
      const [first, name, ...rest] = line.split(' ')
      return first === kind ? [[name!, rest.join(' ')] as const] : []
    })
  const types = lines.flatMap((line, at) => {
    if (!line.startsWith('type ')) return []
    const end = lines.findIndex((each, place) => place > at && !each.startsWith('  '))
    return [[line.slice(5), typeRule(lines.slice(at + 1, end < 0 ? undefined : end))] as const]
  })
  return {
    prefixes: new Map(ofKind('namespace').map(([prefix, uri]) => [uri, prefix])),
    roots: new Map(ofKind('root')),
    types: new Map(types),
    values: new Map(ofKind('value')),
  }
}

function typeRule(lines: readonly string[]): TypeRule {
  const told = lines.map((line) => line.trim())
  const text = told.find((line) => line.startsWith('text '))?.slice(5)
  const attributes =
    told
      .find((line) => line.startsWith('@ '))
      ?.slice(2)
      .split(' ') ?? []
  const model = told.find((line) => !line.startsWith('@ ') && !line.startsWith('text ')) ?? ''
  const children = [...model.matchAll(/([\w:]+)>([=\w:]+)/g)].map(([, name, type]) => [name!, type!] as const)
  const isSet = model.includes('&')
  const ordered = model
    .replaceAll(/([\w:]+)>[=\w:]+/g, '(?:$1;)')
    .replaceAll(/\bany\b/g, '(?:[^;]+;)')
    .replaceAll('( ', '(?:')
    .replaceAll(' ', '')
  return {
    order: isSet ? new RegExp(`^(?:${children.map(([name]) => `${name};`).join('|')})*$`) : new RegExp(`^${ordered}$`),
    children: new Map(children),
    isSet,
    isOpen: /\bany\b/.test(model),
    attributes: new Map(
      attributes.map((attribute) => {
        const [, name, required, value] = /^([\w:]+)(!?)=(.+)$/.exec(attribute)!
        return [name!, { value: value!, isRequired: required === '!' }] as const
      }),
    ),
    ...(text === undefined ? {} : { text }),
  }
}
