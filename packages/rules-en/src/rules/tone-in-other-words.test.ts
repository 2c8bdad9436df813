import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('the tone rules find the same in other words', () => {
  it.each([
    'Your driver went to the wrong street and then marked it as delivered.',
    'You evidently hire anybody who owns a van.',
    'You plainly did not measure anything.',
    'Your people evidently guessed.',
    'The man at the counter just stood by and watched.',
    'Your receptionist shrugged and walked away.',
    'The porter looked on and did nothing.',
    'Now I am to pay for your own mistake.',
    'I am being punished for your mess.',
    'We are paying for your slip-up.',
    'Why should I suffer for your mix-up?',
    'It was your doing.',
    'All of this is down to you.',
    'This is on you.',
    'The blame sits with your depot.',
    'Had your driver rung the bell, we would not be here.',
    "You couldn't even spell my name.",
    "You can't even get a postcode right.",
  ])('blames: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('blame-language')
  })

  it.each([
    'Otherwise our whole fleet moves to another leasing firm.',
    "I'll be taking my business to the shop across the road.",
    'We are voting with our feet if nothing happens.',
    'My brother-in-law happens to be a barrister.',
    'A friend of mine is a reporter with the BBC.',
    'I have two better quotes on my desk.',
    'Our lawyers are already drafting the letter.',
    'The claim form for the county court is on my desk.',
    'My one-star review is drafted.',
    'The chargeback form is one click away.',
    'My next letter will be from a solicitor.',
    'I kept every email, and the papers love that sort of thing.',
    'The whole street will know by tonight what kind of firm you are.',
    'Word of mouth works both ways.',
    'You have till noon, then I go public.',
    'After that the gloves come off.',
    "You don't want to find out what happens on Friday.",
    'There will be hell to pay.',
  ])('threatens: %s', async text => {
    expect((await toneOf(text, 'support')).filter(id => id.endsWith('-threat'))).not.toEqual([])
  })

  it.each([
    "Don't spend it all at once, I told myself when I saw the £2 voucher.",
    'The longest three hours of my life.',
    'The price is a joke.',
    "I've seen snails with more urgency.",
    'A brick would answer sooner.',
    'I burst into tears at the counter.',
    'It is like talking to a wall.',
    'Getting an answer is like pulling teeth.',
    'I may as well talk to the cat.',
    'I felt like a criminal.',
    'UNBELIEVABLE. The cake stand came in two hundred pieces.',
    'My heart sank.',
    'This is driving me up the wall.',
    'What a shambles.',
    'I have lost all faith in this company.',
    'The room smelled like something had died in it.',
    'At this rate my grandchildren will get the parcel.',
    'Words cannot describe how I feel.',
  ])('vents: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('emotional-language')
  })

  it.each([
    'One wonders whether my letter was ever looked at.',
    'Let me do the maths for you.',
    'Reading attachments is evidently not in the job description.',
    'I presume punctuality is not one of your values.',
    'Has everyone gone home?',
    'Is the whole department on holiday?',
    'A glance at the photo would have told you that.',
    'As anyone who opened the attachment could see, the invoice is dated 3 March.',
    'My question seems to have been a little too hard.',
    'I will type slowly so that you can follow.',
    'How good of you to tell me what I told you on Monday.',
    'Thanks for repeating my question back to me.',
    'What a treat to receive the same template again.',
    'I expect this email will also vanish into the void.',
    'If anyone is reading this, the number is still 44-0917623.',
    'Would it kill you to answer?',
    'A simple answer would have done.',
    'It might help to look at the picture before replying.',
  ])('scolds: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'I want my £32 back by Wednesday.',
    'The bill is wrong. Sort it.',
    'The bill is wrong. Sort it out by Friday.',
    'Hello, the fee on my account is wrong. Knock it off the bill.',
    'Hello, my order is late. Find my parcel and ring me tonight.',
    'Hello, my order is late. Put it on a van tomorrow.',
    'Hello, the heating in flat 3 is off. Call a plumber.',
    'Hello, the router is dead. Swap the router.',
    'Hello, the router is dead. Post a new one out today.',
    'Hello, the direct debit is wrong. Bring it back down to £96.',
    'Hello, the direct debit is wrong. Drop it to £96 and write to me when done.',
    'Hello, the invoice is wrong. Reissue it without VAT.',
    'Hello, my claim 44-0917623 was refused. Re-open it and have another assessor look.',
    'Hello, the charge on my card is wrong. Put the £25 back.',
    'Hello, the charge on my card is wrong. Give back the £25.',
    'My booking is wrong. Change the name on it. ',
    'My seat was changed. Move me back to 4A.',
    'Hello, my pass is late. I expect it in my letterbox tomorrow.',
  ])('orders: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('demand-phrasing')
  })

  it.each([
    'I have a mortgage to pay.',
    'I have two employees to feed.',
    'We have put £8,000 into this product line.',
    'I have tied up all my savings in this stock.',
    'Our whole quarter hangs on this listing.',
    'It took me two years to get to page one.',
    'I barely break even at that fee.',
    'After fees I am left with 20 cents a piece.',
    'My bonus is riding on this launch.',
    'I could have sold 300 by now.',
    'I am bleeding money.',
    'My competitors are taking my place.',
    'My investors expect growth.',
    'My boss wants to see numbers.',
  ])('argues from the writer’s gain: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'The data is lost and cannot be recovered.',
    'Lost tickets are never replaced.',
    'Used goods do not come under the guarantee.',
    'Late applications will be disregarded.',
    'Your application was unsuccessful.',
    'We no longer make this part.',
    'We stopped selling that model in 2021.',
    'That product has been discontinued.',
    'None of our shops has it.',
    'No branch has it in stock.',
    'We will not be reconsidering the decision.',
    'We will not enter into further correspondence.',
    'This is our final word.',
    'The matter is closed.',
    'We consider the case closed.',
    'Please do not contact us again about this.',
    'Your contract does not allow for that.',
    "We don't deal with such requests.",
    'Your warranty claim was assessed and turned down.',
    'Fines are not cancelled because of a broken machine.',
    'Your complaint is considered unfounded.',
    'It is company policy to keep the deposit.',
    'There is no appeal.',
    'We regret that we are unable to meet your wish.',
    'Please understand that we will not be replacing it.',
    'We see no grounds for a refund.',
    'Your account stays blocked.',
    "We don't take calls about this.",
    'No compensation is due.',
    'We do not intend to change this.',
    'The price is not negotiable.',
    'We have closed your ticket without further action.',
    'We must turn down your request.',
    'The line will stay down.',
    'There will be no refund.',
    'You came too late.',
  ])('refuses: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('negative-framing')
  })

  it.each([
    'This belongs on the desk of somebody senior.',
    "I'd rather deal with the person in charge.",
    'I want this dealt with at board level.',
    'Kindly raise this with the head of operations.',
    "I've cc'd your CEO.",
    'The managing director is in copy.',
    'I only deal with managers.',
    "I'd like somebody above you to look at it.",
    'Take it upstairs, please.',
    'Please bump this up to second level at once.',
    'Connect me to the owner of the shop.',
    'Please have the station manager ring me.',
    'I expect a call from a director.',
  ])('asks for a superior: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('premature-escalation')
  })
})
