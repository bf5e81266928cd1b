/** Names and values under a rule; a fact without a value is left out, as there is nothing to say. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: string])[] }) {
  const told = facts.filter(([, value]) => value !== '')
  if (told.length === 0) return null
  return (
    <dl class="facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
