import type { Label } from '../labels'

/** A saying that leaves no doubt of itself, and what takes its meaning away when it stands in the message. */
interface Saying {
  label: Label
  said: RegExp
  unless: RegExp
}

const NEVER = /$^/
/** In a longer message the other words may turn it round: then the model alone weighs them. */
const MOST_WORDS = 10
/** A dear delivery is another doubt, and what somebody once thought or said is none. */
const NOT_ITS_PRICE =
  /deliver|shipping|courier|достав|вез|курьер|მიტან|კურიერ|გზავნ|mitan|kurier|gzavn|думал|сказал|казал|მეგონა|megona|vfiqrob/iu

/**
 * The plainest ways to say a thing, in the four writings. The model weighs all words of a message, so that a
 * greeting before "that is too expensive" can talk it out of the objection; a person would not be talked out.
 */
const SAYINGS: readonly Saying[] = [
  {
    label: 'objection:price',
    said: /\b(?:too|bit|little|quite) (?:expensive|pricey|costly)\b|\b(?:that|it)(?:'s| is) (?:so |very |really )?(?:expensive|pricey)\b|\bcan(?:'t|not| not) afford\b|\bover (?:my|our) budget\b|\b(?:expensive|costly|pricey) (?:sir|bro|dear|mate|for me)\b|\bmy (?:max|maximum|limit) is\b/iu,
    unless: /\b(?:not|isn'?t|never|wasn'?t)\b[^.!?]{0,12}\b(?:expensive|pricey|costly)|\?\s*$/iu,
  },
  {
    label: 'objection:price',
    said: /(?<!\p{L})(?:дорого|дороговат\p{L}*|не по карману)(?!\p{L})/iu,
    unless: /(?<!\p{L})не\s+(?:так\s+|очень\s+)?дорого|\?\s*$/iu,
  },
  {
    label: 'objection:price',
    said: /(?:ძაან|ძალიან|ცოტა|მეტისმეტად|ზედმეტად)\s+ძვირ\p{L}*|(?<!\p{L})ძვირია+(?!\p{L})|მეძვირ\p{L}*/u,
    unless: /ძვირი?\s+(?:არ|აღარ)|არ\s*(?:არის|ა)\s+ძვირ|\?\s*$/u,
  },
  {
    label: 'objection:price',
    said: /\b(?:dzaan|dzalian|dzalyan|cota|tsota|cotati)\s+(?:dz|z)vir\w*|\b(?:dz|z)viria+\b|\bme(?:dz|z)vir\w*/iu,
    unless: /(?:dz|z)viri?\s+ar|\bar\s*(?:aris|a)\s+(?:dz|z)vir|\?\s*$/iu,
  },
  {
    label: 'objection:later',
    said: /\b(?:i(?:'ll| will)|let me|need to|have to) (?:think (?:about|it over|over it)|sleep on it)\b|\b(?:get|come) back to (?:you|u)\b|\bmaybe (?:later|next (?:week|month|time|year))\b/iu,
    unless: /\?\s*$/u,
  },
  {
    label: 'objection:later',
    said: /(?<!\p{L})(?:подумаю|надо подумать|подумаем)(?!\p{L})/iu,
    unless: NEVER,
  },
  {
    label: 'objection:later',
    said: /(?<!\p{L})(?:მოვიფიქრებ|დავფიქრდები|ვიფიქრებ)(?!\p{L})/u,
    unless: NEVER,
  },
  {
    label: 'objection:later',
    said: /\b(?:movi(?:f|p|ph)i(?:q|k)reb|vi(?:f|p|ph)i(?:q|k)reb|dav(?:f|p|ph)i(?:q|k)rdebi)\b/iu,
    unless: NEVER,
  },
  {
    label: 'objection:trust',
    said: /\bis (?:it|this|that) (?:a )?fake\b|\blooks? different (?:in|on|from) the (?:photo|picture)/iu,
    unless: /\b(?:not|isn'?t) (?:a )?fake\b/iu,
  },
  {
    label: 'objection:fit',
    said: /\b(?:not sure|don'?t know) (?:if |whether |that )?(?:it|this|they|these)(?: will| would|'ll)? fit\b/iu,
    unless: NEVER,
  },
  {
    label: 'objection:fit',
    said: /(?<!\p{L})не (?:знаю|уверен\p{L}*)[^.!?]{0,20} подойд[её]т ли|боюсь[^.!?]{0,12} не подойд[её]т/iu,
    unless: NEVER,
  },
  {
    label: 'objection:fit',
    said: /არ ვიცი[^.!?]{0,20} (?:მომივა|მომერგება|დამიჯდება|მომიხდება)(?!\p{L})/u,
    unless: /როდის|ამანათ|შეკვეთ/u,
  },
  {
    label: 'objection:fit',
    said: /\bar vi(?:c|ts)i\b[^.!?]{0,20} (?:momiva|momergeba|damijdeba|momi(?:x|kh)deba)\b/iu,
    unless: /rodis|amanat|shekvet/iu,
  },
  {
    label: 'lost:price',
    said: /(?<!\p{L})(?:отмените|отменяйте|отменяю|отменяем|снимите заказ|снимайте)(?!\p{L})(?=.*дорого)/iu,
    unless: /(?<!\p{L})не\s+(?:отмен|снима|так\s+дорого|дорого)|\?\s*$/iu,
  },
  {
    label: 'lost:price',
    said: /\bcancel (?:it|the order|my order|please|mine)(?=.*\b(?:expensive|pricey|over my budget|can'?t afford))/iu,
    unless: /\b(?:not|don'?t|isn'?t|never)\b|\?\s*$/iu,
  },
  {
    label: 'lost:price',
    said: /(?<!\p{L})(?:გააუქმეთ|გავაუქმოთ|გამიუქმეთ|ვაუქმებ|მოხსენით)(?!\p{L})(?=.*ძვირ)/u,
    unless: /(?<!\p{L})(?:ნუ|არ)(?!\p{L})|\?\s*$/u,
  },
  {
    label: 'signal:order',
    said: /\bi(?:'?ll| will|) (?:take|buy) (?:it|them|this|one|two|both)\b|\bhow (?:can|do) i order\b/iu,
    unless: /\b(?:if|not|tomorrow|later|think)\b/iu,
  },
  {
    label: 'signal:order',
    said: /(?<!\p{L})(?:хочу заказать|оформите заказ|оформляйте|как заказать)(?!\p{L})/iu,
    unless: /(?<!\p{L})не\s+оформля/iu,
  },
  {
    label: 'signal:order',
    said: /(?<!\p{L})(?:გამიფორმეთ|გააფორმეთ|მინდა შევუკვეთო|როგორ შევუკვეთო)(?!\p{L})/u,
    unless: /(?<!\p{L})(?:ნუ|არ|ჯერ)\s+გა/u,
  },
]

/** The plain sayings of a short message of a customer, with the words that say it. */
export function sayingsIn(text: string): { label: Label; span: [start: number, end: number] }[] {
  if (text.trim().split(/\s+/).length > MOST_WORDS) return []
  return SAYINGS.flatMap(({ label, said, unless }) => {
    const found = said.exec(text)
    if (!found || unless.test(text)) return []
    if (label.endsWith(':price') && NOT_ITS_PRICE.test(text)) return []
    return [{ label, span: [found.index, found.index + found[0].length] as [number, number] }]
  })
}
