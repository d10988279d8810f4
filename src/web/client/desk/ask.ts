/** A search asks again when one chooses another kind of thing. */
export function enlivenSearch(): void {
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('.ask [name=kind]')) target.form?.requestSubmit()
  })
}
