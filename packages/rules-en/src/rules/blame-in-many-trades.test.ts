import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('blame is found whoever is blamed', () => {
  it.each([
    // A wrong result of somebody's work.
    'Your florist tied the wrong ribbon round the wreath.',
    'Your night nurse gave it to the wrong patient.',
    'You engraved the wrong year on the ring.',
    'You rented the same cabin out twice.',
    'Your plasterer drilled through our phone cable.',
    'Your barber cut corners.',
    // Who takes no care.
    'Your graders never read the appendix.',
    'Your packing line is not following the recipe.',
    'None of your porters noted the seal number.',
    'Nobody so much as lifted the bonnet.',
    'It never crossed your mind to ask us.',
    'The registrar couldn’t be bothered to stand up.',
    'Your library cannot keep track of its own shelves.',
    'No one in that office ever cares who is waiting.',
    // What was hidden, denied or passed on.
    'You added a second night to the bill and hoped nobody would count.',
    'Your valet dented the door and said nothing.',
    'The sommelier poured the cheap one and pretended it was ours.',
    'You booked the deposit, then told me there was no room.',
    'Your estate agent lied to us about the damp.',
    'The mileage on the form is a number that your adviser made up.',
    'You let a stranger into my flat.',
    // What would have come of doing it right.
    'If your rider had rung the bell, the ice cream would be whole.',
    'Had your surveyor gone up to the loft, he would have smelt it.',
    'The tickets would not have expired if your clerk had stamped them.',
    'All you had to do was turn the key.',
    'Whoever wired this socket should have used a tester.',
    // A fault as a noun.
    'This is carelessness on your part.',
    'The muddle is entirely yours.',
    'A slip-up of your bookkeeper has cost me forty pounds.',
    'The puddle in our hall is the work of your plumber.',
    'We hold your site manager responsible.',
    'It is always your courier, never ours.',
    'That is typical of your hotline.',
    // A cause.
    'We missed the ferry thanks to your timetable.',
    'I stood outside because your janitor was smoking behind the gym.',
    // At the writer's cost, unasked.
    'You lot parked my bike in a skip.',
    'You upgraded us to a plan we never asked for.',
    'You sold our seats to a tour group.',
    'The council has yet again mislaid its own map.',
    'Your update bricked my tablet.',
    'It took your staff five tries to spell my name.',
  ])('%s', async text => {
    expect(await toneOf(text, 'support')).toContain('blame-language')
  })

  it.each([
    'Your florist noticed the wrong ribbon and changed it at once.',
    'Your clerk told me that the wrong form had been sent.',
    'I tried with your team to change the incorrect address.',
    'Your engineer had time on Friday, so we agreed on nine.',
    'If your engineer had time on Friday, that would suit us.',
    'If you had a spare key, it would help.',
    'If you’d be willing to call, we would be grateful.',
    'Had I known about the strike, I would have come earlier.',
    'All you have to do is sign.',
    'You don’t ever feel like you ate too much there.',
    'Whoever packed this did a lovely job.',
    'You lot are brilliant, thank you.',
    'None of your plans includes Norway, as far as I can see.',
    'Nobody was at the desk when we arrived.',
    'Your porter carried our bags and said hello.',
    'You let us park in the yard.',
    'You let my son in although he had forgotten his card.',
    'The mix-up is entirely mine.',
    'It was an error of mine.',
    'I do not hold you responsible for the rain.',
    'I am writing because you asked for the meter number.',
    'We chose the night bus because your driver had recommended it.',
    'It was moved because your crew had another job.',
    'I write because you advertise a spring sale.',
    'I admire the work of your gardeners.',
    'Your update removed the old theme, which I do not mind.',
    'You gave my letter to your colleague, who answered today.',
    'It took your engineer an hour to fit the door.',
  ])('but not: %s', async text => {
    expect(await toneOf(text, 'support')).not.toContain('blame-language')
  })
})
