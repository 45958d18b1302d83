import { describe, expect, test } from 'vitest'
import { type CarryRule, carryRuleKinds, isStatusRule, ruleOf, weighs } from '../../src/domain/carry-rule.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'

const standard = 'rural.standard' as IndicatorId
const turns = 'reception.turns' as IndicatorId

describe('a rule for carrying figures to other areas', () => {
  test('weighs parts only where a share or the largest part decides', () => {
    expect(carryRuleKinds.filter(weighs)).toEqual(['largest-part', 'estimate'])
  })

  test('says of a status who has it', () => {
    expect(carryRuleKinds.filter(isStatusRule)).toEqual(['new-decision', 'all-parts', 'largest-part', 'any-part'])
  })
})

describe('the rule of an indicator', () => {
  const rule = (indicator: IndicatorId, kind: CarryRule['kind'], direction?: CarryRule['direction']): CarryRule => ({
    indicator,
    kind,
    ...(direction === undefined ? {} : { direction }),
  })
  const rules = [
    rule(turns, 'refuse', 'forwards'),
    rule(turns, 'refuse'),
    rule(standard, 'any-part'),
    rule(standard, 'all-parts', 'forwards'),
  ]

  test('is its own, the one for a direction before the one for both', () => {
    expect(ruleOf(rules, standard, 'forwards')?.kind).toBe('all-parts')
    expect(ruleOf(rules, standard, 'backwards')?.kind).toBe('any-part')
  })

  test('is none where only others have one', () => {
    expect(ruleOf(rules, 'ocop.products' as IndicatorId, 'forwards')).toBeUndefined()
  })
})
