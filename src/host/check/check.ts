/** Shows what is wrong with the page, and how to mend it. */
export function check(): void {
  // Comes with the panel.
}
