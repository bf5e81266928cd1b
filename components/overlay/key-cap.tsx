/** The key of an act, shown where it acts; screen readers get it from `aria-keyshortcuts`. */
export function KeyCap({ children }: { children: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {children}
    </span>
  )
}
