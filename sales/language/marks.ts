/** Marks and emoji that say something, each kind as one capital of the key. */
const KINDS: Record<string, string> = {
  '?': '?？؟❓⁉',
  '!': '!！❗‼',
  '%': '%',
  $: '₾$€₽',
  '+': '+＋',
  '#': '#№',
  L: '😂🤣😅😄😆😁😜😝🤪😀😃🙈',
  H: '❤♥💕💖💗💓💜💙💚💛🧡🖤🤍🥰😍😘💞🫶🌹🌸💐🔥👏🤩✨',
  A: '😡😠🤬👎💩😤🙄😒',
  C: '😭😢😞😔😩😫🥺💔😕🙁☹😟',
  P: '🙏',
  G: '👍👌🤝✅🙂😊☺😉🎉🥳💪',
  D: '🤔🧐🤨😬😐',
}

export const MARKS: ReadonlyMap<number, number> = new Map(
  Object.entries(KINDS).flatMap(([key, signs]) =>
    [...signs].map((sign): [number, number] => [sign.codePointAt(0) ?? 0, key.charCodeAt(0)]),
  ),
)
