type Method = (this: never, ...given: never[]) => unknown

/** How much a call of a method looks at, by what it is called on, given and gives back. */
type Cost = (self: unknown, given: readonly unknown[], result: unknown) => number

const lengthOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length
  return Array.isArray(value) ? value.length : 0
}

/** What was looked through until something was found. */
const upTo: Cost = (self, [, from], found) => {
  const start = typeof from === 'number' ? from : 0
  return Math.max(1, (typeof found === 'number' && found >= 0 ? found : lengthOf(self)) - start)
}
const fromEnd: Cost = (self, [, from], found) => {
  const start = typeof from === 'number' ? Math.min(from, lengthOf(self)) : lengthOf(self)
  return Math.max(1, start - (typeof found === 'number' ? found : 0))
}
const whole: Cost = (self) => lengthOf(self)
const ofResult: Cost = (_, __, result) => lengthOf(result)

const costs: readonly (readonly [prototype: object, names: readonly string[], cost: Cost])[] = [
  [String.prototype, ['indexOf'], upTo],
  [String.prototype, ['lastIndexOf'], fromEnd],
  [
    String.prototype,
    ['includes', 'split', 'normalize', 'toLowerCase', 'toUpperCase', 'replaceAll', 'replace', 'trim'],
    whole,
  ],
  [Array.prototype, ['map', 'filter', 'flatMap', 'forEach', 'reduce', 'join', 'sort', 'unshift', 'shift'], whole],
  [Array.prototype, ['slice', 'concat'], ofResult],
  [Array.prototype, ['indexOf'], upTo],
  [Array.prototype, ['includes'], whole],
]

/** They ask until they have an answer: each question counts. */
const asking = ['find', 'findIndex', 'findLast', 'some', 'every'] as const

/**
 * How much work something does: the letters and entries that the methods of texts, lists and patterns look at meanwhile. Unlike
 * seconds it is the same on every machine. What a pattern does again within one match is not in it.
 */
function workOf(act: () => unknown): number {
  let work = 0
  const restored: (() => void)[] = []
  const replace = (prototype: object, name: string, made: (original: Method) => Method): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name)!
    Object.defineProperty(prototype, name, { ...own, value: made(own.value as Method) })
    restored.push(() => void Object.defineProperty(prototype, name, own))
  }
  for (const [prototype, names, cost] of costs) {
    for (const name of names) {
      replace(prototype, name, (original) => {
        return function counted(this: unknown, ...given: readonly unknown[]) {
          const result = Reflect.apply(original, this, given)
          work += cost(this, given, result)
          return result
        }
      })
    }
  }
  for (const name of asking) {
    replace(Array.prototype, name, (original) => {
      return function counted(this: unknown, ask: (...of: readonly unknown[]) => unknown, self?: unknown) {
        const each = (...of: readonly unknown[]): unknown => {
          work += 1
          return Reflect.apply(ask, self, of)
        }
        return Reflect.apply(original, this, [each])
      }
    })
  }
  // All that patterns do leads through it.
  replace(RegExp.prototype, 'exec', (original) => {
    return function counted(this: RegExp, text: unknown) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const found = Reflect.apply(original, this, [text]) as RegExpExecArray | null
      const end = found ? found.index + found[0].length : this.sticky ? from : lengthOf(text)
      work += Math.max(1, end - from)
      return found
    }
  })
  try {
    act()
  } finally {
    for (const restore of restored) restore()
  }
  return work
}

/** How many times more work twice as much takes: about two where it grows with what is given, four where it grows with its square. */
export function growthOf(size: number, act: (size: number) => unknown): number {
  // What is made once and kept is no part of it.
  act(size)
  return workOf(() => act(2 * size)) / workOf(() => act(size))
}
