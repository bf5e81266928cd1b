import { describe, expect, it } from 'vitest'
import { cuesOf } from '@/sales/cues'
import { type Temperature, temperature, temperatureOf } from '@/sales/temperature'
import { conversationsOf } from '@/scripts/detector/corpus'

const customer = (text: string) => ({ from: 'customer' as const, text })
const operator = (text: string) => ({ from: 'operator' as const, text })
const meant = (...labels: string[]) => ({ from: 'customer' as const, labels })
const shopSays = (text: string) => ({ from: 'operator' as const, labels: cuesOf(text, 'operator') })
const saying = (text: string, ...labels: string[]) => meant(...labels, ...cuesOf(text, 'customer'))

describe('temperature', () => {
  it.each<[Temperature, { from: 'customer' | 'operator'; text: string }[]]>([
    ['cold', [customer('გამარჯობა, ფასი?'), operator('120 ლარი')]],
    ['cold', [customer('сколько стоит?'), operator('120 лари'), customer('спасибо, я подумаю')]],
    ['warm', [customer('ძალიან ძვირია ჩემთვის')]],
    ['warm', [customer('რომელი ჯობია, შავი თუ ლურჯი?')]],
    ['warm', [customer('hello'), operator('Hello! What size do you wear?'), customer('38 usually')]],
    ['hot', [customer('ვიღებ, შემიკვეთეთ')]],
    ['hot', [customer('беру, оформите заказ'), operator('адрес?')]],
    [
      'cold',
      [customer("I'll take it, place the order"), customer("I changed my mind, I don't want it anymore")],
    ],
  ])('is %s', (expected, turns) => {
    expect(temperature(turns)).toBe(expected)
  })

  it('is hot by one decisive signal, or by two different ones', () => {
    expect(temperatureOf([meant('signal:reserve')])).toBe('hot')
    expect(temperatureOf([meant('signal:payment')])).toBe('warm')
    expect(temperatureOf([meant('signal:payment'), meant('signal:payment')])).toBe('warm')
    expect(temperatureOf([meant('signal:payment'), meant('signal:availability')])).toBe('hot')
  })

  it('cools when the deal is off or put off, and warms again after it', () => {
    expect(temperatureOf([meant('signal:order'), meant('objection:later')])).toBe('cold')
    expect(temperatureOf([meant('signal:order'), meant('lost:stock')])).toBe('cold')
    expect(temperatureOf([meant('signal:order'), meant('objection:later'), meant('signal:payment')])).toBe(
      'warm',
    )
  })

  it('takes an answer to a qualifying question for more than general interest', () => {
    const asked = { from: 'operator' as const, labels: ['move:qualify'] }
    expect(temperatureOf([asked, saying('for my mother, about 200')])).toBe('warm')
    expect(temperatureOf([asked, saying('just looking, thanks')])).toBe('cold')
    expect(temperatureOf([asked, saying('неа, не надо')])).toBe('cold')
  })

  it.each([
    'კაბა ყავისფერი მომწონს',
    'a kakaya luchshe?',
    'какую взять, побольше?',
    'the bigger one',
    'mom or me?',
  ])('takes "%s" for a choice', (text) => expect(temperatureOf([saying(text)])).toBe('warm'))

  it.each(['просто спросила', 'only looking haha', 'ჰაჰაჰა შავიც?'])('takes "%s" for no interest', (text) =>
    expect(temperatureOf([saying(text)])).toBe('cold'),
  )

  it('takes what one came for for no answer to "how can I help?"', () => {
    const helped = (text: string) => [shopSays(text), saying('the dimensions')]
    expect(temperatureOf(helped('Which size do you wear?'))).toBe('warm')
    for (const text of ['How can I help you?', 'რით დაგეხმაროთ?', 'Что вас интересует?'])
      expect(temperatureOf(helped(text))).toBe('cold')
  })

  it.each([
    'ფასი',
    'цена?',
    'how much please',
    'jer ar vici',
    'მადლობა იყოს',
    'пока не знаю',
    "don't know yet",
  ])('takes "%s" for no answer', (text) =>
    expect(temperatureOf([shopSays('Which model would you like?'), saying(text)])).toBe('cold'),
  )

  it('takes a yes to an offer of photos for no order', () => {
    const agreed = saying('yes, send it', 'signal:order')
    expect(temperatureOf([shopSays('Shall I send you a video?'), agreed])).not.toBe('hot')
    expect(temperatureOf([shopSays('Shall I send it today?'), agreed])).toBe('hot')
  })

  it.each(['yes please', 'угу, одну', 'კი, კარგი', 'ki ra'])(
    'takes "%s" to "shall I place the order?" or "59 at the door, right?" for an order',
    (text) => {
      for (const move of ['move:close', 'move:cod-confirm']) {
        const offered = { from: 'operator' as const, labels: [move] }
        expect(temperatureOf([offered, saying(text)])).toBe('hot')
        expect(temperatureOf([offered, saying(`${text}, but not now`)])).not.toBe('hot')
      }
    },
  )

  it('is hot where one thing is said with a decisive signal that after it would cool', () => {
    expect(temperatureOf([meant('signal:reserve', 'objection:later')])).toBe('hot')
    expect(temperatureOf([meant('signal:reserve', 'lost:stock')])).toBe('cold')
  })

  it.each([
    'we offer packaging for shops',
    'есть вакансии?',
    'ვაკანსია ხომ არ გაქვთ?',
    'კონსულტანტი ხომ არ გჭირდებათ',
  ])('takes no order from whoever says "%s"', (text) => {
    expect(temperatureOf([meant('signal:contact')])).toBe('hot')
    expect(temperatureOf([saying(text), meant('signal:contact')])).toBe('cold')
  })

  it('takes a question between two things for a choice', () => {
    expect(temperatureOf([saying('medium or firm?')])).toBe('warm')
    expect(temperatureOf([saying('is it open or not?')])).toBe('cold')
  })

  it('takes a bare size for a choice', () => {
    expect(temperatureOf([saying('38')])).toBe('warm')
    expect(temperatureOf([saying('M')])).toBe('warm')
  })

  it.each(['where is my parcel?', 'где мой заказ', 'ჩემი ამანათი სად არის', 'shekveta rodis mova 1190'])(
    'takes no interest from what follows "%s"',
    (text) => {
      const asked = { from: 'operator' as const, labels: ['move:qualify'] }
      const answer = meant('cue:answers', 'cue:chooses')
      expect(temperatureOf([asked, answer])).toBe('warm')
      expect(temperatureOf([saying(text), asked, answer])).toBe('cold')
    },
  )

  it('cools a customer who says that he only looks', () => {
    expect(temperatureOf([meant('objection:price'), saying('just looking, thanks')])).toBe('cold')
    expect(temperatureOf([meant('signal:order'), saying('just looking at the rest')])).toBe('hot')
  })

  it.each(['tune', 'unseen'] as const)('does not fall behind on the %s conversations', (part) => {
    const all = conversationsOf(part)
    const right = all.filter((one) => temperature(one.turns) === one.temperature).length
    expect(right / all.length).toBeGreaterThan(0.88)
  })
})
