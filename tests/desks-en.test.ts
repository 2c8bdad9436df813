import {lint} from 'tactlint'
import {describe, expect, it} from 'vitest'

const context = {audience: 'support', stage: 'first'} as const
const asked = async (message: string) => {
  const {findings, resolve} = await lint(message, {context, language: 'en'})
  return findings
    .filter(({ruleId}) => ruleId === 'missing-identifier')
    .flatMap(finding => resolve(finding).map(({text}) => text))
}

describe('each desk is asked for its own reference', () => {
  it.each<readonly [desk: string, message: string, line: string, references: readonly string[]]>([
    [
      'bank',
      'Hello,\n\nMy debit card{x} was swallowed by the cash machine in Park Street on 3 May. Could you please send me a new one?',
      'Account number: ⟨account number⟩',
      [' ending in 4417', ' (account no. 20310442)'],
    ],
    [
      'bank',
      'Hello,\n\nI made a transfer to my landlord on Monday{x}, and it has not arrived. Could you please check where the money is?',
      'Account number: ⟨account number⟩',
      [', transaction ID TR-2204418', ' from IBAN DK50 0040 0440 1162 43'],
    ],
    [
      'telecom',
      'Hello,\n\nMy broadband{x} is down since Sunday morning. Could you please send a technician?',
      'Customer number: ⟨customer number⟩',
      [' (customer number 4410882)', ' on 020 7946 0112'],
    ],
    [
      'telecom',
      'Hello,\n\nYou took the direct debit for my mobile plan{x} twice in May. Could you please return one?',
      'Customer number: ⟨customer number⟩',
      [', contract no. 88-20417,'],
    ],
    [
      'hotel',
      'Dear reservations team,\n\nThe room we booked{x} has no balcony, although we had asked for one. Could you please change it?',
      'Booking reference: ⟨booking reference⟩',
      [' (booking reference KX7Q2P)', ', confirmation no. 20441882,'],
    ],
    [
      'hotel',
      'Hello,\n\nMy flight{x} was cancelled yesterday. I would like a refund, please.',
      'Booking reference: ⟨booking reference⟩',
      [' (PNR KX7Q2P)'],
    ],
    [
      'SaaS',
      'Hello support,\n\nI cannot log in to our workspace{x} since the last update; the app shows a white page. Could you please have a look?',
      'Account e-mail: ⟨account e-mail⟩',
      [' (ava@example.com)', ' (ticket #20418)'],
    ],
    [
      'insurer',
      'Hello,\n\nI reported water damage in March{x} and have not heard from the loss adjuster. Could you please tell me how my claim is going?',
      'Policy number: ⟨policy number⟩',
      [', claim no. SK-20441,'],
    ],
    [
      'workshop',
      'Hello,\n\nMy dishwasher{x} stopped working after two months. Could you please repair it under warranty?',
      'Serial number: ⟨serial number⟩',
      [', serial number FD9904-00217,'],
    ],
    [
      'utility',
      'Hello,\n\nMy electricity bill{x} is twice as high as last year. Could you please check the meter reading?',
      'Customer number: ⟨customer number⟩',
      [' (customer number 4410882)'],
    ],
    [
      'authority',
      'Hello,\n\nI applied for a building permit in January{x} and have not received an answer. Could you please tell me when to expect it?',
      'Case number: ⟨case number⟩',
      [' (case no. 26/004418)'],
    ],
  ])('%s: %s', async (_, message, line, references) => {
    expect(await asked(message.replace('{x}', ''))).toEqual([line])
    for (const reference of references) expect(await asked(message.replace('{x}', reference))).toEqual([])
  })
})

describe('nothing is asked for where no case has to be found', () => {
  it.each([
    'Dear hotel team,\n\nDo you have parking, and is breakfast included? We are thinking of staying two nights in May.',
    'Hello,\n\nDo you offer fibre in Leeds, and what does a contract cost? Could you please send me a price list?',
    'Hello,\n\nMy broadband works again. Thank you for the quick help.',
    'Hello,\n\nWhat is your refund policy? I want to know before I order.',
    'Hello,\n\nHow do I open a savings account, and which documents do I need?',
    'Hello,\n\nThe parcel RR520974165GB is lost. It holds papers for my passport. Could you please trace it?',
  ])('%s', async message => {
    expect(await asked(message)).toEqual([])
  })
})
