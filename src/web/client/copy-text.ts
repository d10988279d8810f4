/** Puts a text on the clipboard and says so on the button. */
export async function copyText(button: HTMLButtonElement, text: string): Promise<void> {
  const said = button.textContent ?? ''
  const done = await write(text)
  button.textContent = done ? 'Copied' : 'Not copied'
  setTimeout(() => {
    button.textContent = said
  }, 1600)
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // a browser may refuse a page opened from disk; then the words can still be selected by hand
  }
}
