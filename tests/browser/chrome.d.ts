/** What the tests call inside our own pages and the worker; the product goes through `wxt/browser`. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok?: boolean; value?: unknown } | undefined>
    sendMessage(extensionId: string, message: unknown): Promise<unknown>
    getManifest(): { name: string; description?: string }
  }
  /** On the browser's own page of extensions. */
  management: { setEnabled(id: string, enabled: boolean): Promise<void> }
  commands: { getAll(): Promise<{ name?: string; description?: string }[]> }
  storage: {
    local: {
      get(key?: string | null): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
    }
  }
}
