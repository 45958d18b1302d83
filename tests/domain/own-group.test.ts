import { describe, expect, test } from 'vitest'
import { groupNameOf, maximumGroupName, maximumGroups, withGroup, withoutGroup } from '../../src/domain/own-group.ts'
import { buDop, chonThanh, locNinh } from './small-dataset.ts'

describe('the name of a group', () => {
  test.each([
    ['  Xã   biên giới ', 'Xã biên giới'],
    ['Xa\u0303', 'Xã'],
    ['a\nb', 'a b'],
    ['\u202ea', 'a'],
    [`${'x'.repeat(maximumGroupName - 1)} y`, 'x'.repeat(maximumGroupName - 1)],
    ['x'.repeat(maximumGroupName + 5), 'x'.repeat(maximumGroupName)],
  ])('%j is %j', (text, name) => {
    expect(groupNameOf(text)).toBe(name)
  })

  test.each(['', '   ', '\u202e'])('%j is none', (text) => {
    expect(groupNameOf(text)).toBeUndefined()
  })
})

describe('kept groups', () => {
  const border = { name: 'Biên giới', areas: [locNinh.id, buDop.id] }

  test('have each name once, the newest last', () => {
    const towns = { name: 'Thị xã', areas: [chonThanh.id, buDop.id] }
    const wider = { ...border, areas: [...border.areas, chonThanh.id] }
    expect(withGroup([border, towns], wider)).toEqual([towns, wider])
    expect(withoutGroup([border, towns], 'Biên giới')).toEqual([towns])
  })

  test('are so many, and the oldest go', () => {
    const many = Array.from({ length: maximumGroups }, (_, at) => ({ ...border, name: `Nhóm ${at}` }))
    const found = withGroup(many, border)
    expect(found).toHaveLength(maximumGroups)
    expect(found.at(-1)).toEqual(border)
    expect(found[0]!.name).toBe('Nhóm 1')
  })
})
