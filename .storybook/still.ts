/** A story that takes the focus as it loads must not take a page of docs to itself. */
const focus = HTMLElement.prototype.focus;
let still = false;

HTMLElement.prototype.focus = function (options) {
  focus.call(this, still ? { ...options, preventScroll: true } : options);
};

/** @param on whether the page stays where it is when something in it gets the focus */
export function keepStill(on: boolean): void {
  still = on;
}
