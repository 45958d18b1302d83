import { parseSync, Visitor } from 'vite'

/** One small change of a source text. */
export interface Mutant {
  /** The stretch of the text that is replaced. */
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The neighbours of an operator: the boundary moved by one, or the opposite. */
const otherOperators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
}
/** The two sides of a call that is easily mistaken for another. */
const otherCalls: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' }
/** Calls that may be left out: what they are called on is of the same type. */
const droppedCalls = new Set(['filter', 'slice', 'sort', 'reverse', 'trim'])

/**
 * All small changes of a module that its compiler would mostly let pass: an operator, a boundary, a condition, a constant, a
 * default, an optional step, a return. Types, texts and imports are left alone.
 */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const mutants: Mutant[] = []
  // A type is no behaviour, though its literals look like constants.
  const types: Span[] = []
  const textOf = ({ start, end }: Span): string => text.slice(start, end)
  const replace = ({ start, end }: Span, after: string): void => {
    const before = text.slice(start, end)
    if (before !== after) mutants.push({ start, end, before, after })
  }
  /** The operator between two operands; comments hold none of these signs in this project. */
  const operatorBetween = (left: Span, right: Span, operator: string): Span => {
    const start = text.indexOf(operator, left.end)
    return start >= left.end && start < right.start ? { start, end: start + operator.length } : { start: 0, end: 0 }
  }
  const isText = ({ type, value }: { readonly type: string; readonly value?: unknown }): boolean =>
    type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string')
  const decide = (test: Span): void => {
    replace(test, 'true')
    replace(test, 'false')
  }

  new Visitor({
    BinaryExpression(node) {
      const other = otherOperators[node.operator]
      if (other === undefined || (node.operator === '+' && (isText(node.left) || isText(node.right)))) return
      replace(operatorBetween(node.left, node.right, node.operator), other)
    },
    LogicalExpression(node) {
      replace(node, textOf(node.left))
      replace(node, textOf(node.right))
    },
    ConditionalExpression(node) {
      decide(node.test)
    },
    IfStatement(node) {
      decide(node.test)
    },
    UnaryExpression(node) {
      if (node.operator === '!' || node.operator === '-') replace(node, textOf(node.argument))
    },
    Literal(node) {
      if (typeof node.value === 'number') replace(node, String(node.value + 1))
      if (typeof node.value === 'boolean') replace(node, String(!node.value))
    },
    ReturnStatement(node) {
      if (node.argument) replace(node.argument, 'undefined')
    },
    MemberExpression(node) {
      if (!node.optional) return
      const dots = operatorBetween(node.object, node.property, '?.')
      replace(dots, node.computed ? '' : '.')
    },
    CallExpression(node) {
      const { callee } = node
      if (callee.type !== 'MemberExpression' || callee.computed) return
      const { name } = callee.property
      const other = otherCalls[name]
      if (other !== undefined) replace(callee.property, other)
      if (droppedCalls.has(name)) replace(node, textOf(callee.object))
    },
    TSLiteralType(node) {
      types.push(node)
    },
  }).visit(parseSync(file, text).program)
  return mutants
    .filter(
      (mutant) =>
        mutant.end > mutant.start && !types.some(({ start, end }) => mutant.start >= start && mutant.end <= end),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
