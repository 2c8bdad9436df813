import {coreRecognisers, recognise, type Entity} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {recognisers} from './recognise.js'

const found = (text: string) => recognise(text, recognisers, recognise(text, coreRecognisers))
const shown = (text: string) =>
  found(text).map(entity => `${text.slice(entity.start, entity.end)} ${says(entity)}`)

function says(entity: Entity): string {
  if (entity.kind === 'identifier') return entity.family
  if (entity.kind === 'placeholder') return `stands for ${entity.stands}`
  return entity.kind === 'date' ? (entity.iso ?? entity.precision) : entity.kind
}

describe('identifiers with a label', () => {
  it.each([
    ['Ordrenr. 5520183.', '5520183 order-id'],
    ['CVR-nummeret er fortsat 13748136', '13748136 tax-id'],
    ['CVR: 13 74 81 36', '13 74 81 36 tax-id'],
    ['EAN-nr. 5701234567899', '5701234567899 product-code'],
    ['Følgeseddel 77120', '77120 order-id'],
    ['Returnr. 77120', '77120 case-id'],
    ['sendt med GLS (12345678901)', '12345678901 tracking-number'],
    ['Kortnummeret er 4571 1234 5678 9012', '4571 1234 5678 9012 payment-card'],
    ['kort tid efter 12345 kroner', '12345 kroner amount'],
    ['Ups, jeg glemte at skrive den 3. marts', 'vague'],
    ['ordren var 70318', '70318 order-id'],
    ['Ordrenummeret er EB-7720415', 'EB-7720415 order-id'],
    ['sag 26/004418', '26/004418 case-id'],
    ['Sags-ID: 10482217731', '10482217731 case-id'],
    ['kundenr. 7730418', '7730418 account-id'],
    ['(serienr. 40117-B)', '40117-B product-code'],
    ['**Ordrenummer:** 88213047', '88213047 order-id'],
    ['faktura-8817.pdf', '8817.pdf invoice-number'],
    ['Track & trace: 00370712345678', '00370712345678 tracking-number'],
    ['forsendelses-ID’et er klar', undefined],
    ['ordre nr. 5', undefined],
    ['min ordre af 3. marts', 'vague'],
  ])('%s', (text, expected) => {
    const all = shown(text)
    if (expected === undefined) expect(all).toEqual([])
    else if (expected === 'vague') expect(all.some(entry => entry.includes('-id'))).toBe(false)
    else expect(all).toContain(expected)
  })
})

describe('dates and times', () => {
  it.each([
    ['den 3. marts 2026.', '3. marts 2026 2026-03-03'],
    ['d. 3. maj', '3. maj day'],
    ['perioden 1.-15. februar', '1.-15. februar day'],
    ['kl. 14.30.', 'kl. 14.30 time'],
    ['kl 9', 'kl 9 time'],
    ['03.04.2026', '03.04.2026 2026-04-03'],
    ['d. 3/4', '3/4 day'],
    ['i uge 12.', 'uge 12 vague'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected])
  })

  it.each(['3. marskal', '31.45.2026', '3/4 liter', 'kl. mange'])('not in “%s”', text => {
    expect(found(text)).toEqual([])
  })
})

describe('marks to be filled in', () => {
  it.each([
    ['[indsæt dato]', 'date'],
    ['[kundens navn]', 'name'],
    ['[Ordrenummer]', 'identifier'],
    ['(indsæt ordrenummer)', 'identifier'],
    ['<indsæt ordrenummer>', 'identifier'],
    ['{{fornavn}}', 'name'],
    ['%UDLOEB%', 'date'],
    ['[LEVERINGSDATO]', 'date'],
    ['ordrenr. xxxxxxx', 'unknown'],
  ])('%s', (text, stands) => {
    expect(found(text)).toMatchObject([{kind: 'placeholder', stands}])
  })

  it.each(['[se bilag 2]', '[x]', 'Hilsen xxx', '(se dato)'])('not in “%s”', text => {
    expect(found(text)).toEqual([])
  })
})

describe('telephone numbers', () => {
  it.each([
    ['Kan I ringe til mig på 20 30 40 51?', '20 30 40 51 phone'],
    ['Ring gerne på tlf. +45 20304051', '+45 20304051 phone'],
    ['Jeg træffes på 20304051 efter kl. 16', '20304051 phone'],
  ])('in “%s”', (text, expected) => {
    expect(shown(text)).toContain(expected)
  })

  it.each(['Min linje er 20 30 40 51', 'Vi mødes på 2030 4051 6', 'ring på 12 34'])('not in “%s”', text => {
    expect(found(text).map(({kind}) => kind)).not.toContain('phone')
  })
})
