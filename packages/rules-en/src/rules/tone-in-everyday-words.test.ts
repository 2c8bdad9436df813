import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('the tone rules find the same in everyday words', () => {
  it.each([
    'Your team messed up my booking and nobody wants to own it.',
    "Somebody on your side typed my name wrong and now I can't board.",
    'You keep passing me from one department to the next.',
    'It is entirely your fault that the wedding cake was late.',
    'You gave away my room.',
    "You didn't do what you said you would do.",
    "Your incompetence has cost me a day's pay.",
    'You tricked me into a longer contract.',
    'Your driver was too lazy to walk up the stairs.',
    'Because of your slow handling I lost the flat.',
    'You guys dropped the ball on this one.',
    'You are the ones who broke it.',
    'Your side made the mistake, so your side should fix it.',
    'You people only care about money.',
    'You knew it was broken when you sold it to me.',
    'You have ignored all three of my letters.',
    'Your carelessness ruined my floor.',
    'You keep making excuses.',
    'You gave my data to a stranger.',
    'You cut off the wrong house.',
    "You've cost me a client.",
    'The whole problem is of your making.',
    'Your warehouse team has obviously lost my units.',
    'That was your mistake, not mine.',
    'Nobody in your company seems able to do the simplest thing.',
    'It is always the same with you.',
    'Your lot have lost it again.',
    'You are making me pay for something you broke.',
    "Amazon's warehouse staff can't count.",
    'Your negligence caused the leak.',
    'Your people are to blame for this.',
    'You were wrong and I was right.',
    "You don't care about small sellers.",
    "It's because of people like you that customers leave.",
    'You have been sitting on my documents for a month.',
    'You are hiding behind your policies.',
    'Your reviewers reject everything without looking.',
    'You packed it so badly that everything broke.',
    'You should have told me about the strike.',
    'You have failed us again.',
    'You let a whole week pass without doing anything.',
    'How can a company your size lose a sofa?',
    'Your technician made it worse.',
    'Your agent told me lies.',
    'You refuse to help.',
    'You are in breach of contract.',
  ])('blames: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('blame-language')
  })

  it.each([
    "You obviously didn't follow the instructions.",
    'You entered the wrong address, so this is your own fault.',
    'You should have checked the size before ordering.',
    'You waited too long to tell us.',
    "You didn't read the email we sent you.",
    'The damage is due to your improper use.',
    'You forgot to cancel in time.',
    'You filled in the form wrongly.',
    'You broke the seal, so the warranty is void.',
    'It is not our fault that you were not at home.',
    'You ignored our reminders.',
    'Your late payment caused the suspension.',
  ])('blames a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('blame-language')
  })

  it.each([
    'I am so angry I can hardly type.',
    'I have never been so insulted in my life.',
    "I'm sick and tired of this nonsense.",
    'I could cry.',
    'Fantastic, another week without hot water.',
    "I can't believe how badly I've been treated.",
    'My stress level is through the roof.',
    'It feels like a slap in the face.',
    'The food was inedible slop.',
    "I'm devastated that the ring is gone.",
    'I am shaking with anger.',
    'Thank you for nothing.',
    "It's an absolute scandal.",
    'What a rip-off!',
    'My heart is broken.',
    "I'm speechless.",
    'It is a slap in the face for loyal customers.',
    "It's a circus.",
    'I hope you are proud of yourselves.',
  ])('vents: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('emotional-language')
  })

  it.each([
    "As I've said before, the serial number is on the photo.",
    'I already explained this to your colleague.',
    'Again, for the third time: the lid is broken.',
    'Did you even look at the attachment?',
    'Maybe this time somebody will read it.',
    "Since you clearly didn't read my message, here it is again.",
    'Is anyone even there?',
    'Just a friendly reminder that you owe me a reply.',
    'Thanks for finally getting back to me.',
    "If it's not too much trouble, could you actually answer my question?",
    'Please read my message carefully this time.',
    'Do I need to spell it out?',
    'Clearly my messages are being ignored.',
    "I'd appreciate a reply from a human being.",
    "I assume you're too busy to answer.",
    'Must be nice to close at three.',
    "I'd have thought a bank could count.",
    'Apparently nobody felt responsible.',
    'Let me remind you that I pay for this service.',
    'Your automatic reply was very moving.',
    'Whoever reads this, if anyone does, please help.',
    'I know reading is hard, but the answer is in line two.',
    'Would it be possible to talk to somebody who knows what they are doing?',
    'Read my message again.',
    'As I have explained many times.',
    'As you can clearly see in my first message, the ID is 44.',
    'Had anyone actually read my case, they would know.',
    "I'm not sure what is so hard to understand.",
    'I already sent this. Twice.',
    "It's all in the ticket, if you care to read it.",
    'Please actually read this before you reply.',
    "Please don't just copy and paste an answer.",
    'Thanks for the generic reply.',
    'Thank you for your copy-paste answer.',
  ])('scolds: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'As clearly stated in our terms, returns take 14 days.',
    'As I already told you, the item is sold out.',
    'Please read the instructions before contacting us.',
    'If you had read the confirmation, you would know.',
  ])('scolds a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('passive-aggressive-phrase')
  })

  it.each([
    "If I don't hear back by Friday, I'll contact my lawyer.",
    'Otherwise I will cancel my subscription.',
    "I'll tell all my friends to stay away from you.",
    "You'll be hearing from my solicitor.",
    "I'm considering legal action.",
    "One more delay and I'm switching to a competitor.",
    "If this isn't resolved today, I'm done with you.",
    "I'd rather not involve the ombudsman, but I will.",
    'My next step will be a chargeback.',
    'Expect a letter from my lawyer.',
    'You are about to lose a customer of ten years.',
    "I'll be taking this to the newspapers.",
    "I won't hesitate to sue.",
    "I know a journalist who'd love this.",
    'My husband is a lawyer.',
    'I will warn others about you.',
    "Fix it, or I'll leave one star everywhere.",
    "I'll see you in court.",
    "I'm going to leave the worst review you have ever seen.",
    "We'll switch to another supplier at the end of the month.",
    'The press will be interested in this story.',
    "I'll file a complaint with the financial ombudsman.",
    'You will regret this.',
    "I'm taking my money to another bank.",
    'I will have no choice but to leave a negative review.',
    "If this isn't fixed I'm closing my account.",
    'My patience is over, next step is my lawyer.',
    "I'll be forced to involve my attorney.",
    'You leave me no option but to report you.',
    'I will go to the media with this.',
    'Resolve this by Friday or I will open a chargeback.',
    "Otherwise I'll sell on another platform.",
  ])('threatens: %s', async text => {
    expect((await toneOf(text, 'support')).filter(id => id.endsWith('-threat'))).not.toEqual([])
  })

  it.each([
    'Pay now or we will disconnect your line.',
    'If we do not receive the payment by Friday, we will hand the case to a debt collector.',
    'Failure to pay will result in legal action.',
    'Otherwise we will be forced to close your account.',
    'Should you not comply, your contract will be terminated.',
    'If you leave a bad review, we will sue you.',
    'We will have to pass your details to a collection agency.',
    'Your account will be closed if you do not pay at once.',
    'We reserve the right to take legal action.',
    'Pay up, or the locks will be changed.',
  ])('threatens a customer: %s', async text => {
    expect((await toneOf(text, 'customer')).filter(id => id.endsWith('-threat'))).not.toEqual([])
  })

  it.each([
    'Hello, my order is late. Refund me now.',
    'Hello, my order is late. Fix it.',
    'Hello, my order is late. Deliver it this week.',
    'Hello, my order is late. Just replace it.',
    'Hello, my order is late. Look into it and get it sorted.',
    'Hello, my order is late. Bring the missing chair on Monday.',
  ])('orders: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('demand-phrasing')
  })

  it.each([
    'We are losing a lot of sales because of this.',
    'I need this listing back up to make money.',
    'I want to sell more before the holidays.',
    "I can't pay my bills without this payout.",
    'I need the money to buy new stock.',
    'This would help me increase my revenue.',
    "I'm losing customers to my competitors.",
    'My ranking is falling every hour.',
    'It affects our turnover.',
    'I need cash for my business.',
    'I have suppliers to pay.',
    'Our cash flow is tight.',
  ])('argues from the writer’s gain: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'Unfortunately, we cannot help you with this.',
    'Your request has been denied.',
    'The warranty has expired.',
    'That is not our responsibility.',
    'We do not accept returns on sale items.',
    'There are no rooms available.',
    'You are not eligible for compensation.',
    'The tickets are non-refundable.',
    'Your claim does not meet the requirements.',
    'Our decision is final.',
    "We don't have any technicians free.",
    "There's no way to recover your photos.",
    'Changes are not permitted after booking.',
    "We don't make exceptions.",
    "That isn't covered by your insurance.",
  ])('refuses: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('negative-framing')
  })

  it.each([
    'I want to speak to a manager.',
    'Please escalate this to your supervisor.',
    'Can I talk to someone higher up?',
    'Put me through to your boss.',
    "I'd like to file a complaint with your head office.",
    'Please forward this to management.',
    'I want a senior agent to look at this.',
    'Get me your team leader.',
    'I will only talk to the person in charge.',
    'Please get your manager involved right away.',
    'This needs to go to the top.',
    'Please pass this directly to the CEO.',
    'I request escalation to level 2.',
    'I demand a supervisor.',
  ])('asks for a superior: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('premature-escalation')
  })
})
