import type { Point } from '../physics.ts';

/** What fingers or the mouse do to the photo, from the moment it is clear what they mean. */
export interface Gesture {
  /** The points now, and how far the first of them has come since the gesture began. */
  move(points: Point[], moved: Point): void;
  /** All let go (or the browser took over): `velocity` in px per ms of the last moments. */
  end(velocity: Point, moved: Point): void;
}

/** Decides what a movement means; `undefined` while it is not clear, `null` for nothing. */
export interface Meanings {
  /** Two fingers are down. */
  pinch(points: Point[]): Gesture;
  /** One finger or the mouse has moved by `moved`. */
  drag(moved: Point): Gesture | null;
  /** Went down and up at one place. */
  tap(point: Point, event: PointerEvent): void;
}

/** Movement, in px, below which a finger is taken to stand still. */
const STILL = { mouse: 3, pen: 5, touch: 8 };

/** Follows fingers, pen and mouse over the stage. */
export class Pointers {
  #stage: HTMLElement;
  #meanings: Meanings;
  #points = new Map<number, Point>();
  #start: Point = { x: 0, y: 0 };
  #trail: (Point & { time: number })[] = [];
  #gesture?: Gesture | null;

  constructor(stage: HTMLElement, meanings: Meanings) {
    this.#stage = stage;
    this.#meanings = meanings;
    for (const type of [
      'pointerdown',
      'pointermove',
      'pointerup',
      'pointercancel',
      'lostpointercapture',
      'contextmenu',
    ])
      stage.addEventListener(type, this);
    // A photo would be dragged as a file.
    stage.addEventListener('dragstart', (event) => event.preventDefault());
  }

  /** A place on the screen as px from the stage's middle, however the page is zoomed. */
  at({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = this.#stage.getBoundingClientRect();
    const zoom = width / this.#stage.offsetWidth || 1;
    return { x: (clientX - left - width / 2) / zoom, y: (clientY - top - height / 2) / zoom };
  }

  handleEvent(event: PointerEvent): void {
    const { type, pointerId } = event;
    if (type === 'pointerdown') this.#down(event);
    else if (type === 'contextmenu') this.#finish();
    // A finger's capture goes from the photo to the stage when a gesture begins: that is no end.
    else if (!this.#points.has(pointerId) || (type === 'lostpointercapture' && event.target !== this.#stage)) return;
    else if (type === 'pointermove') this.#move(event);
    else this.#up(event);
  }

  #down(event: PointerEvent): void {
    if (event.button || this.#points.size === 2) return;
    this.#points.set(event.pointerId, this.at(event));
    if (this.#points.size === 2) {
      this.#gesture?.end({ x: 0, y: 0 }, this.#moved());
      this.#capture();
      this.#begin();
      this.#gesture = this.#meanings.pinch([...this.#points.values()]);
    } else this.#begin();
  }

  #begin(): void {
    this.#start = this.#first();
    this.#trail = [];
    this.#gesture = undefined;
  }

  #move(event: PointerEvent): void {
    const point = this.at(event);
    this.#points.set(event.pointerId, point);
    this.#trail.push({ ...this.#first(), time: event.timeStamp });
    while (this.#trail.length > 2 && this.#trail[0]!.time < event.timeStamp - 100) this.#trail.shift();
    const moved = this.#moved();
    if (this.#gesture === undefined) {
      const still = STILL[event.pointerType as keyof typeof STILL] ?? STILL.touch;
      if (Math.hypot(moved.x, moved.y) < still) return;
      this.#capture();
      // What counts from here on starts here, so that nothing leaps.
      this.#start = this.#first();
      this.#gesture = this.#meanings.drag(moved);
      return;
    }
    this.#gesture?.move([...this.#points.values()], moved);
  }

  #up(event: PointerEvent): void {
    const moved = this.#moved();
    const many = this.#points.size > 1;
    this.#points.delete(event.pointerId);
    if (this.#gesture)
      this.#gesture.end(event.type === 'pointerup' && !many ? this.#velocity(event.timeStamp) : { x: 0, y: 0 }, moved);
    else if (this.#gesture === undefined && event.type === 'pointerup') this.#meanings.tap(this.at(event), event);
    // A finger that stays after a pinch goes on as a drag.
    if (this.#points.size) this.#begin();
    else this.#gesture = null;
  }

  #finish(): void {
    this.#gesture?.end({ x: 0, y: 0 }, this.#moved());
    this.#points.clear();
    this.#gesture = null;
  }

  #first(): Point {
    return this.#points.values().next().value ?? this.#start;
  }

  #moved(): Point {
    const { x, y } = this.#first();
    return { x: x - this.#start.x, y: y - this.#start.y };
  }

  #velocity(now: number): Point {
    const [first] = this.#trail;
    const last = this.#trail[this.#trail.length - 1];
    const time = last && last.time - first!.time;
    // A finger that rested before it let go throws nothing.
    if (!time || now - last.time > 80) return { x: 0, y: 0 };
    return { x: (last.x - first!.x) / time, y: (last.y - first!.y) / time };
  }

  #capture(): void {
    for (const id of this.#points.keys()) this.#stage.setPointerCapture(id);
  }
}
